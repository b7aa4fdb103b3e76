import type { Candidate } from './path/candidate.js';
import type { Level, NeededSkill, SkippedSkill } from './path/needed.js';
import type { PathProblem } from './path/problem.js';
import { isReady, learn, type Reach } from './path/reach.js';
import { DEPTH_WEIGHT } from './relevance.js';
import { sum } from './sum.js';

/** What a resource adds to one missing skill. */
export interface GapTerm {
  skill: string;
  name: string;
  /** 1 to 5. */
  importance: number;
  /** Levels before and after it: 0 nothing, 1 introduces, 2 covers, 3 masters, never counted beyond the aim. */
  from: Level;
  to: Level;
  /** importance × (depth weight after − depth weight before). */
  product: number;
}

export interface GapStep {
  resource: string;
  hours: number;
  /** Largest first, then by id. */
  terms: GapTerm[];
  /** Σ of the products. */
  gain: number;
  /** Share (0 to 1) of the whole gap that is closed after it. */
  closed: number;
}

export interface Readiness {
  /** Skills of the career that one has, and all of them. */
  skills: number;
  allSkills: number;
  /** The same by the sum of their importance. */
  importance: number;
  allImportance: number;
  /** importance ÷ allImportance, 0 to 1; 1 for a career without skills. */
  share: number;
  /** Every skill of the career, the most important first, and whether one has it. */
  terms: { skill: string; importance: number; held: boolean }[];
}

/** A skill that need not be learnt; `pulledIn` as in NeededSkill. */
export interface CarriedSkill extends SkippedSkill {
  pulledIn: boolean;
}

export interface Gap {
  readiness: Readiness;
  /** Skills that need not be learnt, and what says so; the most important first. */
  carriesOver: CarriedSkill[];
  /** What is to be learnt, prerequisites included; the most important first. */
  missing: NeededSkill[];
  /** Σ hours of the missing skills, each from its prerequisites to a working level. */
  hours: number;
  /** Σ importance × depth weight of the aim over the missing skills: what closing it all is worth. */
  worth: number;
  steps: GapStep[];
  /** Σ hours of the steps. */
  stepHours: number;
  /** Missing skills that nothing in the catalogue teaches. */
  untaught: NeededSkill[];
}

/**
 * What lies between somebody and a career. Whoever has a skill has all that it builds on.
 *
 *     readiness = Σ importance of the career's skills that one has ÷ Σ importance of all its skills
 *     hours     = Σ hours of the missing skills and of the prerequisites that one lacks as well
 *     gain      = Σ importance · (depth weight after − depth weight before) over the missing skills
 *
 * The resources are chosen greedily: again and again the one with the most gain per hour of those whose prerequisites one
 * has by then; at last those are dropped that the later ones have made needless. This is the rule of Chvátal, A greedy
 * heuristic for the set-covering problem, Mathematics of Operations Research 4 (1979): quick and hardly ever far from the
 * best, and its order is the order of the fastest progress. The shortest plan itself is found by `choose`.
 */
export function gapOf({ career, needed, skipped, had, reach }: PathProblem): Gap {
  const steps = stepsOf(needed, withoutNeedless(greedy(needed, reach), reach), worthOf(needed));
  return {
    readiness: readinessOf(career.needs, had),
    carriesOver: skipped
      .map((skill) => ({ ...skill, pulledIn: !career.needs.some((need) => need.skill === skill.id) }))
      .sort(byImportance),
    missing: [...needed].sort(byImportance),
    hours: sum(needed.map(({ hours }) => hours)),
    worth: worthOf(needed),
    steps,
    stepHours: sum(steps.map(({ hours }) => hours)),
    untaught: needed.filter((_, skill) => reach.most[skill] === 0).sort(byImportance),
  };
}

