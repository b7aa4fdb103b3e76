import { HOLLAND } from '../core/career.js';
import type { CareerFacts } from '../core/facts.js';
import { strongest } from '../core/holland.js';

/** The figures of a career in a list, flat: amounts beside their currency, place, year and source. */
export const CAREER_FIELDS = [
  'id',
  'title',
  'field',
  'fieldName',
  'zone',
  'zoneSource',
  'annualMedian',
  'currency',
  'place',
  'payPeriod',
  'payYear',
  'payMeasured',
  'paySource',
  'growth',
  'growthFrom',
  'growthTo',
  'openings',
  'education',
  'outlookPlace',
  'outlookMeasured',
  'outlookSource',
  'interests',
  ...HOLLAND,
  'interestsSource',
] as const;

/** A career as `CAREER_FIELDS` names it; null where nothing is published. Growth in per cent, openings a year. */
export function careerRecord({ id, title, field, fieldName, zone, zoneSource, pay, outlook, interests }: CareerFacts) {
  return {
    id,
    title,
    field,
    fieldName,
    zone,
    zoneSource,
    annualMedian: pay?.annualMedian ?? null,
    currency: pay?.currency ?? null,
    place: pay?.place ?? null,
    payPeriod: pay?.period ?? null,
    payYear: pay?.year ?? null,
    payMeasured: pay?.measured ?? null,
    paySource: pay?.source ?? null,
    growth: outlook?.change ?? null,
    growthFrom: outlook?.from ?? null,
    growthTo: outlook?.to ?? null,
    openings: outlook?.openings ?? null,
    education: outlook?.education ?? null,
    outlookPlace: outlook?.place ?? null,
    outlookMeasured: outlook?.measured ?? null,
    outlookSource: outlook?.source ?? null,
    /** The three strongest, strongest first: `ICR`. */
    interests: interests === null ? null : strongest(interests).join(''),
    R: interests?.R ?? null,
    I: interests?.I ?? null,
    A: interests?.A ?? null,
    S: interests?.S ?? null,
    E: interests?.E ?? null,
    C: interests?.C ?? null,
    interestsSource: interests?.source ?? null,
  };
}
