import { depthOf } from '../../core/path/needed.js';
import type { PathResult } from '../../core/path/result.js';
import type { ShortSkill } from '../../core/path/short.js';
import type { PlanStep } from '../../core/path/steps.js';
import { rounded } from '../data.js';
import type { Json } from '../view.js';
import { placeWords, titleOf, whyWords } from './words.js';

/** All prices of a plan are in US dollars and assumed: see `core/path/price.ts`. */
const CURRENCY = 'USD';

export function pathData(result: PathResult): { readonly [key: string]: Json } {
  const { career, from, plan } = result;
  return {
    career: career.id,
    title: career.title,
    from: from?.id ?? null,
    licensedIn: result.licensedIn.map(({ id }) => id),
    wishes: wishesData(result),
    totals: totalsData(result),
    proof: proofData(result),
    steps: plan.steps.map((step) => stepData(step, result)),
    short: plan.short.map((skill) => shortData(skill)),
    skipped: plan.skipped.map(({ id, name, importance, stage, because }) => ({
      skill: id,
      name,
      importance,
      stage,
      because,
    })),
    programme: programmeData(result),
  };
}

function wishesData({ wishes, pace }: PathResult): Json {
  const { have, until, kinds, budget, maxHours, cover } = wishes;
  const { hoursPerWeek, start } = pace;
  return { have, until, kinds, budget, maxHours, cover, hoursPerWeek, start };
}

function totalsData({ plan }: PathResult): Json {
  const { hours, resourceHours, projectHours, weeks, end, price, free, cover, critical } = plan.totals;
  return {
    steps: plan.steps.length,
    skills: plan.needed.length,
    hours,
    resourceHours,
    projectHours,
    weeks,
    end,
    price,
    currency: CURRENCY,
    priceAssumed: true,
    freeShare: rounded(free),
    cover: rounded(cover),
    longestChainHours: critical,
  };
}

function proofData({ plan }: PathResult): Json {
  const { hours, bound, hoursLimit, target, limited, size } = plan.solution;
  const { candidates, undominated, variables, rows, rings } = size;
  return {
    shortest: bound >= hours,
    hours,
    bound,
    hoursLimit,
    gap: hours === 0 ? 0 : rounded((hours - bound) / hours),
    target: target === null ? null : rounded(target),
    limited,
    candidates,
    undominated,
    variables,
    rows,
    rings,
  };
}

function stepData(step: PlanStep, result: PathResult): Json {
  const resource = result.resources.get(step.resource ?? '');
  return {
    position: step.position,
    stage: step.stage,
    kind: step.kind,
    id: step.resource,
    title: titleOf(step, result),
    provider: resource?.provider ?? null,
    platform: resource?.platform ?? null,
    authors: resource?.authors ?? null,
    isbn13: resource?.isbn13 ?? null,
    url: resource?.url ?? null,
    level: resource?.level ?? null,
    cost: resource?.cost ?? null,
    hours: step.length,
    price: step.price,
    currency: CURRENCY,
    hoursFrom: step.hours.from,
    hoursTo: step.hours.to,
    weekFrom: step.weeks.from,
    weekTo: step.weeks.to,
    dayFrom: step.days?.from ?? null,
    dayTo: step.days?.to ?? null,
    skills: step.skills.map(({ id, name, importance, depth, settled }) => ({
      skill: id,
      name,
      importance,
      depth,
      settled,
    })),
    why: whyWords(step, result),
    place: placeWords(step),
    after: step.after,
    unlocks: step.unlocks,
    beyond: step.beyond,
    critical: step.critical,
    slackHours: step.slack,
    brief: step.project?.brief ?? resource?.line ?? null,
  };
}

function shortData({ id, name, importance, stage, aim, reached, because, practisedBy, nearest }: ShortSkill): Json {
  return { skill: id, name, importance, stage, aim, reached, because, practisedBy, nearest };
}

function programmeData({ considered, plan }: PathResult): Json {
  if (considered === null) return null;
  return {
    skills: plan.needed.map((skill, place) => ({
      skill: skill.id,
      name: skill.name,
      importance: skill.importance,
      stage: skill.stage,
      aim: depthOf(skill.aim),
      prerequisites: skill.prerequisites,
      resources: considered.furthest[place] ?? 0,
    })),
    resources: considered.resources.map(({ id, tenths, price, gives, presupposes }) => ({
      id,
      chosen: plan.solution.chosen.includes(id),
      hours: tenths / 10,
      price,
      teaches: plan.needed.flatMap((skill, place) => {
        const depth = depthOf(gives[place] ?? 0);
        return depth === null ? [] : [{ skill: skill.id, depth }];
      }),
      presupposes: presupposes.flatMap((place) => plan.needed[place]?.id ?? []),
    })),
  };
}
