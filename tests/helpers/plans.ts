import type { Plan } from '../../src/core/path/plan.js';
import type { PathCareer } from '../../src/core/path/problem.js';
import type { Pace, PlanStep } from '../../src/core/path/steps.js';
import type { PathWishes } from '../../src/core/path/wishes.js';

/**
 * A checker of plans that shares no code with the planner: it reads the catalogue's words and the plan, and names every
 * promise that the plan breaks. An empty list is a good plan.
 */
export function brokenPromises(career: PathCareer, plan: Plan, wishes: PathWishes, pace: Pace): string[] {
  return [
    ...wrongSkills(career, plan, wishes),
    ...wrongOrder(career, plan, wishes),
    ...wrongCoverage(career, plan),
    ...wrongTotals(plan),
    ...wrongTimes(plan, pace),
    ...brokenLimits(plan, wishes),
  ];
}

const STAGES = ['foundation', 'core', 'advanced'];
const DEPTHS = ['introduces', 'covers', 'masters'];
const depthOf = (depth: string | null) => (depth === null ? 0 : DEPTHS.indexOf(depth) + 1);
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

/** Ids with everything that they build on. */
function closure(ids: readonly string[], { skills }: PathCareer): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const before of skills.get(id)?.prerequisites ?? []) visit(before);
  };
  for (const id of ids) visit(id);
  return found;
}

function wrongSkills(career: PathCareer, plan: Plan, { have, until }: PathWishes): string[] {
  const wanted = career.needs
    .filter(({ stage }) => STAGES.indexOf(stage) <= STAGES.indexOf(until))
    .map(({ skill }) => skill);
  const [all, had] = [closure(wanted, career), closure(have, career)];
  const expected = [...all].filter((id) => !had.has(id)).sort();
  const skipped = [...all].filter((id) => had.has(id)).sort();
  return [
    ...(plan.needed
      .map(({ id }) => id)
      .sort()
      .join() === expected.join()
      ? []
      : ['not the skills that are needed']),
    ...(plan.skipped
      .map(({ id }) => id)
      .sort()
      .join() === skipped.join()
      ? []
      : ['not the skills that are had']),
    ...plan.skipped
      .filter(({ id, because }) => !have.includes(because) || !closure([because], career).has(id))
      .map(({ id, because }) => `${id} is skipped because of ${because}`),
  ];
}

function wrongOrder(career: PathCareer, plan: Plan, { have }: PathWishes): string[] {
  const had = closure(have, career);
  const final = reachedBy(plan, plan.steps);
  const broken: string[] = [];
  const metBefore = (id: string, at: number) =>
    plan.steps.slice(0, at).some(({ resource }) => {
      const teaches = career.resources.find((one) => one.id === resource)?.teaches ?? [];
      return teaches.some(({ skill, depth }) => skill === id && depth !== 'introduces');
    });
  plan.steps.forEach((step, at) => {
    const before = reachedBy(plan, plan.steps.slice(0, at));
    const enough = (id: string) => (before.get(id) ?? 0) >= Math.min(2, final.get(id) ?? 0);
    for (const id of builtOn(career, step)) {
      const known = had.has(id) || (final.has(id) ? enough(id) : step.beyond.includes(id) || metBefore(id, at));
      if (!known) broken.push(`step ${step.position} builds on ${id}, which is not learnt before it`);
    }
    if (step.after.some((one) => one >= step.position))
      broken.push(`step ${step.position} comes before what it is after`);
    if (STAGES.indexOf(step.stage) < STAGES.indexOf(plan.steps[at - 1]?.stage ?? 'foundation')) {
      broken.push(`step ${step.position} goes back to ${step.stage}`);
    }
    for (const later of step.unlocks) {
      if (!plan.steps[later - 1]?.after.includes(step.position))
        broken.push(`step ${step.position} does not unlock ${later}`);
    }
  });
  return broken;
}

/** What one has to know before a step: the prerequisites of all that a resource teaches, or the skills of a project. */
function builtOn(career: PathCareer, step: PlanStep): string[] {
  if (step.project !== null) return step.project.skills.map(({ id }) => id);
  const resource = career.resources.find(({ id }) => id === step.resource);
  if (resource === undefined) return [];
  const teaches = resource.teaches.map(({ skill }) => skill);
  const deeper = resource.teaches.filter(({ depth }) => depth !== 'introduces');
  const before = deeper.flatMap(({ skill }) => career.skills.get(skill)?.prerequisites ?? []);
  return [...new Set([...resource.prerequisites, ...before.filter((id) => !teaches.includes(id))])];
}

/** Depth of each needed skill, 0 to 3, after some steps; projects do not count. */
function reachedBy(plan: Plan, steps: readonly PlanStep[]): Map<string, number> {
  const reached = new Map(plan.needed.map(({ id }) => [id, 0]));
  for (const { skills, project } of steps) {
    if (project !== null) continue;
    for (const { id, depth } of skills) reached.set(id, Math.max(reached.get(id) ?? 0, depthOf(depth)));
  }
  return reached;
}

