import { careerMenu } from './career.js';
import { careerFinder } from './pick.js';
import { BACK, type Back } from './prompter.js';
import type { Home, Talk } from './talk.js';

/** Finds a career by what is typed, and walks it. */
export async function find(talk: Talk): Promise<Back | Home> {
  const ask = careerFinder(talk, 'Title, job advert or skill:');
  for (;;) {
    const career = await ask();
    if (career === BACK) return BACK;
    const next = await careerMenu(talk, career);
    if (next !== BACK) return next;
  }
}
