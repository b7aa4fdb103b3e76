import { FEWEST, MOST } from '../core/compare.js';
import { careerChoices } from './careers.js';
import { gather } from './gather.js';
import { careerTitles } from './pick.js';
import { BACK, type Back } from './prompter.js';
import type { Talk } from './talk.js';

/** Two to six careers side by side, with more or others as often as one likes. */
export async function compare(talk: Talk): Promise<Back> {
  const { ask, catalogue, memory } = talk;
  const source = careerChoices(catalogue);
  const gathering = {
    message: 'Compare',
    source,
    gathered: memory.compare,
    nameOf: careerTitles(catalogue),
    done: (count: number) => `Compare these ${count}`,
    least: FEWEST,
    most: MOST,
  };
  while ((await gather(ask, gathering)) !== BACK) await talk.answer(['compare', ...memory.compare]);
  return BACK;
}

/** The same, beginning with one career. */
export function compareWith(talk: Talk, career: string): Promise<Back> {
  const { compare: gathered } = talk.memory;
  if (!gathered.includes(career)) gathered.splice(0, gathered.length, career);
  return compare(talk);
}
