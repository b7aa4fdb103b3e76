import { type Entry, set } from './form.js';
import type { PlanWishes } from './memory.js';
import { BACK } from './prompter.js';
import type { Talk } from './talk.js';

const NO_LIMIT = 'no limit';

/** Hours of the whole plan; at first without a limit. */
export function maxHoursEntry({ ask, memory: { plan: wishes } }: Talk): Entry {
  return {
    name: 'Hours in all',
    about: 'for the whole plan, projects included',
    now: () => (wishes.maxHours === null ? NO_LIMIT : `up to ${wishes.maxHours}`),
    change: async () => {
      const kind = await ask.select<'any' | 'some'>({
        message: 'How many hours may it take?',
        choices: [
          { value: 'any', name: 'No limit' },
          { value: 'some', name: 'So many at the most', about: 'what matters most in the job comes first' },
        ],
        chosen: wishes.maxHours === null ? 'any' : 'some',
      });
      if (kind === BACK) return;
      if (kind === 'any') {
        wishes.maxHours = null;
        return;
      }
      const given = wishes.maxHours ?? undefined;
      await set(ask.number({ message: 'Hours in all at the most:', least: 1, most: 100_000, given }), (most) => {
        wishes.maxHours = most;
      });
    },
  };
}

/** US dollars for the whole plan; at first without a limit. */
export function budgetEntry({ ask, memory: { plan: wishes } }: Talk): Entry {
  return {
    name: 'Money',
    about: 'US dollars at the most, by our planning prices',
    now: () => (wishes.budget === null ? NO_LIMIT : wishes.budget === 0 ? 'free only' : `up to $${wishes.budget}`),
    change: async () => {
      const kind = await ask.select<'any' | 'free' | 'some'>({
        message: 'What may it cost?',
        choices: [
          { value: 'any', name: 'No limit' },
          { value: 'free', name: 'Only what is free' },
          { value: 'some', name: 'So much at the most', about: 'US dollars' },
        ],
        chosen: wishes.budget === null ? 'any' : wishes.budget === 0 ? 'free' : 'some',
      });
      if (kind === BACK) return;
      if (kind !== 'some') {
        wishes.budget = kind === 'free' ? 0 : null;
        return;
      }
      const given = wishes.budget || undefined;
      await set(ask.number({ message: 'US dollars at the most:', least: 0, most: 9_999_999, given }), (most) => {
        wishes.budget = most;
      });
    },
  };
}

/** How much of what the job needs; at first all of it, or what the limits allow. */
export function coverEntry({ ask, memory: { plan: wishes } }: Talk): Entry {
  return {
    name: 'Share of the skills',
    about: 'what matters more in the job counts for more',
    now: () => coverWords(wishes),
    change: async () => {
      const kind = await ask.select<'all' | 'some'>({
        message: 'How much of what the job needs?',
        choices: [
          { value: 'all', name: 'All of it', about: 'or, with limits on hours and money, all that they allow' },
          { value: 'some', name: 'So much at least', about: 'in the fewest hours; with limits, so much or no plan' },
        ],
        chosen: wishes.cover === null ? 'all' : 'some',
      });
      if (kind === BACK) return;
      if (kind === 'all') {
        wishes.cover = null;
        return;
      }
      const given = wishes.cover ?? undefined;
      await set(ask.number({ message: 'Per cent at least:', least: 1, most: 100, given }), (share) => {
        wishes.cover = share;
      });
    },
  };
}

/** Limits may leave something out, unless a share was asked for. */
function coverWords({ cover, budget, maxHours }: PlanWishes): string {
  if (cover !== null) return `${cover} %`;
  return budget === null && maxHours === null ? 'all of it' : 'all that the limits allow';
}
