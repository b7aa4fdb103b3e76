import { careerLines } from '../catalogue/careers.js';
import { careerMenu } from './career.js';
import { BACK, type Back } from './prompter.js';
import type { Home, Talk } from './talk.js';

/** Shows careers that a command line answers, then walks those that the person wants to see. */
export async function results(talk: Talk, words: readonly string[]): Promise<Back | Home> {
  await talk.answer(words);
  const ids = await talk.careersIn(words);
  if (ids.length === 0) return BACK;
  const lines = new Map(careerLines(talk.catalogue).map((line) => [line.id, line]));
  const choices = ids.map((id) => ({ value: id, name: lines.get(id)?.title ?? id, about: lines.get(id)?.summary }));
  let chosen: string | undefined;
  for (;;) {
    const career = await talk.ask.select({ message: 'Look at one of them?', choices, chosen });
    if (career === BACK) return BACK;
    chosen = career;
    const next = await careerMenu(talk, career);
    if (next !== BACK) return next;
  }
}
