import type { Aspect, Basis } from '../../core/pay.js';
import { differences } from '../../core/pay.js';
import { INTERNATIONAL_DOLLAR } from '../../core/price-level.js';
import { measureOfShown, type ShownPay } from '../../core/shown-pay.js';
import { citation } from '../cite.js';
import type { Block } from '../document.js';
import { grouped, money, perPeriod } from '../figures.js';
import type { Notes } from '../notes.js';
import { listed } from '../phrases.js';
import { annualWords, payBar, reach, type Sources, spreadWords } from './pay.js';

/** Above this many rows each says only where the middle half lies. */
const FEW = 12;

/**
 * Figures by what they share, each group of those that may be compared on a scale of its own. Figures that stand alone and
 * have no spread get no bar, which would measure nothing; those of one source stand below one heading.
 */
export function payGroupsBlocks(groups: readonly (readonly ShownPay[])[], sources: Sources, notes: Notes): Block[] {
  const alone = new Map<string, ShownPay[]>();
  const drawn: (readonly ShownPay[])[] = [];
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.length > 1 || hasSpread(first)) drawn.push(group);
    else {
      const name = [groupName(first, sources), first.basis, first.figure.placeKind].join();
      const gathered = alone.get(name);
      if (gathered === undefined) drawn.push(alone.set(name, [first]).get(name) ?? []);
      else gathered.push(first);
    }
  }
  return drawn.flatMap((group) => payGroupBlocks(group, sources, notes));
}

function hasSpread({ amounts: { p25, p75, low, high } }: ShownPay): boolean {
  return (p25 ?? low) !== null && (p75 ?? high) !== null;
}

function payGroupBlocks(group: readonly ShownPay[], sources: Sources, notes: Notes): Block[] {
  const [first, second] = group;
  if (first === undefined) return [];
  const text = groupName(first, sources);
  if ((second === undefined || second.group !== first.group) && !hasSpread(first)) {
    const rows = group.map((shown) => factOf(shown, sources, notes));
    const aside = second === undefined ? groupWords(first) : groupWords(first, 'each alone in its currency');
    return [
      { kind: 'heading', text, aside },
      { kind: 'facts', rows },
    ];
  }
  const many = group.length > FEW;
  const top = Math.max(...group.map(({ amounts }) => reach(amounts)));
  const rows = group.map((shown) => {
    const note = notes.cite(shownCitation(shown, sources));
    const detail = many ? rangeWords(shown) : detailWords(shown);
    return payBar(placeLabel(shown), shown.amounts, top, { value: [middleWords(shown), ' ', note], detail });
  });
  return [
    { kind: 'heading', text, aside: many ? `${groupWords(first)} · ${rangeName(first)}` : groupWords(first) },
    { kind: 'bars', measure: 'median, beside the most below this heading', rows },
  ];
}

/** The heading says that these are metropolitan areas: their first city is name enough. */
function placeLabel({ figure, basis }: ShownPay): string {
  const [cities = '', states] = figure.placeName.split(', ');
  if (basis !== 'derived' || states === undefined) return figure.placeName;
  return `${cities.split(/[-–/]/)[0]}, ${states}`;
}

/** A figure that stands alone: label and amount. */
function factOf(shown: ShownPay, sources: Sources, notes: Notes) {
  const detail = detailWords(shown);
  const note = notes.cite(shownCitation(shown, sources));
  return {
    label: shown.figure.placeName,
    value: [middleWords(shown), ' ', note, ...(detail === '' ? [] : [{ text: ` · ${detail}`, style: 'dim' as const }])],
  };
}

/** The median as it is shown, without its period, which the heading names. */
export function middleWords({ amounts, unit, period }: ShownPay): string {
  return amounts.median === null ? 'no median' : money(amounts.median, { symbol: unit.symbol, period });
}

