import { searchCatalogue } from '../catalogue/search.js';
import { joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { searchView } from '../render/views/search.js';

interface Options extends GlobalOptions {
  limit?: number;
}

export const search: CommandModule = {
  examples: [
    ['career search nurse', 'by title'],
    ['career search wound care', 'by what the job does'],
    ['career search "c++"', 'any characters are ordinary words'],
  ],
  configure(command, context) {
    command
      .description('Careers by words: titles, aliases, summaries, duties and skills, best first.')
      .argument('<words...>', 'what you would type into a search box')
      .addOption(limitOption(10))
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        return withCatalogue(context, (catalogue) => {
          const query = joined(words);
          const hits = searchCatalogue(catalogue, query, options.limit ?? 10);
          return print(context, searchView, { query, hits }, options);
        });
      });
  },
};
