import { expand } from './abbreviations.js';
import { higher, type Level, levelOf } from './level.js';
import { withoutNoise } from './noise.js';
import { isSmall, stem, wordsOf } from './words.js';

/** One word that is searched for. */
export interface ReadWord {
  /** As it was typed, in lower case without accents. */
  given: string;
  /** The form it is looked up in: see `stem`. */
  stem: string;
  /** True for the noun that names the occupation; several in “Developer/Analyst”. */
  head: boolean;
  /** How much it counts, 0 to 1: what stands after a dash, in brackets or behind an abbreviation counts less. */
  weight: number;
  /** The abbreviation it is or was spelt out from. */
  from: string | null;
}

/** How a title was read, before the catalogue is asked. */
export interface Reading {
  words: readonly ReadWord[];
  level: Level | null;
  /** Seniority words, in the order they were found. */
  levelWords: readonly string[];
  /** Pieces without meaning for the occupation: (remote), m/f/d, requisition numbers. */
  noise: readonly string[];
  /** The text without its noise. */
  bare: string;
}

/** Longer than any title anyone wrote; the rest of a longer text is not read. */
const LONGEST = 400;
const MOST_WORDS = 24;

/** What counts for less than the words of the title itself. */
const WEIGHT = { first: 1, bracket: 0.6, later: 0.5, place: 0.25, behindAbbreviation: 0.45 } as const;

interface Part {
  text: string;
  weight: number;
  hasHead: boolean;
}

/**
 * Reads a job title: noise and seniority go, abbreviations are spelt out, and the noun that names the occupation is found.
 * In English it is the last of the words before a preposition, a comma, a dash or a bracket: the *teacher* in “Teacher of
 * Physics”, “Physics Teacher (Year 9)” and “Teacher – Physics”. Words that an employer or a place may be (after *at*,
 * `@` and *in*) count little. A title of seniority alone (“Apprentice”) keeps its words.
 */
export function readTitle(text: string): Reading {
  const clean = withoutNoise(text.slice(0, LONGEST));
  const levelWords: string[] = [];
  let level: Level | null = null;
  const words: ReadWord[] = [];
  for (const part of partsOf(clean.text)) {
    const given = wordsOf(part.text);
    const kept = given.filter((word, index) => {
      const found = levelOf(word, index === given.length - 1 && index > 0, given);
      if (found === null) return true;
      level = higher(level, found);
      levelWords.push(word);
      return false;
    });
    words.push(...readWords(kept.length === 0 && words.length === 0 ? given : kept, part));
  }
  return { words: withoutRepeats(words).slice(0, MOST_WORDS), level, levelWords, noise: clean.noise, bare: clean.text };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const outside = text.replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, inside: string) => {
    parts.push({ text: inside, weight: WEIGHT.bracket, hasHead: true });
    return ' ';
  });
  const segments = outside
    .split(/\s[-–—|]+\s|[|;:•·,]|\s[-–—]+$|\s(?=@)/u)
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  const main = segments.flatMap((segment, index): Part[] => {
    const weight = index === 0 ? WEIGHT.first : WEIGHT.later;
    const [title = '', ...places] = segment.split(/(?:^|\s)(?:at|@)\s?/iu);
    const [role = '', ...inside] = title.split(/\s(?:in|near|based in)\s/iu);
    return [
      { text: role, weight, hasHead: index === 0 },
      ...inside.map((rest) => ({ text: rest, weight: Math.min(weight, WEIGHT.later), hasHead: false })),
      ...places.map((rest) => ({ text: rest, weight: WEIGHT.place, hasHead: false })),
    ];
  });
  return [...main, ...parts].filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

/** The words of one part with its heads: the last word, and the last before each `of`, `for`, slash or `and`. */
function readWords(given: readonly string[], part: Part): ReadWord[] {
  const before = part.text.split(/\s(?:of|for|to|with)\s/iu)[0] ?? '';
  const heads = new Set<string>();
  for (const role of before.split(/[/&]|\sand\s|\sor\s/iu)) {
    const last = wordsOf(role)
      .filter((word) => given.includes(word) && !isSmall(word) && !/^\d+$/.test(word))
      .at(-1);
    if (last !== undefined) heads.add(last);
  }
  return given
    .filter((word) => !isSmall(word))
    .flatMap((word): ReadWord[] => {
      const head = part.hasHead && heads.has(word);
      const long = expand(word);
      const self: ReadWord = {
        given: word,
        stem: stem(word),
        head: head && long === undefined,
        weight: part.weight,
        from: null,
      };
      if (long === undefined) return [self];
      return [
        { ...self, weight: part.weight * WEIGHT.behindAbbreviation, from: word },
        ...long.map((full, index) => ({
          given: full,
          stem: stem(full),
          head: head && index === long.length - 1,
          weight: part.weight,
          from: word,
        })),
      ];
    });
}

/** A word that comes twice counts once, at its best. */
function withoutRepeats(words: readonly ReadWord[]): ReadWord[] {
  const best = new Map<string, ReadWord>();
  for (const word of words) {
    const known = best.get(word.stem);
    if (known === undefined) best.set(word.stem, word);
    else
      best.set(word.stem, {
        ...known,
        head: known.head || word.head,
        weight: Math.max(known.weight, word.weight),
      });
  }
  return [...best.values()];
}
