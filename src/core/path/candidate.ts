import { DEPTH_WEIGHT, relevanceTo } from '../relevance.js';
import type { Resource } from '../resource.js';
import { type Depth, STAGES } from '../skill.js';
import { type Level, levelOf, type NeededSkill, type PathSkill } from './needed.js';
import { planningPrice } from './price.js';

/** What the planner reads of a resource. */
export type PathResource = Pick<Resource, 'id' | 'kind' | 'platform' | 'level' | 'hours' | 'cost' | 'year'> & {
  teaches: readonly { skill: string; depth: Depth }[];
  /** Ids of skills that it expects beyond what those it teaches build on. */
  prerequisites: readonly string[];
};

/** A resource as the programme sees it; numbers in `gives` and `presupposes` are places in the list of needed skills. */
export interface Candidate {
  id: string;
  kind: string;
  /** Tenths of an hour, a whole number, so that sums are exact. */
  tenths: number;
  /** US dollars, planning price. */
  price: number;
  /** How far it takes each needed skill, never counted beyond the aim. */
  gives: readonly Level[];
  /** Needed skills that have to be learnt before it. */
  presupposes: readonly number[];
  /** Skills that it builds on and that the plan does not hold: neither had nor needed for the career. */
  beyond: readonly string[];
  /** Place in the order of preference among equals: by relevance to the career, then year, then id. */
  rank: number;
  /** How little it is about the career: (1 − relevance), in twentieths, a whole number from 0 to 20. */
  misfit: number;
}

/**
 * The resources that teach something needed. What a resource presupposes are the prerequisites of all that it covers or
 * masters, less what it teaches itself, and its own prerequisites; both less what one has. To be introduced to a skill one
 * needs nothing. Five rules keep the shortest plan from being a bad one: at least a third
 * of what a resource teaches, by the weight of its depths, is of use in the career, and where it is less than half, what it
 * only introduces does not count; it takes no skill further than its hours can hold, nor more than three times as long as
 * what it gives is worth; an advanced resource does not count
 * for a skill of the foundation stage; and one that builds on skills outside the plan is there only for what nothing else
 * takes as far.
 */
export function candidatesFor(
  needed: readonly NeededSkill[],
  skipped: readonly { id: string }[],
  had: ReadonlyMap<string, string>,
  skills: ReadonlyMap<string, PathSkill>,
  resources: readonly PathResource[],
): Candidate[] {
  const place = new Map(needed.map(({ id }, at) => [id, at]));
  const useful = new Set([...needed, ...skipped].map(({ id }) => id));
  const teaching = resources.filter(({ teaches }) => teaches.some(({ skill }) => place.has(skill)));
  const found = ranked(needed, teaching)
    .map(({ resource, score }, rank) => ({
      ...candidate(resource, needed, { place, useful, had, skills }),
      rank,
      misfit: Math.round(20 * (1 - score)),
    }))
    .filter(({ gives }) => gives.some((level) => level > 0));
  const inside = found.filter(({ beyond }) => beyond.length === 0);
  const best = needed.map((_, skill) => furthest(inside, skill));
  return found.filter(
    ({ beyond, gives }) => beyond.length === 0 || gives.some((level, skill) => level > (best[skill] ?? 0)),
  );
}

/** How far any of the candidates takes a needed skill. */
export function furthest(candidates: readonly Candidate[], skill: number): Level {
  return candidates.reduce<Level>((most, { gives }) => Math.max(most, gives[skill] ?? 0) as Level, 0);
}

function ranked(
  needed: readonly NeededSkill[],
  resources: readonly PathResource[],
): { resource: PathResource; score: number }[] {
  const relevance = relevanceTo(needed.map(({ id, name, importance }) => ({ skill: id, name, importance })));
  const scored = resources.map((resource) => ({ resource, score: relevance(resource.teaches).score }));
  scored.sort(
    (a, b) =>
      b.score - a.score || (b.resource.year ?? 0) - (a.resource.year ?? 0) || (a.resource.id < b.resource.id ? -1 : 1),
  );
  return scored;
}

