import type { Command, Option } from 'commander';
import { currencies } from '../catalogue/currencies.js';
import { type Database, openCatalogue } from '../catalogue/database.js';
import { fields } from '../catalogue/fields.js';
import { namesOf } from '../catalogue/find.js';
import type { Context } from '../cli/context.js';
import { TOPICS } from '../cli/topics.js';
import { COMMANDS, createProgram } from '../program.js';
import { visible } from '../render/visible.js';
import { argumentValues, optionValues, type Values } from './values.js';

/** Something that may stand where the cursor is. */
interface Candidate {
  value: string;
  about: string;
}

/** What a shell is told instead of candidates: to offer files. */
const FILES = ':files';

/**
 * Answers a shell that completes: `words` are those after `career`, the last one as far as it has been typed. Writes one
 * candidate a line, `value<TAB>about it`, and nothing where nothing fits; whatever goes wrong, a shell hears nothing of it.
 */
export async function complete(words: readonly string[], context: Context): Promise<void> {
  try {
    const found = await candidates(joinedAtEquals(words), context);
    const lines = found === FILES ? [FILES] : found.map(({ value, about }) => `${value}\t${visible(about)}`);
    context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch {
    // A word that is not finished makes no sense yet, and the person sees it.
  }
}

/** bash takes `--place=lo` apart into three words. */
function joinedAtEquals(words: readonly string[]): { words: string[]; typed: string } {
  const all = [...words];
  const last = all.pop() ?? '';
  if (last === '=') return { words: all, typed: '' };
  if (all.at(-1) === '=') all.pop();
  return { words: all, typed: last };
}

async function candidates(
  { words, typed }: { words: string[]; typed: string },
  context: Context,
): Promise<readonly Candidate[] | typeof FILES> {
  const program = await createProgram(words, context);
  const names = new Set(COMMANDS.map(({ name }) => name));
  const at = words.findIndex((word) => names.has(word));
  if (at < 0) {
    const option = valued(program.options, words.at(-1));
    if (option !== undefined) return valuesFor(optionValues('', option), typed, context);
    if (typed.startsWith('-')) return optionsOf([program], typed, context);
    return fitting(
      COMMANDS.map(({ name, summary }) => ({ value: name, about: summary })),
      typed,
    );
  }
  const outer = program.commands.find((one) => one.name() === words[at]) as Command;
  const inner = outer.commands.find((one) => words.slice(at + 1).includes(one.name()));
  const command = inner ?? outer;
  const own = [...command.options, ...program.options];
  const option = valued(own, words.at(-1));
  if (option !== undefined) return valuesFor(optionValues(outer.name(), option), typed, context);
  if (typed.startsWith('-')) return optionsOf([command, program], typed, context);
  if (inner === undefined && outer.commands.length > 0) {
    return fitting(
      outer.commands.map((one) => ({ value: one.name(), about: one.summary() })),
      typed,
    );
  }
  if (outer.name() === 'help') return fitting(helpTopics(), typed);
  const given = wordsGiven(words.slice(words.indexOf(command.name(), at) + 1), own);
  const argument = command.registeredArguments[Math.min(given, command.registeredArguments.length - 1)];
  // The words of one title may stand apart; its id is one word, so that nothing follows it.
  if (argument === undefined || (given >= command.registeredArguments.length && argument.name() !== 'careers'))
    return [];
  return valuesFor({ values: argumentValues(argument.name()) ?? 'free' }, typed, context);
}

function helpTopics(): Candidate[] {
  return [
    ...COMMANDS.map(({ name, summary }) => ({ value: name, about: summary })),
    ...Object.entries(TOPICS).map(([value, { summary }]) => ({ value, about: summary })),
  ];
}

/** The option that this word is, if a value has to follow it. */
function valued(options: readonly Option[], word: string | undefined): string | undefined {
  return options.find(({ long, required, optional }) => long === word && (required || optional))?.long ?? undefined;
}

/** How many words are neither options nor their values. */
function wordsGiven(words: readonly string[], options: readonly Option[]): number {
  return words.filter((word, at) => !word.startsWith('-') && valued(options, words[at - 1]) === undefined).length;
}

/** Options whose name begins so; of `--place=lo` the values of `--place`. */
async function optionsOf(
  commands: readonly Command[],
  typed: string,
  context: Context,
): Promise<readonly Candidate[] | typeof FILES> {
  const options = commands.flatMap((one) => one.options);
  const [name = '', value] = typed.split(/=(.*)/s);
  if (value !== undefined && valued(options, name) !== undefined) {
    const values = await valuesFor(optionValues(commands[0]?.name() ?? '', name), value, context);
    return values === FILES ? [] : values.map((one) => ({ ...one, value: `${name}=${one.value}` }));
  }
  const all = options.map(({ long, description }) => ({ value: long ?? '', about: description }));
  return fitting([...all, { value: '--help', about: 'print help' }], typed);
}

/** In a list, what stands after the last comma is completed, and what is there already not offered again. */
async function valuesFor(
  place: { values: Values; list?: true } | undefined,
  typed: string,
  context: Context,
): Promise<readonly Candidate[] | typeof FILES> {
  const { values, list } = place ?? { values: 'free' };
  if (values === 'files') return FILES;
  const comma = list ? typed.lastIndexOf(',') + 1 : 0;
  const before = typed.slice(0, comma);
  const there = before.split(',');
  const all = await candidatesOf(values, context);
  return fitting(all, typed.slice(comma))
    .filter(({ value }) => !there.includes(value))
    .map(({ value, about }) => ({ value: `${before}${value}`, about }));
}

async function candidatesOf(values: Exclude<Values, 'files'>, context: Context): Promise<readonly Candidate[]> {
  if (values === 'free') return [];
  if (typeof values !== 'string') return values.map((value) => ({ value, about: '' }));
  const catalogue = await openCatalogue(context.cataloguePath);
  try {
    return inCatalogue(catalogue, values);
  } finally {
    catalogue.close();
  }
}

type Kept = 'careers' | 'skills' | 'places' | 'fields' | 'currencies';

function inCatalogue(catalogue: Database, values: Kept): Candidate[] {
  switch (values) {
    case 'fields':
      return fields(catalogue).map(({ id, name }) => ({ value: id, about: name }));
    case 'currencies':
      return [...currencies(catalogue).values()].map(({ code, name }) => ({ value: code.toLowerCase(), about: name }));
    case 'careers':
      return namesOf(catalogue, 'career');
    case 'skills':
      return namesOf(catalogue, 'skill');
    case 'places':
      return namesOf(catalogue, 'place');
  }
}

function fitting(all: readonly Candidate[], typed: string): Candidate[] {
  return all.filter(({ value }) => value.startsWith(typed));
}
