import type { Term } from '../../core/search/rank.js';
import type { Decoded, ExplainedHit } from '../../core/search.js';
import type { Block, Entry } from '../document.js';
import type { SubjectView } from '../view.js';
import { found, hitData, short } from './search.js';

export interface SearchWhy {
  decoded: Decoded;
  hits: readonly ExplainedHit[];
}

/** How the words were read, and the sum behind each hit. */
export const searchWhyView: SubjectView<SearchWhy> = {
  kind: 'subject',
  fields: [
    'query',
    'occupation',
    'level',
    'specialism',
    'confidence',
    'runnersUp',
    'words',
    'levelWords',
    'noise',
    'hits',
  ],
  data: ({ decoded, hits }) => ({
    query: decoded.query,
    occupation: decoded.occupation,
    level: decoded.level,
    specialism: decoded.specialism,
    confidence: decimals(decoded.confidence, 3),
    runnersUp: decoded.runnersUp.map(({ id, title, share }) => ({ id, title, share: decimals(share, 3) })),
    words: decoded.words.map(({ given, stem, head, weight, from }) => ({ given, stem, head, weight, from })),
    levelWords: decoded.levelWords,
    noise: decoded.noise,
    hits: hits.map((hit) => ({ ...hitData(hit), forName: hit.forName, terms: hit.terms.map(termData) })),
  }),
  document: ({ decoded, hits }) => [
    { kind: 'title', text: `“${short(decoded.query)}”`, aside: 'how it was read' },
    { kind: 'facts', rows: reading(decoded) },
    ...explained(hits),
  ],
};

function reading(decoded: Decoded): { label: string; value: string }[] {
  const { occupation, level, specialism, confidence, runnersUp, words, levelWords, noise } = decoded;
  const sure = `${Math.round(confidence * 100)} %`;
  const rows: (readonly [string, string])[] = [
    ['Occupation', occupation === null ? 'none' : `${occupation.title} (${occupation.id})`],
    ['Confidence', sure],
    ['Level', level === null ? 'not said' : `${level}, from “${levelWords.join(' ')}”`],
    ['Specialism', specialism ?? 'none'],
    ['Read as', words.map(wordRead).join(', ') || 'nothing'],
    ['Left out', noise.join(', ') || 'nothing'],
    ['Runners-up', runnersUp.flatMap(runnerUp).join(', ') || 'none'],
  ];
  return rows.map(([label, value]) => ({ label, value }));
}

/** With its share; one that rounds to nothing is none. */
function runnerUp({ title, share }: Decoded['runnersUp'][number]): string[] {
  const percent = Math.round(share * 100);
  return percent === 0 ? [] : [`${title} ${percent} %`];
}

function wordRead({ given, head, weight, from }: Decoded['words'][number]): string {
  const remarks = [
    head ? 'names the occupation' : '',
    from === null || from === given ? '' : `from ${from}`,
    weight < 1 ? `× ${decimals(weight, 2)}` : '',
  ];
  const said = remarks.filter((remark) => remark !== '').join(', ');
  return said === '' ? given : `${given} (${said})`;
}

function explained(hits: readonly ExplainedHit[]): Block[] {
  if (hits.length === 0) return [];
  return [
    { kind: 'heading', text: 'Points' },
    { kind: 'entries', items: hits.map(sum) },
    {
      kind: 'hint',
      text: 'Points = weight × rarity of the word (0 to 1) × how sure it makes this career (0 to 1).',
    },
  ];
}

const MOST_TERMS = 6;

function sum(hit: ExplainedHit): Entry {
  const terms = [...hit.terms].sort((a, b) => b.points - a.points).filter(({ points }) => points >= 0.005);
  const rest = terms.slice(MOST_TERMS).reduce((total, { points }) => total + points, 0);
  const items = [
    ...(hit.forName > 0 ? [`${hit.forName.toFixed(2)}  for a name of it, typed in full`] : []),
    ...terms.slice(0, MOST_TERMS).map(termWords),
  ];
  return {
    title: hit.title,
    about: [`${hit.score.toFixed(2)} points`, found(hit)].filter((part) => part !== null).join(' · '),
    items: rest > 0 ? [...items, `${rest.toFixed(2)}  from ${terms.length - MOST_TERMS} more`] : items,
  };
}

const HOW: Readonly<Record<Term['how'], string>> = {
  word: 'word',
  root: 'its root',
  head: 'names end in it',
  pair: 'joined words',
  prefix: 'a beginning',
  ending: 'part of the word',
  spelling: 'spelt alike',
};

function termWords({ given, word, how, part, weight, rarity, strength, points }: Term): string {
  const key = word.replace(/^[~^+]/, '');
  const read = key === given ? `“${given}”` : `“${given}” as “${key}”`;
  return `${points.toFixed(2)}  ${read}, ${HOW[how]} in ${part}: ${decimals(weight, 2)} × ${decimals(rarity, 2)} × ${decimals(strength, 2)}`;
}

function termData({ given, word, how, part, weight, rarity, strength, points }: Term) {
  return {
    given,
    word: word.replace(/^[~^+]/, ''),
    how,
    part,
    weight: decimals(weight, 4),
    rarity,
    strength,
    points: decimals(points, 4),
  };
}

function decimals(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
