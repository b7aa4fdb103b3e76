import type { CareerName } from '../career.js';
import type { PlacePay } from '../facts.js';
import { type Chain, type Edge, shortestChains } from './chains.js';

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
  const stones = steppingStones(waypoints, skills, start, end);
  return chainsWithin(stones, from, to, limits).map(({ nodes, weight }) => ({
    hours: weight,
    hops: nodes.slice(1).map((id, at) => hopOf(start, waypoints.get(nodes[at] as string), waypoints.get(id), skills)),
  }));
}

/** Limits under which there is a chain, each with the others as they are. */
export interface NearestLimits {
  maxHours: number | null;
  maxPayDrop: number | null;
  maxHops: number | null;
  /** Where none of these makes a chain: hours with a loss of pay, each null where it is to have no limit. */
  both: { maxHours: number | null; maxPayDrop: number | null } | null;
}

/** The nearest limits that allow a chain, for somebody whose own allow none; null where no such limit does. */
export function nearestLimits(
  waypoints: ReadonlyMap<string, Waypoint>,
  skills: ReadonlyMap<string, SkillHours>,
  from: string,
  to: string,
  limits: RouteLimits,
): NearestLimits {
  const [start, end] = [waypoints.get(from) as Waypoint, waypoints.get(to) as Waypoint];
  const stones = steppingStones(waypoints, skills, start, end);
  const works = (others: Partial<RouteLimits>) =>
    chainsWithin(stones, from, to, { ...limits, ...others, count: 1 }).length > 0;
  // The direct step is always a chain, so that no more hours than it takes are ever needed.
  const direct = hoursOf(missingIds(start, start, end), skills);
  const hours = (others: Partial<RouteLimits>) => smallest(direct, (maxHours) => works({ ...others, maxHours }));
  const payDrop = (others: Partial<RouteLimits>) => smallest(100, (maxPayDrop) => works({ ...others, maxPayDrop }));
  const maxHours = limits.maxHours === null ? null : hours({});
  const maxPayDrop = limits.maxPayDrop === null ? null : payDrop({});
  const more = Array.from({ length: MOST_HOPS - limits.maxHops }, (_, at) => limits.maxHops + at + 1);
  const maxHops = more.find((hops) => works({ maxHops: hops })) ?? null;
  if (maxHours !== null || maxPayDrop !== null || maxHops !== null)
    return { maxHours, maxPayDrop, maxHops, both: null };
  const longer = limits.maxHours === null ? null : hours({ maxPayDrop: null });
  return { maxHours, maxPayDrop, maxHops, both: { maxHours: longer, maxPayDrop: payDrop({ maxHours: longer }) } };
}

/** The most hops that may be asked for. */
export const MOST_HOPS = 6;

/** The smallest whole number up to `most` for which something holds that holds for all larger ones; null when for none. */
function smallest(most: number, holds: (value: number) => boolean): number | null {
  if (!holds(most)) return null;
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

interface Stone extends Edge {
  /** Per cent; null when it is not known what the pay does. */
  payChange: number | null;
}

/** The hops from each career that lead on to the end, whatever the limits, worked out when first asked for. */
function steppingStones(
  waypoints: ReadonlyMap<string, Waypoint>,
  skills: ReadonlyMap<string, SkillHours>,
  start: Waypoint,
  end: Waypoint,
): (node: string) => readonly Stone[] {
  const others = [...waypoints.values()].filter(({ id }) => id !== start.id);
  const known = new Map<string, Stone[]>();
  return (id) => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const here = waypoints.get(id) as Waypoint;
    const found = others.flatMap((there): Stone[] => {
      if (there === here) return [];
      const missing = missingIds(start, here, there);
      const weight = hoursOf(missing, skills);
      const useful = hoursOf(
        missing.filter((skill) => end.skills.has(skill)),
        skills,
      );
      return useful < USEFUL * weight ? [] : [{ to: there.id, weight, payChange: changeOf(here, there) }];
    });
    known.set(id, found);
    return found;
  };
}

function chainsWithin(
  stones: (node: string) => readonly Stone[],
  from: string,
  to: string,
  { maxHours, maxPayDrop, maxHops, count }: RouteLimits,
): Chain[] {
  const keeps = ({ weight, payChange }: Stone) =>
    (maxHours === null || weight <= maxHours) &&
    (maxPayDrop === null || (payChange !== null && payChange >= -maxPayDrop));
  return shortestChains((node) => stones(node).filter(keeps), from, to, count, maxHops);
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

/** Medians of one source, year, period and currency can be compared; others cannot. */
function changeOf({ pay: before }: Waypoint, { pay: after }: Waypoint): number | null {
  if (before === null || after === null) return null;
  const alike = (['source', 'year', 'period', 'currency'] as const).every((aspect) => before[aspect] === after[aspect]);
  return alike ? (100 * (after.annualMedian - before.annualMedian)) / before.annualMedian : null;
}
