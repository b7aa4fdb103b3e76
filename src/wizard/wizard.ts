import { browse } from './browse.js';
import { find } from './find.js';
import { BACK, type Back, type Choice } from './prompter.js';
import type { Home, Talk } from './talk.js';

type Door = (talk: Talk) => Promise<Back | Home>;

const DOORS: readonly Choice<Door>[] = [
  { name: 'Find a career by typing', about: 'a job title, a skill, or words from an advert', value: find },
  { name: 'Browse by field', about: 'from health to the land', value: browse },
];

/** The conversation, from home through any of its doors and back; it ends when the person quits (`Quit`). */
export async function converse(talk: Talk): Promise<never> {
  let chosen: Door | undefined;
  for (;;) {
    const door = await talk.ask.select({
      message: 'Where would you like to begin?',
      choices: DOORS,
      chosen,
      back: null,
    });
    if (door === BACK) continue;
    chosen = door;
    await door(talk);
  }
}