/**
 * The least share of a skill's hours (to a working level) that covering and mastering it take. Whoever looks for the
 * shortest way would otherwise find the resources that promise most. An editorial scale.
 */
const COVERING = 1 / 4;
const MASTERING = 1 / 2;

/** The level that a resource is believed to reach when it has this share of the hours that the skill takes. */
function credible(level: Level, share: number): Level {
  if (level === 3 && share < MASTERING) return credible(2, share);
  return level === 2 && share < COVERING ? 1 : level;
}

/** What a resource is weighed against: places of the needed skills, ids of those of the career, and of those one has. */
interface Frame {
  place: ReadonlyMap<string, number>;
  useful: ReadonlySet<string>;
  had: ReadonlyMap<string, string>;
  skills: ReadonlyMap<string, PathSkill>;
}

/**
 * The share of a skill's hours that each level is worth to a plan at most: to introduce it as much as covering it takes, to
 * cover it as much as mastering it takes. A resource that takes `MOST_HOURS` times as long as all that it gives is worth is
 * about something else (a specialization on rescue in the mountains, for a carpenter's first aid). An editorial scale.
 */
const WORTH: Readonly<Record<Level, number>> = { 0: 0, 1: COVERING, 2: MASTERING, 3: 1 };
const MOST_HOURS = 3;

function isTooLong(hours: number, gives: readonly Level[], needed: readonly NeededSkill[]): boolean {
  const worth = gives.reduce<number>((sum, level, skill) => sum + WORTH[level] * (needed[skill]?.hours ?? 0), 0);
  return hours > MOST_HOURS * worth;
}

const LEAST_USE = 1 / 3;
const MOSTLY = 1 / 2;

/** The share of what a resource teaches that is of use, by the weight of its depths. */
function useOf({ teaches }: PathResource, useful: ReadonlySet<string>): number {
  const weight = (entries: PathResource['teaches']) => entries.reduce((sum, { depth }) => sum + DEPTH_WEIGHT[depth], 0);
  return (weight(teaches.filter(({ skill }) => useful.has(skill))) + 1e-9) / weight(teaches);
}

function candidate(
  resource: PathResource,
  needed: readonly NeededSkill[],
  frame: Frame,
): Omit<Candidate, 'rank' | 'misfit'> {
  const { id, kind, hours, teaches } = resource;
  const { place, had, skills } = frame;
  const use = useOf(resource, frame.useful);
  const gives = needed.map((): Level => 0);
  for (const { skill, depth } of use < LEAST_USE ? [] : teaches) {
    const at = place.get(skill);
    const target = at === undefined ? undefined : needed[at];
    if (at === undefined || target === undefined) continue;
    if (resource.level === 'advanced' && target.stage === STAGES[0]) continue;
    const level = credible(levelOf(depth), hours / target.hours);
    if (level === 1 && use < MOSTLY) continue;
    gives[at] = Math.min(level, target.aim) as Level;
  }
  if (isTooLong(hours, gives, needed)) gives.fill(0);
  const own = new Set(teaches.map(({ skill }) => skill));
  const before = teaches.flatMap(({ skill, depth }) =>
    depth === 'introduces' ? [] : (skills.get(skill)?.prerequisites ?? []).filter((one) => !own.has(one)),
  );
  const builtOn = [...new Set([...resource.prerequisites, ...before])].filter((skill) => !had.has(skill)).sort();
  return {
    id,
    kind,
    tenths: Math.max(1, Math.round(hours * 10)),
    price: planningPrice(resource),
    gives,
    presupposes: builtOn.flatMap((skill) => place.get(skill) ?? []).sort((a, b) => a - b),
    beyond: builtOn.filter((skill) => !place.has(skill)),
  };
}
