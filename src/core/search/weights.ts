/** What a way of finding a word in the index, or a place where a word stands, is worth. */
export type How = 'word' | 'root' | 'head' | 'pair' | 'prefix' | 'ending' | 'spelling';
export const PARTS = ['title', 'alias', 'keyword', 'skill', 'tool', 'duty', 'summary', 'text'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The numbers of the ranking. They were tuned together on one half of a list of real job titles and measured on the
 * other (docs/search.md), and move the result little: what matters is their order.
 */
export const WEIGHTS = {
  /** The most that mentions in each part can say of a career, and how many of them say half of it. */
  trust: {
    title: { most: 0.9, half: 0.15 },
    alias: { most: 0.5, half: 0.75 },
    keyword: { most: 0.8, half: 0.2 },
    skill: { most: 0.33, half: 0.7 },
    tool: { most: 0.3, half: 0.75 },
    duty: { most: 0.45, half: 1 },
    summary: { most: 0.4, half: 0.7 },
    text: { most: 0.3, half: 2 },
  } satisfies Record<Part, { most: number; half: number }>,
  /** What finding a word this way is worth; a pair is two neighbours joined. */
  how: { word: 1, root: 0.6, head: 1, pair: 0.8, prefix: 0.8, ending: 0.7, spelling: 0.9 } satisfies Record<
    How,
    number
  >,
  /** What the noun that names the occupation counts as a word, beside its worth as a head. */
  head: 0.8,
  /** The share of a mention that a word's root is worth in the index. */
  root: 0.6,
  /** Rarity counts to this power. */
  rarity: 1,
  /** The share of the career's names that end in a word counts to this power. */
  headShare: 0.75,
};
