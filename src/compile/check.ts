import type { Problem } from '../core/problem.js';
import type { Entries } from './read.js';

/** One rule of the catalogue: a name for the report, what it is good for, and the problems it finds. */
export interface Check {
  name: string;
  why: string;
  run(entries: Entries): Omit<Problem, 'rule'>[];
}
