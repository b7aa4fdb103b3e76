import { sources as readSources } from '../catalogue/sources.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { GlobalOptions } from '../cli/options.js';
import { print } from '../cli/print.js';
import { sourcesView } from '../render/views/sources.js';

export const sources: CommandModule = {
  examples: [
    ['career sources', 'every source with its licence'],
    ['career sources --format csv', 'the same for a spreadsheet'],
  ],
  configure(command, context) {
    command
      .description('Where every figure comes from: publisher, edition, licence and what was measured.')
      .action((_: unknown, self) =>
        withCatalogue(context, (catalogue) =>
          print(context, sourcesView, readSources(catalogue), self.optsWithGlobals() as GlobalOptions),
        ),
      );
  },
};
