import { Option } from 'commander';
import { searchCareers } from '../catalogue/search.js';
import { searchOthers } from '../catalogue/search-others.js';
import { chosen, joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { EXIT, Failure } from '../core/failure.js';
import { SEARCHABLE } from '../core/search.js';
import { searchView } from '../render/views/search.js';
import { searchWhyView } from '../render/views/search-why.js';

interface Options extends GlobalOptions {
  limit: number;
  in: string;
  why?: boolean;
}

export const search: CommandModule = {
  examples: [
    ['career search nurse', 'by title'],
    ['career search wound care', 'by skill'],
    ['career search "Sr. Backend Eng II (remote)" --why', 'how a job title was read'],
    ['career search sql --in careers,skills,books', 'other things, too'],
    ['career search "c++"', 'any characters are ordinary words'],
  ],
  configure(command, context) {
    command
      .description(
        'Careers by job titles as people type them, skills, tools and duties, best first, with the reason. Seniority, noise, abbreviations and misspellings are understood.',
      )
      .argument('<words...>', 'what you would type into a search box')
      .addOption(new Option('--in <kinds>', `where to look: careers, ${SEARCHABLE.join(', ')}`).default('careers'))
      .option('--why', 'show how the words were read and what each adds to the score')
      .addOption(limitOption(10))
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        const kinds = chosen(options.in, ['careers', ...SEARCHABLE], 'thing to search');
        if (options.why && kinds.some((kind) => kind !== 'careers')) {
          const hint = 'leave out --in, or --why';
          throw new Failure(EXIT.usage, 'OPTION_CONFLICT', '--why explains how careers are found, nothing else', hint);
        }
        return withCatalogue(context, (catalogue) => {
          const query = joined(words);
          const careers = searchCareers(catalogue, query, options.limit);
          if (options.why) return print(context, searchWhyView, careers, options);
          const others = SEARCHABLE.filter((kind) => kinds.includes(kind));
          const hits = [
            ...(kinds.includes('careers') ? careers.hits : []),
            ...others.flatMap((kind) => searchOthers(catalogue, kind, query, options.limit)),
          ];
          return print(context, searchView, { query, hits }, options);
        });
      });
  },
};
