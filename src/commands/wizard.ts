import { about } from '../catalogue/about.js';
import { answersShelf } from '../cli/answers-shelf.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule, Run } from '../cli/command.js';
import { commandLine } from '../cli/command-line.js';
import type { Context, Sink } from '../cli/context.js';
import { asFailure, inWords } from '../cli/error-words.js';
import { NothingFound } from '../cli/nothing-found.js';
import { flagsOf, type GlobalOptions } from '../cli/options.js';
import { openPrompter } from '../cli/prompts.js';
import { ReaderGone } from '../cli/reader-gone.js';
import { pageFor } from '../cli/terminal.js';
import { EXIT } from '../core/failure.js';
import type { Page } from '../render/page.js';
import { renderText } from '../render/text.js';
import { visible } from '../render/visible.js';
import { converse } from '../wizard/wizard.js';
import { wrapped } from '../wizard/words.js';

const INSTEAD = 'ask with words: career search <words>, career list, career show <career>; all of them: career --help';

/** Errors about one answer, which leave the conversation as it was. */
const GOES_ON: readonly number[] = [EXIT.usage, EXIT.notFound, EXIT.badData];

export const wizard: CommandModule = {
  examples: [
    ['career', 'begin the conversation'],
    ['career wizard --accessible', 'question by question, in plain lines'],
  ],
  configure(command, context, run) {
    command
      .description(
        'A conversation that leads from “I do not know what I want” to a page, a comparison, a match or a plan, and names the command line of each answer.',
      )
      .action(async (_: unknown, self) => {
        const options = self.optsWithGlobals() as GlobalOptions;
        const ask = await openPrompter(context, options, 'career wizard', INSTEAD);
        try {
          await withCatalogue(context, async (catalogue) => {
            const page = await pageFor(context.stderr, context, options);
            await greet(context, page, about(catalogue).careers);
            return converse({
              ask,
              catalogue,
              answer: (words) => answered(context, page, [...words, ...flagsOf(options)], run),
              careersIn: (words) => idsIn(words, run),
              answers: answersShelf(context.env),
            });
          });
        } finally {
          ask.close();
        }
      });
  },
};

async function greet({ stderr }: Context, page: Page, careers: number): Promise<void> {
  const keys = page.accessible ? '' : ' Long answers open in a pager: space turns the page, q comes back here.';
  const text = `${careers} careers, offline, with a source for every figure.${keys}`;
  stderr.write(`${await renderText([{ kind: 'paragraph', text: [{ text, style: 'dim' }] }], page)}\n`);
}

/** Runs a command line and names it, ready to be copied. What is wrong with it is said, and the conversation goes on. */
async function answered({ stderr }: Context, page: Page, words: readonly string[], run: Run): Promise<void> {
  const { style } = page;
  stderr.write('\n');
  try {
    await run(words);
  } catch (error) {
    if (!(error instanceof NothingFound)) {
      const failure = asFailure(error);
      if (error instanceof ReaderGone || !GOES_ON.includes(failure.exitCode)) throw error;
      const lines = inWords(failure).trimEnd().split('\n');
      stderr.write(`${lines.map((line) => wrapped(line, page)).join('\n')}\n`);
    }
  }
  stderr.write(`\n${style.dim('Without questions:')} ${style.accent(visible(commandLine(words)))}\n\n`);
}

/** The ids in what a command line answers; none where it answers with an error, which has been said already. */
async function idsIn(words: readonly string[], run: Run): Promise<string[]> {
  const written: string[] = [];
  const stdout: Sink = { isTTY: false, columns: undefined, rows: undefined, write: (text) => written.push(text) };
  try {
    await run([...words, '--json', '--fields', 'id'], { stdout, stderr: { ...stdout, write: () => undefined } });
  } catch {
    return [];
  }
  return (JSON.parse(written.join('')) as { id: string }[]).map(({ id }) => id);
}
