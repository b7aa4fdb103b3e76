import type { Career } from './career.js';
import type { RankedProject, RankedResource } from './resource.js';
import type { FigureSource } from './source.js';

/** The parts of a career's page, in the order of the page: what `--section` may name. */
export const SECTIONS = [
  'summary',
  'duties',
  'work',
  'pay',
  'outlook',
  'routes',
  'licence',
  'skills',
  'tools',
  'courses',
  'books',
  'projects',
  'learning',
  'growth',
  'transferable',
  'challenges',
  'rewards',
  'interests',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A career with all that its page shows. */
export interface CareerPage {
  career: Career;
  courses: RankedResource[];
  books: RankedResource[];
  projects: RankedProject[];
  sources: ReadonlyMap<string, FigureSource>;
  /** The sections to show; all of them when none was picked. */
  sections: readonly Section[];
}