/** The range of a bar in figures, for long lists whose heading names it (`rangeName`). */
export function rangeWords(shown: ShownPay): string {
  const { p25, p75, low, high } = shown.amounts;
  const [from, to] = p25 === null && p75 === null ? [low, high] : [p25, p75];
  if (from === null) return to === null ? '' : `${amount(shown, to)} or less`;
  return to === null ? `${amount(shown, from)} or more` : `${amount(shown, from)} to ${amount(shown, to)}`;
}

/** What `rangeWords` gives, for the heading. */
export function rangeName({ amounts: { p25, p75 } }: ShownPay): string {
  return p25 === null && p75 === null ? 'with low to high' : 'with the middle half';
}

function amount({ unit, period }: ShownPay, value: number): string {
  return money(value, { symbol: unit.symbol, period });
}

const PAID: Readonly<Record<Basis, string>> = { published: 'paid as', quoted: 'given as', derived: 'estimated as' };

/** The spread, and what the place itself pays where the amounts are not in its own money. */
function detailWords(shown: ShownPay): string {
  const { figure, amounts, unit, period } = shown;
  const spread = spreadWords({ ...amounts, symbol: unit.symbol, period });
  const changed = shown.priceLevel !== null || shown.exchange !== null;
  const paid = figure.median ?? figure.low;
  const asPaid =
    changed && paid !== null ? [`${PAID[shown.basis]} ${money(paid, figure)} ${perPeriod(figure.period)}`] : [];
  const annual = period === figure.period ? annualWords(figure) : [];
  return [spread, ...annual, ...asPaid].filter((words) => words !== '').join('; ');
}

function groupName({ figure, basis }: ShownPay, sources: Sources): string {
  if (basis === 'derived') return `Estimates by metropolitan area, ${figure.year}`;
  return `${sources.get(figure.source)?.publisher ?? figure.source}, ${figure.year}`;
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: '',
  quoted: 'estimates without a stated source',
  derived: 'our own estimates',
};

const KINDS: Readonly<Record<string, string>> = { province: 'province', city: 'cities', metro: 'metropolitan areas' };

/** What all figures of a group share, in words: unit, period, kind of place, and whether they are estimates. */
export function groupWords({ figure, basis, unit, period, priceLevel }: ShownPay, inPlaceOfUnit?: string): string {
  const international = unit.code === INTERNATIONAL_DOLLAR.code;
  const adjusted = priceLevel !== null && !international ? ' at US prices' : '';
  const turned = period !== figure.period ? `, measured by the ${figure.period}` : '';
  const kind = basis === 'derived' ? '' : (KINDS[figure.placeKind] ?? '');
  const money = international ? 'international dollars' : unit.code;
  const counted = inPlaceOfUnit ?? `${money} ${perPeriod(period)}${adjusted}${turned}`;
  return [counted, kind, BASIS[basis]].filter((words) => words !== '').join(' · ');
}

/** The note of a figure: source and occupation, and for our own estimates that they are ours. */
function shownCitation({ figure, basis }: ShownPay, sources: Sources): string {
  const source = sources.get(figure.source);
  if (basis !== 'derived') return citation(source, figure);
  return `estimated from ${citation(source, { ...figure, estimate: false })}`;
}

const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  source: 'source',
  year: 'year',
  period: 'period of pay',
  unit: 'currency or unit',
  placeKind: 'kind of place',
  basis: 'whether they are estimates',
  measured: 'occupation measured',
};

/** The guard in words: in what the groups differ; nothing when there is one group. */
export function apartWords(groups: readonly (readonly ShownPay[])[]): string | null {
  if (groups.length < 2) return null;
  const firsts = groups.flatMap(([first]) => (first === undefined ? [] : [measureOfShown(first)]));
  const aspects = differences(firsts).map((aspect) => ASPECT_WORDS[aspect]);
  return `Each heading has a scale of its own. Do not compare across them: they differ in ${listed(aspects)}.`;
}

/** Amounts are whole on screen; factors keep the digits they have. */
export function factor(value: number): string {
  const digits = value >= 1000 ? 2 : value >= 1 ? 4 : 6;
  return grouped(value, digits).replace(/(\.\d*?)0+$/, '$1');
}
