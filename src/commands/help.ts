import type { Command } from 'commander';
import type { CommandModule } from '../cli/command.js';
import { fitLines } from '../cli/fit-lines.js';
import { pageWidth } from '../cli/terminal.js';
import { TOPICS } from '../cli/topics.js';
import { EXIT, Failure } from '../core/failure.js';
import { knownHint } from '../core/suggest.js';

export const help: CommandModule = {
  examples: [
    ['career help salary', 'the help of a command, as career salary --help'],
    ['career help exit-codes', 'what each exit code means'],
  ],
  configure(command, context) {
    const topics = Object.entries(TOPICS).map(([name, { summary }]) => `  ${name.padEnd(12)}  ${summary}`);
    command
      .description(`Help on a command or a topic.\n\nTopics:\n${topics.join('\n')}`)
      .argument('[topic]', 'a command or a topic')
      .action((name: string | undefined, _: unknown, self: Command) => {
        const program = self.parent as Command;
        const print = (text: string) => context.stdout.write(fitLines(text, pageWidth(context.stdout)));
        if (name === undefined) return print(program.helpInformation());
        const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
        if (topic !== undefined) return print(topic.text);
        const known = [...program.commands.map((each) => each.name()), ...Object.keys(TOPICS)];
        throw new Failure(EXIT.usage, 'UNKNOWN_TOPIC', `there is no help on “${name}”`, knownHint(name, known));
      });
  },
};
