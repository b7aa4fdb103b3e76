import { careerLine } from '../catalogue/careers.js';
import { findId } from '../catalogue/find.js';
import { explained, type ResourceGroup, rankedResources } from '../catalogue/resources.js';
import { resourcesView } from '../render/views/resources.js';
import { joined } from './arguments.js';
import { withCatalogue } from './catalogue.js';
import type { CommandModule } from './command.js';
import { type GlobalOptions, limitOption } from './options.js';
import { print } from './print.js';

interface Options extends GlobalOptions {
  limit?: number;
  free?: boolean;
  why?: boolean;
}

/** `courses` and `books`: the same question about two groups of resources. */
export function rankedCommand(group: ResourceGroup, description: string): CommandModule {
  return {
    examples: [
      [`career ${group} data-scientist`, 'most relevant first'],
      [`career ${group} data-scientist --free --limit 5`, 'the five best that cost nothing'],
      [`career ${group} electrician --why --limit 1`, 'how the relevance adds up'],
    ],
    configure(command, context) {
      command
        .description(description)
        .argument('<career...>', 'id, title or alias')
        .addOption(limitOption())
        .option('--free', 'only what costs nothing, certificates apart')
        .option('--why', 'show the terms of each relevance')
        .action((words: string[], _: unknown, self) => {
          const options = self.optsWithGlobals() as Options;
          return withCatalogue(context, (catalogue) => {
            const id = findId(catalogue, 'career', joined(words));
            const all = rankedResources(catalogue, id, group);
            const resources = options.free ? all.filter((resource) => resource.cost !== 'paid') : all;
            const shown = resources.slice(0, options.limit);
            const result = {
              career: careerLine(catalogue, id),
              group,
              resources: options.why ? explained(catalogue, id, shown) : shown,
              total: resources.length,
              top: all[0]?.score ?? 0,
            };
            return print(context, resourcesView, result, options);
          });
        });
    },
  };
}
