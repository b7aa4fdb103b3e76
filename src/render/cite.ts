import type { Career } from '../core/career.js';
import type { FigureSource } from '../core/source.js';

/** What a figure rests on, for its note: the edition, the occupation that was measured, and whether it is an estimate. */
export function citation(
  source: FigureSource | undefined,
  figure: { source: string; measured?: string; estimate?: boolean },
): string {
  const title = source === undefined ? figure.source : `${source.publisher}, ${source.title}`;
  const measured = figure.measured === undefined ? '' : `, for ${figure.measured}`;
  return `${title}${measured}${figure.estimate ? '; estimates without a stated source' : ''}`;
}

/** The ids of the sources that any figure of a career cites. */
export function citedBy({ pay, outlook, interests, preparation }: Career): string[] {
  const figures = [...pay, ...outlook, interests, preparation].flatMap((figure) => figure ?? []);
  return [...new Set(figures.map(({ source }) => source))];
}
