import { Command, CommanderError, type Help } from 'commander';
import type { CommandModule } from './cli/command.js';
import type { Context } from './cli/context.js';
import { fitLines } from './cli/fit-lines.js';
import { pageWidth } from './cli/terminal.js';
import { EXIT, Failure } from './core/failure.js';
import { knownHint, suggest } from './core/suggest.js';

export interface CommandEntry {
  name: string;
  group: string;
  summary: string;
  load(): Promise<CommandModule>;
}

/** Every command, in the order of the help. A module is loaded only when its command is named. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'show',
    group: 'Explore',
    summary: 'everything about one career',
    load: async () => (await import('./commands/show.js')).show,
  },
  {
    name: 'list',
    group: 'Explore',
    summary: 'careers, filtered and sorted',
    load: async () => (await import('./commands/list.js')).list,
  },
  {
    name: 'search',
    group: 'Explore',
    summary: 'careers by words, job titles, duties and skills',
    load: async () => (await import('./commands/search.js')).search,
  },
  {
    name: 'skills',
    group: 'Explore',
    summary: 'the skills of a career, or all of them',
    load: async () => (await import('./commands/skills.js')).skills,
  },
  {
    name: 'skill',
    group: 'Explore',
    summary: 'one skill: who needs it, what comes before it, where to learn it',
    load: async () => (await import('./commands/skill.js')).skill,
  },
  {
    name: 'salary',
    group: 'Pay',
    summary: 'what a career pays, by place and with its spread',
    load: async () => (await import('./commands/salary.js')).salary,
  },
  {
    name: 'path',
    group: 'Learn',
    summary: 'an ordered plan from what you know to the job',
    load: async () => (await import('./commands/path.js')).path,
  },
  {
    name: 'courses',
    group: 'Learn',
    summary: 'courses for a career, most relevant first',
    load: async () => (await import('./commands/courses.js')).courses,
  },
  {
    name: 'books',
    group: 'Learn',
    summary: 'books for a career, most relevant first',
    load: async () => (await import('./commands/books.js')).books,
  },
  {
    name: 'projects',
    group: 'Learn',
    summary: 'things to build or do, most relevant first',
    load: async () => (await import('./commands/projects.js')).projects,
  },
  {
    name: 'compare',
    group: 'Decide',
    summary: 'two to six careers side by side',
    load: async () => (await import('./commands/compare.js')).compare,
  },
  {
    name: 'related',
    group: 'Decide',
    summary: 'careers near one, and why',
    load: async () => (await import('./commands/related.js')).related,
  },
  {
    name: 'gap',
    group: 'Decide',
    summary: 'what is missing for a career, from another or from what you know',
    load: async () => (await import('./commands/gap.js')).gap,
  },
  {
    name: 'route',
    group: 'Decide',
    summary: 'stepping stones from one career to another',
    load: async () => (await import('./commands/route.js')).route,
  },
  {
    name: 'match',
    group: 'Decide',
    summary: 'careers that fit your interests, your skills, or both',
    load: async () => (await import('./commands/match.js')).match,
  },
  {
    name: 'wizard',
    group: 'Guide',
    summary: 'a conversation that leads to all of the above (also: career alone)',
    load: async () => (await import('./commands/wizard.js')).wizard,
  },
  {
    name: 'completion',
    group: 'Guide',
    summary: 'a script that completes commands, options and names in a shell',
    load: async () => (await import('./commands/completion.js')).completion,
  },
  {
    name: 'sources',
    group: 'Catalogue',
    summary: 'where every figure comes from',
    load: async () => (await import('./commands/sources.js')).sources,
  },
  {
    name: 'catalogue',
    group: 'Catalogue',
    summary: 'what the answers rest on: info, check, build',
    load: async () => (await import('./commands/catalogue.js')).catalogue,
  },
  {
    name: 'help',
    group: 'Catalogue',
    summary: 'help on a command, or on exit-codes, environment, formats',
    load: async () => (await import('./commands/help.js')).help,
  },
];

/** Options of the root that take a value: the word after one of them is not the command. */
const VALUED = new Set(['--format', '--fields']);

/**
 * The words as a command line of ours: bare `career`, options or not, is `career wizard`, and `career help show` is
 * `career show --help`.
 */
