import type { Stage } from '../skill.js';

/** What may be part of a plan: the kinds of resources, and the projects of the career. */
export const PLAN_KINDS = [
  'course',
  'specialization',
  'certificate',
  'book',
  'tutorial',
  'documentation',
  'project',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** What a person asks of a plan. Whatever changes which resources are chosen is here; pace and dates are not. */
export interface PathWishes {
  /** Ids of the skills one has. Having a skill implies what it builds on. */
  have: readonly string[];
  /** How far to go: the skills of this stage and of those before it. */
  until: Stage;
  kinds: readonly PlanKind[];
  /** At most so many US dollars, by the planning prices; null without a limit. */
  budget: number | null;
  /** At most so many hours, projects included; null without a limit. */
  maxHours: number | null;
  /** The share (0 to 1) of the weighted skills to cover; null for all that the limits allow. */
  cover: number | null;
}

export const PLAIN_WISHES: PathWishes = {
  have: [],
  until: 'advanced',
  kinds: PLAN_KINDS,
  budget: null,
  maxHours: null,
  cover: null,
};

/** True for the plan of somebody who asks for nothing special: the one that the catalogue keeps solved. */
export function isPlain(wishes: PathWishes): boolean {
  return (
    wishes.have.length === 0 &&
    wishes.until === 'advanced' &&
    PLAN_KINDS.every((kind) => wishes.kinds.includes(kind)) &&
    wishes.budget === null &&
    wishes.maxHours === null &&
    (wishes.cover === null || wishes.cover === 1)
  );
}
