import type { Command, Option } from 'commander';
import { createWholeProgram } from '../../src/program.js';
import { contextOf } from './career.js';
import { FIXTURE } from './catalogue.js';

/** A command that can be run, as commander knows it: `show`, or `catalogue check` for one of a family. */
export interface Leaf {
  /** The words that name it. */
  name: string[];
  command: Command;
  options: readonly Option[];
  /** A command line of words that gives an answer on the small catalogue. */
  line: string[];
  /** What of it is neither name nor argument. */
  added: readonly string[];
}

/** Something on the small catalogue that fits an argument of this name. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  career: ['lighthouse-keeper'],
  careers: ['lighthouse-keeper', 'ferry-pilot'],
  from: ['lighthouse-keeper'],
  to: ['ferry-pilot'],
  skill: ['chart-reading'],
  words: ['ferry'],
  topic: ['formats'],
  folder: [FIXTURE],
  shell: ['bash'],
};

/** Commands whose answer needs more than their arguments. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  gap: ['--from', 'map-maker'],
  match: ['--interests', 'R=5 I=4 A=2 S=1 E=1 C=5'],
};

/** What is no answer from the catalogue in every format: talk, scripts and files that are written. */
const NO_ANSWER = ['help', 'wizard', 'completion', 'catalogue build'];

export async function leaves(): Promise<Leaf[]> {
  const program = await createWholeProgram(contextOf().context);
  return program.commands.flatMap((command) => leavesOf(command, []));
}

/** The commands that answer from the catalogue: for these the whole contract holds. */
export async function answers(): Promise<Leaf[]> {
  return (await leaves()).filter(({ name }) => !NO_ANSWER.includes(name.join(' ')));
}

function leavesOf(command: Command, before: readonly string[]): Leaf[] {
  const name = [...before, command.name()];
  if (command.commands.length > 0) return command.commands.flatMap((inner) => leavesOf(inner, name));
  const given = command.registeredArguments.flatMap((argument) => {
    const sample = ARGUMENTS[argument.name()];
    if (sample === undefined) throw new Error(`say in tests/helpers/commands.ts what a <${argument.name()}> is`);
    return argument.required || argument.name() === 'folder' ? sample : [];
  });
  const added = ADDED[name.join(' ')] ?? [];
  return [{ name, command, options: command.options, line: [...name, ...given, ...added], added }];
}
