import { careerLine, needsOf, readCareer } from '../catalogue/careers.js';
import type { Database } from '../catalogue/database.js';
import { findId } from '../catalogue/find.js';
import { pathCareer, resourceDetails } from '../catalogue/path.js';
import { sourcesById } from '../catalogue/sources.js';
import { joined, sameCareer } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { collected, readHave } from '../cli/have.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { EXIT, Failure } from '../core/failure.js';
import { gapOf } from '../core/gap.js';
import { pathProblem } from '../core/path/problem.js';
import { PLAIN_WISHES } from '../core/path/wishes.js';
import { payChanges } from '../core/pay-change.js';
import type { GapResult } from '../render/sections/gap.js';
import { gapView } from '../render/views/gap.js';

interface Options extends GlobalOptions {
  from?: string;
  have?: string[];
  limit?: number;
  why?: boolean;
}

export const gap: CommandModule = {
  examples: [
    ['career gap data-engineer --from data-analyst', 'from one career to another'],
    ['career gap backend-developer --have "sql,git,Python"', 'from what you know'],
    ['career gap electrician --from carpenter --why --limit 3', 'how the figures come about'],
  ],
  configure(command, context) {
    command
      .description(
        'What is missing for a career, from another one or from the skills you have: what carries over, what to learn and in how many hours, what closes the gap fastest, pay before and after.',
      )
      .argument('<career...>', 'id, title or alias of the career you want')
      .option('--from <career>', 'the career you come from')
      .option('--have <skills>', 'skills that you have, a career for all of its skills, or - for stdin', collected)
      .addOption(limitOption())
      .option('--why', 'show how every figure comes about')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        if (options.from === undefined && options.have === undefined) throw nowhereToStart();
        return withCatalogue(context, async (catalogue) => {
          const career = findId(catalogue, 'career', joined(words));
          const from = options.from === undefined ? null : findId(catalogue, 'career', options.from);
          if (from === career) throw sameCareer(careerLine(catalogue, career).title);
          const have = options.have === undefined ? [] : await readHave(context, catalogue, options.have);
          return print(context, gapView, resultOf(catalogue, { career, from, have }, options), options);
        });
      });
  },
};

/** From what to what, in ids that exist. */
interface Ends {
  career: string;
  from: string | null;
  have: string[];
}

function resultOf(catalogue: Database, { career, from, have }: Ends, { limit, why }: Options): GapResult {
  const known = from === null ? [] : needsOf(catalogue, from).map(({ skill }) => skill);
  const all = [...new Set([...have, ...known])];
  const problem = pathProblem(pathCareer(catalogue, career, all, null), { ...PLAIN_WISHES, have: all });
  const found = gapOf(problem);
  return {
    career: careerLine(catalogue, career),
    from: from === null ? null : careerLine(catalogue, from),
    have,
    gap: found,
    names: new Map([...problem.career.skills].map(([id, { name }]) => [id, name])),
    resources: resourceDetails(
      catalogue,
      found.steps.map(({ resource }) => resource),
    ),
    pay: payChanges(from === null ? null : readCareer(catalogue, from), readCareer(catalogue, career)),
    sources: sourcesById(catalogue),
    limit: limit ?? null,
    why: why === true,
  };
}

function nowhereToStart(): Failure {
  const hint = 'say --from <career> or --have <skills>; from nothing there is career path';
  return new Failure(EXIT.usage, 'NOWHERE_TO_START', 'a gap lies between two ends, and only one is named', hint);
}
