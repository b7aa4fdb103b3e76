import type { CareerLine } from '../../core/career.js';
import type { RankedResource } from '../../core/resource.js';
import { resourceData } from '../data.js';
import type { Document } from '../document.js';
import { counted } from '../figures.js';
import { moreHint } from '../more.js';
import { resourceBlock } from '../sections/resources.js';
import type { ListView } from '../view.js';

export interface RankedResources {
  career: CareerLine;
  group: 'courses' | 'books';
  resources: readonly RankedResource[];
  /** Before the limit. */
  total: number;
  /** The score of the most relevant of all, the full bar. */
  top: number;
}

/** Courses or books of a career, most relevant first. */
export const resourcesView: ListView<RankedResources> = {
  kind: 'list',
  fields: [
    'id',
    'kind',
    'title',
    'provider',
    'platform',
    'authors',
    'isbn13',
    'url',
    'year',
    'level',
    'hours',
    'cost',
    'language',
    'relevance',
    'skills',
    'line',
    'seen',
  ],
  data: ({ resources }) => resources.map(resourceData),
  document({ career, group, resources, total, top }): Document {
    const heading = group === 'courses' ? 'Courses' : 'Books';
    return [
      {
        kind: 'title',
        text: `${heading} for ${career.title}`,
        aside: `${counted(total, group === 'courses' ? 'course' : 'book')}, most relevant first`,
      },
      resourceBlock(resources, top),
      ...moreHint(total - resources.length, `: career ${group} ${career.id}`),
      { kind: 'hint', text: 'Hours are the provider’s or our estimate. How a rank comes about: --why' },
    ];
  },
  empty: ({ career, group }) => `no ${group} of the catalogue fit ${career.title}`,
};
