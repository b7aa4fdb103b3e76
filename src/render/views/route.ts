import type { PlacePay } from '../../core/facts.js';
import type { CareerChain, Hop, NearestLimits, RouteLimits, Waypoint } from '../../core/route/route.js';
import type { FigureSource } from '../../core/source.js';
import { citation } from '../cite.js';
import { rounded } from '../data.js';
import type { Block, Entry, Inline } from '../document.js';
import { change, counted, grouped, money } from '../figures.js';
import { createNotes, type Notes } from '../notes.js';
import type { ListView } from '../view.js';

export interface RouteResult {
  from: Waypoint;
  to: Waypoint;
  limits: RouteLimits;
  placeName: string;
  chains: readonly CareerChain[];
  /** Where there are none: the nearest limits that allow one. */
  nearest: NearestLimits | null;
  /** The one hop from the first to the last, whether the limits allow it or not. */
  direct: Hop;
  sources: ReadonlyMap<string, FigureSource>;
}

/** Skills named for each hop; the rest is counted. */
const MOST_SKILLS = 6;

/** Chains of careers from one to another, the fewest hours first; data has one record a hop. */
export const routeView: ListView<RouteResult> = {
  kind: 'list',
  fields: [
    'chain',
    'chainHours',
    'hop',
    'from',
    'fromTitle',
    'to',
    'toTitle',
    'hours',
    'missing',
    'payBefore',
    'payAfter',
    'currency',
    'payChange',
  ],
  data: ({ chains }) =>
    chains.flatMap(({ hours, hops }, chain) =>
      hops.map((hop, at) => ({
        chain: chain + 1,
        chainHours: hours,
        hop: at + 1,
        from: hop.from.id,
        fromTitle: hop.from.title,
        to: hop.to.id,
        toTitle: hop.to.title,
        hours: hop.hours,
        missing: hop.missing.map(({ id }) => id).join(' '),
        payBefore: hop.payBefore?.annualMedian ?? null,
        payAfter: hop.payAfter?.annualMedian ?? null,
        currency: (hop.payAfter ?? hop.payBefore)?.currency ?? null,
        payChange: hop.payChange === null ? null : rounded(hop.payChange),
      })),
    ),
  document(result) {
    const { from, to, chains } = result;
    const notes = createNotes();
    return [
      {
        kind: 'title',
        text: `From ${from.title} to ${to.title}`,
        aside: `${counted(chains.length, 'way')}, fewest hours first`,
      },
      ...chains.flatMap((chain, at): Block[] => [
        { kind: 'heading', text: chainWords(chain, at), aside: `${grouped(chain.hours)} h to learn` },
        { kind: 'entries', items: chain.hops.map((hop, place) => hopEntry(hop, place, result, notes)) },
      ]),
      {
        kind: 'hint',
        text: 'Hours to a working level are our estimates; what the career before, or the first one, taught is not counted again.',
      },
      { kind: 'hint', text: `Step by step: career path ${to.id} --from ${from.id}` },
      ...notes.blocks(),
    ];
  },
  empty({ limits, direct, from, to, nearest }) {
    const pay = direct.payChange === null ? '' : ` and changes pay by ${change(direct.payChange)}`;
    const asked = [
      ...(limits.maxHours === null ? [] : [`--max-hours ${limits.maxHours}`]),
      ...(limits.maxPayDrop === null ? [] : [`--max-pay-drop ${limits.maxPayDrop}`]),
      `--max-hops ${limits.maxHops}`,
    ];
    const words = nearest === null ? [] : nearestWords(nearest);
    const works = words.length === 0 ? '' : `; the nearest that works: ${words.join(', or ')}`;
    return `no chain from ${from.id} to ${to.id} keeps to ${asked.join(', ')}; the direct step takes ${grouped(direct.hours)} h${pay}${works}`;
  },
};

function nearestWords({ maxHours, maxPayDrop, maxHops, both }: NearestLimits): string[] {
  const drop = (most: number | null) => (most === null ? 'no --max-pay-drop' : `--max-pay-drop ${most}`);
  const longer = both === null || both.maxHours === null ? '' : `--max-hours ${both.maxHours} and `;
  return [
    ...(maxHours === null ? [] : [`--max-hours ${maxHours}`]),
    ...(maxPayDrop === null ? [] : [drop(maxPayDrop)]),
    ...(maxHops === null ? [] : [`--max-hops ${maxHops}`]),
    ...(both === null ? [] : [`${longer}${drop(both.maxPayDrop)}`]),
  ];
}

function chainWords({ hops }: CareerChain, at: number): string {
  return hops.length === 1
    ? `${at + 1}. Directly`
    : `${at + 1}. By way of ${hops
        .slice(0, -1)
        .map(({ to }) => to.title)
        .join(' and ')}`;
}

function hopEntry(hop: Hop, place: number, { placeName, sources }: RouteResult, notes: Notes): Entry {
  const named = hop.missing.slice(0, MOST_SKILLS).map(({ name, hours }) => `${name} ${grouped(hours)} h`);
  const rest = hop.missing.length - named.length;
  const more = rest > 0 ? `, and ${counted(rest, 'more skill')}` : '';
  return {
    mark: String(place + 1),
    title: hop.to.title,
    about: [`${grouped(hop.hours)} h · `, ...payWords(hop, placeName, sources, notes)],
    text: named.length === 0 ? 'Nothing to learn: you have every skill.' : `To learn: ${named.join(', ')}${more}.`,
  };
}

function payWords(hop: Hop, placeName: string, sources: RouteResult['sources'], notes: Notes): Exclude<Inline, string> {
  const { payBefore, payAfter, payChange } = hop;
  if (payAfter === null) return [`no pay published for ${placeName}`];
  const cited = (pay: PlacePay) => [`${amount(pay)} `, notes.cite(citation(sources.get(pay.source), pay))];
  if (payBefore === null) return [...cited(payAfter), ' a year'];
  const by = payChange === null ? ', not measured alike' : `, ${change(payChange)}`;
  return [...cited(payBefore), ' → ', ...cited(payAfter), ` a year${by}`];
}

function amount(pay: PlacePay): string {
  return money(pay.annualMedian, { symbol: pay.symbol, period: 'year' });
}
