import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/core/path/candidate.js';
import type { Choice } from '../../../src/core/path/choice.js';
import { choose, partlyQuestion } from '../../../src/core/path/choose.js';
import type { NeededSkill } from '../../../src/core/path/needed.js';
import { optimum } from '../../../src/core/path/optimum.js';
import { type Reach, reachOf } from '../../../src/core/path/reach.js';
import type { Solution } from '../../../src/core/path/solution.js';
import type { IntegerSolver } from '../../../src/core/path/solver.js';
import { PLAIN_WISHES } from '../../../src/core/path/wishes.js';
import { loadSolver } from '../../../src/solve/highs.js';
import { type Instance, instance } from '../../helpers/instances.js';

const solver = await loadSolver();

/** A choice without projects. */
function choiceOf({ needed, candidates }: Instance): Choice {
  return { needed, reach: reachOf(needed, candidates), practice: () => 0 };
}

interface Subset {
  tenths: number;
  price: number;
  misfit: number;
  reached: readonly number[];
  /** Σ importance · min(reached, aim) ÷ aim, times 6. */
  points: number;
  /** Takes every skill as far as anything does. */
  whole: boolean;
}

/** Every choice of resources that can be taken in some order, by trying them all. */
function everyChoice({ needed }: Instance, reach: Reach): Subset[] {
  const { candidates } = reach;
  const subsets: Subset[] = [];
  for (let bits = 0; bits < 1 << candidates.length; bits++) {
    const chosen = candidates.filter((_, place) => bits & (1 << place));
    if (!hasOrder(chosen, reach)) continue;
    const reached = needed.map((_, skill) => Math.max(0, ...chosen.map(({ gives }) => gives[skill] ?? 0)));
    subsets.push({
      tenths: chosen.reduce((sum, { tenths }) => sum + tenths, 0),
      price: chosen.reduce((sum, { price }) => sum + price, 0),
      misfit: chosen.reduce((sum, { misfit }) => sum + misfit, 0),
      reached,
      points: worth(needed, reached),
      whole: reached.every((level, skill) => level >= (reach.most[skill] ?? 0)),
    });
  }
  return subsets;
}

function worth(needed: readonly NeededSkill[], reached: readonly number[]): number {
  return needed.reduce(
    (sum, { importance, aim }, skill) => sum + (6 * importance * Math.min(aim, reached[skill] ?? 0)) / aim,
    0,
  );
}

function hasOrder(chosen: readonly Candidate[], { usable }: Reach): boolean {
  const learnt = usable.map(() => 0);
  let rest = [...chosen];
  for (;;) {
    const next = rest.find(({ presupposes }) =>
      presupposes.every((skill) => (learnt[skill] ?? 0) >= (usable[skill] ?? 0)),
    );
    if (next === undefined) return rest.length === 0;
    next.gives.forEach((level, skill) => {
      learnt[skill] = Math.max(learnt[skill] ?? 0, level);
    });
    rest = rest.filter((one) => one !== next);
  }
}

