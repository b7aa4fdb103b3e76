import { type Career, HOLLAND_NAMES, ZONE_NAMES } from '../../core/career.js';
import { strongest } from '../../core/holland.js';
import { citation } from '../cite.js';
import type { Block, Inline } from '../document.js';
import { change, grouped, money } from '../figures.js';
import type { Notes } from '../notes.js';
import { inPlace } from '../phrases.js';
import { headlinePay, medianWords, type Sources } from './pay.js';

export function titleBlock(career: Career): Block {
  const zone = career.preparation === null ? '' : ` · preparation ${career.preparation.zone}/5`;
  return { kind: 'title', text: career.title, aside: `${career.fieldName}${zone}` };
}

/** The summary, and the few figures that most people came for. */
export function headBlocks(career: Career, sources: Sources, notes: Notes): Block[] {
  const rows = [
    payRow(career, sources, notes),
    outlookRow(career, sources, notes),
    entryRow(career, sources, notes),
    preparationRow(career, sources, notes),
    suitsRow(career, sources, notes),
  ].filter((row) => row !== null);
  return [
    { kind: 'paragraph', text: [{ text: career.summary, style: 'strong' }] },
    { kind: 'paragraph', text: career.intro },
    { kind: 'facts', rows },
  ];
}

type Row = { label: string; value: Inline } | null;

function payRow({ pay }: Career, sources: Sources, notes: Notes): Row {
  const figure = headlinePay(pay);
  if (figure === undefined) return null;
  const note = notes.cite(citation(sources.get(figure.source), figure));
  const half =
    figure.p25 !== null && figure.p75 !== null
      ? `; half earn ${money(figure.p25, figure)} to ${money(figure.p75, figure)}`
      : '';
  const middle = medianWords(figure);
  return { label: 'Pay', value: [{ text: middle, style: 'accent' }, ` in ${inPlace(figure.placeName)}${half} `, note] };
}

function outlookRow({ outlook }: Career, sources: Sources, notes: Notes): Row {
  const [figure] = outlook;
  if (figure === undefined) return null;
  const note = notes.cite(citation(sources.get(figure.source), figure));
  const words = `${change(figure.change)} jobs from ${figure.from} to ${figure.to}, ${grouped(figure.openings)} openings a year `;
  return { label: 'Outlook', value: [words, note] };
}

function entryRow({ outlook }: Career, sources: Sources, notes: Notes): Row {
  const [figure] = outlook;
  if (figure === undefined) return null;
  return { label: 'Entry', value: [`${figure.education} `, notes.cite(citation(sources.get(figure.source), figure))] };
}

function preparationRow({ preparation }: Career, sources: Sources, notes: Notes): Row {
  if (preparation === null) return null;
  const words = `${ZONE_NAMES[preparation.zone]} (job zone ${preparation.zone} of 5) `;
  return { label: 'Preparation', value: [words, notes.cite(citation(sources.get(preparation.source), preparation))] };
}

function suitsRow({ interests }: Career, sources: Sources, notes: Notes): Row {
  if (interests === null) return null;
  const names = strongest(interests)
    .map((type) => HOLLAND_NAMES[type])
    .join(', ');
  return {
    label: 'Suits',
    value: [`${names} people `, notes.cite(citation(sources.get(interests.source), interests))],
  };
}
