import type { Problem } from '../core/problem.js';
import type { Entries } from './read.js';

/** One rule of the catalogue: a name for the report, what it is good for, and the problems it finds. */
export interface Check {
  name: string;
  why: string;
  /** It looks for what is missing, and so has nothing to say while there are entries that cannot be read. */
  whole?: true;
  run(entries: Entries): Omit<Problem, 'rule'>[];
}
