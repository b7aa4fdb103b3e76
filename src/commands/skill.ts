import { findId } from '../catalogue/find.js';
import { resourcesFor } from '../catalogue/resources.js';
import { readSkill } from '../catalogue/skills.js';
import { joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { skillView } from '../render/views/skill.js';

export const skill: CommandModule = {
  examples: [
    ['career skill sql', 'who needs it, what comes before it, where to learn it'],
    ['career skill "first aid" --json', 'the same as data'],
  ],
  configure(command, context) {
    command
      .description('One skill: what it is, what comes before and after it, which careers need it, and what teaches it.')
      .argument('<skill...>', 'id, name or alias')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as GlobalOptions;
        return withCatalogue(context, (catalogue) => {
          const id = findId(catalogue, 'skill', joined(words));
          return print(
            context,
            skillView,
            { skill: readSkill(catalogue, id), taughtBy: resourcesFor(catalogue, id) },
            options,
          );
        });
      });
  },
};
