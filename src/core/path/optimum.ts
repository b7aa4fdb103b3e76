import { type Candidate, furthest } from './candidate.js';
import type { Level } from './needed.js';
import { type PreferenceCosts, preferenceCosts } from './preference.js';
import { pointsOf, programmeFor, type Question, valuesOf, weightOf } from './programme.js';
import { type Ring, ringsOf } from './rings.js';
import type { IntegerSolver, Programme, Relaxed } from './solver.js';

/** The best choice there is for a question. */
export interface Optimum {
  /** With the rows about order that were needed. */
  question: Question;
  /** Places among the candidates. */
  places: readonly number[];
  chosen: readonly Candidate[];
  tenths: number;
  price: number;
  /** How far the chosen resources take each skill, and what that is worth. */
  reached: readonly Level[];
  points: number;
  /** No choice that meets the goal takes fewer tenths of hours than this. */
  bound: number;
}

/** Enough likely variables for the best choice nearly always, few enough to be quick. */
const LIKELY = 200;

/**
 * The best choice of resources, or null when none meets the goal. Which of several equally good ones is not left to the
 * solver: of the shortest it is the cheapest, and of those the most relevant.
 *
 * The programme is relaxed first. By linear programming duality a choice that uses a variable costs at least the relaxed
 * optimum plus the reduced cost of that variable. So the solver decides on the likeliest variables, those with the least
 * reduced costs; what it finds costs so little more than the relaxed optimum that few others can be in anything better. If
 * there are any, it decides once more, on all that can be, beginning from what it has found: that is the proof. `known` are
 * places of a choice that meets the goal in the fewest hours, if there is one: then only its equals are looked for.
 * `likely` is how many variables the solver decides on first.
 *
 * Source: reduced cost fixing, Crowder, Johnson and Padberg, Operations Research 31 (1983).
 */
export function optimum(
  asked: Question,
  solver: IntegerSolver,
  known: readonly number[] | null = null,
  likely = LIKELY,
): Optimum | null {
  const relaxed = relaxedInOrder(asked, solver);
  if (relaxed === null) return null;
  const { programme, solution } = relaxed;
  let { question } = relaxed;
  const costOfChoice = (places: readonly number[] | null) =>
    places === null ? Number.POSITIVE_INFINITY : costOf(programme, valuesOf(question, places));
  let begin = known;
  if (known === null) {
    const alive = likeliest(likely, solution);
    const found = bestAmong(alive, { question, programme, upper: costOfChoice(null), begin: null }, solver);
    if (alive.length === programme.costs.length) return found;
    if (found !== null) {
      if (aliveBelow(costOfChoice(found.places), programme, solution).length <= alive.length) return found;
      question = found.question;
      begin = found.places;
    }
  }
  const upper = costOfChoice(begin);
  return bestAmong(aliveBelow(upper, programme, solution), { question, programme, upper, begin }, solver);
}

interface Task {
  question: Question;
  /** As it was relaxed. */
  programme: Programme;
  /** What the best choice costs at most. */
  upper: number;
  /** A choice to begin from. */
  begin: readonly number[] | null;
}

/** The best choice among some variables, with rows about order added as long as a solution breaks them. */
function bestAmong(alive: readonly number[], task: Task, solver: IntegerSolver): Optimum | null {
  const { programme, upper, begin } = task;
  for (let { question } = task; ; ) {
    const { costs, tenthsFrom } =
      question.aim === 'hours' ? preferenceCosts(question, alive, upper) : plainCosts(programme, alive);
    const left = restricted({ ...programmeFor(question), costs }, alive);
    const start = begin === null ? null : at(alive, valuesOf(question, begin));
    const found = solver.solve(left, start);
    if (found === null) return null;
    const places = alive.filter(
      (variable, place) => variable < question.reach.candidates.length && (found.values[place] ?? 0) > 0.5,
    );
    const rings = ringsOf(places, question.reach);
    if (rings.length === 0) return optimumOf(question, places, tenthsFrom(found.bound));
    const more = withoutRows(rings, question);
    if (more.length === 0) throw new Error('a whole solution breaks a row about order');
    question = { ...question, rings: [...question.rings, ...more] };
  }
}

