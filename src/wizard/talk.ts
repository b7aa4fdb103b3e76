import type { Database } from '../catalogue/database.js';
import type { GivenAnswers } from '../core/answers.js';
import type { Memory } from './memory.js';
import type { Back, Prompter } from './prompter.js';

/** What every part of the conversation is given. */
export interface Talk {
  ask: Prompter;
  catalogue: Database;
  memory: Memory;
  /** Shows what a command line answers: `answer(['show', 'electrician'])`. The wizard itself shows nothing. */
  answer(words: readonly string[]): Promise<void>;
  /** The ids of the careers in what such a command line answers. */
  careersIn(words: readonly string[]): Promise<string[]>;
  answers: AnswersShelf;
}

/** Where answers to a questionnaire may be put away. */
export interface AnswersShelf {
  /** Where unfinished answers would be kept; null when there is no such place. */
  folder: string | null;
  /** Answers from a questionnaire that was broken off; null when there are none that make sense. */
  unfinished(): GivenAnswers | null;
  /** Keeps unfinished answers, if that is possible. */
  keep(given: GivenAnswers): void;
  forget(): void;
  /** What is wrong with a file for whole answers, in words; null when it will do. */
  problem(path: string): string | null;
  /** Throws a `Failure` when it cannot be written after all. */
  save(path: string, given: GivenAnswers): void;
}

/** The person wants to begin anew, from wherever they are. */
export const HOME = Symbol('home');
export type Home = typeof HOME;

/** A part of the conversation; it ends where one goes back from it, or home. */
export type Part = (talk: Talk) => Promise<Back | Home>;
