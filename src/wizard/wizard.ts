import { browse } from './browse.js';
import { compare } from './compare.js';
import { find } from './find.js';
import { fit } from './fit.js';
import { freshMemory } from './memory.js';
import { planDoor } from './plan.js';
import { BACK, type Choice } from './prompter.js';
import type { Part, Talk } from './talk.js';

const DOORS: readonly Choice<Part>[] = [
  { name: 'Find a career by typing', about: 'a job title, a skill, or words from an advert', value: find },
  { name: 'Browse by field', about: 'from software to the land', value: browse },
  { name: 'Find what fits me', about: 'by what you like, what you can do, and what you need', value: fit },
  { name: 'Compare careers', about: 'two to six, side by side', value: compare },
  { name: 'Plan how to learn one', about: 'what to learn, in which order, in how many weeks', value: planDoor },
];

/** The conversation, from home through any of its doors and back; it ends when the person quits (`Quit`). */
export async function converse(world: Omit<Talk, 'memory'>): Promise<never> {
  const talk: Talk = { ...world, memory: freshMemory() };
  let chosen: Part | undefined;
  for (;;) {
    const door = await talk.ask.select({ message: 'Where shall we begin?', choices: DOORS, chosen, back: null });
    if (door === BACK) continue;
    chosen = door;
    await door(talk);
  }
}