interface InOrder {
  question: Question;
  programme: Programme;
  solution: Relaxed;
}

/** Relaxed, with the rings that even the resources taken by a part never enter: no whole choice of them does. */
function relaxedInOrder(asked: Question, solver: IntegerSolver): InOrder | null {
  for (let question = asked; ; ) {
    const programme = programmeFor(question);
    const solution = solver.relax(programme);
    if (solution === null) return null;
    const taken = question.reach.candidates.flatMap((_, place) =>
      (solution.values[place] ?? 0) > 1e-6 ? [place] : [],
    );
    // A ring that has its rows already can still seem unentered where its resources are taken by less than a rounding error.
    const rings = withoutRows(ringsOf(taken, question.reach), question);
    if (rings.length === 0) return { question, programme, solution };
    question = { ...question, rings: [...question.rings, ...rings] };
  }
}

/** The rings that the programme has no rows for yet. */
function withoutRows(rings: readonly Ring[], question: Question): Ring[] {
  const known = new Set(question.rings.map(({ skills }) => skills.join()));
  return rings.filter(({ skills }) => !known.has(skills.join()));
}

function costOf({ costs }: Programme, values: readonly number[]): number {
  return costs.reduce((sum, cost, variable) => sum + cost * (values[variable] ?? 0), 0);
}

/** The variables that may be 1 in a choice that costs no more than this; rounding is on the safe side. */
function aliveBelow(upper: number, { costs }: Programme, { objective, reducedCosts }: Relaxed): number[] {
  const distance = upper - objective + 1e-6 * Math.max(1, Math.abs(objective));
  return costs.map((_, variable) => variable).filter((variable) => (reducedCosts[variable] ?? 0) <= distance);
}

/** The variables with the least reduced costs, in their order. */
function likeliest(count: number, { reducedCosts, values }: Relaxed): number[] {
  const ordered = reducedCosts
    .map((_, variable) => variable)
    .sort((a, b) => (reducedCosts[a] ?? 0) - (reducedCosts[b] ?? 0) || (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return ordered.slice(0, count).sort((a, b) => a - b);
}

/** The costs of the programme itself, which are whole. */
function plainCosts({ costs }: Programme, alive: readonly number[]): PreferenceCosts {
  return { costs: at(alive, costs), tenthsFrom: (cost) => Math.ceil(cost - 0.01) };
}

function at(alive: readonly number[], values: readonly number[]): number[] {
  return alive.map((variable) => values[variable] ?? 0);
}

/** The rows with only these variables, which the costs are of; the others are 0. Rows that then say nothing are left out. */
function restricted({ costs, rows }: Programme, alive: readonly number[]): Programme {
  const place = new Map(alive.map((variable, at) => [variable, at]));
  const kept = rows.map(({ variables, coefficients, min, max }) => {
    const left = variables.flatMap((variable, at) => {
      const index = place.get(variable);
      return index === undefined ? [] : [{ index, coefficient: coefficients[at] ?? 0 }];
    });
    return {
      variables: left.map(({ index }) => index),
      coefficients: left.map(({ coefficient }) => coefficient),
      min,
      max,
    };
  });
  return {
    costs,
    rows: kept.filter(
      ({ coefficients, min, max }) => max !== null || (min ?? 0) > 0 || coefficients.some((one) => one < 0),
    ),
  };
}

function optimumOf(question: Question, places: readonly number[], bound: number): Optimum {
  const { needed, reach } = question;
  const chosen = places.flatMap((place) => reach.candidates[place] ?? []);
  const tenths = chosen.reduce((sum, one) => sum + one.tenths, 0);
  const reached = needed.map((_, skill) => furthest(chosen, skill));
  const points = pointsOf(needed, reached);
  return {
    question,
    places,
    chosen,
    tenths,
    price: chosen.reduce((sum, one) => sum + one.price, 0),
    reached,
    points,
    // Where points count before hours, they stand in the costs with their weight.
    bound: Math.max(0, Math.min(tenths, bound + (question.aim === 'coverage' ? points * weightOf(question) : 0))),
  };
}
