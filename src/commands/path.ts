import { careerLine, needsOf } from '../catalogue/careers.js';
import { findId } from '../catalogue/find.js';
import { chosen, chosenOne, joined, sameCareer } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { collected, readHave } from '../cli/have.js';
import { type GlobalOptions, wholeNumber } from '../cli/options.js';
import { budget, day, share } from '../cli/plan-options.js';
import { plan } from '../cli/planner.js';
import { print } from '../cli/print.js';
import { PLAN_KINDS } from '../core/path/wishes.js';
import { STAGES } from '../core/skill.js';
import { pathView } from '../render/views/path.js';

interface Options extends GlobalOptions {
  have?: string[];
  from?: string;
  hoursPerWeek: number;
  start?: string;
  budget?: number;
  kinds?: string[];
  until?: string;
  maxHours?: number;
  cover?: number;
  why?: boolean;
}

export const path: CommandModule = {
  examples: [
    ['career path backend-developer', 'the shortest way there, step by step'],
    ['career path data-analyst --have spreadsheets,sql --hours-per-week 6', 'less what you know'],
    ['career path electrician --budget free --until core', 'what costs nothing, without the advanced part'],
    ['career path web-developer --from graphic-designer --max-hours 200', 'a change of career in 200 hours'],
    ['career path registered-nurse --start 2027-01-04 --format ics', 'for a calendar: > path.ics'],
  ],
  configure(command, context) {
    command
      .description(
        'An ordered plan from what you know to the job: the least hours that cover its skills, then the least cost, proven, in weeks and dates. Formats of its own: checklist (Markdown boxes) and ics (a calendar; needs --start).',
      )
      .argument('<career...>', 'id, title or alias')
      .option('--have <skills>', 'skills that you have, a career for all of its skills, or - for stdin', collected)
      .option('--from <career>', 'the career you come from')
      .option('--hours-per-week <n>', 'hours you have in a week', wholeNumber(1, 112), 10)
      .option('--start <date>', 'first day, YYYY-MM-DD: weeks become dates', day)
      .option('--budget <amount>', 'US dollars at the most, by our planning prices, or free', budget)
      .option('--kinds <kinds>', `only these: ${PLAN_KINDS.join(', ')}`, collected)
      .option('--until <stage>', `how far: ${STAGES.join(', ')}`)
      .option('--max-hours <n>', 'hours at the most', wholeNumber(1, 100_000))
      .option('--cover <share>', 'share of the weighted skills to cover, such as 0.9', share)
      .option('--why', 'show the programme behind it: variables, costs, coverage, bound')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        const named = options.kinds === undefined ? PLAN_KINDS : chosen(options.kinds.join(','), PLAN_KINDS, 'kind');
        const kinds = [...new Set(named)];
        const until = chosenOne(options.until ?? 'advanced', STAGES, 'stage');
        return withCatalogue(context, async (catalogue) => {
          const career = findId(catalogue, 'career', joined(words));
          const from = options.from === undefined ? null : findId(catalogue, 'career', options.from);
          if (from === career) throw sameCareer(careerLine(catalogue, career).title);
          const have = options.have === undefined ? [] : await readHave(context, catalogue, options.have);
          const known = from === null ? [] : needsOf(catalogue, from).map(({ skill }) => skill);
          const result = await plan(catalogue, {
            career,
            from,
            wishes: {
              have: [...new Set([...have, ...known])],
              until,
              kinds,
              budget: options.budget ?? null,
              maxHours: options.maxHours ?? null,
              cover: options.cover ?? null,
            },
            pace: { hoursPerWeek: options.hoursPerWeek, start: options.start ?? null },
            why: options.why === true,
          });
          return print(context, pathView, result, options);
        });
      });
  },
};
