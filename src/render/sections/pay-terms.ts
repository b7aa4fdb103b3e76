import { INTERNATIONAL_DOLLAR } from '../../core/price-level.js';
import type { PayWish, ShownPay } from '../../core/shown-pay.js';
import { citation } from '../cite.js';
import type { Block } from '../document.js';
import type { Notes } from '../notes.js';
import { exchangeSources } from '../shown-pay-data.js';
import type { Sources } from './pay.js';
import { factor } from './pay-group.js';

/** What was done to the amounts at the reader's wish, with the rates and levels it rests on. */
export function payTerms(pay: readonly ShownPay[], wish: PayWish, sources: Sources, notes: Notes): Block[] {
  return [...exchangeTerms(pay, wish, sources, notes), ...adjustTerms(pay, wish, sources, notes)];
}

function exchangeTerms(pay: readonly ShownPay[], { to }: PayWish, sources: Sources, notes: Notes): Block[] {
  if (to === null) return [];
  const exchanges = new Map(
    pay.flatMap(({ exchange }) => (exchange === null ? [] : [[exchange.from.code, exchange] as const])),
  );
  if (exchanges.size === 0) return [];
  const rates = [...exchanges.values()].map(({ from, rate, date }) => `${factor(rate)} for 1 ${from.code} (${date})`);
  const cited = [...new Set([...exchanges.values()].flatMap(exchangeSources))];
  const words = `In ${to.code} at one rate whatever the year of the pay: ${rates.join(', ')}. `;
  return [
    { kind: 'paragraph', text: [words, ...cited.map((id) => notes.cite(citation(sources.get(id), { source: id })))] },
  ];
}

function adjustTerms(pay: readonly ShownPay[], { adjust, to }: PayWish, sources: Sources, notes: Notes): Block[] {
  if (!adjust) return [];
  const levels = pay.flatMap(({ priceLevel }) => priceLevel ?? []);
  const years = [...new Set(levels.map(({ year }) => year))].sort().join(', ');
  const cited = [...new Set(levels.map(({ source }) => source))];
  const worth = to === null ? '' : ` Those are then turned into ${to.code} as if they were US dollars.`;
  const without = pay.filter(({ priceLevel }) => priceLevel === null).map(({ figure }) => figure.placeName);
  const names = [...new Set(without)].join(', ');
  return [
    ...(levels.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: [
              `International dollars (${INTERNATIONAL_DOLLAR.symbol}): pay ÷ the price level of the place in ${years}. One buys what a US dollar buys in the United States.${worth} `,
              ...cited.map((id) => notes.cite(citation(sources.get(id), { source: id }))),
            ],
          },
        ]),
    ...(without.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: `Not adjusted, for want of a price level: ${names}.` }]),
  ];
}
