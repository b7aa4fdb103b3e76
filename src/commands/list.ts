import { careerLines } from '../catalogue/careers.js';
import { fields } from '../catalogue/fields.js';
import { chosen } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { type GlobalOptions, limitOption } from '../cli/options.js';
import { print } from '../cli/print.js';
import { listView } from '../render/views/list.js';

interface Options extends GlobalOptions {
  field?: string;
  limit?: number;
}

export const list: CommandModule = {
  examples: [
    ['career list', 'every career, by field'],
    ['career list --field health,education', 'two fields'],
  ],
  configure(command, context) {
    command
      .description('Careers with field, preparation and pay, filtered and sorted.')
      .option('--field <ids>', 'only these fields')
      .addOption(limitOption())
      .action((_: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        return withCatalogue(context, (catalogue) => {
          const known = fields(catalogue).map((field) => field.id);
          const wanted = options.field === undefined ? known : chosen(options.field, known, 'field');
          const careers = careerLines(catalogue).filter((career) => wanted.includes(career.field));
          return print(context, listView, { careers: careers.slice(0, options.limit), total: careers.length }, options);
        });
      });
  },
};
