import type { Command } from 'commander';
import type { Context } from './context.js';

/** What one file of `commands/` exports. The name, group and summary stand in `program.ts`, which lists them all. */
export interface CommandModule {
  /** Command lines for the help, with what each gives; every one is run by a test. */
  examples: readonly (readonly [line: string, gives: string])[];
  /** `run` runs another command line as if it had been typed: for commands that lead to others. */
  configure(command: Command, context: Context, run: (words: readonly string[]) => Promise<void>): void;
}