/** The fewest hours, then the least price, then the least misfit; null when nothing can be taken at all. */
function shortest(subsets: readonly Subset[]): { hours: number; price: number; misfit: number } | null {
  if (subsets.every(({ tenths }) => tenths === 0)) return null;
  const [best] = [...subsets].sort((a, b) => a.tenths - b.tenths || a.price - b.price || a.misfit - b.misfit);
  return best === undefined ? null : { hours: best.tenths / 10, price: best.price, misfit: best.misfit };
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

function asked(made: Instance, wishes: Partial<typeof PLAIN_WISHES>) {
  const solution = choose(choiceOf(made), { ...PLAIN_WISHES, ...wishes }, solver);
  if (solution === null) return null;
  const { hours, price, chosen } = solution;
  const taken = made.candidates.filter(({ id }) => chosen.includes(id));
  return { hours, price, misfit: taken.reduce((sum, { misfit }) => sum + misfit, 0) };
}

test.each(seeds)('no choice covers everything in less than the plan (%i)', (seed) => {
  const made = instance(seed, 6, 12);
  const reach = reachOf(made.needed, made.candidates);
  expect(asked(made, {})).toEqual(shortest(everyChoice(made, reach).filter(({ whole }) => whole)));
});

test.each(seeds)('within limits no choice covers more, nor as much in less (%i)', (seed) => {
  const made = instance(1000 + seed, 5, 11);
  const reach = reachOf(made.needed, made.candidates);
  for (const [budget, maxHours] of [
    [40, null],
    [0, null],
    [null, 9],
    [45, 14],
  ] as const) {
    const allowed = everyChoice(made, reach).filter(
      ({ price, tenths }) => (budget === null || price <= budget) && (maxHours === null || tenths <= maxHours * 10),
    );
    const most = Math.max(...allowed.map(({ points }) => points));
    const expected = most === 0 ? null : shortest(allowed.filter(({ points }) => points >= most - 1e-9));
    expect({ budget, maxHours, found: asked(made, { budget, maxHours }) }).toEqual({
      budget,
      maxHours,
      found: expected,
    });
  }
});

let projects = 0;
test.each(seeds)('a quarter of the hours is for projects where that makes one possible (%i)', (seed) => {
  const made = instance(5000 + seed, 5, 11);
  const choice = choiceOf(made);
  const { needed, reach } = choice;
  // One project of two hours, which practises the first skill.
  const projectHours = 2;
  const practice = (reached: readonly number[], hours: number) =>
    (reached[0] ?? 0) >= Math.max(1, reach.usable[0] ?? 0) && hours >= projectHours ? projectHours : 0;
  const subsets = everyChoice(made, reach);
  const most = (hours: number) => {
    const allowed = subsets.filter(({ tenths }) => tenths <= hours * 10);
    return Math.max(...allowed.map(({ points }) => points));
  };
  for (const maxHours of [6, 9, 14]) {
    const solution = choose({ ...choice, practice }, { ...PLAIN_WISHES, maxHours }, solver);
    if (solution === null) {
      expect(most(maxHours)).toBe(0);
      continue;
    }
    const chosen = made.candidates.filter(({ id }) => solution.chosen.includes(id));
    const reached = needed.map((_, skill) => Math.max(0, ...chosen.map(({ gives }) => gives[skill] ?? 0)));
    const practised = practice(reached, maxHours - solution.hours);
    const points = worth(needed, reached);
    const whole = points >= worth(needed, reach.most);
    const kept = Math.min(practice(reach.most, maxHours), maxHours / 4);
    expect(solution.hours).toBeLessThanOrEqual((solution.hoursLimit ?? 0) + 1e-9);
    expect(solution.hours + practised).toBeLessThanOrEqual(maxHours);
    // With a project it is no worse than all that three quarters allow, without one it is the best of all hours.
    expect(points).toBeGreaterThanOrEqual(most(maxHours - kept) - 1e-9);
    // Where each of the best choices that three quarters allow makes the project possible, the plan holds it.
    const within = subsets.filter(({ tenths }) => tenths <= (maxHours - kept) * 10);
    const best = within.filter((one) => one.points >= most(maxHours - kept) - 1e-9);
    const least = Math.min(...best.map(({ tenths }) => tenths));
    const firsts = best.filter(({ tenths }) => tenths === least);
    if (firsts.every((one) => practice(one.reached, maxHours - one.tenths / 10) > 0)) {
      projects++;
      expect({ maxHours, practised }).toEqual({ maxHours, practised: projectHours });
    }
    if (practised === 0 && !whole) expect(points).toBeCloseTo(most(maxHours), 9);
    if (practised > 0 && !whole) expect(points).toBeLessThanOrEqual(most(maxHours - practised) + 1e-9);
  }
});

test.each([9113, 9295, 9569])('of two choices worth the same the one with a project is taken (%i)', (seed) => {
  const choice = choiceOf(instance(seed, 6, 14));
  const { reach } = choice;
  const practice = (reached: readonly number[], hours: number) =>
    (reached[0] ?? 0) >= Math.max(1, reach.usable[0] ?? 0) && hours >= 2 ? 2 : 0;
  for (const maxHours of [8, 12]) {
    const solution = choose({ ...choice, practice }, { ...PLAIN_WISHES, maxHours }, solver) as Solution;
    const chosen = reach.candidates.filter(({ id }) => solution.chosen.includes(id));
    const reached = choice.needed.map((_, skill) => Math.max(0, ...chosen.map(({ gives }) => gives[skill] ?? 0)));
    const kept = maxHours - (solution.hoursLimit ?? maxHours);
    expect(practice(reached, maxHours - solution.hours)).toBeGreaterThanOrEqual(kept);
  }
});

test('such projects did come up', () => {
  expect(projects).toBeGreaterThan(20);
});

test.each(seeds)('a share of the skills is covered in the fewest hours (%i)', (seed) => {
  const made = instance(2000 + seed, 6, 11);
  const reach = reachOf(made.needed, made.candidates);
  const whole = made.needed.reduce((sum, { importance }) => sum + 6 * importance, 0);
  const possible = worth(made.needed, reach.most);
  for (const cover of [0.3, 0.6, 0.85]) {
    const target = Math.min(possible, Math.ceil(cover * whole - 1e-9));
    const enough = everyChoice(made, reach).filter(({ points }) => points >= target - 1e-9);
    expect({ cover, found: asked(made, { cover }) }).toEqual({ cover, found: shortest(enough) });
  }
});

test('what is decided among few likely resources is proven among all that could be better', () => {
  let proofs = 0;
  const counting: IntegerSolver = {
    relax: (programme) => solver.relax(programme),
    solve: (programme, start) => {
      if (start !== null) proofs++;
      return solver.solve(programme, start);
    },
  };
  for (const seed of seeds) {
    const made = instance(6000 + seed, 5, 11);
    const reach = reachOf(made.needed, made.candidates);
    if (reach.candidates.length === 0) continue;
    const subsets = everyChoice(made, reach);
    const points = Math.ceil(0.6 * worth(made.needed, reach.most));
    const share = { ...partlyQuestion(made.needed, reach, 40), goal: { points } };
    const expected = shortest(subsets.filter((one) => one.price <= 40 && one.points >= points - 1e-9));
    for (const few of [4, 8, 12]) {
      const found = optimum(share, counting, null, few);
      const misfit = found?.chosen.reduce((sum, one) => sum + one.misfit, 0) ?? 0;
      const answer = found === null ? null : { hours: found.tenths / 10, price: found.price, misfit };
      expect({ seed, few, answer }).toEqual({ seed, few, answer: expected });
      expect(found?.bound).toBe(found?.tenths);
    }
  }
  expect(proofs).toBeGreaterThan(20);
});

test('the same question gets the same resources, whatever the order of the catalogue', () => {
  for (const seed of seeds.slice(0, 20)) {
    const { needed, candidates } = instance(3000 + seed, 8, 40);
    const once = choose(choiceOf({ needed, candidates }), PLAIN_WISHES, solver);
    const again = choose(choiceOf({ needed, candidates: [...candidates].reverse() }), PLAIN_WISHES, solver);
    expect(again).toEqual(once);
  }
});

test('the bound is the optimum, and no limit on effort was met', () => {
  for (const seed of seeds.slice(0, 20)) {
    const solution = choose(choiceOf(instance(4000 + seed, 10, 60)), PLAIN_WISHES, solver);
    expect(solution?.bound).toBe(solution?.hours);
  }
});
