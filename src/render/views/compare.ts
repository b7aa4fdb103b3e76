import { HOLLAND_NAMES } from '../../core/career.js';
import type { ComparedCareer, Comparison, Trait } from '../../core/compare.js';
import { citation } from '../cite.js';
import { interestsData, needData, payData, rounded, sourceData } from '../data.js';
import type { Block, Inline } from '../document.js';
import { counted } from '../figures.js';
import { createNotes, type Notes } from '../notes.js';
import { comparedPayBlocks } from '../sections/compared-pay.js';
import { nearnessItems } from '../sections/nearness.js';
import type { Sources } from '../sections/pay.js';
import { routeWords, traitLabel, traitWords } from '../sections/traits.js';
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
    sources: [...sources.values()].filter(({ id }) => citedIn(careers).has(id)).map(sourceData),
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
      ...hints(careers, why),
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

function citedIn(careers: readonly ComparedCareer[]): Set<string> {
  return new Set(
    careers.flatMap(({ career: { pay, outlook, interests, preparation } }) => [
      ...[...pay, ...outlook].map(({ source }) => source),
      ...[interests, preparation].flatMap((figure) => (figure === null ? [] : [figure.source])),
    ]),
  );
}

function traitTable(traits: readonly Trait[], careers: readonly ComparedCareer[]): Block {
  return {
    kind: 'table',
    columns: [{ title: '' }, ...careers.map(({ career }) => ({ title: career.title }))],
    rows: traits.map((trait) => [traitLabel(trait, careers), ...careers.map((one) => traitWords(trait, one))]),
  };
}

/** What the table rests on, since its cells hold no notes. */
function basis(careers: readonly ComparedCareer[], sources: Sources, notes: Notes): Block {
  const cited = (figures: readonly ({ source: string; measured?: string } | null)[]): Inline =>
    figures.flatMap((figure) =>
      figure === null ? [] : [' ', notes.cite(citation(sources.get(figure.source), figure))],
    );
  const parts: [string, Inline][] = [
    ['Pay', cited(careers.map(({ pay }) => pay))],
    ['outlook', cited(careers.map(({ outlook }) => outlook))],
    ['interests and preparation', cited(careers.flatMap(({ career }) => [career.interests, career.preparation]))],
  ];
  const named = parts.filter(([, references]) => references.length > 0);
  return {
    kind: 'paragraph',
    text: [
      ...named.flatMap(([name, references], at) => [at > 0 ? `; ${name}` : name, ...unique(references)]),
      '; months, costs and hours are our estimates.',
    ],
  };
}

/** References without those that were given before. */
function unique(inline: Inline): (string | { note: number })[] {
  const seen = new Set<number>();
  const parts: (string | { note: number })[] = [];
  for (const part of inline) {
    if (typeof part === 'string' || !('note' in part) || seen.has(part.note)) continue;
    seen.add(part.note);
    parts.push(' ', part);
  }
  return parts;
}

const MOST_SKILLS = 10;

function distinctBlocks({ distinct, careers }: Comparison): Block[] {
  const rows = careers.map(({ career }, at) => {
    const names = (distinct[at] ?? []).map(({ name }) => name);
    const rest = names.length - MOST_SKILLS;
    const more = rest > 0 ? ` and ${rest} more` : '';
    return {
      label: career.title,
      value: names.length === 0 ? 'none' : `${names.slice(0, MOST_SKILLS).join(', ')}${more}`,
    };
  });
  return [
    { kind: 'heading', text: 'Skills that only one of them needs', aside: 'the most important first' },
    { kind: 'facts', rows },
  ];
}

function interestBlocks({ interests, careers }: Comparison): Block[] {
  if (interests.length === 0) return [];
  return [
    { kind: 'heading', text: 'Interests', aside: '1 to 7; furthest apart first' },
    {
      kind: 'table',
      columns: [{ title: '' }, ...careers.map(({ career }) => ({ title: career.title, align: 'right' as const }))],
      rows: interests.map(({ type, values }) => [HOLLAND_NAMES[type], ...values.map((value) => value.toFixed(2))]),
    },
  ];
}

function challengeBlocks({ careers }: Comparison): Block[] {
  return [
    { kind: 'heading', text: 'What makes people leave' },
    { kind: 'entries', items: careers.map(({ career }) => ({ title: career.title, items: career.challenges })) },
  ];
}

function alikeBlocks(alike: readonly Trait[], careers: readonly ComparedCareer[]): Block[] {
  const [first] = careers;
  if (alike.length === 0 || first === undefined) return [];
  return [
    { kind: 'heading', text: 'Where they are alike' },
    {
      kind: 'facts',
      rows: alike.map((trait) => ({ label: traitLabel(trait, careers), value: traitWords(trait, first) })),
    },
  ];
}

function sharedBlocks({ shared, careers }: Comparison): Block[] {
  if (shared.length === 0) {
    return [
      { kind: 'heading', text: 'Skills in common' },
      { kind: 'paragraph', text: 'None of those that the catalogue names.' },
    ];
  }
  const rest = shared.length - MOST_SKILLS;
  return [
    { kind: 'heading', text: 'Skills in common', aside: `${counted(shared.length, 'skill')}, importance of 5` },
    {
      kind: 'table',
      columns: [{ title: '' }, ...careers.map(({ career }) => ({ title: career.title, align: 'right' as const }))],
      rows: shared
        .slice(0, MOST_SKILLS)
        .map(({ name, needs }) => [name, ...needs.map((need) => (need === null ? '0' : String(need.importance)))]),
    },
    ...(rest > 0 ? [{ kind: 'hint' as const, text: `${rest} more in --json` }] : []),
  ];
}

function pairBlocks({ pairs }: Comparison): Block[] {
  return [
    { kind: 'heading', text: 'How near they are', aside: '0 to 1, by skills, interests and field' },
    {
      kind: 'bars',
      measure: 'nearness',
      rows: pairs.map(({ one, other, near }) => ({
        label: `${one.title} – ${other.title}`,
        value: near.score.toFixed(2),
        fraction: near.score,
      })),
    },
  ];
}

function whyBlocks({ careers, pairs }: Comparison): Block[] {
  return [
    { kind: 'heading', text: 'How the figures come about' },
    {
      kind: 'entries',
      items: [
        ...careers.map(({ career, learning }) => ({
          title: career.title,
          items: [
            `skills from nothing: ${learning.skills.map(({ name, hours }) => `${name} ${hours}`).join(' + ')} = ${counted(learning.hours, 'hour')}`,
            `ways in, of which the quickest has the fewest months and the cheapest the least cost: ${career.routes.map(routeWords).join('; ')}`,
          ],
        })),
        ...pairs.map(({ one, other, near }) => ({
          title: `${one.title} – ${other.title}`,
          items: nearnessItems(near, one, other),
        })),
      ],
    },
  ];
}

function hints(careers: readonly ComparedCareer[], why: boolean): Block[] {
  const [first, second] = careers;
  if (first === undefined || second === undefined) return [];
  const gap = `From one to the other: career gap ${second.career.id} --from ${first.career.id}`;
  return [{ kind: 'hint', text: why ? gap : `${gap} · How the figures come about: --why` }];
}
