import { careerLine } from '../catalogue/careers.js';
import { currencies } from '../catalogue/currencies.js';
import { payOf } from '../catalogue/pay.js';
import { allPlaces } from '../catalogue/places.js';
import type { Place } from '../core/place.js';
import { type Entry, fillIn, set } from './form.js';
import { gather } from './gather.js';
import type { PayWishes } from './memory.js';
import { BACK, type Back, type Choice } from './prompter.js';
import type { Talk } from './talk.js';

/** What a career pays: at once, or in chosen places and one currency. */
export async function pay(talk: Talk, career: string): Promise<Back> {
  const { ask, catalogue, memory } = talk;
  const message = `Pay of ${careerLine(catalogue, career).title}:`;
  const entries = payEntries(talk, career);
  while ((await fillIn(ask, message, { name: 'Show the pay' }, entries)) !== BACK) {
    await talk.answer(payWords(career, memory.pay));
  }
  return BACK;
}

/** The command line that answers these wishes. */
function payWords(career: string, { places, currency, adjust, metros }: PayWishes): string[] {
  return [
    'salary',
    career,
    ...places.flatMap((place) => ['--place', place]),
    ...(currency === null ? [] : ['--in', currency.toLowerCase()]),
    ...(adjust ? ['--adjust'] : []),
    ...(metros ? ['--metros'] : []),
  ];
}

function payEntries({ ask, catalogue, memory: { pay: wishes } }: Talk, career: string): Entry[] {
  const places = allPlaces(catalogue);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const published = new Set(payOf(catalogue, career).map(({ place }) => place));
  const source = placeChoices(places, published);
  return [
    {
      name: 'Where',
      about: 'countries, cities and areas; without any, everything that is published',
      now: () => (wishes.places.length === 0 ? 'everywhere' : wishes.places.map(nameOf).join(', ')),
      change: () =>
        gather(ask, {
          message: 'Where',
          source,
          gathered: wishes.places,
          nameOf,
          done: (count) => (count === 0 ? 'Everywhere' : 'That is all'),
          least: 0,
          most: 20,
        }),
    },
    {
      name: 'Money',
      about: 'each figure as published, all in one currency at dated rates, or what it buys by price levels',
      now: () => (wishes.adjust ? 'what it buys' : (wishes.currency ?? 'as published')),
      change: () =>
        set(
          ask.select<string>({
            message: 'Shown in which money?',
            choices: [
              { value: '', name: 'As published' },
              { value: 'adjust', name: 'What it buys', about: 'international dollars, by price levels' },
              ...[...currencies(catalogue).values()].map(({ code, name }) => ({
                value: code,
                name: `${code} · ${name}`,
              })),
            ],
            chosen: wishes.adjust ? 'adjust' : (wishes.currency ?? ''),
          }),
          (money) => {
            wishes.adjust = money === 'adjust';
            wishes.currency = money === '' || money === 'adjust' ? null : money;
          },
        ),
    },
    {
      name: 'US areas',
      about: 'estimates for 60 metropolitan areas, marked as such, beside what is published',
      now: () => (wishes.metros ? 'with estimates' : 'published figures only'),
      change: () =>
        set(ask.confirm({ message: 'Estimate the pay in US areas?', given: wishes.metros }), (metros) => {
          wishes.metros = metros;
        }),
    },
  ];
}

/** Places with published figures first, then the areas whose pay can be estimated, each group by name. */
function placeChoices(places: readonly Place[], published: ReadonlySet<string>) {
  const choice = ({ id, name }: Place): Choice<string> => ({
    value: id,
    name,
    about: published.has(id) ? 'published figures' : 'an estimate from those of the whole country',
  });
  const known = places.filter(({ id, kind }) => published.has(id) || kind === 'metro');
  const all = known
    .sort((a, b) => Number(published.has(b.id)) - Number(published.has(a.id)) || (a.name < b.name ? -1 : 1))
    .map(choice);
  return (words: string) => {
    const wanted = words.toLowerCase();
    return all.filter(({ name }) => name.toLowerCase().includes(wanted));
  };
}
