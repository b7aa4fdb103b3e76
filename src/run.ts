import { CommanderError } from 'commander';
import type { Context } from './cli/context.js';
import { asFailure, inWords } from './cli/error-words.js';
import { NothingFound } from './cli/nothing-found.js';
import { ReaderGone } from './cli/reader-gone.js';
import { EXIT, type ExitCode, type Failure } from './core/failure.js';
import { createProgram, withCommand } from './program.js';
import { visibleJson } from './render/visible.js';
import { Quit } from './wizard/prompter.js';

/**
 * Runs one command line and returns its exit code. Every error ends here: a `Failure` in its own words, a usage error in
 * commander's, anything else as a bug of ours. Nothing of an error goes to stdout.
 */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  try {
    if (argv[0] === '__complete') {
      await (await import('./complete/complete.js')).complete(argv.slice(1), context);
      return EXIT.done;
    }
    const words = withCommand(argv);
    const program = await createProgram(words, context);
    await program.parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return report(error, argv, context);
  }
}

function report(error: unknown, argv: readonly string[], context: Context): ExitCode {
  if (error instanceof ReaderGone || error instanceof Quit) return EXIT.done;
  if (error instanceof NothingFound) return EXIT.nothingFound;
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  const failure = asFailure(error);
  try {
    context.stderr.write(wantsJson(argv) ? inJson(failure) : inWords(failure));
  } catch {
    // There is nowhere left to say it: the exit code has to do.
  }
  return failure.exitCode;
}

function inJson({ code, message, hint, exitCode }: Failure): string {
  return `${visibleJson(JSON.stringify({ error: { code, message, hint, exitCode } }))}\n`;
}

/** Asked of the words themselves, since they may not have made sense to the parser. */
function wantsJson(argv: readonly string[]): boolean {
  const words = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return words.some(
    (word, index) =>
      word === '--json' ||
      /^--format=jsonl?$/.test(word) ||
      (word === '--format' && /^jsonl?$/.test(words[index + 1] ?? '')),
  );
}
