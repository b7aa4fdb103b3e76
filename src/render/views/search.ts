import type { SearchHit } from '../../core/search.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import type { ListView } from '../view.js';

export interface SearchResult {
  query: string;
  hits: readonly SearchHit[];
}

const HEADINGS: Readonly<Record<SearchHit['kind'], string>> = {
  career: 'Careers',
  skill: 'Skills',
  course: 'Courses',
  book: 'Books',
};

const TITLE_KINDS: readonly SearchHit['kind'][] = ['career', 'skill', 'course', 'book'];

/** What a search found, best first; with several kinds, careers before the rest. */
export const searchView: ListView<SearchResult> = {
  kind: 'list',
  fields: ['kind', 'id', 'title', 'fieldName', 'summary', 'reason', 'matched', 'score'],
  data: ({ hits }) => hits.map(hitData),
  document({ query, hits }) {
    const kinds = TITLE_KINDS.filter((kind) => hits.some((hit) => hit.kind === kind));
    const [only] = kinds;
    const what = kinds.length === 1 && only !== undefined ? only : 'hit';
    return [
      { kind: 'title', text: `“${short(query)}”`, aside: counted(hits.length, what) },
      ...kinds.flatMap((kind): Block[] => [
        ...(kinds.length > 1 ? [{ kind: 'heading' as const, text: HEADINGS[kind] }] : []),
        { kind: 'entries', items: hits.filter((hit) => hit.kind === kind).map(entry) },
      ]),
    ];
  },
  empty: ({ query }) => `nothing fits “${short(query)}”; try fewer or other words, or browse with: career list`,
};

/** A query that fits a line; nobody needs to read ten thousand letters again. */
export function short(query: string): string {
  const letters = [...query];
  return letters.length <= 80 ? query : `${letters.slice(0, 79).join('')}…`;
}

export function hitData({ kind, id, title, fieldName, summary, reason, matched, score }: SearchHit) {
  return { kind, id, title, fieldName, summary, reason, matched, score: Math.round(score * 1000) / 1000 };
}

function entry(hit: SearchHit) {
  const { title, id, fieldName, summary } = hit;
  return { title, about: [id, fieldName, found(hit)].filter((part) => part !== null).join(' · '), text: summary };
}

/** Names are shorter than this, sentences longer. */
const LONGEST_NAME = 60;

/** Where the words were found, in few words: `alias “Staff nurse”`. The title and the summary stand there anyway. */
export function found({ reason, matched, title }: SearchHit): string | null {
  if (reason === 'title' || (reason === 'similar' && matched === title)) return reason;
  if (reason === 'similar')
    return matched === null || matched.length > LONGEST_NAME ? 'similar' : `similar to “${matched}”`;
  if (matched === null || reason === 'summary' || reason === 'text') return reason;
  return reason === 'duty' ? 'duty' : `${reason} “${matched}”`;
}
