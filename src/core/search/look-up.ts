import { likeness } from '../suggest.js';
import type { Reading, ReadWord } from '../title/read.js';
import { headKey, type IndexedWord, pairKey, rootKey } from './evidence.js';
import type { Found } from './rank.js';
import { type How, WEIGHTS } from './weights.js';

/** The index, wherever it is kept. */
export interface WordIndex {
  /** Those of the words that the index has, in any order. */
  get(words: readonly string[]): readonly IndexedWord[];
  /** The words of titles, aliases, keywords, skills and tools, without roots, heads and pairs. */
  vocabulary(): readonly string[];
}

const SHORTEST_PREFIX = 3;
const SHORTEST_ENDING = 5;
const NEAR = 0.72;

/** A word to ask the index for, with its worth. */
interface Question {
  key: string;
  given: string;
  how: How;
  weight: number;
}

/**
 * What the index has for a reading. A word that it does not have is taken for the beginning of a longer one (“postgres”),
 * for a compound whose last part it has (“electrochemist”, “steamfitter”), or for a misspelling: the nearest word by
 * `likeness`, from 0.72 on.
 */
export function lookUp(reading: Reading, index: WordIndex): Found[] {
  const { words } = reading;
  const plain = words.flatMap((word, position) => questions(word, words[position + 1]));
  const answers = new Map(index.get([...new Set(plain.map(({ key }) => key))]).map((entry) => [entry.word, entry]));
  const missing = words.filter(({ stem }) => !answers.has(stem) && !answers.has(pairKey(stem, '')));
  const others = missing.length === 0 ? [] : missing.flatMap((word) => substitutes(word, index.vocabulary()));
  const more = others.map(({ key }) => key).filter((key) => !answers.has(key));
  if (more.length > 0) for (const entry of index.get([...new Set(more)])) answers.set(entry.word, entry);
  return [...plain, ...others].flatMap(({ key, given, how, weight }): Found[] => {
    const entry = answers.get(key);
    return entry === undefined ? [] : [{ given, how, weight, ...entry }];
  });
}

function questions(word: ReadWord, next: ReadWord | undefined): Question[] {
  const { given, stem, weight, head } = word;
  const emphasis = weight * (head ? WEIGHTS.head : 1);
  const list: Question[] = [
    { key: stem, given, how: 'word', weight: emphasis * WEIGHTS.how.word },
    { key: rootKey(stem), given, how: 'root', weight: emphasis * WEIGHTS.how.root },
  ];
  if (head) list.push({ key: headKey(stem), given, how: 'head', weight: weight * WEIGHTS.how.head });
  const pair = (key: string, both: number, text: string) =>
    list.push({ key, given: text, how: 'pair', weight: both * WEIGHTS.how.pair });
  pair(pairKey(stem, ''), weight, given);
  if (next !== undefined) {
    const both = Math.min(weight, next.weight);
    pair(pairKey(stem, next.stem), both, `${given} ${next.given}`);
    pair(stem + next.stem, both, `${given} ${next.given}`);
  }
  return list;
}

/** What an unknown word may have been meant to be. */
function substitutes(word: ReadWord, vocabulary: readonly string[]): Question[] {
  const { stem } = word;
  if (stem.length < SHORTEST_PREFIX || /^\d+$/.test(stem)) return [];
  const longer = vocabulary.filter((known) => known.startsWith(stem)).slice(0, 12);
  if (longer.length > 0) return longer.flatMap((known) => as(word, known, 'prefix', 1 / Math.sqrt(longer.length)));
  const list: Question[] = [];
  const near = nearest(stem, vocabulary);
  if (near !== null) list.push(...as(word, near.word, 'spelling', near.likeness ** 2));
  let ending = '';
  let beginning = '';
  for (const known of vocabulary) {
    if (known.length < 4) continue;
    if (known.length >= SHORTEST_ENDING && known.length > ending.length && stem.endsWith(known)) ending = known;
    if (known.length > beginning.length && stem.startsWith(known) && stem.length - known.length > 2) beginning = known;
  }
  if (ending !== '') list.push(...as(word, ending, 'ending', 1));
  if (beginning !== '') list.push(...as({ ...word, head: false }, beginning, 'ending', 0.6));
  return list;
}

function as(word: ReadWord, known: string, how: How, share: number): Question[] {
  const weight = word.weight * WEIGHTS.how[how] * share;
  const list: Question[] = [
    { key: known, given: word.given, how, weight: weight * (word.head ? WEIGHTS.head : 1) },
    { key: rootKey(known), given: word.given, how, weight: weight * WEIGHTS.how.root * (word.head ? WEIGHTS.head : 1) },
  ];
  if (word.head) list.push({ key: headKey(known), given: word.given, how, weight: weight * WEIGHTS.how.head });
  return list;
}

/**
 * Few people mistype both the beginning and what follows it, so only words that share one are measured. Who writes by ear
 * writes f for ph.
 */
function nearest(stem: string, vocabulary: readonly string[]): { word: string; likeness: number } | null {
  let best: { word: string; likeness: number } | null = null;
  if (stem.length < 4) return null;
  const heard = byEar(stem);
  for (const word of vocabulary) {
    if (Math.abs(word.length - stem.length) > 2 || word.length < 4) continue;
    const other = byEar(word);
    if (other[0] !== heard[0] && (other[1] !== heard[1] || other[2] !== heard[2])) continue;
    const alike = likeness(heard, other);
    if (alike >= NEAR && alike > (best?.likeness ?? 0)) best = { word, likeness: alike };
  }
  return best;
}

function byEar(word: string): string {
  return word.includes('ph') ? word.replaceAll('ph', 'f') : word;
}
