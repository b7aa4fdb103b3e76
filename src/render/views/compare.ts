import type { ComparedCareer, Comparison } from '../../core/compare.js';
import { citedBy } from '../cite.js';
import { citedSources, interestsData, needData, payData, rounded } from '../data.js';
import { createNotes } from '../notes.js';
import {
  alikeBlocks,
  basis,
  challengeBlocks,
  distinctBlocks,
  interestBlocks,
  nextBlocks,
  pairBlocks,
  sharedBlocks,
  traitTable,
  whyBlocks,
} from '../sections/compared.js';
import { comparedPayBlocks } from '../sections/compared-pay.js';
import type { Sources } from '../sections/pay.js';
import type { Json, SubjectView } from '../view.js';

export interface CompareResult {
  comparison: Comparison;
  sources: Sources;
  why: boolean;
}

/** Careers side by side, what differs before what is alike. */
export const compareView: SubjectView<CompareResult> = {
  kind: 'subject',
  fields: ['careers', 'differing', 'alike', 'pay', 'interests', 'distinct', 'shared', 'pairs', 'sources'],
  data: ({ comparison: { careers, differing, alike, pay, interests, distinct, shared, pairs }, sources }) => ({
    careers: careers.map(careerData),
    differing,
    alike,
    pay: pay.map(({ place, placeName, figures, comparable, differs }) => ({
      place,
      placeName,
      differs,
      figures: figures.map((figure, at): Json => {
        const career = careers[at]?.career.id ?? null;
        return figure === null ? null : { career, comparable: comparable[at] ?? false, ...payData(figure) };
      }),
    })),
    interests: interests.map(({ type, values, apart }) => ({ type, values, apart: rounded(apart) })),
    distinct: distinct.map((needs, at) => ({ career: careers[at]?.career.id ?? null, skills: needs.map(needData) })),
    shared: shared.map(({ skill, name, needs, count }) => ({
      skill,
      name,
      count,
      importance: needs.map((need) => need?.importance ?? null),
      stage: needs.map((need) => need?.stage ?? null),
    })),
    pairs: pairs.map(({ one, other, near }) => ({
      one: one.id,
      other: other.id,
      nearness: rounded(near.score),
      skillLikeness: rounded(near.skills),
      interestCorrelation: near.interests === null ? null : rounded(near.interests),
      sameField: near.sameField,
      sameGroup: near.sameGroup,
      shared: near.terms.map(({ skill }) => skill).join(' '),
    })),
    sources: citedSources(
      sources,
      careers.flatMap(({ career }) => citedBy(career)),
    ),
  }),
  document({ comparison, sources, why }) {
    const notes = createNotes();
    const { careers, differing, alike } = comparison;
    const names = careers.map(({ career }) => career.title);
    return [
      { kind: 'title', text: names.join(' · '), aside: 'side by side' },
      { kind: 'heading', text: 'Where they differ' },
      traitTable(differing, careers),
      basis(careers, sources, notes),
      ...comparedPayBlocks(comparison, sources, notes),
      ...distinctBlocks(comparison),
      ...interestBlocks(comparison),
      ...challengeBlocks(comparison),
      ...alikeBlocks(alike, careers),
      ...sharedBlocks(comparison),
      ...pairBlocks(comparison),
      ...(why ? whyBlocks(comparison) : []),
      ...nextBlocks(careers, why),
      ...notes.blocks(),
    ];
  },
};

function careerData({ career, pay, outlook, strongest, learning, quickest, cheapest }: ComparedCareer) {
  return {
    id: career.id,
    title: career.title,
    field: career.field,
    fieldName: career.fieldName,
    summary: career.summary,
    pay: pay === null ? null : payData(pay),
    outlook: outlook === null ? null : { ...outlook },
    preparation: career.preparation === null ? null : { ...career.preparation },
    interests: interestsData(career.interests),
    strongest: strongest.join(''),
    learningHours: learning.hours,
    quickest: quickest === null ? null : { ...quickest },
    cheapest: cheapest === null ? null : { ...cheapest },
    routes: career.routes.map((route): Json => ({ ...route })),
    licence: career.licence,
    challenges: career.challenges,
  };
}
