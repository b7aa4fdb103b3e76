import type { Kin, Rarity, RelatedCareer } from '../../core/related.js';
import { rounded } from '../data.js';
import { counted } from '../figures.js';
import { moreHint } from '../more.js';
import { sharedWords } from '../sections/nearness.js';
import type { ListView } from '../view.js';

export interface RelatedResult {
  career: Kin;
  related: readonly RelatedCareer[];
  /** Before the limit. */
  total: number;
  rarity: Rarity;
}

/** The careers near one, each with the shared skills that make it so. */
export const relatedView: ListView<RelatedResult> = {
  kind: 'list',
  fields: [
    'id',
    'title',
    'field',
    'fieldName',
    'nearness',
    'skillLikeness',
    'interestCorrelation',
    'sameField',
    'sameGroup',
    'sharedCount',
    'shared',
    'summary',
  ],
  data: ({ related }) => related.map(relatedData),
  document({ career, related, total }) {
    const top = related[0]?.score ?? 1;
    return [
      { kind: 'title', text: `Near ${career.title}`, aside: `${counted(total, 'career')}, nearest first` },
      {
        kind: 'entries',
        items: related.map((near) => ({
          title: near.career.title,
          bar: { fraction: near.score / top, measure: 'nearness, beside the nearest' },
          about: `${near.career.id} · ${near.career.fieldName} · ${near.score.toFixed(2)}`,
          text: sharedWords(near),
        })),
      },
      ...moreHint(total - related.length, ' with a higher --limit'),
      {
        kind: 'hint',
        text: 'Near by skills above all, rare ones most, then by interests and field. How it adds up: --why',
      },
    ];
  },
  empty: ({ career }) => `the catalogue holds no career but ${career.title}`,
};

/** One near career, flat: scores 0 to 1 (the correlation −1 to 1), `shared` the ids of skills, the weightiest first. */
export function relatedData({ career, score, skills, interests, sameField, sameGroup, terms }: RelatedCareer) {
  return {
    id: career.id,
    title: career.title,
    field: career.field,
    fieldName: career.fieldName,
    nearness: rounded(score),
    skillLikeness: rounded(skills),
    interestCorrelation: interests === null ? null : rounded(interests),
    sameField,
    sameGroup,
    sharedCount: terms.length,
    shared: terms.map(({ skill }) => skill).join(' '),
    summary: career.summary,
  };
}
