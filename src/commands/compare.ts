import { readCareer } from '../catalogue/careers.js';
import { findId } from '../catalogue/find.js';
import { allKin } from '../catalogue/kin.js';
import { allSkills } from '../catalogue/skills.js';
import { sourcesById } from '../catalogue/sources.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { compareCareers, FEWEST, MOST } from '../core/compare.js';
import { EXIT, Failure } from '../core/failure.js';
import type { Kin } from '../core/related.js';
import { rarities } from '../core/skill-fit.js';
import { compareView } from '../render/views/compare.js';

interface Options extends GlobalOptions {
  why?: boolean;
}

export const compare: CommandModule = {
  examples: [
    ['career compare backend-developer data-engineer', 'two careers side by side, differences first'],
    ['career compare RN paramedic "General Practitioner"', 'three, found by aliases and titles'],
    ['career compare electrician plumber --json --fields pay,shared', 'pay and skills as data'],
  ],
  configure(command, context) {
    command
      .description(
        'Two to six careers side by side: pay, outlook, preparation, ways in, interests, skills, bad days. Differences come first; amounts are compared only where they are measured alike.',
      )
      .argument('<careers...>', `${FEWEST} to ${MOST} ids, titles or aliases; put quotes around several words`)
      .option('--why', 'show how the derived figures come about')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        if (words.length < FEWEST || words.length > MOST) throw wrongNumber(words.length);
        return withCatalogue(context, (catalogue) => {
          const careers = words.map((word) => readCareer(catalogue, findId(catalogue, 'career', word)));
          const twice = careers.find(({ id }, at) => careers.findIndex((other) => other.id === id) < at);
          if (twice !== undefined) throw namedTwice(twice.title);
          const kin = allKin(catalogue);
          const comparison = compareCareers(
            careers,
            careers.map(({ id }) => kin.get(id) as Kin),
            allSkills(catalogue),
            rarities([...kin.values()]),
          );
          const result = { comparison, sources: sourcesById(catalogue), why: options.why === true };
          return print(context, compareView, result, options);
        });
      });
  },
};

function wrongNumber(count: number): Failure {
  const hint = 'put quotes around a title of several words: career compare "registered nurse" paramedic';
  return new Failure(EXIT.usage, 'WRONG_NUMBER', `${FEWEST} to ${MOST} careers can be compared, not ${count}`, hint);
}

function namedTwice(title: string): Failure {
  return new Failure(
    EXIT.usage,
    'SAME_CAREER',
    `${title} is named twice`,
    'name different careers; career related lists those near one',
  );
}
