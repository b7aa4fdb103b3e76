import type { Reason, Searchable, SearchHit } from '../core/search.js';
import { plain } from '../core/title/words.js';
import type { Database } from './database.js';

const KINDS: Readonly<Record<Searchable, 'skill' | 'course' | 'book'>> = {
  skills: 'skill',
  courses: 'course',
  books: 'book',
};

const FIND = `
  SELECT kind, id, title, aliases, summary, -bm25(find, 0, 0, 10, 6, 3, 1, 4) AS score
  FROM find WHERE find MATCH @query AND kind = @kind ORDER BY bm25(find, 0, 0, 10, 6, 3, 1, 4), id LIMIT @limit`;

/**
 * Skills, courses or books by words (BM25, titles heaviest): those that have every word, or where there are none, those
 * that have any.
 */
export function searchOthers(catalogue: Database, what: Searchable, query: string, limit: number): SearchHit[] {
  const words = matchWords(query);
  if (words.length === 0) return [];
  const find = (joint: string) =>
    catalogue.all<{
      kind: SearchHit['kind'];
      id: string;
      title: string;
      aliases: string;
      summary: string;
      score: number;
    }>(FIND, {
      query: words.join(joint),
      kind: KINDS[what],
      limit,
    });
  const all = find(' ');
  return (all.length > 0 ? all : find(' OR ')).map(({ kind, id, title, aliases, summary, score }) => {
    const has = (text: string) => words.some((word) => plain(text).includes(word.slice(1, -2)));
    const reason: Reason = has(title) ? 'title' : has(aliases) ? 'alias' : has(summary) ? 'summary' : 'skill';
    return { kind, id, title, fieldName: null, summary, reason, matched: null, score };
  });
}

/** Each word as a quoted prefix: what a user types is never the syntax of the index. */
function matchWords(words: string): string[] {
  return (plain(words.slice(0, 400)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 24).map((word) => `"${word}"*`);
}
