import { isSmall, root, stem, wordsOf } from '../title/words.js';
import { type Part, WEIGHTS } from './weights.js';

/** What the catalogue says about one career, as search reads it. A weight of 1 is an ordinary mention. */
export interface CareerText {
  id: string;
  texts: readonly { part: Part; text: string; weight: number }[];
}

/** How sure a word makes one career, 0 to 1, and the part that says so most strongly. */
export interface Mention {
  career: string;
  strength: number;
  part: Part;
}

/** What the index knows about a word. `rarity` is 0 for a word that fits every career. */
export interface IndexedWord {
  word: string;
  rarity: number;
  /** True for a word of a title, alias, keyword, skill or tool: what a misspelt one may have been meant to be. */
  named: boolean;
  mentions: readonly Mention[];
}

/** Marks of the roots, the heads and the pairs in the index; no typed word begins with these. */
export const rootKey = (word: string): string => `~${root(word)}`;
export const headKey = (word: string): string => `^${word}`;
export const pairKey = (word: string, next: string): string => `+${word}${next}`;

/**
 * The index of all careers, ordered by word.
 *
 * Every text gives its words as stems, as roots (`~`), and as pairs of neighbours joined (`+machinelearning`: “data
 * scientist” is more than its words, and “back end” meets “backend”); every title and alias gives its last word as a
 * head (`^`). With n the weighted number of mentions in a part, the strength of a word for a career is a noisy-or,
 *
 *     s(w, c) = 1 − Π over parts (1 − most · n / (n + half)),
 *
 * and its rarity the inverse document frequency of these strengths among the N careers, as in Robertson and Spärck
 * Jones's weight with soft counts:  r(w) = ln(1 + N / (0.5 + Σ over c of s(w, c))) / ln(1 + 2 N).
 * A head instead has the strength (share of the career's names that end in it) ^ 0.75.
 */
export function indexCareers(careers: readonly CareerText[]): IndexedWord[] {
  const words: IndexedWord[] = [];
  for (const [word, byCareer] of mentionsOf(careers)) {
    const mentions = [...byCareer].map(([career, byPart]) => mention(career, byPart));
    words.push(indexed(word, mentions, careers.length));
  }
  for (const [word, mentions] of headsOf(careers)) words.push(indexed(word, mentions, careers.length));
  return words.sort((a, b) => (a.word < b.word ? -1 : 1));
}

type ByPart = Map<Part, number>;

/** Weighted mentions: word → career → part. */
function mentionsOf(careers: readonly CareerText[]): Map<string, Map<string, ByPart>> {
  const counts = new Map<string, Map<string, ByPart>>();
  for (const { id, texts } of careers) {
    for (const { part, text, weight } of texts) {
      for (const [word, share] of termsOf(text, part)) {
        const byCareer = at(counts, word, () => new Map<string, ByPart>());
        const byPart = at(byCareer, id, (): ByPart => new Map());
        byPart.set(part, (byPart.get(part) ?? 0) + weight * share);
      }
    }
  }
  return counts;
}

/** The last words of titles and aliases. */
function headsOf(careers: readonly CareerText[]): Map<string, Mention[]> {
  const heads = new Map<string, Mention[]>();
  for (const { id, texts } of careers) {
    const counts = new Map<string, number>();
    let names = 0;
    for (const { part, text, weight } of texts) {
      const last = part === 'title' || part === 'alias' ? wordsOf(text).at(-1) : undefined;
      if (last === undefined) continue;
      names += weight;
      counts.set(headKey(stem(last)), (counts.get(headKey(stem(last))) ?? 0) + weight);
    }
    for (const [word, count] of counts) {
      at(heads, word, (): Mention[] => []).push({
        career: id,
        strength: (count / names) ** WEIGHTS.headShare,
        part: 'alias',
      });
    }
  }
  return heads;
}

function mention(career: string, byPart: ReadonlyMap<Part, number>): Mention {
  let doubt = 1;
  let part: Part = 'text';
  let most = 0;
  for (const [name, count] of byPart) {
    const { most: limit, half } = WEIGHTS.trust[name];
    const said = (limit * count) / (count + half);
    doubt *= 1 - said;
    if (said > most) {
      most = said;
      part = name;
    }
  }
  return { career, strength: 1 - doubt, part };
}

function indexed(word: string, mentions: readonly Mention[], careers: number): IndexedWord {
  const sum = mentions.reduce((total, { strength }) => total + strength, 0);
  return {
    word,
    rarity: Math.log(1 + careers / (0.5 + sum)) / Math.log(1 + 2 * careers),
    named: /^[^~^+]/.test(word) && mentions.some(({ part }) => NAMING.has(part)),
    mentions: [...mentions].sort((a, b) => (a.career < b.career ? -1 : 1)),
  };
}

/** Parts that name things: what a misspelt word may have been meant to be. */
const NAMING: ReadonlySet<Part> = new Set(['title', 'alias', 'keyword', 'skill', 'tool']);

/** The index entries of a text with the share of a mention that each is worth. */
function* termsOf(text: string, part: Part): Generator<[string, number]> {
  let before: string | null = null;
  for (const word of wordsOf(text)) {
    if (isSmall(word) || /^\d+$/.test(word)) {
      before = null;
      continue;
    }
    const form = stem(word);
    yield [form, 1];
    yield [rootKey(form), WEIGHTS.root];
    if (part !== 'text' && before !== null) yield [pairKey(before, form), 1];
    before = form;
  }
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
