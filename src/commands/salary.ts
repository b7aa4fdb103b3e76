import { careerLine } from '../catalogue/careers.js';
import { findId } from '../catalogue/find.js';
import { payOf } from '../catalogue/pay.js';
import { sourcesById } from '../catalogue/sources.js';
import { chosen, joined } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { PAY_ORDERS, sortPay } from '../core/pay.js';
import { salaryView } from '../render/views/salary.js';

interface Options extends GlobalOptions {
  place?: string[];
  sort?: string;
}

export const salary: CommandModule = {
  examples: [
    ['career salary backend-developer', 'every place held, with its spread'],
    ['career salary nurse --place us --place gb', 'two countries'],
    ['career salary electrician --format csv', 'for a spreadsheet'],
  ],
  configure(command, context) {
    command
      .description('What a career pays, as published: median and percentiles by place, each with its year and source.')
      .argument('<career...>', 'id, title or alias')
      .option('--place <place>', 'only this place; may be given again', (place: string, all: string[] = []) => [
        ...all,
        place,
      ])
      .option('--sort <order>', `${PAY_ORDERS.join(', ')}; amounts are compared within one currency`)
      .action((words: string[], _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        const [order = 'published'] = chosen(options.sort ?? 'published', PAY_ORDERS, 'order');
        return withCatalogue(context, (catalogue) => {
          const id = findId(catalogue, 'career', joined(words));
          const places = options.place?.map((place) => findId(catalogue, 'place', place));
          const held = payOf(catalogue, id);
          const figures = held.filter(
            ({ place, country }) => !places || places.includes(place) || places.includes(country),
          );
          const result = {
            career: careerLine(catalogue, id),
            pay: sortPay(figures, order),
            held: held.length,
            sources: sourcesById(catalogue),
          };
          return print(context, salaryView, result, options);
        });
      });
  },
};
