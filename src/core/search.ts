import type { Term } from './search/rank.js';
import type { Level } from './title/level.js';
import type { ReadWord } from './title/read.js';

/** What besides careers can be searched. */
export const SEARCHABLE = ['skills', 'courses', 'books'] as const;
export type Searchable = (typeof SEARCHABLE)[number];

/** Where the words were found; `similar` when only near words or words about the job were. */
export type Reason = 'title' | 'alias' | 'skill' | 'tool' | 'duty' | 'summary' | 'text' | 'similar';

export interface SearchHit {
  kind: 'career' | 'skill' | 'course' | 'book';
  id: string;
  title: string;
  /** The field of a career; null for the rest. */
  fieldName: string | null;
  summary: string;
  reason: Reason;
  /** The alias, skill, tool or sentence that the words were found in. */
  matched: string | null;
  /** Comparable within one answer and one kind only. */
  score: number;
}

/** A career with the sum that ranked it. */
export interface ExplainedHit extends SearchHit {
  terms: readonly Term[];
  /** Points for a name that was typed in full; 0 where none was. */
  forName: number;
}

/** How a job title was understood. */
export interface Decoded {
  query: string;
  words: readonly ReadWord[];
  level: Level | null;
  levelWords: readonly string[];
  noise: readonly string[];
  occupation: { id: string; title: string } | null;
  /** The words that say more than the occupation's own title does: “pediatric”. */
  specialism: string | null;
  /** 0 to 1: see `confidence`. */
  confidence: number;
  runnersUp: readonly { id: string; title: string; share: number }[];
}
