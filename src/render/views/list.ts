import type { FittedCareer } from '../../core/career-order.js';
import type { Limited } from '../../core/limits.js';
import type { Criterion, ParetoFront } from '../../core/pareto.js';
import type { Place } from '../../core/place.js';
import { CAREER_FIELDS, careerRecord } from '../career-record.js';
import { rounded } from '../data.js';
import { counted } from '../figures.js';
import { createNotes } from '../notes.js';
import { careerTable, correlationWords, type ExtraColumn, legend, payRemarks } from '../sections/career-table.js';
import { limitBlocks, limitRemarks } from '../sections/limits.js';
import { beatenBlocks, leftOutRemarks, unbeatenWords } from '../sections/pareto.js';
import type { Sources } from '../sections/pay.js';
import type { ListView } from '../view.js';

export interface CareerList {
  careers: readonly FittedCareer[];
  /** Before --limit. */
  total: number;
  /** Careers of the catalogue. */
  all: number;
  limited: Pick<Limited, 'exclusions' | 'nearMisses'>;
  /** Where pay was looked at. */
  place: Place;
  /** Only the careers that no other beats on these criteria. */
  pareto: { criteria: readonly Criterion[]; front: ParetoFront<FittedCareer> } | null;
  why: boolean;
  sources: Sources;
}

/** Careers in one table, with what the limits left out. */
export const listView: ListView<CareerList> = {
  kind: 'list',
  fields: [...CAREER_FIELDS, 'interestCorrelation', 'bestOn', 'beats', 'summary'],
  data: ({ careers, pareto }) =>
    careers.map((career) => {
      const unbeaten = pareto?.front.unbeaten.find((one) => one.career.id === career.id);
      return {
        ...careerRecord(career),
        interestCorrelation: career.correlation === null ? null : rounded(career.correlation),
        /** With --pareto: the criteria on which none is better, and how many careers it beats. */
        bestOn: unbeaten?.best.join(' ') ?? null,
        beats: unbeaten?.beats.length ?? null,
        summary: career.summary,
      };
    }),
  document(result) {
    const { careers, total, all, limited, pareto, place, sources } = result;
    const notes = createNotes();
    const extra = extraColumns(result);
    const title = pareto === null ? 'Careers' : 'Careers that none beats';
    return [
      { kind: 'title', text: title, aside: total === all ? counted(total, 'career') : `${total} of ${all}` },
      ...(pareto === null
        ? []
        : [{ kind: 'paragraph' as const, text: unbeatenWords(pareto.criteria, limited.exclusions.length > 0) }]),
      careerTable(careers, extra),
      ...listRemarks(result).map((text) => ({ kind: 'hint' as const, text })),
      ...limitBlocks(limited),
      ...(pareto !== null && result.why ? beatenBlocks(pareto.criteria, pareto.front) : []),
      { kind: 'heading', text: 'Columns' },
      legend(careers, place, extra, sources, notes),
      ...notes.blocks(),
    ];
  },
  empty: () => 'no career is within all these limits',
  remarks: (result) => [...listRemarks(result), ...limitRemarks(result.limited)],
};

function listRemarks({ careers, total, pareto, place, why }: CareerList): string[] {
  const rest = total - careers.length;
  return [
    ...(rest > 0 ? [`${rest} more without --limit`] : []),
    ...(pareto === null ? [] : leftOutRemarks(pareto.front, why)),
    ...payRemarks(careers, place),
  ];
}

function extraColumns({ careers, pareto }: CareerList): ExtraColumn<FittedCareer>[] {
  const fit = {
    title: 'Fit',
    means: 'correlation of your interests with those of the career, from −1 to 1',
    cell: ({ correlation }: FittedCareer) => correlationWords(correlation),
  };
  const beats = {
    title: 'Beats',
    means: 'how many careers it beats',
    cell: ({ id }: FittedCareer) =>
      String(pareto?.front.unbeaten.find(({ career }) => career.id === id)?.beats.length ?? '–'),
  };
  return [
    ...(careers.some(({ correlation }) => correlation !== null) ? [fit] : []),
    ...(pareto === null ? [] : [beats]),
  ];
}
