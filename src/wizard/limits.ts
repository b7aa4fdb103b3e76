import { fields } from '../catalogue/fields.js';
import { allPlaces } from '../catalogue/places.js';
import { ROUTE_KINDS, ZONE_NAMES } from '../core/career.js';
import { EDUCATION, EDUCATION_NAMES, type Education } from '../core/education.js';
import { type Entry, set } from './form.js';
import type { LimitWishes } from './memory.js';
import { BACK, type Choice } from './prompter.js';
import type { Talk } from './talk.js';

const ANY = 'any';

/** The limits as options of `list` and `match`. */
export function limitWords(wishes: LimitWishes): string[] {
  const { fields: wanted, minPay, place, maxPreparation, growth, education, routes } = wishes;
  return [
    ...(wanted.length === 0 ? [] : ['--field', wanted.join(',')]),
    ...(minPay === null ? [] : ['--min-pay', String(minPay), '--place', place]),
    ...(maxPreparation === null ? [] : ['--max-preparation', String(maxPreparation)]),
    ...(growth === null ? [] : ['--growth', String(growth)]),
    ...(education === null ? [] : ['--education', education]),
    ...(routes.length === 0 ? [] : ['--route', routes.join(',')]),
  ];
}

/** What a career has to keep to, each as one likes; at first nothing. */
export function limitEntries(talk: Talk): Entry[] {
  return [
    fieldEntry(talk),
    payEntry(talk),
    preparationEntry(talk),
    educationEntry(talk),
    growthEntry(talk),
    routeEntry(talk),
  ];
}

function fieldEntry({ ask, catalogue, memory: { limits } }: Talk): Entry {
  const known = fields(catalogue);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return {
    name: 'Fields',
    now: () => limits.fields.map((id) => names.get(id)).join(', ') || ANY,
    change: () => {
      const choices = known.map(({ id, name, line }) => ({ value: id, name, about: line }));
      return set(ask.checkbox({ message: 'Which fields? None is any.', choices, chosen: limits.fields }), (chosen) => {
        limits.fields = chosen;
      });
    },
  };
}

function payEntry({ ask, catalogue, memory: { limits } }: Talk): Entry {
  const countries = allPlaces(catalogue).filter(({ kind }) => kind === 'country' || kind === 'province');
  const choices = countries.map(({ id, name, currency }) => ({ value: id, name: `${name} · ${currency}` }));
  const place = () => countries.find(({ id }) => id === limits.place);
  return {
    name: 'Pay at least',
    about: 'the published median of a year; careers without a published one are left out',
    now: () => (limits.minPay === null ? ANY : `${limits.minPay} ${place()?.currency ?? ''} in ${place()?.name ?? ''}`),
    change: async () => {
      const where = await ask.select({ message: 'Pay where?', choices, chosen: limits.place });
      if (where === BACK) return;
      const money = countries.find(({ id }) => id === where)?.currency ?? '';
      const given = limits.minPay ?? undefined;
      const amount = await ask.number({
        message: `${money} a year at least, empty for any:`,
        least: 0,
        most: 999_999_999,
        given,
      });
      if (amount === BACK) return;
      limits.place = where;
      limits.minPay = amount;
    },
  };
}

function preparationEntry({ ask, memory: { limits } }: Talk): Entry {
  const zones = Object.entries(ZONE_NAMES).map(([zone, words]) => ({
    value: Number(zone),
    name: `${zone} · ${words}`,
  }));
  return {
    name: 'Preparation',
    about: 'how long it takes to be ready, on the five steps of O*NET',
    now: () => (limits.maxPreparation === null ? ANY : `up to ${limits.maxPreparation} of 5`),
    change: () =>
      set(
        ask.select({
          message: 'How much preparation?',
          choices: withAny(zones, 0),
          chosen: limits.maxPreparation ?? 0,
        }),
        (zone) => {
          limits.maxPreparation = zone === 0 ? null : zone;
        },
      ),
  };
}

function educationEntry({ ask, memory: { limits } }: Talk): Entry {
  const levels = EDUCATION.map((level) => ({ value: level, name: EDUCATION_NAMES[level] }));
  return {
    name: 'Education',
    about: 'what is usual at entry in the United States',
    now: () => (limits.education === null ? ANY : `up to ${EDUCATION_NAMES[limits.education]}`),
    change: () =>
      set(
        ask.select<Education | ''>({
          message: 'At the most?',
          choices: withAny(levels, ''),
          chosen: limits.education ?? '',
        }),
        (level) => {
          limits.education = level === '' ? null : level;
        },
      ),
  };
}

function growthEntry({ ask, memory: { limits } }: Talk): Entry {
  return {
    name: 'Growth',
    about: 'of the number of jobs over ten years, as projected for the United States',
    now: () => (limits.growth === null ? ANY : `at least ${limits.growth} %`),
    change: () => {
      const given = limits.growth ?? undefined;
      return set(
        ask.number({ message: 'Per cent at least, empty for any:', least: 0, most: 1000, given }),
        (growth) => {
          limits.growth = growth;
        },
      );
    },
  };
}

function routeEntry({ ask, memory: { limits } }: Talk): Entry {
  return {
    name: 'Ways in',
    now: () => limits.routes.join(', ') || ANY,
    change: () => {
      const choices = ROUTE_KINDS.map((kind) => ({ value: kind, name: kind }));
      return set(ask.checkbox({ message: 'By which way? None is any.', choices, chosen: limits.routes }), (routes) => {
        limits.routes = routes;
      });
    },
  };
}

function withAny<Value>(choices: readonly Choice<Value>[], any: Value): Choice<Value>[] {
  return [{ value: any, name: 'Any' }, ...choices];
}