function readinessOf(
  needs: readonly { skill: string; importance: number }[],
  had: ReadonlyMap<string, string>,
): Readiness {
  const terms = needs
    .map(({ skill, importance }) => ({ skill, importance, held: had.has(skill) }))
    .sort((a, b) => b.importance - a.importance || (a.skill < b.skill ? -1 : 1));
  const held = terms.filter((term) => term.held);
  const importance = sum(held.map((term) => term.importance));
  const allImportance = sum(terms.map((term) => term.importance));
  const share = allImportance === 0 ? 1 : importance / allImportance;
  return { skills: held.length, allSkills: terms.length, importance, allImportance, share, terms };
}

function byImportance(a: { importance: number; id: string }, b: { importance: number; id: string }): number {
  return b.importance - a.importance || (a.id < b.id ? -1 : 1);
}

/** Weights by level: nothing, introduces, covers, masters. */
const WEIGHT = [0, DEPTH_WEIGHT.introduces, DEPTH_WEIGHT.covers, DEPTH_WEIGHT.masters] as const;

function worthOf(needed: readonly NeededSkill[]): number {
  return sum(needed.map(({ importance, aim }) => importance * WEIGHT[aim]));
}

function greedy(needed: readonly NeededSkill[], { candidates, usable }: Reach): Candidate[] {
  const chosen: Candidate[] = [];
  const learnt: Level[] = needed.map(() => 0);
  for (;;) {
    const gains = candidates
      .filter((candidate) => isReady(candidate, learnt, usable))
      .map((candidate) => ({ candidate, gain: gainOf(needed, learnt, candidate) }))
      .filter(({ gain }) => gain > 0);
    const [best] = gains.sort(
      (a, b) =>
        b.gain / b.candidate.tenths - a.gain / a.candidate.tenths ||
        b.gain - a.gain ||
        a.candidate.rank - b.candidate.rank,
    );
    if (best === undefined) return chosen;
    chosen.push(best.candidate);
    learn(learnt, best.candidate);
  }
}

function gainOf(needed: readonly NeededSkill[], learnt: readonly Level[], candidate: Candidate): number {
  return sum(termsOf(needed, learnt, candidate).map(({ product }) => product));
}

function termsOf(needed: readonly NeededSkill[], learnt: readonly Level[], { gives }: Candidate): GapTerm[] {
  return needed
    .flatMap(({ id, name, importance }, place): GapTerm[] => {
      const [from, to] = [learnt[place] ?? 0, gives[place] ?? 0];
      if (to <= from) return [];
      return [{ skill: id, name, importance, from, to, product: importance * (WEIGHT[to] - WEIGHT[from]) }];
    })
    .sort((a, b) => b.product - a.product || (a.skill < b.skill ? -1 : 1));
}

/** The chosen in their order, less those without which the others still reach as far, each when it is ready. */
function withoutNeedless(chosen: readonly Candidate[], reach: Reach): Candidate[] {
  const goal = reached(chosen, reach);
  return [...chosen].reverse().reduce<Candidate[]>(
    (kept, candidate) => {
      const rest = kept.filter((one) => one !== candidate);
      const levels = reached(rest, reach);
      return levels?.every((level, skill) => level === goal?.[skill]) ? rest : kept;
    },
    [...chosen],
  );
}

/** How far each skill is after these; null when one of them is not ready in its turn. */
function reached(order: readonly Candidate[], { most, usable }: Reach): Level[] | null {
  const learnt: Level[] = most.map(() => 0);
  for (const candidate of order) {
    if (!isReady(candidate, learnt, usable)) return null;
    learn(learnt, candidate);
  }
  return learnt;
}

function stepsOf(needed: readonly NeededSkill[], chosen: readonly Candidate[], worth: number): GapStep[] {
  const learnt: Level[] = needed.map(() => 0);
  let gained = 0;
  return chosen.map((candidate) => {
    const terms = termsOf(needed, learnt, candidate);
    const gain = sum(terms.map(({ product }) => product));
    learn(learnt, candidate);
    gained += gain;
    return { resource: candidate.id, hours: candidate.tenths / 10, terms, gain, closed: gained / worth };
  });
}
