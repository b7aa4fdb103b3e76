import { careerLine, needsOf } from '../catalogue/careers.js';
import { findId } from '../catalogue/find.js';
import { skillLines } from '../catalogue/skills.js';
import { joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { careerSkillsView, skillsView } from '../render/views/skills.js';

interface Options extends GlobalOptions {
  limit?: number;
}

export const skills: CommandModule = {
  examples: [
    ['career skills electrician', 'what the job takes, by stage'],
    ['career skills --limit 10', 'the ten skills that most careers need'],
  ],
  configure(command, context) {
    command
      .description(
        'The skills of a career with their importance and stage; without a career all skills, the most wanted first.',
      )
      .argument('[career...]', 'id, title or alias')
      .addOption(limitOption())
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        return withCatalogue(context, (catalogue) => {
          if (words.length === 0) {
            const all = skillLines(catalogue);
            return print(context, skillsView, { skills: all.slice(0, options.limit), total: all.length }, options);
          }
          const id = findId(catalogue, 'career', joined(words));
          const needs = needsOf(catalogue, id).slice(0, options.limit);
          return print(context, careerSkillsView, { career: careerLine(catalogue, id), needs }, options);
        });
      });
  },
};
