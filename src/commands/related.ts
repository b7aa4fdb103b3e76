import { findId } from '../catalogue/find.js';
import { allKin } from '../catalogue/kin.js';
import { joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { type Kin, relatedCareers } from '../core/related.js';
import { rarities } from '../core/skill-fit.js';
import { relatedView } from '../render/views/related.js';
import { relatedWhyView } from '../render/views/related-why.js';

interface Options extends GlobalOptions {
  limit: number;
  why?: boolean;
}

export const related: CommandModule = {
  examples: [
    ['career related registered-nurse', 'the ten nearest, and the skills they share'],
    ['career related "data analyst" --limit 3 --why', 'how the nearness adds up'],
    ['career related electrician --json --fields id,nearness,shared', 'the same as data'],
  ],
  configure(command, context) {
    command
      .description('Careers near one: by skills, weighted by importance and rarity, by interests and by field.')
      .argument('<career...>', 'id, title or alias')
      .addOption(limitOption(10))
      .option('--why', 'show every term of each nearness')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        return withCatalogue(context, (catalogue) => {
          const kin = allKin(catalogue);
          const career = kin.get(findId(catalogue, 'career', joined(words))) as Kin;
          const rarity = rarities([...kin.values()]);
          const all = relatedCareers(career, [...kin.values()], rarity);
          const result = { career, related: all.slice(0, options.limit), total: all.length, rarity };
          return options.why
            ? print(context, relatedWhyView, result, options)
            : print(context, relatedView, result, options);
        });
      });
  },
};
