import type { PayChange } from '../../core/pay-change.js';
import { citation } from '../cite.js';
import type { Block, Inline, Span } from '../document.js';
import { money, change as percent, perPeriod } from '../figures.js';
import type { Notes } from '../notes.js';
import { differsWords } from './compared-pay.js';
import { medianWords, type Sources } from './pay.js';

/** Pay before and after, place by place. */
export function payChangeBlocks(
  pay: readonly PayChange[],
  from: string | null,
  sources: Sources,
  notes: Notes,
): Block[] {
  if (pay.length === 0) {
    const text = 'No place has a published figure of both.';
    return from === null
      ? []
      : [
          { kind: 'heading', text: 'Pay' },
          { kind: 'paragraph', text },
        ];
  }
  return [
    { kind: 'heading', text: from === null ? 'Pay' : 'Pay before and after', aside: 'median before tax' },
    { kind: 'facts', rows: pay.map((one) => ({ label: one.placeName, value: words(one, sources, notes) })) },
  ];
}

function words({ before, after, change, share, differs }: PayChange, sources: Sources, notes: Notes): Inline {
  const cite = (figure: PayChange['after']): Span => notes.cite(citation(sources.get(figure.source), figure));
  if (before === null) return [`${medianWords(after)} `, cite(after)];
  const both = [`${medianWords(before)} `, cite(before), ` → ${medianWords(after)} `, cite(after)];
  if (differs.length > 0) return [...both, `; not compared: another ${differsWords(differs)}`];
  if (before.measured === after.measured) return [...both, '; measured as one occupation, so no change is known'];
  if (change === null || share === null) return both;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  const amount = `${sign}${money(Math.abs(change), after)} ${perPeriod(after.period)}`;
  return [...both, ', ', { text: `${amount}, ${percent(share * 100).replace(' ', '\u00a0')}`, style: 'accent' }];
}
