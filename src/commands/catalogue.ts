import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { about } from '../catalogue/about.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { Context } from '../cli/context.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { EXIT, Failure } from '../core/failure.js';
import { counted } from '../render/figures.js';
import { aboutView, checkView } from '../render/views/catalogue.js';

export const catalogue: CommandModule = {
  examples: [
    ['career catalogue info', 'version, contents and hash'],
    ['career catalogue info --json', 'the same as data'],
  ],
  configure(command, context) {
    command.description('What the answers rest on: the built catalogue and, in a checkout, the YAML it is made from.');
    command
      .command('info')
      .summary('version, contents and hash of the catalogue in use')
      .action((_: unknown, self: Command) =>
        withCatalogue(context, (opened) =>
          print(context, aboutView, { ...about(opened), path: opened.path }, self.optsWithGlobals<GlobalOptions>()),
        ),
      );
    command
      .command('check')
      .summary('every problem of the YAML sources, and what each career has')
      .argument('[folder]', 'the data folder of a checkout', 'data')
      .action((folder: string, _: unknown, self: Command) => check(context, folder, self.optsWithGlobals()));
    command
      .command('build')
      .summary('checks the YAML sources and writes them to <folder>/career.db')
      .argument('[folder]', 'the data folder of a checkout', 'data')
      .action((folder: string) => build(context, folder));
  },
};

/** Sources with problems are bad user data: the report goes to stdout, and the exit code is 4. */
async function check(context: Context, folder: string, options: GlobalOptions): Promise<void> {
  const { problems, entries } = await checked(folder);
  const { coverageOf } = await import('../compile/coverage.js');
  await print(context, checkView, { folder, problems, coverage: coverageOf(entries) }, options);
  if (problems.length > 0) throw withProblems(folder, problems.length);
}

async function build(context: Context, folder: string): Promise<void> {
  const { problems, entries } = await checked(folder);
  if (problems.length > 0) throw withProblems(folder, problems.length);
  const { buildCatalogue } = await import('../compile/build.js');
  const path = join(folder, 'career.db');
  const built = await buildCatalogue(entries, context.schemaPath, path, context.version());
  const parts = [
    counted(built.careers, 'career'),
    counted(built.skills, 'skill'),
    counted(built.resources, 'resource'),
  ];
  context.stderr.write(`wrote ${path}: ${parts.join(', ')}, ${built.hash.slice(0, 12)}\n`);
}

async function checked(folder: string) {
  if (!existsSync(join(folder, 'careers'))) {
    throw new Failure(
      EXIT.badData,
      'NO_SOURCES',
      `${folder} has no careers folder`,
      'run it in a checkout of career, or name its data folder',
    );
  }
  const { readEntries } = await import('../compile/read.js');
  const { checkEntries, inFileOrder } = await import('../compile/checks.js');
  const { entries, problems } = readEntries(folder);
  return { entries, problems: inFileOrder([...problems, ...checkEntries(entries)]) };
}

function withProblems(folder: string, count: number): Failure {
  return new Failure(
    EXIT.badData,
    'CATALOGUE_PROBLEMS',
    `${folder} has ${counted(count, 'problem')}`,
    'career catalogue check lists them with file and line',
  );
}
