import { groupBy } from '../../core/group-by.js';
import {
  type Amounts,
  annualMedian,
  comparabilityGroup,
  measureOf,
  type PayFigure,
  type Period,
} from '../../core/pay.js';
import type { FigureSource } from '../../core/source.js';
import { citation } from '../cite.js';
import type { Bar, Block, Inline } from '../document.js';
import { grouped, money, perPeriod } from '../figures.js';
import type { Notes } from '../notes.js';

export type Sources = ReadonlyMap<string, FigureSource>;

/**
 * Pay by place, as published. Figures that may be compared stand together and share a scale; each other group has its own:
 * lengths of different currencies, years or measures would compare what cannot be compared.
 */
export function payBlock(pay: readonly PayFigure[], sources: Sources, notes: Notes): Block {
  if (pay.length === 0) return { kind: 'paragraph', text: 'No pay is published for this career.' };
  const rows = groups(pay).flatMap((group) => {
    const top = Math.max(...group.map(reach));
    return group.map((figure) => {
      const words = [spreadWords(figure), ...annualWords(figure)].filter((part) => part !== '');
      return payBar(figure.placeName, figure, top, {
        value: [`${medianWords(figure)} `, notes.cite(citation(sources.get(figure.source), figure))],
        detail: words.join('; '),
      });
    });
  });
  return { kind: 'bars', measure: 'median, beside the most of its source and year', rows };
}

function groups(pay: readonly PayFigure[]): PayFigure[][] {
  return [...groupBy(pay, (figure) => comparabilityGroup(measureOf(figure))).values()];
}

/** The largest amount that the bar of a figure has to hold. */
export function reach({ median, p25, p75, low, high }: Amounts): number {
  return Math.max(p75 ?? 0, median ?? 0, p25 ?? 0, high ?? 0, low ?? 0);
}

/** A bar to the median with the range around it lightly: the middle half, or the publisher's low and high. */
export function payBar(
  label: string,
  { median, p25, p75, low, high }: Amounts,
  top: number,
  words: { value: Inline; detail: string },
): Bar {
  const middle = median ?? p25 ?? low ?? p75 ?? high ?? 0;
  const [from, to] = p25 === null && p75 === null ? [low, high] : [p25, p75];
  return {
    label,
    value: words.value,
    fraction: middle / top,
    ...(from === null || to === null ? {} : { range: { from: from / top, to: to / top } }),
    ...(words.detail === '' ? {} : { detail: words.detail }),
  };
}

/** The median of a figure in words: $135,980 a year. */
export function medianWords(figure: PayFigure): string {
  return figure.median === null ? 'no median published' : `${money(figure.median, figure)} ${perPeriod(figure.period)}`;
}

/** The spread of amounts in words; nothing where only a median is published. */
export function spreadWords(pay: Amounts & { symbol: string; period: Period }): string {
  const { p10, p25, p75, p90, low, high } = pay;
  const said: string[] = [];
  const range = (from: number, to: number) => `${money(from, pay)} to ${money(to, pay)}`;
  if (p25 !== null && p75 !== null) said.push(`half earn ${range(p25, p75)}`);
  else if (p25 !== null) said.push(`three quarters earn ${money(p25, pay)} or more`);
  if (p10 !== null && p90 !== null) said.push(`eight in ten ${range(p10, p90)}`);
  else if (p10 !== null) said.push(`nine in ten ${money(p10, pay)} or more`);
  if (low !== null && high !== null) said.push(`low to high ${range(low, high)}`);
  return said.join('; ');
}

/** The publisher's own annual median, in words. */
export function annualWords({ annual, symbol }: PayFigure): string[] {
  return annual === null ? [] : [`${symbol}${grouped(annual)} a year`];
}

/** The one figure for the head of a page: the first with a median that is no estimate. */
export function headlinePay(pay: readonly PayFigure[]): PayFigure | undefined {
  return pay.find((figure) => annualMedian(figure) !== null && !figure.estimate) ?? pay[0];
}
