import type { GivenAnswers } from '../core/answers.js';
import type { Interests, RouteKind } from '../core/career.js';
import type { Education } from '../core/education.js';
import type { PlanKind } from '../core/path/wishes.js';
import type { Stage } from '../core/skill.js';

/** What was answered so far: it stands there still when one comes back. Each part is changed in place. */
export interface Memory {
  /** Ids of the skills that the person has. */
  have: string[];
  interests: KnownInterests | null;
  pay: PayWishes;
  plan: PlanWishes;
  limits: LimitWishes;
  /** Ids of the careers to compare. */
  compare: string[];
}

/** Six scores, and where they come from: answers, which may have been saved in a file; null for scores known before. */
export interface KnownInterests {
  scores: Interests;
  given: GivenAnswers | null;
  file: string | null;
}

export interface PayWishes {
  places: string[];
  /** Code of the one currency to see; null for each its own. */
  currency: string | null;
  adjust: boolean;
  metros: boolean;
}

export interface PlanWishes {
  hoursPerWeek: number;
  /** Hours of the whole plan at the most; null without a limit. */
  maxHours: number | null;
  /** US dollars at the most; null without a limit. */
  budget: number | null;
  /** The career that the person comes from. */
  from: string | null;
  /** YYYY-MM-DD */
  start: string | null;
  until: Stage;
  /** Per cent of the weighted skills at least, 1 to 100; null for all that the limits allow. */
  cover: number | null;
  /** All of them where none is named. */
  kinds: readonly PlanKind[];
}

export interface LimitWishes {
  fields: readonly string[];
  /** A year, in the money of `place`. */
  minPay: number | null;
  place: string;
  maxPreparation: number | null;
  growth: number | null;
  education: Education | null;
  routes: readonly RouteKind[];
}

export function freshMemory(): Memory {
  return {
    have: [],
    interests: null,
    pay: { places: [], currency: null, adjust: false, metros: false },
    plan: {
      hoursPerWeek: 10,
      maxHours: null,
      budget: null,
      from: null,
      start: null,
      until: 'advanced',
      cover: null,
      kinds: [],
    },
    limits: {
      fields: [],
      minPay: null,
      place: 'us',
      maxPreparation: null,
      growth: null,
      education: null,
      routes: [],
    },
    compare: [],
  };
}
