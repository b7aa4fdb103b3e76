import { findId } from '../catalogue/find.js';
import { readPlace } from '../catalogue/places.js';
import { sourcesById } from '../catalogue/sources.js';
import { waypoints } from '../catalogue/waypoints.js';
import { sameCareer } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import { type GlobalOptions, limitOption, wholeNumber } from '../cli/options.js';
import { print } from '../cli/print.js';
import { careerChains, hopOf, MOST_HOPS, nearestLimits, type Waypoint } from '../core/route/route.js';
import { routeView } from '../render/views/route.js';

interface Options extends GlobalOptions {
  limit: number;
  maxHours?: number;
  maxPayDrop?: number;
  maxHops: number;
  place: string;
}

export const route: CommandModule = {
  examples: [
    ['career route registered-nurse data-analyst', 'directly, and by stepping stones'],
    ['career route it-support-specialist cloud-engineer --max-hours 800', 'no hop of more than 800 hours'],
    ['career route journalist ux-designer --max-pay-drop 10 --limit 3', 'no hop that loses more than a tenth'],
  ],
  configure(command, context) {
    command
      .description(
        'Stepping stones from one career to another: the chains with the fewest hours to learn, with gap and pay of each hop.',
      )
      .argument('<from>', 'the career that you leave')
      .argument('<to>', 'the career that you want')
      .addOption(limitOption(5))
      .option('--max-hours <n>', 'hours to learn for one hop at the most', wholeNumber(1, 100_000))
      .option('--max-pay-drop <percent>', 'loss of pay in one hop at the most', wholeNumber(0, 100))
      .option('--max-hops <n>', 'hops at the most', wholeNumber(1, MOST_HOPS), 3)
      .option('--place <place>', 'where pay is looked at: published figures only', 'us')
      .action((leave: string, want: string, _: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        return withCatalogue(context, (catalogue) => {
          const place = readPlace(catalogue, findId(catalogue, 'place', options.place));
          const [from, to] = [findId(catalogue, 'career', leave), findId(catalogue, 'career', want)];
          const { careers, skills } = waypoints(catalogue, place.id);
          const limits = {
            maxHours: options.maxHours ?? null,
            maxPayDrop: options.maxPayDrop ?? null,
            maxHops: options.maxHops,
            count: options.limit,
          };
          const [start, end] = [careers.get(from) as Waypoint, careers.get(to) as Waypoint];
          if (from === to) throw sameCareer(start.title);
          const chains = careerChains(careers, skills, from, to, limits);
          const result = {
            from: start,
            to: end,
            limits,
            placeName: place.name,
            chains,
            nearest: chains.length > 0 ? null : nearestLimits(careers, skills, from, to, limits),
            direct: hopOf(start, start, end, skills),
            sources: sourcesById(catalogue),
          };
          return print(context, routeView, result, options);
        });
      });
  },
};
