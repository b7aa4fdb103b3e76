import type { SearchHit } from '../../core/search.js';
import { counted } from '../figures.js';
import type { ListView } from '../view.js';

export interface SearchResult {
  query: string;
  hits: readonly SearchHit[];
}

/** What a search found, best first. */
export const searchView: ListView<SearchResult> = {
  kind: 'list',
  fields: ['id', 'title', 'fieldName', 'summary'],
  data: ({ hits }) => hits.map(({ id, title, fieldName, summary }) => ({ id, title, fieldName, summary })),
  document: ({ query, hits }) => [
    { kind: 'title', text: `“${query}”`, aside: counted(hits.length, 'career') },
    {
      kind: 'entries',
      items: hits.map(({ id, title, fieldName, summary }) => ({ title, about: `${id} · ${fieldName}`, text: summary })),
    },
  ],
  empty: ({ query }) => `no career fits “${query}”; try fewer or other words, or browse with: career list`,
};
