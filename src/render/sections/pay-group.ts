import type { Aspect, Basis } from '../../core/pay.js';
import { differences } from '../../core/pay.js';
import { INTERNATIONAL_DOLLAR } from '../../core/price-level.js';
import { measureOfShown, type ShownPay } from '../../core/shown-pay.js';
import { citation } from '../cite.js';
import type { Block } from '../document.js';
import { grouped, money, perPeriod } from '../figures.js';
import type { Notes } from '../notes.js';
import { annualWords, payBar, reach, type Sources, spreadWords } from './pay.js';

/** Above this many rows each says only where the middle half lies. */
const FEW = 12;

/** Figures that may be compared: what they share as a heading, and bars on one scale. */
export function payGroupBlocks(group: readonly ShownPay[], sources: Sources, notes: Notes): Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const top = Math.max(...group.map(({ amounts }) => reach(amounts)));
  return [
    { kind: 'heading', text: groupName(first, sources), aside: groupWords(first) },
    {
      kind: 'bars',
      measure: 'median, beside the most below this heading',
      rows: group.map((shown) =>
        payBar(shown.figure.placeName, counted(shown), top, {
          value: [middleWords(shown), ' ', notes.cite(shownCitation(shown, sources))],
          detail: group.length > FEW ? halfWords(shown) : detailWords(shown),
        }),
      ),
    },
  ];
}

export function counted({ amounts, unit, period }: ShownPay) {
  return { amounts, symbol: unit.symbol, period };
}

export function middleWords({ amounts, unit, period }: ShownPay): string {
  return amounts.median === null ? 'no median' : money(amounts.median, { symbol: unit.symbol, period });
}

function halfWords(shown: ShownPay): string {
  const { p25, p75 } = shown.amounts;
  return p25 === null || p75 === null ? '' : `half earn ${amount(shown, p25)} to ${amount(shown, p75)}`;
}

function amount({ unit, period }: ShownPay, value: number): string {
  return money(value, { symbol: unit.symbol, period });
}

/** The spread, and what the place itself pays where the amounts are not in its own money. */
export function detailWords(shown: ShownPay): string {
  const { figure, amounts, unit, period } = shown;
  const spread = spreadWords({ ...amounts, symbol: unit.symbol, period });
  const changed = shown.priceLevel !== null || shown.exchange !== null;
  const paid = figure.median ?? figure.low;
  const asPaid = changed && paid !== null ? [`paid as ${money(paid, figure)} ${perPeriod(figure.period)}`] : [];
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
export function groupWords({ figure, basis, unit, period, priceLevel }: ShownPay): string {
  const international = unit.code === INTERNATIONAL_DOLLAR.code;
  const adjusted = priceLevel !== null && !international ? ' at US prices' : '';
  const turned = period !== figure.period ? `, measured by the ${figure.period}` : '';
  const kind = basis === 'derived' ? '' : (KINDS[figure.placeKind] ?? '');
  const money = international ? 'international dollars' : unit.code;
  return [`${money} ${perPeriod(period)}${adjusted}${turned}`, kind, BASIS[basis]]
    .filter((words) => words !== '')
    .join(' · ');
}

/** The note of a figure: source and occupation, and for our own estimates that they are ours. */
export function shownCitation({ figure, basis }: ShownPay, sources: Sources): string {
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
  basis: 'published or estimated',
  measured: 'occupation measured',
};

/** The guard in words: in what the groups differ; nothing when there is one group. */
export function apartWords(groups: readonly (readonly ShownPay[])[]): string | null {
  if (groups.length < 2) return null;
  const firsts = groups.flatMap(([first]) => (first === undefined ? [] : [measureOfShown(first)]));
  const aspects = differences(firsts).map((aspect) => ASPECT_WORDS[aspect]);
  return `Each heading has its own scale. Not to be compared across headings, which differ in: ${aspects.join(', ')}.`;
}

/** Amounts are whole on screen; factors keep the digits they have. */
export function factor(value: number): string {
  const digits = value >= 1000 ? 2 : value >= 1 ? 4 : 6;
  return grouped(value, digits).replace(/(\.\d*?)0+$/, '$1');
}
