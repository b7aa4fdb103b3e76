import { HOLLAND_NAMES } from '../../core/career.js';
import type { ComparedCareer, Comparison, Trait } from '../../core/compare.js';
import { citation } from '../cite.js';
import type { Block, Inline } from '../document.js';
import { counted } from '../figures.js';
import { moreHint } from '../more.js';
import type { Notes } from '../notes.js';
import { nearnessItems } from './nearness.js';
import type { Sources } from './pay.js';
import { routeWords, traitLabel, traitWords } from './traits.js';

export function traitTable(traits: readonly Trait[], careers: readonly ComparedCareer[]): Block {
  return {
    kind: 'table',
    columns: [{ title: '' }, ...careers.map(({ career }) => ({ title: career.title }))],
    rows: traits.map((trait) => [traitLabel(trait, careers), ...careers.map((one) => traitWords(trait, one))]),
  };
}

/** What the table rests on, since its cells hold no notes. */
export function basis(careers: readonly ComparedCareer[], sources: Sources, notes: Notes): Block {
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

export function distinctBlocks({ distinct, careers }: Comparison): Block[] {
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

export function interestBlocks({ interests, careers }: Comparison): Block[] {
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

export function challengeBlocks({ careers }: Comparison): Block[] {
  return [
    { kind: 'heading', text: 'What makes people leave' },
    { kind: 'entries', items: careers.map(({ career }) => ({ title: career.title, items: career.challenges })) },
  ];
}

export function alikeBlocks(alike: readonly Trait[], careers: readonly ComparedCareer[]): Block[] {
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

export function sharedBlocks({ shared, careers }: Comparison): Block[] {
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
    ...moreHint(rest, ' in --json'),
  ];
}

export function pairBlocks({ pairs }: Comparison): Block[] {
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

export function whyBlocks({ careers, pairs }: Comparison): Block[] {
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

export function nextBlocks(careers: readonly ComparedCareer[], why: boolean): Block[] {
  const [first, second] = careers;
  if (first === undefined || second === undefined) return [];
  const gap = `From one to the other: career gap ${second.career.id} --from ${first.career.id}`;
  return [{ kind: 'hint', text: why ? gap : `${gap} · How the figures come about: --why` }];
}
