import type { Need } from '../../core/career.js';
import { STAGES } from '../../core/skill.js';
import type { Block } from '../document.js';

export const IMPORTANCE_WORDS: Readonly<Record<number, string>> = {
  5: 'defines the job',
  4: 'used every day',
  3: 'used often',
  2: 'useful',
  1: 'a plus',
};

/** The skills of a career as bars of their importance, foundation first. */
export function skillBars(needs: readonly Need[]): Block {
  const ordered = STAGES.flatMap((stage) => needs.filter((need) => need.stage === stage));
  return {
    kind: 'bars',
    measure: 'importance, of 5',
    rows: ordered.map((need) => ({
      label: need.name,
      value: `${need.importance}/5`,
      fraction: need.importance / 5,
      detail: need.stage,
    })),
  };
}
