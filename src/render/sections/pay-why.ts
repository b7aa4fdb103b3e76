import { SOC_GROUPS } from '../../core/metro-estimate.js';
import { annualMedian, HOURS_A_YEAR, periodsAYear } from '../../core/pay.js';
import { localPerInternational } from '../../core/price-level.js';
import type { ShownPay } from '../../core/shown-pay.js';
import type { Block, Entry } from '../document.js';
import { grouped, money, perPeriod } from '../figures.js';
import { inPlace } from '../phrases.js';
import type { Sources } from './pay.js';
import { factor, middleWords } from './pay-group.js';

/** How each median came about, so that a reader can work it out again; and what each source measures. */
export function payWhyBlocks(pay: readonly ShownPay[], sources: Sources, label: (shown: ShownPay) => string): Block[] {
  const ids = [...new Set(pay.map(({ figure }) => figure.source))];
  return [
    { kind: 'heading', text: 'How the medians were worked out' },
    {
      kind: 'entries',
      items: pay.map((shown): Entry => ({ title: `${label(shown)}, ${shown.figure.year}`, items: steps(shown) })),
    },
    { kind: 'heading', text: 'What was measured' },
    {
      kind: 'bullets',
      items: ids.flatMap((id) => sources.get(id) ?? []).map(({ title, measures }) => `${title}: ${measures}`),
    },
  ];
}

function steps(shown: ShownPay): string[] {
  return [startStep(shown), ...annualStep(shown), ...adjustStep(shown), ...exchangeStep(shown)];
}

function startStep({ figure, basis, derivation }: ShownPay): string {
  if (figure.median === null) return 'No median is published, so there is nothing to work out.';
  if (derivation === null) {
    const how = basis === 'quoted' ? 'Given by the source without saying how' : 'Published';
    return `${how}: ${money(figure.median, figure)} ${perPeriod(figure.period)}, for ${figure.measured}.`;
  }
  const { national, areaMedian, nationMedian, socGroup } = derivation;
  const name = SOC_GROUPS[socGroup] ?? `group ${socGroup}`;
  return (
    `Estimated: ${money(national.median ?? 0, national)} in ${inPlace(national.placeName)} × ${money(areaMedian, national)} here ÷ ` +
    `${money(nationMedian, national)} there, the medians of ${name} (SOC ${socGroup}), = ${money(figure.median, figure)}; every percentile likewise.`
  );
}

function annualStep({ figure, period }: ShownPay): string[] {
  if (period === figure.period || figure.median === null) return [];
  const annual = money(annualMedian(figure) ?? 0, { ...figure, period: 'year' });
  if (figure.annual !== null) {
    const hours = `${grouped(periodsAYear(figure), 1)} ${figure.period}s`;
    return [
      `A year: ${annual}, the publisher's own annual median; ÷ ${money(figure.median, figure)} that is ${hours}, and so the spread × these.`,
    ];
  }
  const times = figure.period === 'month' ? '12 months' : `${grouped(HOURS_A_YEAR)} hours (40 × 52)`;
  return [`A year: ${money(figure.median, figure)} × ${times} = ${annual}.`];
}

function adjustStep(shown: ShownPay): string[] {
  const { figure, priceLevel, amounts, exchange } = shown;
  if (priceLevel === null || amounts.median === null) return [];
  const annual = annualMedian(figure) ?? 0;
  const divisor = localPerInternational(priceLevel);
  const result = exchange === null ? amounts.median : annual / divisor;
  const level = `price level of ${priceLevel.year}: ${priceLevel.base}, here ${factor(priceLevel.value)}`;
  const own = money(annual, { ...figure, period: 'year' });
  return [`What it buys: ${own} ÷ ${factor(divisor)} = Int$${grouped(result)} (${level}).`];
}

function exchangeStep(shown: ShownPay): string[] {
  const { figure, priceLevel, exchange, amounts } = shown;
  if (exchange === null || amounts.median === null) return [];
  const { from, to, rate } = exchange;
  const annual = annualMedian(figure) ?? 0;
  const before = priceLevel === null ? annual : annual / localPerInternational(priceLevel);
  const rates = [from, to].map(({ code, perUsd }) => `${factor(perUsd)} ${code}`).join(' and ');
  const start = money(before, { symbol: from.symbol, period: 'year' });
  return [
    `At the rates of ${exchange.date}: ${start} × ${factor(rate)} = ${middleWords(shown)} (${rates} for one US dollar).`,
  ];
}