export function withCommand(argv: readonly string[]): readonly string[] {
  const asksForItself = argv.some((word) => ['-h', '--help', '-V', '--version'].includes(word));
  const wanted = commandIn(argv);
  if (wanted === null) return asksForItself ? argv : [...argv, 'wizard'];
  const about = argv.filter((word) => !word.startsWith('-'))[1];
  if (wanted !== 'help' || !COMMANDS.some(({ name }) => name === about)) return argv;
  return [...argv.filter((_, index) => index !== argv.indexOf('help')), '--help'];
}

/** The commander program for this command line: the one command that `argv` names, or else the names of all. */
export async function createProgram(argv: readonly string[], context: Context): Promise<Command> {
  const program = root(context);
  const wanted = commandIn(argv);
  const entry = COMMANDS.find(({ name }) => name === wanted);
  if (wanted !== null && entry === undefined) throw unknownCommand(wanted);
  const listed = entry === undefined || entry.name === 'help' ? COMMANDS : [entry];
  for (const one of listed) {
    const command = addCommand(program, one);
    if (one === entry) configure(command, await entry.load(), context);
  }
  return program;
}

/** Somebody who types a career where a command belongs is told how a career is shown. */
function unknownCommand(word: string): Failure {
  const [near] = suggest(
    word.trim().split(/\s/)[0] ?? '',
    COMMANDS.map(({ name }) => name),
    1,
  );
  const hint =
    near === undefined ? `if it is a career: career show ${word}; all commands: career help` : `did you mean ${near}?`;
  return new Failure(EXIT.usage, 'UNKNOWN_COMMAND', `there is no command “${word}”`, hint);
}

/** The same with every command loaded: what the documentation is made from. */
export async function createWholeProgram(context: Context): Promise<Command> {
  const program = root(context);
  for (const entry of COMMANDS) configure(addCommand(program, entry), await entry.load(), context);
  return program;
}

function addCommand(program: Command, { name, group, summary }: CommandEntry): Command {
  return program.command(name).summary(summary).helpGroup(`${group}:`).configureHelp(HELP);
}

function configure(command: Command, module: CommandModule, context: Context): void {
  module.configure(command, context, async (words, streams = context) => {
    const { stdout, stderr } = streams;
    await (await createProgram(words, { ...context, stdout, stderr })).parseAsync([...words], { from: 'user' });
  });
  if (command.commands.length > 0) refuseItself(command);
  const width = Math.max(...module.examples.map(([line]) => line.length));
  const lines = module.examples.map(([line, gives]) => `  ${line.padEnd(width)}  ${gives}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}\n`);
}

/** A family of commands, such as `catalogue`, does nothing by itself: it says which commands it has. */
function refuseItself(family: Command): void {
  family
    .helpCommand(false)
    .allowExcessArguments()
    .action(() => {
      const [word] = family.args;
      const known = family.commands.map((command) => command.name());
      const message = word === undefined ? 'needs another word' : `has no “${word}”`;
      throw new Failure(EXIT.usage, 'USAGE', `career ${family.name()} ${message}`, knownHint(word ?? '', known));
    });
}

const HELP: Partial<Help> = { showGlobalOptions: true };

function root(context: Context): Command {
  const program = new Command('career');
  program
    .description(
      'What does this job do, what does it pay, how do I get there, which one fits me?\nAnswers from a bundled catalogue, offline, with a source for every figure.',
    )
    .option('-V, --version', 'print the version')
    .option('--format <format>', 'text, json, jsonl, csv, tsv or markdown')
    .option('--json', 'short for --format json')
    .option('--fields <names>', 'only these fields, in this order')
    .option('--color', 'colour, whatever the terminal')
    .option('--no-color', 'no colour')
    .option('--accessible', 'linear text for screen readers')
    .option('--no-pager', 'never page the output')
    .option('--no-input', 'never ask')
    .option('--exit-status', 'exit 1 when nothing is found')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(fitLines(text, pageWidth(context.stdout))),
      writeErr: () => undefined,
      getOutHelpWidth: () => pageWidth(context.stdout),
      outputError: () => undefined,
    });
  program.on('option:version', () => {
    context.stdout.write(`${context.version()}\n`);
    throw new CommanderError(EXIT.done, 'career.version', context.version());
  });
  return program;
}

function commandIn(argv: readonly string[]): string | null {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] as string;
    if (word === '--') return argv[index + 1] ?? null;
    if (VALUED.has(word)) index++;
    else if (!word.startsWith('-')) return word;
  }
  return null;
}
