import { HOLLAND_NAMES, type Route, ZONE_NAMES } from '../../core/career.js';
import type { ComparedCareer, Trait } from '../../core/compare.js';
import { change, counted, grouped, money, months, perPeriod } from '../figures.js';
import { COST_WORDS } from './story.js';

/** What a trait is called at the head of its row. */
export function traitLabel(trait: Trait, careers: readonly ComparedCareer[]): string {
  const [first] = careers;
  const labels: Record<Trait, string> = {
    pay: first?.pay == null ? 'Pay' : `Pay, ${first.pay.placeName}`,
    growth: onePlace(careers) ? `Jobs, ${first?.outlook?.placeName}` : 'Jobs',
    openings: 'Openings a year',
    education: 'Usual entry',
    preparation: 'Preparation',
    interests: 'Suits',
    learning: 'Skills from nothing',
    quickest: 'Quickest way in',
    cheapest: 'Cheapest way in',
    licence: 'Licence',
    field: 'Field',
  };
  return labels[trait];
}

function onePlace(careers: readonly ComparedCareer[]): boolean {
  return careers.every(({ outlook }) => outlook !== null && outlook.place === careers[0]?.outlook?.place);
}

/** What one career is in one respect; `unknown` where nothing is published. */
export function traitWords(trait: Trait, { career, pay, outlook, ...one }: ComparedCareer): string {
  switch (trait) {
    case 'pay':
      return pay === null || pay.median === null
        ? 'nothing comparable'
        : `${money(pay.median, pay)} ${perPeriod(pay.period)}`;
    case 'growth':
      return outlook === null ? UNKNOWN : `${change(outlook.change)}, ${outlook.from} to ${outlook.to}`;
    case 'openings':
      return outlook === null ? UNKNOWN : grouped(outlook.openings);
    case 'education':
      return outlook?.education ?? UNKNOWN;
    case 'preparation': {
      const zone = career.preparation?.zone;
      return zone === undefined ? UNKNOWN : `${zone} of 5, ${ZONE_NAMES[zone]}`;
    }
    case 'interests':
      return one.strongest.map((type) => HOLLAND_NAMES[type]).join(', ') || UNKNOWN;
    case 'learning':
      return counted(one.learning.hours, 'hour');
    case 'quickest':
      return routeWords(one.quickest);
    case 'cheapest':
      return routeWords(one.cheapest);
    case 'licence':
      return career.licence.map(({ placeName }) => placeName).join(', ') || 'none known';
    case 'field':
      return career.fieldName;
  }
}

const UNKNOWN = 'unknown';

export function routeWords(route: Route | null): string {
  return route === null ? UNKNOWN : `${route.kind}, ${months(route.months)}, ${COST_WORDS[route.cost] ?? route.cost}`;
}
