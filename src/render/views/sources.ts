import type { FigureSource } from '../../core/source.js';
import { sourceData } from '../data.js';
import type { ListView } from '../view.js';

/** Every source, with what it measures and under which licence. */
export const sourcesView: ListView<readonly FigureSource[]> = {
  kind: 'list',
  fields: ['id', 'title', 'publisher', 'url', 'licence', 'published', 'measures'],
  data: (sources) => sources.map(sourceData),
  document: (sources) => [
    { kind: 'title', text: 'Sources' },
    {
      kind: 'entries',
      items: sources.map(({ id, title, publisher, url, licence, measures }) => ({
        title,
        about: `${id} · ${publisher} · ${licence} · ${url}`,
        text: measures,
      })),
    },
  ],
  empty: () => 'the catalogue names no source',
};
