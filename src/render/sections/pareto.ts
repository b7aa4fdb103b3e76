import type { FittedCareer } from '../../core/career-order.js';
import type { Criterion, ParetoFront } from '../../core/pareto.js';
import type { Block } from '../document.js';
import { change, counted } from '../figures.js';
import { listed } from '../phrases.js';
import { correlationWords, payWords } from './career-table.js';

const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  pay: 'pay',
  growth: 'growth of jobs',
  preparation: 'little preparation',
  fit: 'fit to your interests',
};

/** What the careers shown have in common; `limited` when only those within some limits were compared. */
export function unbeatenWords(criteria: readonly Criterion[], limited: boolean): string {
  const words = criteria.map((criterion) => CRITERION_WORDS[criterion]);
  const other = limited ? 'No other career within the limits' : 'No other career';
  if (words.length === 1) return `${other} is better on ${words[0]}.`;
  return `${other} is at least as good on ${listed(words)}, and better on one of them.`;
}

/** How many were beaten, and by name those that lack a figure. */
export function leftOutRemarks({ beaten, leftOut }: ParetoFront<FittedCareer>, why: boolean): string[] {
  const lacking = leftOut.map(({ career, missing }) => `${career.title} (no ${missing.join(', ')})`);
  return [
    ...(beaten.length > 0 ? [`${counted(beaten.length, 'career')} beaten${why ? '' : '; by which: --why'}`] : []),
    ...(lacking.length > 0 ? [`Left out for lack of a figure: ${lacking.join(', ')}`] : []),
  ];
}

/** Each beaten career with one that beats it and the figures of both, so that a reader can compare them again. */
export function beatenBlocks(criteria: readonly Criterion[], { beaten }: ParetoFront<FittedCareer>): Block[] {
  if (beaten.length === 0) return [];
  const figures = (career: FittedCareer) => criteria.map((criterion) => figureWords(career, criterion)).join(', ');
  return [
    { kind: 'heading', text: 'Beaten', aside: 'each by one of the above' },
    {
      kind: 'bullets',
      items: beaten.map(({ career, by }) => [
        { text: career.title, style: 'strong' },
        ` (${figures(career)}) by ${by.title} (${figures(by)})`,
      ]),
    },
  ];
}

function figureWords(career: FittedCareer, criterion: Criterion): string {
  if (criterion === 'pay') return payWords(career);
  if (criterion === 'growth') return career.outlook === null ? '–' : change(career.outlook.change);
  if (criterion === 'preparation') return `zone ${career.zone ?? '–'}`;
  return `fit ${correlationWords(career.correlation)}`;
}
