import { careerMenu } from './career.js';
import { careerChoices } from './careers.js';
import { BACK, type Back } from './prompter.js';
import type { Home, Talk } from './talk.js';

/** Finds a career by what is typed, and walks it; back from it, the words typed are still there. */
export async function find(talk: Talk): Promise<Back | Home> {
  const source = careerChoices(talk.catalogue);
  let words = '';
  for (;;) {
    const career = await talk.ask.search({
      message: 'Title, job advert or skill:',
      words,
      source: (typed) => {
        words = typed;
        return source(typed);
      },
    });
    if (career === BACK) return BACK;
    const next = await careerMenu(talk, career);
    if (next !== BACK) return next;
  }
}
