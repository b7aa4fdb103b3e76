import { careerLines } from '../catalogue/careers.js';
import { fields } from '../catalogue/fields.js';
import { careerMenu } from './career.js';
import { BACK, type Back } from './prompter.js';
import type { Home, Talk } from './talk.js';

/** Chooses a field, then a career of it, and walks that. */
export async function browse(talk: Talk): Promise<Back | Home> {
  const choices = fields(talk.catalogue)
    .filter(({ careers }) => careers > 0)
    .map(({ id, name, line, careers }) => ({ value: id, name: `${name} · ${careers}`, about: line }));
  let chosen: string | undefined;
  for (;;) {
    const field = await talk.ask.select({ message: 'Which field?', choices, chosen });
    if (field === BACK) return BACK;
    chosen = field;
    const next = await careersOf(talk, field);
    if (next !== BACK) return next;
  }
}

async function careersOf(talk: Talk, field: string): Promise<Back | Home> {
  const careers = careerLines(talk.catalogue).filter((career) => career.field === field);
  const choices = careers.map(({ id, title, summary }) => ({ value: id, name: title, about: summary }));
  const message = `${careers[0]?.fieldName ?? field}:`;
  let chosen: string | undefined;
  for (;;) {
    const career = await talk.ask.select({ message, choices, chosen });
    if (career === BACK) return BACK;
    chosen = career;
    const next = await careerMenu(talk, career);
    if (next !== BACK) return next;
  }
}
