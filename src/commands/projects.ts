import { careerLine } from '../catalogue/careers.js';
import { findId } from '../catalogue/find.js';
import { rankedProjects } from '../catalogue/page.js';
import { joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { projectsView } from '../render/views/projects.js';

interface Options extends GlobalOptions {
  why?: boolean;
}

export const projects: CommandModule = {
  examples: [
    ['career projects backend-developer', 'what to build, and in which stage'],
    ['career projects accountant --why', 'how the relevance adds up'],
  ],
  configure(command, context) {
    command
      .description('Projects that practise what a career needs, most relevant first, with hours and stage.')
      .argument('<career...>', 'id, title or alias')
      .option('--why', 'show the terms of each relevance')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        return withCatalogue(context, (catalogue) => {
          const id = findId(catalogue, 'career', joined(words));
          const result = {
            career: careerLine(catalogue, id),
            projects: rankedProjects(catalogue, id),
            why: options.why === true,
          };
          return print(context, projectsView, result, options);
        });
      });
  },
};
