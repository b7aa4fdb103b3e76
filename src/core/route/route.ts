import type { CareerName } from '../career.js';
import type { PlacePay } from '../facts.js';
import { type Edge, shortestChains } from './chains.js';

/** A career as far as changing careers is concerned. */
export interface Waypoint extends CareerName {
  /** Ids of its skills and of all that they build on. */
  skills: ReadonlySet<string>;
  /** Published where it was asked for; null where nothing is. */
  pay: PlacePay | null;
}

export interface RouteLimits {
  /** Hours to learn for one hop; null without a limit. */
  maxHours: number | null;
  /** Per cent of the pay before a hop that may be lost by it; null without a limit. */
  maxPayDrop: number | null;
  maxHops: number;
  /** How many chains. */
  count: number;
}

export interface Hop {
  from: CareerName;
  to: CareerName;
  /** Hours to learn what is missing, by the hours of the skills. */
  hours: number;
  missing: { id: string; name: string; hours: number }[];
  payBefore: PlacePay | null;
  payAfter: PlacePay | null;
  /** Per cent; null when either is unknown or they were not measured alike. */
  payChange: number | null;
}

export interface CareerChain {
  hours: number;
  hops: Hop[];
}

/** The least share of a hop's hours that count at the end: less, and it leads elsewhere. An editorial choice. */
const USEFUL = 1 / 3;

interface SkillHours {
  name: string;
  hours: number;
}

/**
 * Chains of careers from one to another, the fewest hours to learn first. A hop takes the hours of the skills that its
 * career needs (with all they build on) and that neither the career one leaves nor the one where everything began has
 * taught: so the way from A over B to C never counts what A or B knows. A direct hop is never longer than a way round; what
 * makes others worth it are the limits: hours and loss of pay of one hop. A career is a stepping stone only if at least
 * `USEFUL` of the hours to learn for it count for the career at the end. Where a loss is limited and it is not known what the
 * pay does, the hop is not taken.
 */
export function careerChains(
  waypoints: ReadonlyMap<string, Waypoint>,
  skills: ReadonlyMap<string, SkillHours>,
  from: string,
  to: string,
  limits: RouteLimits,
): CareerChain[] {
  const start = waypoints.get(from);
  const end = waypoints.get(to);
  if (start === undefined || end === undefined) return [];
  const others = [...waypoints.values()].filter(({ id }) => id !== from);
  const known = new Map<string, Edge[]>();
  const edges = (id: string): readonly Edge[] => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const here = waypoints.get(id) as Waypoint;
    const found = others.flatMap((there): Edge[] => {
      if (there === here || losesTooMuch(here, there, limits)) return [];
      const missing = missingIds(start, here, there);
      const weight = hoursOf(missing, skills);
      const useful = hoursOf(
        missing.filter((skill) => end.skills.has(skill)),
        skills,
      );
      if (useful < USEFUL * weight) return [];
      return limits.maxHours !== null && weight > limits.maxHours ? [] : [{ to: there.id, weight }];
    });
    known.set(id, found);
    return found;
  };
  return shortestChains(edges, from, to, limits.count, limits.maxHops).map(({ nodes, weight }) => ({
    hours: weight,
    hops: nodes.slice(1).map((id, at) => hopOf(start, waypoints.get(nodes[at] as string), waypoints.get(id), skills)),
  }));
}

/** One hop with what it takes and what it changes; `start` is where everything began. */
export function hopOf(
  start: Waypoint,
  here: Waypoint = start,
  there: Waypoint = start,
  skills: ReadonlyMap<string, SkillHours>,
): Hop {
  const missing = missingIds(start, here, there)
    .map((id) => ({ id, name: skills.get(id)?.name ?? id, hours: skills.get(id)?.hours ?? 0 }))
    .sort((a, b) => b.hours - a.hours || (a.id < b.id ? -1 : 1));
  return {
    from: { id: here.id, title: here.title },
    to: { id: there.id, title: there.title },
    hours: missing.reduce((sum, { hours }) => sum + hours, 0),
    missing,
    payBefore: here.pay,
    payAfter: there.pay,
    payChange: changeOf(here, there),
  };
}

function missingIds(start: Waypoint, here: Waypoint, there: Waypoint): string[] {
  return [...there.skills].filter((skill) => !here.skills.has(skill) && !start.skills.has(skill));
}

function hoursOf(ids: readonly string[], skills: ReadonlyMap<string, SkillHours>): number {
  return ids.reduce((sum, id) => sum + (skills.get(id)?.hours ?? 0), 0);
}

function losesTooMuch(here: Waypoint, there: Waypoint, { maxPayDrop }: RouteLimits): boolean {
  if (maxPayDrop === null) return false;
  const change = changeOf(here, there);
  return change === null || change < -maxPayDrop;
}

/** Medians of one source, year, period and currency can be compared; others cannot. */
function changeOf({ pay: before }: Waypoint, { pay: after }: Waypoint): number | null {
  if (before === null || after === null) return null;
  const alike = (['source', 'year', 'period', 'currency'] as const).every((aspect) => before[aspect] === after[aspect]);
  return alike ? (100 * (after.annualMedian - before.annualMedian)) / before.annualMedian : null;
}
