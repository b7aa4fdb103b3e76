import type { Database } from '../catalogue/database.js';
import { fields } from '../catalogue/fields.js';
import { findId } from '../catalogue/find.js';
import { findPlaces } from '../catalogue/places.js';
import { salaryOf, salaryRanking } from '../catalogue/salary.js';
import { chosen, chosenOne, joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { Context } from '../cli/context.js';
import { collected } from '../cli/have.js';
import { wholeNumber } from '../cli/options.js';
import { print } from '../cli/print.js';
import { onlyWith, placeToRank, type SalaryOptions, unitWish } from '../cli/salary-options.js';
import { PAY_ORDERS } from '../core/shown-pay.js';
import { salaryView } from '../render/views/salary.js';
import { salaryRankingView } from '../render/views/salary-ranking.js';

export const salary: CommandModule = {
  examples: [
    ['career salary backend-developer', 'every figure held, with its spread, year and source'],
    ['career salary nurse --place us --place gb --in eur', 'two countries in one currency'],
    ['career salary electrician --adjust', 'what it buys, in international dollars'],
    ['career salary electrician --place boston --why', 'an estimate for an area, and how it was made'],
    ['career salary --top 10 --place us --field health', 'the best-paid careers of a field'],
    ['career salary electrician --format csv', 'for a spreadsheet'],
  ],
  configure(command, context) {
    command
      .description(
        'What a career pays, by place: median and percentiles, each with its year and source. Figures that differ in source, year, period, unit or kind of place stand apart. Without a career: careers by published pay in one place.',
      )
      .argument('[career...]', 'id, title or alias')
      .option('--place <place>', 'only this place, an id, name or city; may be given again', collected)
      .option('--in <currency>', 'in one currency, a year, at dated rates')
      .option('--adjust', 'what it buys, in international dollars a year, by price levels')
      .option('--metros', 'estimates for 60 US metropolitan areas, too')
      .option('--sort <order>', `${PAY_ORDERS.join(', ')}; within figures that may be compared`)
      .option('--top <n>', 'without a career: how many to rank (10)', wholeNumber(1, 10_000))
      .option('--field <ids>', 'without a career: only these fields')
      .option('--why', 'how every median was worked out, and what was measured')
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as SalaryOptions;
        const answer = words.length === 0 ? ranking : ofCareer;
        return withCatalogue(context, (catalogue) => answer(context, catalogue, joined(words), options));
      });
  },
};

async function ofCareer(context: Context, catalogue: Database, words: string, options: SalaryOptions): Promise<void> {
  onlyWith('without a career', options, ['top', 'field']);
  const order = chosenOne(options.sort ?? 'published', PAY_ORDERS, 'order');
  const id = findId(catalogue, 'career', words);
  const asked = options.place?.map((place) => ({ words: place, places: findPlaces(catalogue, place) })) ?? null;
  const salary = salaryOf(catalogue, id, {
    ...unitWish(catalogue, options),
    asked,
    metros: options.metros === true,
    order,
  });
  await print(context, salaryView, { ...salary, why: options.why === true }, options);
}

async function ranking(context: Context, catalogue: Database, _: string, options: SalaryOptions): Promise<void> {
  onlyWith('for one career', options, ['metros', 'sort']);
  const known = fields(catalogue).map((field) => field.id);
  const result = salaryRanking(catalogue, {
    ...unitWish(catalogue, options),
    annual: true,
    place: placeToRank(catalogue, options.place ?? ['us']),
    fields: options.field === undefined ? null : chosen(options.field, known, 'field'),
    top: options.top ?? 10,
  });
  await print(context, salaryRankingView, { ...result, why: options.why === true }, options);
}
