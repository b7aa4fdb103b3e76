import { HOLLAND, HOLLAND_NAMES } from '../../core/career.js';
import { strongest } from '../../core/holland.js';
import type { CareerPage } from '../../core/page.js';
import { citation } from '../cite.js';
import type { Block } from '../document.js';
import { change, grouped } from '../figures.js';
import { moreHint } from '../more.js';
import type { Notes } from '../notes.js';
import { inPlace } from '../phrases.js';
import { payBlock } from './pay.js';

/** Places on the whole page; the rest is a command away. */
const PLACES = 8;

export function paySection({ career, sources }: CareerPage, notes: Notes, short: boolean): Block[] {
  const most = short ? PLACES : career.pay.length;
  const rest = career.pay.length - most;
  return [
    { kind: 'heading', text: 'Pay by place', aside: 'median before tax; a scale for each source and year' },
    payBlock(career.pay.slice(0, most), sources, notes),
    ...moreHint(rest, `: career salary ${career.id}`),
  ];
}

export function outlookBlocks({ career, sources }: CareerPage, notes: Notes): Block[] {
  if (career.outlook.length === 0) return [];
  return [
    { kind: 'heading', text: 'Outlook' },
    {
      kind: 'facts',
      rows: career.outlook.flatMap((figure) => {
        const note = notes.cite(citation(sources.get(figure.source), figure));
        const place = inPlace(figure.placeName);
        return [
          { label: 'Jobs', value: [`${change(figure.change)} in ${place}, ${figure.from} to ${figure.to} `, note] },
          { label: 'Openings', value: [`${grouped(figure.openings)} a year, also from people who leave `, note] },
          { label: 'Usual entry', value: [`${figure.education} `, note] },
        ];
      }),
    },
  ];
}

export function interestsBlocks({ career, sources }: CareerPage, notes: Notes): Block[] {
  const { interests } = career;
  if (interests === null) return [];
  const note = notes.cite(citation(sources.get(interests.source), interests));
  return [
    { kind: 'heading', text: 'Interests it suits', aside: ['1 to 7 ', note] },
    {
      kind: 'bars',
      measure: 'interest, 1 to 7',
      rows: strongest(interests, HOLLAND.length).map((type) => ({
        label: HOLLAND_NAMES[type],
        value: interests[type].toFixed(2),
        fraction: interests[type] / 7,
      })),
    },
  ];
}