function wrongCoverage(career: PathCareer, plan: Plan): string[] {
  const broken: string[] = [];
  for (const step of plan.steps.filter(({ resource }) => resource !== null)) {
    const resource = career.resources.find(({ id }) => id === step.resource);
    if (resource === undefined) broken.push(`step ${step.position} is in no catalogue`);
    for (const { id, depth } of step.skills) {
      const said = resource?.teaches.find(({ skill }) => skill === id)?.depth ?? null;
      if (depthOf(said) < depthOf(depth)) broken.push(`step ${step.position} does not take ${id} as far as ${depth}`);
    }
    // What a later step takes further is there for what builds on it in between.
    const isOfUse = step.skills.some(({ settled }) => settled) || step.unlocks.length > 0;
    if (!isOfUse) broken.push(`step ${step.position} is there for nothing`);
  }
  const reached = reachedBy(plan, plan.steps);
  const whole = plan.needed.reduce((sum, { importance }) => sum + importance, 0);
  const got = plan.needed.reduce(
    (sum, { id, importance, aim }) => sum + (importance * Math.min(aim, reached.get(id) ?? 0)) / aim,
    0,
  );
  const cover = whole === 0 ? 1 : got / whole;
  if (!near(cover, plan.totals.cover)) broken.push(`covers ${cover}, not ${plan.totals.cover}`);
  const short = plan.needed.filter(({ id, aim }) => (reached.get(id) ?? 0) < aim).map(({ id }) => id);
  if (
    short.sort().join() !==
    plan.short
      .map(({ id }) => id)
      .sort()
      .join()
  )
    broken.push('not the skills that fall short');
  return broken;
}

function wrongTotals({ steps, totals, solution }: Plan): string[] {
  const sum = (of: (step: PlanStep) => number) => steps.reduce((total, step) => total + of(step), 0);
  const hours = sum(({ length }) => length);
  const free = hours === 0 ? 1 : sum(({ length, price }) => (price === 0 ? length : 0)) / hours;
  const ends: number[] = [];
  for (const { after, length } of steps)
    ends.push(length + Math.max(0, ...after.map((position) => ends[position - 1] ?? 0)));
  return [
    ...(near(hours, totals.hours) ? [] : [`takes ${hours} hours, not ${totals.hours}`]),
    ...(near(
      sum(({ price }) => price),
      totals.price,
    )
      ? []
      : ['costs something else']),
    ...(near(free, totals.free) ? [] : ['is not as free']),
    ...(near(totals.resourceHours + totals.projectHours, hours) ? [] : ['the parts are not the whole']),
    ...(near(solution.hours, totals.resourceHours) ? [] : ['the programme counts other hours']),
    ...(solution.bound <= solution.hours ? [] : ['is better than the bound']),
    ...(near(Math.max(0, ...ends), totals.critical) ? [] : ['the longest chain is another']),
  ];
}

function wrongTimes({ steps, totals }: Plan, { hoursPerWeek, start }: Pace): string[] {
  const broken: string[] = [];
  let done = 0;
  for (const { position, hours, weeks, days, length } of steps) {
    if (!near(hours.from, done) || !near(hours.to, done + length))
      broken.push(`step ${position} is not after the one before`);
    const [first, last] = [Math.floor(done / hoursPerWeek) + 1, Math.ceil((done + length) / hoursPerWeek - 1e-9)];
    if (weeks.from !== first || weeks.to !== last) broken.push(`step ${position} is not in weeks ${first} to ${last}`);
    if ((start === null) !== (days === null))
      broken.push(`step ${position} has days without a start, or none with one`);
    if (days !== null && (days.from < (start ?? '') || days.to < days.from))
      broken.push(`step ${position} has wrong days`);
    done += length;
  }
  if (totals.weeks !== (steps.at(-1)?.weeks.to ?? 0)) broken.push('the weeks are not those of the last step');
  return broken;
}

function brokenLimits(plan: Plan, { kinds, budget, maxHours, cover }: PathWishes): string[] {
  const { totals, steps, solution } = plan;
  const worth = plan.needed.length === 0 || cover === null || totals.cover >= cover - 1e-9;
  const possible = worth || plan.short.every(({ because }) => because.startsWith('nothing'));
  return [
    ...steps.filter(({ kind }) => !kinds.includes(kind)).map(({ kind }) => `holds a ${kind}`),
    ...(budget !== null && totals.price > budget ? ['costs more than the budget'] : []),
    ...(maxHours !== null && totals.hours > maxHours ? ['takes more hours than allowed'] : []),
    ...(possible ? [] : [`covers ${totals.cover}, less than ${cover}`]),
    ...(solution.target !== null && totals.cover < solution.target - 1e-9 ? ['covers less than its target'] : []),
  ];
}
