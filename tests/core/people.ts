import type { Interests } from '../../src/core/career.js';
import type { CareerFacts } from '../../src/core/facts.js';
import { activitiesOf, type Questionnaire } from '../../src/core/questionnaire.js';

/** Six scores in the order R I A S E C. */
export function profile(...[R = 0, I = 0, A = 0, S = 0, E = 0, C = 0]: number[]): Interests {
  return { R, I, A, S, E, C };
}

/** A career of which only what is given is known. */
export function careerWith(id: string, facts: Partial<CareerFacts> = {}): CareerFacts {
  return {
    id,
    title: id.toUpperCase(),
    field: 'sea',
    fieldName: 'Sea',
    summary: '',
    zone: null,
    zoneSource: null,
    interests: null,
    pay: null,
    outlook: null,
    needs: [],
    routes: [],
    ...facts,
  };
}

export function interestsOf(...scores: number[]): NonNullable<CareerFacts['interests']> {
  return { ...profile(...scores), source: 'made-up' };
}

export function payOf(annualMedian: number): NonNullable<CareerFacts['pay']> {
  return {
    place: 'us',
    placeName: 'United States',
    currency: 'USD',
    symbol: '$',
    year: 2025,
    period: 'year',
    annualMedian,
    measured: 'all of them',
    source: 'made-up',
  };
}

export function outlookOf(change: number, openings = 0, education = "Bachelor's degree"): CareerFacts['outlook'] {
  const place = { place: 'us', placeName: 'United States', from: 2024, to: 2034 };
  return { ...place, change, openings, education, measured: 'all of them', source: 'made-up' };
}

/** A whole set of answers, made by a rule. */
export function answersBy(questionnaire: Questionnaire, rule: (id: string, at: number) => number): Map<string, number> {
  return new Map(activitiesOf(questionnaire).map(({ id }, at) => [id, rule(id, at)]));
}
