import type { SearchHit } from '../core/search.js';
import type { Database } from './database.js';

const FIND = `
  SELECT career.id, career.title, field.name AS fieldName, career.summary,
    bm25(find, 0, 0, 10, 8, 4, 1, 3) AS rank
  FROM find JOIN career ON career.id = find.id JOIN field ON field.id = career.field
  WHERE find MATCH @query AND kind = 'career' ORDER BY rank, career.id LIMIT @limit`;

/** Careers that have every word, in titles, aliases, summaries, duties or skills, best first (BM25, titles heaviest). */
export function searchCatalogue(catalogue: Database, words: string, limit: number): SearchHit[] {
  const query = matchAll(words);
  return query === '' ? [] : catalogue.all<SearchHit>(FIND, { query, limit });
}

/** Each word as a quoted prefix: what a user types is never the syntax of the index. */
function matchAll(words: string): string {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' ');
}
