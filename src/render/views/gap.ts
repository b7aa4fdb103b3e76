import type { Gap, GapStep } from '../../core/gap.js';
import { depthOf, type NeededSkill } from '../../core/path/needed.js';
import type { PayChange } from '../../core/pay-change.js';
import { citedSources, payData, rounded } from '../data.js';
import { percent } from '../figures.js';
import { createNotes } from '../notes.js';
import {
  carriedBlocks,
  type GapResult,
  gapHints,
  missingBlocks,
  resourceBlocks,
  summaryBlock,
  whyBlocks,
} from '../sections/gap.js';
import { payChangeBlocks } from '../sections/pay-change.js';
import type { Json, SubjectView } from '../view.js';

/** What lies between somebody and a career. */
export const gapView: SubjectView<GapResult> = {
  kind: 'subject',
  fields: [
    'id',
    'title',
    'from',
    'have',
    'readiness',
    'hours',
    'carriesOver',
    'missing',
    'resources',
    'resourceHours',
    'untaught',
    'pay',
    'sources',
  ],
  data: ({ career, from, have, gap, resources, pay, sources, limit }) => ({
    id: career.id,
    title: career.title,
    from: from === null ? null : { id: from.id, title: from.title },
    have,
    readiness: readinessData(gap),
    hours: gap.hours,
    carriesOver: gap.carriesOver.map(({ id, name, importance, stage, because, pulledIn }) => ({
      skill: id,
      name,
      importance,
      stage,
      because,
      pulledIn,
    })),
    missing: gap.missing.map(missingData),
    resources: gap.steps.slice(0, limit ?? undefined).map((step) => stepData(step, resources)),
    resourceHours: gap.stepHours,
    untaught: gap.untaught.map(({ id }) => id),
    pay: pay.map(payChangeData),
    sources: citedSources(
      sources,
      pay.flatMap(({ before, after }) => [before, after].flatMap((figure) => figure?.source ?? [])),
    ),
  }),
  document(result) {
    const { career, from, gap, pay, sources, why } = result;
    const notes = createNotes();
    const start = from === null ? 'To' : `From ${from.title} to`;
    return [
      { kind: 'title', text: `${start} ${career.title}`, aside: `${percent(gap.readiness.share)} is there` },
      summaryBlock(gap),
      ...missingBlocks(gap),
      ...resourceBlocks(result),
      ...payChangeBlocks(pay, from?.title ?? null, sources, notes),
      ...carriedBlocks(result),
      ...(why ? whyBlocks(result) : []),
      ...gapHints(result),
      ...notes.blocks(),
    ];
  },
};

function readinessData({ readiness: { skills, allSkills, importance, allImportance, share } }: Gap) {
  return { skills, allSkills, importance, allImportance, share: rounded(share) };
}

function missingData({ id, name, kind, importance, stage, aim, hours, prerequisites, pulledIn }: NeededSkill) {
  return {
    skill: id,
    name,
    kind,
    importance,
    stage,
    aim: depthOf(aim),
    hours,
    prerequisites: prerequisites.join(' '),
    pulledIn,
  };
}

function stepData({ resource, hours, terms, gain, closed }: GapStep, resources: GapResult['resources']) {
  const known = resources.get(resource);
  return {
    id: resource,
    kind: known?.kind ?? null,
    title: known?.title ?? null,
    provider: known?.provider ?? null,
    url: known?.url ?? null,
    isbn13: known?.isbn13 ?? null,
    hours,
    cost: known?.cost ?? null,
    gain: rounded(gain),
    gainPerHour: rounded(gain / hours),
    closed: rounded(closed),
    skills: terms.map(({ skill, importance, from, to, product }) => ({
      skill,
      importance,
      from: depthOf(from),
      to: depthOf(to),
      product: rounded(product),
    })),
  };
}

function payChangeData({ place, placeName, before, after, differs, change, share }: PayChange): Json {
  return {
    place,
    placeName,
    differs,
    sameOccupation: before === null ? null : before.measured === after.measured,
    change,
    changeShare: share === null ? null : rounded(share),
    currency: after.currency,
    period: after.period,
    before: before === null ? null : payData(before),
    after: payData(after),
  };
}
