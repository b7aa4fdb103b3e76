import { type Entry, set } from './form.js';
import type { PlanWishes } from './memory.js';
import { BACK } from './prompter.js';
import type { Talk } from './talk.js';

/** A limit of a plan: a number, or null where there is none. */
interface Limit {
  key: 'maxHours' | 'budget' | 'cover';
  name: string;
  about: string;
  now(wishes: PlanWishes): string;
  message: string;
  /** What can be chosen without naming a number, and what that is. */
  fixed: readonly { value: number | null; name: string; about?: string }[];
  /** To name one: the choice, and then the question. */
  open: { name: string; about: string; message: string; least: number; most: number };
}

const NO_LIMIT = 'no limit';

/** Hours of the whole plan; at first without a limit. */
export const MAX_HOURS: Limit = {
  key: 'maxHours',
  name: 'Hours in all',
  about: 'for the whole plan, projects included',
  now: ({ maxHours }) => (maxHours === null ? NO_LIMIT : `up to ${maxHours}`),
  message: 'How many hours may it take?',
  fixed: [{ value: null, name: 'No limit' }],
  open: {
    name: 'So many at the most',
    about: 'what matters most in the job comes first',
    message: 'Hours in all at the most:',
    least: 1,
    most: 100_000,
  },
};

/** US dollars for the whole plan; at first without a limit. */
export const BUDGET: Limit = {
  key: 'budget',
  name: 'Money',
  about: 'US dollars at the most, by our planning prices',
  now: ({ budget }) => (budget === null ? NO_LIMIT : budget === 0 ? 'free only' : `up to $${budget}`),
  message: 'What may it cost?',
  fixed: [
    { value: null, name: 'No limit' },
    { value: 0, name: 'Only what is free' },
  ],
  open: {
    name: 'So much at the most',
    about: 'US dollars',
    message: 'US dollars at the most:',
    least: 0,
    most: 9_999_999,
  },
};

/** How much of what the job needs, in per cent; at first all of it, or what the limits allow. */
export const COVER: Limit = {
  key: 'cover',
  name: 'Share of the skills',
  about: 'what matters more in the job counts for more',
  // Limits may leave something out, unless a share was asked for.
  now: ({ cover, budget, maxHours }) => {
    if (cover !== null) return `${cover} %`;
    return budget === null && maxHours === null ? 'all of it' : 'all that the limits allow';
  },
  message: 'How much of what the job needs?',
  fixed: [{ value: null, name: 'All of it', about: 'or, with limits on hours and money, all that they allow' }],
  open: {
    name: 'So much at least',
    about: 'in the fewest hours; with limits, so much or no plan',
    message: 'Per cent at least:',
    least: 1,
    most: 100,
  },
};

/** Asks for a limit: first whether there is one. */
export function limitEntry({ ask, memory: { plan: wishes } }: Talk, limit: Limit): Entry {
  const { key, name, about, now, message, fixed, open } = limit;
  return {
    name,
    about,
    now: () => now(wishes),
    change: async () => {
      const held = wishes[key];
      const at = fixed.findIndex(({ value }) => value === held);
      const choices = [...fixed, open].map((choice, value) => ({
        value,
        name: choice.name,
        ...(choice.about !== undefined && { about: choice.about }),
      }));
      const kind = await ask.select<number>({ message, choices, chosen: at === -1 ? fixed.length : at });
      if (kind === BACK) return;
      const chosen = fixed[kind as number];
      if (chosen !== undefined) {
        wishes[key] = chosen.value;
        return;
      }
      const { message: question, least, most } = open;
      const given = at === -1 ? (held ?? undefined) : undefined;
      await set(ask.number({ message: question, least, most, given }), (value) => {
        wishes[key] = value;
      });
    },
  };
}
