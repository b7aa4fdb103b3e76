import type { Database } from '../catalogue/database.js';
import type { Prompter } from './prompter.js';

/** What every part of the conversation is given. */
export interface Talk {
  ask: Prompter;
  catalogue: Database;
  /** Shows what a command line answers: `answer(['show', 'electrician'])`. The wizard itself shows nothing. */
  answer(words: readonly string[]): Promise<void>;
}

/** The person wants to begin anew, from wherever they are. */
export const HOME = Symbol('home');
export type Home = typeof HOME;
