import { depthOf } from '../../core/path/needed.js';
import type { PathResult } from '../../core/path/result.js';
import type { Block } from '../document.js';
import { grouped } from '../figures.js';

/** The programme behind a path, so that somebody else's solver can be asked the same. */
export function programmeBlocks({ plan, considered, wishes }: PathResult): Block[] {
  if (considered === null) return [];
  const { size, hours, bound, hoursLimit, price, target } = plan.solution;
  const rest = hoursLimit === wishes.maxHours ? '' : ', the rest being for projects';
  const limits = [
    ...(wishes.budget === null ? [] : [`Σ price·x ≤ ${grouped(wishes.budget)}`]),
    ...(hoursLimit === null ? [] : [`Σ hours·x ≤ ${grouped(hoursLimit, 1)}${rest}`]),
  ];
  return [
    { kind: 'heading', text: 'The programme' },
    {
      kind: 'facts',
      rows: [
        {
          label: 'Minimise',
          value: 'Σ hours·x, then Σ price·x, then Σ (1 − relevance)·x; x is 1 for what is taken, else 0',
        },
        {
          label: 'Coverage',
          value:
            target === null
              ? 'for each skill Σ x ≥ 1 over what takes it as far as anything does, its aim at most'
              : `Σ importance · level reached ÷ aim ≥ ${grouped(100 * target, 1)} % of Σ importance; levels 1 introduces, 2 covers, 3 masters`,
        },
        { label: 'Limits', value: limits.length === 0 ? 'none' : limits.join('; ') },
        {
          label: 'Order',
          value: `what is presupposed comes first; ${grouped(size.rings)} rings of skills had to be entered from outside`,
        },
        {
          label: 'Candidates',
          value: `${grouped(size.candidates)}, of which ${grouped(size.undominated)} are not dominated`,
        },
        { label: 'Size', value: `${grouped(size.variables)} variables, ${grouped(size.rows)} rows` },
        { label: 'Optimum', value: `${grouped(hours, 1)} h, $${grouped(price)}; bound ${grouped(bound, 1)} h` },
      ],
    },
    { kind: 'heading', text: 'Skills', aside: 'how far, and how many resources take it that far' },
    {
      kind: 'table',
      columns: [
        { title: 'Skill' },
        { title: 'Importance', align: 'right' },
        { title: 'Aim' },
        { title: 'Resources', align: 'right' },
      ],
      rows: plan.needed.map(({ name, importance, aim }, place) => [
        name,
        String(importance),
        depthOf(aim) ?? '',
        grouped(considered.furthest[place] ?? 0),
      ]),
    },
    { kind: 'heading', text: 'Variables', aside: 'undominated resources' },
    {
      kind: 'table',
      columns: [
        { title: 'Taken' },
        { title: 'Resource' },
        { title: 'Hours', align: 'right' },
        { title: 'Price', align: 'right' },
        { title: 'Teaches' },
      ],
      rows: considered.resources.map(({ id, tenths, price: dollars, gives }) => [
        plan.solution.chosen.includes(id) ? 'yes' : 'no',
        id,
        grouped(tenths / 10, 1),
        grouped(dollars),
        plan.needed
          .flatMap((skill, place) => ((gives[place] ?? 0) > 0 ? [`${skill.id} ${gives[place]}`] : []))
          .join(', '),
      ]),
    },
  ];
}
