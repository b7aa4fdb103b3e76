import type { CareerLine } from '../../core/career.js';
import type { PayFigure } from '../../core/pay.js';
import type { FigureSource } from '../../core/source.js';
import { payData } from '../data.js';
import { counted } from '../figures.js';
import { createNotes } from '../notes.js';
import { payBlock } from '../sections/pay.js';
import type { ListView } from '../view.js';

export interface SalaryResult {
  career: CareerLine;
  pay: readonly PayFigure[];
  /** Figures held for the career, before any filter. */
  held: number;
  sources: ReadonlyMap<string, FigureSource>;
}

/** What a career pays, place by place. */
export const salaryView: ListView<SalaryResult> = {
  kind: 'list',
  fields: [
    'place',
    'placeName',
    'currency',
    'period',
    'year',
    'p10',
    'p25',
    'median',
    'p75',
    'p90',
    'low',
    'high',
    'annualMedian',
    'measured',
    'source',
    'estimate',
  ],
  data: ({ pay }) => pay.map(payData),
  document({ career, pay, sources }) {
    const notes = createNotes();
    return [
      { kind: 'title', text: `Pay of ${career.title}`, aside: `${counted(pay.length, 'figure')}, before tax` },
      payBlock(pay, sources, notes),
      { kind: 'hint', text: 'Bars compare within one currency; what is drawn lightly is where the middle half lies.' },
      ...notes.blocks(),
    ];
  },
  empty: ({ career, held }) =>
    `no pay for ${career.title} there; ${counted(held, 'figure')} elsewhere: career salary ${career.id}`,
};
