import { EXIT, Failure } from '../core/failure.js';
import { knownHint } from '../core/suggest.js';
import { FORMATS, type Format, render } from '../render/formats.js';
import type { View } from '../render/view.js';
import { visible } from '../render/visible.js';
import type { Context } from './context.js';
import { NothingFound } from './nothing-found.js';
import type { GlobalOptions } from './options.js';
import { isTall, pagerOf } from './pager.js';
import { pageFor } from './terminal.js';

/**
 * Writes a result to stdout in the format that the options ask for, through a pager where it is higher than the screen.
 * Nothing found is an answer, too: its data, and a word on stderr; under `--exit-status` it ends in `NothingFound`.
 */
export async function print<Result>(
  context: Context,
  view: View<Result>,
  result: Result,
  options: GlobalOptions,
): Promise<void> {
  const own = (view.kind === 'subject' ? view.formats : undefined) ?? {};
  const format = chosenFormat(options, Object.keys(own));
  const make = own[format];
  if (make !== undefined) {
    if (options.fields !== undefined) throw noFields(format);
    context.stdout.write(await make(result));
    return;
  }
  const page = await pageFor(context.stdout, context, options);
  const wish = { format: format as Format, fields: options.fields };
  const { text, found, whole } = await render(view, result, wish, page);
  if (text !== '') await show(context, text, options.pager !== false && !page.accessible);
  if (view.kind === 'list') {
    const said = [...(found ? [] : [view.empty(result)]), ...(whole ? [] : (view.remarks?.(result) ?? []))];
    for (const words of said) context.stderr.write(`${visible(words)}\n`);
  }
  if (!found && options.exitStatus) throw new NothingFound();
}

function noFields(format: string): Failure {
  const hint = 'leave --fields out, or choose json, csv or tsv';
  return new Failure(EXIT.usage, 'NO_FIELDS', `--fields has no meaning for the format ${format}`, hint);
}

/** `--json` is short for `--format json`. Throws a Failure that lists the formats, `own` ones too, for any other word. */
function chosenFormat({ format = 'text', json }: GlobalOptions, own: readonly string[] = []): string {
  if (json) return 'json';
  const formats = [...FORMATS, ...own];
  if (formats.includes(format)) return format;
  throw new Failure(EXIT.usage, 'UNKNOWN_FORMAT', `there is no format “${format}”`, knownHint(format, formats));
}

/** A pager redraws the screen, which those who hear it do not want; one that is missing is as good as none. */
async function show(context: Context, text: string, mayPage: boolean): Promise<void> {
  if (mayPage && context.page && isTall(text, context.stdout)) {
    const pager = pagerOf(context.env);
    if (pager && (await context.page(pager, text))) return;
  }
  context.stdout.write(text);
}
