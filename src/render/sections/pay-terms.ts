import { INTERNATIONAL_DOLLAR } from '../../core/price-level.js';
import type { PayWish, ShownPay } from '../../core/shown-pay.js';
import { citation } from '../cite.js';
import type { Block, Inline } from '../document.js';
import type { Notes } from '../notes.js';
import { exchangeSources } from '../shown-pay-data.js';
import type { Sources } from './pay.js';
import { factor } from './pay-group.js';

/** What a reader has to know before comparing anything on the page. */
export function inMind(remarks: readonly Inline[]): Block[] {
  if (remarks.length === 0) return [];
  return [
    { kind: 'heading', text: 'To bear in mind' },
    { kind: 'bullets', items: remarks },
  ];
}

/** What was done to the amounts at the reader's wish, with the rates and levels it rests on. */
export function payTerms(pay: readonly ShownPay[], wish: PayWish, sources: Sources, notes: Notes): Inline[] {
  return [...exchangeTerms(pay, wish, sources, notes), ...adjustTerms(pay, wish, sources, notes)];
}

function exchangeTerms(pay: readonly ShownPay[], { to }: PayWish, sources: Sources, notes: Notes): Inline[] {
  const exchanges = new Map(
    pay.flatMap(({ exchange }) => (exchange === null ? [] : [[exchange.from.code, exchange] as const])),
  );
  if (to === null || exchanges.size === 0) return [];
  const rates = [...exchanges.values()].map(({ from, rate, date }) => `${factor(rate)} for 1 ${from.code} (${date})`);
  const cited = [...new Set([...exchanges.values()].flatMap(exchangeSources))];
  return [
    [`${to.code} at one rate, whatever the year of the pay: ${rates.join(', ')}. `, ...cite(cited, sources, notes)],
  ];
}

function adjustTerms(pay: readonly ShownPay[], { adjust, to }: PayWish, sources: Sources, notes: Notes): Inline[] {
  if (!adjust) return [];
  const levels = pay.flatMap(({ priceLevel }) => priceLevel ?? []);
  const years = [...new Set(levels.map(({ year }) => year))].sort().join(', ');
  const cited = [...new Set(levels.map(({ source }) => source))];
  const worth = to === null ? '' : ` They are then turned into ${to.code} like US dollars.`;
  const words =
    `International dollars (${INTERNATIONAL_DOLLAR.symbol}) are pay ÷ the price level of the place in ${years}: ` +
    `one buys what a US dollar buys in the United States.${worth} `;
  const without = pay.filter(({ priceLevel }) => priceLevel === null).map(({ figure }) => figure.placeName);
  const names = [...new Set(without)].join(', ');
  return [
    ...(levels.length === 0 ? [] : [[words, ...cite(cited, sources, notes)]]),
    ...(without.length === 0 ? [] : [`Not adjusted, as no price level is held: ${names}.`]),
  ];
}

function cite(ids: readonly string[], sources: Sources, notes: Notes) {
  return ids.map((id) => notes.cite(citation(sources.get(id), { source: id })));
}
