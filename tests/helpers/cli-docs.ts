import type { Argument, Command, Option } from 'commander';
import type { CommandModule } from '../../src/cli/command.js';
import { TOPICS } from '../../src/cli/topics.js';
import { COMMANDS, createWholeProgram } from '../../src/program.js';
import { contextOf } from './career.js';

/** docs/cli.md: the command line as the program itself describes it. */
export async function cliDocument(): Promise<string> {
  const program = await createWholeProgram(contextOf().context);
  const modules = new Map<string, CommandModule>();
  for (const { name, load } of COMMANDS) modules.set(name, await load());
  const groups = [...new Set(COMMANDS.map(({ group }) => group))];
  const named = (name: string) => program.commands.find((command) => command.name() === name) as Command;
  return [
    '# The command line',
    '<!-- Written by npm run docs from the commands themselves. -->',
    '`career <command> [arguments] [options]`. Career, skill and place arguments take an id, a title or an alias in any case, with\nor without quotes; what matches nothing gets suggestions and exit code 3. `career` alone, on a terminal, is `career wizard`.',
    overview(groups),
    '## Options of every command',
    optionTable(program.options),
    ...groups.flatMap((group) => [
      `## ${group}`,
      ...COMMANDS.filter((entry) => entry.group === group).map(({ name }) =>
        section(named(name), modules.get(name) as CommandModule),
      ),
    ]),
    ...Object.entries(TOPICS).map(([name, { text }]) => topic(name, text)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function overview(groups: readonly string[]): string {
  const rows = groups.flatMap((group) =>
    COMMANDS.filter((entry) => entry.group === group).map(
      ({ name, summary }, index) =>
        `| ${index === 0 ? group : ''} | [\`${name}\`](#career-${name}) | ${cell(summary)} |`,
    ),
  );
  return ['| group | command | answers |', '|---|---|---|', ...rows].join('\n');
}

function section(command: Command, { examples }: CommandModule): string {
  return [
    `### career ${command.name()}`,
    command.description().replace(/\n\nTopics:[\s\S]*/, ''),
    ...(command.commands.length > 0
      ? command.commands.map((inner) => use(inner, `career ${command.name()} `))
      : [use(command, 'career ')]),
    ['```sh', ...examples.flatMap(([line, gives]) => [`# ${gives}`, line]), '```'].join('\n'),
  ].join('\n\n');
}

/** How one command is written, and what its arguments and options are. */
function use(command: Command, before: string): string {
  const words = command.registeredArguments.map(argumentWord).join(' ');
  const head = `\`${`${before}${command.name()} ${words}`.trim()}\``;
  const what = command.summary() !== '' && before !== 'career ' ? `${head}: ${command.summary()}.` : head;
  const rows = [
    ...command.registeredArguments.map(
      (argument) => [argumentWord(argument), argument.description, argument.defaultValue] as const,
    ),
    ...command.options
      .filter((option) => !option.hidden)
      .map((option) => [option.flags, option.description, option.defaultValue] as const),
  ];
  return rows.length === 0 ? what : `${what}\n\n${table(rows)}`;
}

function optionTable(options: readonly Option[]): string {
  return table(options.map((option) => [option.flags, option.description, option.defaultValue] as const));
}

function table(rows: readonly (readonly [string, string, unknown])[]): string {
  const lines = rows.map(([name, description, preset]) => {
    const unless = preset === undefined || typeof preset === 'boolean' ? '' : ` (${String(preset)} unless given)`;
    return `| \`${name.replaceAll('|', '\\|')}\` | ${cell(description)}${unless} |`;
  });
  return ['| | |', '|---|---|', ...lines].join('\n');
}

function argumentWord(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function topic(name: string, text: string): string {
  const [title = name, ...rest] = text.trimEnd().split('\n');
  return `## ${title}\n\n\`career help ${name}\`\n\n\`\`\`text\n${rest.join('\n').replace(/^\n+/, '')}\n\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '\\<');
}
