import type { Database } from '../catalogue/database.js';

/** A stream that output goes to: what is needed of `process.stdout`, and no more. */
export interface Sink {
  write(text: string): void;
  isTTY: boolean;
  columns: number | undefined;
  rows: number | undefined;
}

export interface Source {
  isTTY: boolean;
  /** All that is to be read, as UTF-8; null when it is a terminal. */
  read(): Promise<string | null>;
}

/** Everything of the outside world that a command may touch. Tests pass their own. */
export interface Context {
  stdin: Source;
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
  /** Today in the user's own calendar, `YYYY-MM-DD`. */
  today(): string;
  /** The bundled catalogue, or the one that `CAREER_CATALOGUE` names; opened on first use. */
  catalogue(): Database;
}
