import type { CareerFacts } from '../../core/facts.js';
import type { Place } from '../../core/place.js';
import { citation } from '../cite.js';
import type { Block, Column } from '../document.js';
import { money } from '../figures.js';
import type { Notes } from '../notes.js';
import { inPlace } from '../phrases.js';
import type { Sources } from './pay.js';

/** A further column of the table, beside the figures that every career has. */
export interface ExtraColumn<One> {
  title: string;
  means: string;
  cell(career: One): string;
}

/** Careers with pay, growth and zone in columns; `field` by its id, as `--field` takes it. */
export function careerTable<One extends CareerFacts>(
  careers: readonly One[],
  extra: readonly ExtraColumn<One>[],
): Block {
  const right = (title: string): Column => ({ title, align: 'right' });
  return {
    kind: 'table',
    columns: [
      { title: '' },
      { title: 'Field' },
      right('Pay'),
      right('Growth'),
      right('Zone'),
      ...extra.map(({ title }) => right(title)),
    ],
    rows: careers.map((career) => [
      career.title,
      career.field,
      payWords(career),
      growthWords(career),
      career.zone === null ? '–' : String(career.zone),
      ...extra.map(({ cell }) => cell(career)),
    ]),
  };
}

/** Pay a year in the currency of the place; a dash where none is published. */
export function payWords({ pay }: CareerFacts): string {
  return pay === null ? '–' : money(pay.annualMedian, { symbol: pay.symbol, period: 'year' });
}

/** The change in jobs with one decimal, so that a column of them lines up. */
function growthWords({ outlook }: CareerFacts): string {
  if (outlook === null) return '–';
  const sign = outlook.change > 0 ? '+' : outlook.change < 0 ? '−' : '';
  return `${sign}${Math.abs(outlook.change).toFixed(1)} %`;
}

/** A correlation, −1.00 to 1.00. */
export function correlationWords(correlation: number | null): string {
  return correlation === null ? '–' : correlation.toFixed(2).replace(/^-/, '−');
}

/** What the columns mean and where they come from. */
export function legend(
  careers: readonly CareerFacts[],
  place: Place,
  extra: readonly { title: string; means: string; sources?: readonly string[] }[],
  sources: Sources,
  notes: Notes,
): Block {
  const row = (label: string, words: string, ids: readonly string[]) => {
    const cited = [...new Set(ids)].flatMap((id) => [' ', notes.cite(citation(sources.get(id), { source: id }))]);
    return { label, value: [words, ...cited] };
  };
  const outlook = careers.flatMap((career) => career.outlook ?? []);
  const places = [...new Set(outlook.map(({ placeName }) => inPlace(placeName)))].join(', ');
  const years = [...new Set(outlook.map(({ from, to }) => `${from} to ${to}`))].join(', ');
  return {
    kind: 'facts',
    rows: [
      row(
        'Pay',
        `median a year in ${inPlace(place.name)}, before tax`,
        careers.flatMap(({ pay }) => pay?.source ?? []),
      ),
      row(
        'Growth',
        `of jobs in ${places}, ${years}`,
        outlook.map(({ source }) => source),
      ),
      row(
        'Zone',
        'preparation, from 1 (little or none) to 5 (extensive)',
        careers.flatMap(({ zoneSource }) => zoneSource ?? []),
      ),
      ...extra.map(({ title, means, sources: ids }) => row(title, means, ids ?? [])),
    ],
  };
}

/** That no pay is published for the place, or that it was not measured alike, where either is so. */
export function payRemarks(careers: readonly CareerFacts[], place: Place): string[] {
  if (careers.length > 0 && careers.every(({ pay }) => pay === null)) {
    return [`No pay is published for ${place.name}; for estimates: career salary <career> --place ${place.id}`];
  }
  const kinds = new Set(
    careers.flatMap(({ pay }) => (pay === null ? [] : [`${pay.source} ${pay.year} ${pay.period}`])),
  );
  if (kinds.size < 2) return [];
  return [`Pay was not measured alike for all: ${[...kinds].sort().join('; ')} (source, year, paid by)`];
}
