import { EXIT, Failure } from '../core/failure.js';
import type { Prompter } from '../wizard/prompter.js';
import type { Context } from './context.js';
import type { GlobalOptions } from './options.js';
import { isOn, pageFor } from './terminal.js';

/**
 * What asks this person: only where stdin and stderr are terminals, and neither CI nor `--no-input` says otherwise. If not,
 * a `Failure` (exit 2) at once that says how to do `what` with flags; nothing waits for input that will not come.
 * TERM=dumb, which cannot move its cursor, gets the questions line by line, as accessible mode does.
 */
export async function openPrompter(
  context: Context,
  options: Pick<GlobalOptions, 'input' | 'accessible' | 'color'>,
  what: string,
  instead: string,
): Promise<Prompter> {
  const { stdin, stderr, env, prompter } = context;
  const refuse = (reason: string) =>
    new Failure(EXIT.usage, 'INPUT_NEEDED', `${what} asks questions, but ${reason}`, instead);
  if (options.input === false) throw refuse('--no-input is given');
  if (isOn(env.CI ?? '')) throw refuse('CI is set');
  if (!stdin.isTTY || !stderr.isTTY || prompter === undefined) throw refuse('this is no terminal');
  const page = await pageFor(stderr, context, options);
  return prompter(env.TERM === 'dumb' ? { ...page, accessible: true } : page);
}
