import type { Command } from 'commander';
import type { Context } from './context.js';

/** What one file of `commands/` exports. The name, group and summary stand in `program.ts`, which lists them all. */
export interface CommandModule {
  /** Command lines for the help, with what each gives; every one is run by a test. */
  examples: readonly (readonly [line: string, gives: string])[];
  configure(command: Command, context: Context, run: Run): void;
}

/** Runs another command line as if it had been typed, for commands that lead to others; what it says may go elsewhere. */
export type Run = (words: readonly string[], streams?: Pick<Context, 'stdout' | 'stderr'>) => Promise<void>;
