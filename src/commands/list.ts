import { careerFacts } from '../catalogue/facts.js';
import { sourcesById } from '../catalogue/sources.js';
import { chosen, chosenOne } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { readScores, refuseFlat } from '../cli/interest-scores.js';
import { addLimitOptions, type LimitOptions, readLimits } from '../cli/limit-options.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { CAREER_ORDERS, type CareerOrder, orderCareers } from '../core/career-order.js';
import { EXIT, Failure } from '../core/failure.js';
import { alikeness } from '../core/holland.js';
import { applyLimits } from '../core/limits.js';
import { CRITERIA, paretoFront } from '../core/pareto.js';
import { listView } from '../render/views/list.js';

interface Options extends GlobalOptions, LimitOptions {
  interests?: string[];
  sort?: string;
  pareto?: string;
  why?: boolean;
  limit?: number;
}

export const list: CommandModule = {
  examples: [
    ['career list', 'every career, by field'],
    ['career list --field health,education --sort growth', 'two fields, the fastest growing first'],
    ['career list --min-pay 60000 --max-preparation 3 --sort pay', 'well paid without a long study'],
    ['career list --interest R --route apprenticeship --place gb', 'for practical people, with British pay'],
    ['career list --pareto pay,growth,preparation', 'careers that no other beats on all three'],
  ],
  configure(command, context) {
    command.description(
      'Careers with pay, growth and preparation, filtered and sorted. Limits combine: all must hold.',
    );
    addLimitOptions(command)
      .option('--interests <scores...>', 'your six scores, R=4 I=5 A=2 S=1 E=1 C=4: how well each fits')
      .option('--sort <order>', CAREER_ORDERS.join(', '))
      .option('--pareto <criteria>', `only careers that no other beats on: ${CRITERIA.join(', ')}`)
      .option('--why', 'with --pareto: which career beats each of the others')
      .addOption(limitOption())
      .action((_: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        if (options.why && options.pareto === undefined) throw whyNeedsPareto();
        const criteria =
          options.pareto === undefined ? [] : [...new Set(chosen(options.pareto, CRITERIA, 'criterion'))];
        const order = orderOf(options, criteria[0]);
        const scores = options.interests === undefined ? null : readScores(options.interests);
        if (scores !== null) refuseFlat(scores);
        if (scores === null && [order, ...criteria].includes('fit')) throw fitNeedsInterests();
        return withCatalogue(context, (catalogue) => {
          const { place, limits } = readLimits(catalogue, options);
          const all = careerFacts(catalogue, place.id);
          const limited = applyLimits(all, limits);
          const fitted = limited.within.map((career) => ({
            ...career,
            correlation: scores === null || career.interests === null ? null : alikeness(scores, career.interests),
          }));
          const ordered = orderCareers(fitted, order);
          const front = options.pareto === undefined ? null : paretoFront(ordered, criteria);
          const careers = front === null ? ordered : front.unbeaten.map(({ career }) => career);
          const result = {
            careers: careers.slice(0, options.limit),
            total: careers.length,
            all: all.length,
            limited,
            place,
            pareto: front === null ? null : { criteria, front },
            why: options.why === true,
            sources: sourcesById(catalogue),
          };
          return print(context, listView, result, options);
        });
      });
  },
};

function orderOf({ sort }: Options, first: CareerOrder | undefined): CareerOrder {
  return sort === undefined ? (first ?? 'field') : chosenOne(sort, CAREER_ORDERS, 'order');
}

function fitNeedsInterests(): Failure {
  const hint = 'give your six scores: --interests R=4 I=5 A=2 S=1 E=1 C=4; or answer: career match --quiz short';
  return new Failure(EXIT.usage, 'FIT_NEEDS_INTERESTS', 'fit can only be told with --interests', hint);
}

function whyNeedsPareto(): Failure {
  const hint = `give --pareto ${CRITERIA.slice(0, 3).join(',')} as well; how well a career fits: career match --why`;
  return new Failure(EXIT.usage, 'WHY_NEEDS_PARETO', '--why says which careers --pareto leaves out, and why', hint);
}
