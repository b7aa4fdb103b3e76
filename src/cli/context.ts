import type { Page } from '../render/page.js';
import type { Prompter } from '../wizard/prompter.js';
import type { Pager } from './pager.js';

/** A stream that output goes to: what is needed of `process.stdout`, and no more. */
export interface Sink {
  /** Throws `ReaderGone` when nobody reads any more, and a `Failure` (exit 6) when it cannot be written. */
  write(text: string): void;
  isTTY: boolean;
  columns: number | undefined;
  rows: number | undefined;
}

export interface Source {
  isTTY: boolean;
  /** All of it, as UTF-8 text. */
  read(): Promise<string>;
}

/** Everything of the outside world that a command may touch. Tests pass their own. */
export interface Context {
  stdin: Source;
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** Today in the user's own calendar, `YYYY-MM-DD`. */
  today(): string;
  /** The catalogue's file: the bundled one, or the one that `CAREER_CATALOGUE` names. */
  cataloguePath: string;
  /** The tables of a catalogue, data/schema.sql: what `catalogue build` starts from. */
  schemaPath: string;
  /** The version of this program, as in package.json. */
  version(): string;
  /**
   * Shows text in a pager and waits until its reader leaves it; false when there is no such program. Where it is missing,
   * as in tests, nothing is paged.
   */
  page?(pager: Pager, text: string): Promise<boolean>;
  /**
   * Opens the questions on the terminal that `page` describes; ask `openPrompter` (prompts.ts), which knows whether one may.
   * Where it is missing, nobody can be asked.
   */
  prompter?(page: Page): Promise<Prompter>;
}
