import { findId } from '../catalogue/find.js';
import { careerPage } from '../catalogue/page.js';
import { chosen, joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { SECTIONS } from '../core/page.js';
import { showView } from '../render/views/show.js';

interface Options extends GlobalOptions {
  section?: string;
}

export const show: CommandModule = {
  examples: [
    ['career show backend-developer', 'the whole page'],
    ['career show RN --section pay,duties', 'two sections, found by an alias'],
    ['career show electrician --json --fields title,pay', 'pay as data'],
  ],
  configure(command, context) {
    command
      .description(
        'Everything about one career: duties, pay, outlook, ways in, skills, courses, books, projects, growth, good and bad days.',
      )
      .argument('<career...>', 'id, title or alias')
      .option('--section <names>', `only these sections: ${SECTIONS.join(', ')}`)
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        const sections = options.section === undefined ? SECTIONS : chosen(options.section, SECTIONS, 'section');
        return withCatalogue(context, (catalogue) => {
          const id = findId(catalogue, 'career', joined(words));
          return print(context, showView, careerPage(catalogue, id, sections), options);
        });
      });
  },
};
