import { annualMedian, type PayFigure } from '../../core/pay.js';
import type { FigureSource } from '../../core/source.js';
import { citation } from '../cite.js';
import type { Bar, Block } from '../document.js';
import { grouped, money, perPeriod } from '../figures.js';
import type { Notes } from '../notes.js';

export type Sources = ReadonlyMap<string, FigureSource>;

/**
 * Pay by place. Bars are drawn to one scale for each currency, period and kind (published or estimated) and stand
 * together: lengths of different currencies would compare what cannot be compared.
 */
export function payBlock(pay: readonly PayFigure[], sources: Sources, notes: Notes): Block {
  if (pay.length === 0) return { kind: 'paragraph', text: 'No pay is published for this career.' };
  const rows = groups(pay).flatMap((group) => {
    const top = Math.max(...group.map(reach));
    return group.map((figure) => payBar(figure, top, sources, notes));
  });
  return { kind: 'bars', measure: 'median, beside the most of its currency', rows };
}

/** Figures that share a currency, a period and a kind, in their given order. */
function groups(pay: readonly PayFigure[]): PayFigure[][] {
  const byKind = new Map<string, PayFigure[]>();
  for (const figure of pay) {
    const key = [figure.currency, figure.period, figure.estimate].join(' ');
    byKind.set(key, [...(byKind.get(key) ?? []), figure]);
  }
  return [...byKind.values()];
}

/** The largest amount that the bar of a figure has to hold. */
function reach(figure: PayFigure): number {
  return Math.max(figure.p75 ?? 0, figure.median ?? 0, figure.p25 ?? 0, figure.high ?? 0, figure.low ?? 0);
}

function payBar(figure: PayFigure, top: number, sources: Sources, notes: Notes): Bar {
  const middle = figure.median ?? figure.p25 ?? figure.low ?? figure.p75 ?? figure.high ?? 0;
  const [from, to] = figure.p25 === null && figure.p75 === null ? [figure.low, figure.high] : [figure.p25, figure.p75];
  const spread = spreadWords(figure);
  return {
    label: figure.placeName,
    value: [
      figure.median === null ? 'no median published' : `${money(figure.median, figure)} ${perPeriod(figure.period)}`,
      ' ',
      notes.cite(citation(sources.get(figure.source), figure)),
    ],
    fraction: middle / top,
    ...(from === null || to === null ? {} : { range: { from: from / top, to: to / top } }),
    ...(spread === '' ? {} : { detail: spread }),
  };
}

/** The spread of a figure in words; nothing where only a median is published. */
export function spreadWords(figure: PayFigure): string {
  const said: string[] = [];
  const range = (low: number, high: number) => `${money(low, figure)} to ${money(high, figure)}`;
  if (figure.p25 !== null && figure.p75 !== null) said.push(`half earn ${range(figure.p25, figure.p75)}`);
  else if (figure.p25 !== null) said.push(`three quarters earn ${money(figure.p25, figure)} or more`);
  if (figure.p10 !== null && figure.p90 !== null) said.push(`eight in ten ${range(figure.p10, figure.p90)}`);
  else if (figure.p10 !== null) said.push(`nine in ten ${money(figure.p10, figure)} or more`);
  if (figure.low !== null && figure.high !== null) said.push(`low to high ${range(figure.low, figure.high)}`);
  if (figure.annual !== null) said.push(`${figure.symbol}${grouped(figure.annual)} a year`);
  return said.join('; ');
}

/** The one figure for the head of a page: the first with a median that is no estimate. */
export function headlinePay(pay: readonly PayFigure[]): PayFigure | undefined {
  return pay.find((figure) => annualMedian(figure) !== null && !figure.estimate) ?? pay[0];
}
