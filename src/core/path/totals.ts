import { criticalPath, tenth } from './critical.js';
import type { Level, NeededSkill } from './needed.js';
import type { Placed } from './order.js';
import { pointsOf } from './programme.js';
import { hoursOf, type PlanStep } from './steps.js';

export interface PlanTotals {
  hours: number;
  resourceHours: number;
  projectHours: number;
  weeks: number;
  /** Last day; null without a start. */
  end: string | null;
  price: number;
  /** Share (0 to 1) of the hours that cost nothing. */
  free: number;
  /** Share (0 to 1) of the needed skills, weighted by importance, that the resources reach. */
  cover: number;
  /** Hours of the longest chain of steps that build on one another. */
  critical: number;
}

/** What the steps come to. */
export function totalsOf(
  steps: readonly PlanStep[],
  placed: readonly Placed[],
  needed: readonly NeededSkill[],
  reached: readonly Level[],
): PlanTotals {
  const aims = needed.map(({ aim }) => aim);
  const all = pointsOf(needed, aims);
  const sum = (of: (step: PlanStep) => number) => tenth(steps.reduce((total, step) => total + of(step), 0));
  const hours = sum((step) => step.length);
  const last = steps.at(-1);
  return {
    hours,
    resourceHours: sum((step) => (step.project === null ? step.length : 0)),
    projectHours: sum((step) => (step.project === null ? 0 : step.length)),
    weeks: last?.weeks.to ?? 0,
    end: last?.days?.to ?? null,
    price: sum((step) => step.price),
    free: hours === 0 ? 1 : sum((step) => (step.price === 0 ? step.length : 0)) / hours,
    cover: all === 0 ? 1 : pointsOf(needed, reached) / all,
    critical: criticalPath(placed.map((step) => ({ hours: hoursOf(step), builtOn: step.builtOn }))).length,
  };
}
