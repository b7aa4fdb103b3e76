import { minorGroup, NEARNESS_WEIGHT, type SharedTerm, type WeighedSkill, weighedSkills } from '../../core/related.js';
import type { Block } from '../document.js';
import { figure, interestWords, nearnessItems, weighedWords } from '../sections/nearness.js';
import type { SubjectView } from '../view.js';
import { type RelatedResult, relatedData } from './related.js';

/** How near careers are, term by term: unrounded in the data, with four decimals in the text. */
export const relatedWhyView: SubjectView<RelatedResult> = {
  kind: 'subject',
  fields: ['id', 'title', 'weights', 'careers', 'group', 'interests', 'skills', 'related'],
  data: ({ career, related, total, rarity }) => ({
    id: career.id,
    title: career.title,
    weights: { ...NEARNESS_WEIGHT },
    careers: total + 1,
    group: minorGroup(career.soc),
    interests: career.interests === null ? null : { ...career.interests },
    skills: weighedSkills(career, rarity).map(weighedData),
    related: related.map((near) => ({
      ...relatedData(near),
      group: minorGroup(near.career.soc),
      interests: near.career.interests === null ? null : { ...near.career.interests },
      squares: near.squares,
      otherSquares: near.otherSquares,
      terms: near.terms.map(termData),
      skills: weighedSkills(near.career, rarity).map(weighedData),
    })),
  }),
  document({ career, related, total, rarity }) {
    const own = weighedSkills(career, rarity);
    return [
      { kind: 'title', text: `Near ${career.title}`, aside: 'term by term' },
      {
        kind: 'paragraph',
        text: 'nearness = 0.6 · skills + 0.2 · (1 + correlation of interests) ÷ 2 + 0.1 · same field + 0.1 · same occupation group',
      },
      {
        kind: 'paragraph',
        text: `A skill weighs its importance (1 to 5) × its rarity, ln(1 + ${total + 1} ÷ the careers that need it). Skills are alike by the cosine of these weights: Σ products of the shared ÷ √(Σ squares of the one × Σ squares of the other).`,
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Skills', value: weighedWords(own) },
          { label: 'Interests', value: interestWords(career) },
          { label: 'Group', value: minorGroup(career.soc) },
        ],
      },
      ...related.map((near): Block => {
        const shared = new Set(near.terms.map(({ skill }) => skill));
        const alone = weighedSkills(near.career, rarity).filter(({ skill }) => !shared.has(skill));
        return {
          kind: 'entries',
          items: [
            {
              title: near.career.title,
              about: `nearness ${figure(near.score)}`,
              items: [
                ...nearnessItems(near, career, near.career),
                `its other skills: ${weighedWords(alone) || 'none'}`,
              ],
            },
          ],
        };
      }),
    ];
  },
};

function weighedData({ skill, name, importance, rarity, weight }: WeighedSkill) {
  return { skill, name, importance, rarity, weight };
}

function termData({ skill, name, importance, other, rarity, product }: SharedTerm) {
  return { skill, name, importance, otherImportance: other, rarity, product };
}
