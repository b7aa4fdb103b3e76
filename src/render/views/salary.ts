import type { CareerLine } from '../../core/career.js';
import type { Place } from '../../core/place.js';
import type { PayWish, ShownPay } from '../../core/shown-pay.js';
import type { FigureSource } from '../../core/source.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import { createNotes } from '../notes.js';
import { apartWords, payGroupsBlocks } from '../sections/pay-group.js';
import { inMind, payTerms } from '../sections/pay-terms.js';
import { payWhyBlocks } from '../sections/pay-why.js';
import { SHOWN_PAY_FIELDS, shownPayData } from '../shown-pay-data.js';
import type { ListView } from '../view.js';

export interface SalaryResult {
  career: CareerLine;
  /** Figures that may be compared stand in one group. */
  groups: readonly (readonly ShownPay[])[];
  wish: PayWish & { asked: readonly AskedWords[] | null; metros: boolean };
  /** Figures held for the career, before any filter and without estimates of ours. */
  held: number;
  /** Metropolitan areas for which an estimate can be made. */
  estimable: number;
  missing: readonly AskedWords[];
  sources: ReadonlyMap<string, FigureSource>;
  /** Whether every median is to be explained. */
  why: boolean;
}

export interface AskedWords {
  words: string;
  places: readonly Place[];
}

/** What a career pays, place by place, in groups of figures that may be compared. */
export const salaryView: ListView<SalaryResult> = {
  kind: 'list',
  fields: SHOWN_PAY_FIELDS,
  data: ({ groups }) => groups.flat().map(shownPayData),
  document(result) {
    const { career, groups, wish, sources, why } = result;
    const notes = createNotes();
    const pay = groups.flat();
    return [
      { kind: 'title', text: `Pay of ${career.title}`, aside: `${counted(pay.length, 'figure')}, before tax` },
      ...payGroupsBlocks(groups, sources, notes),
      ...inMind([...remarks(result), ...payTerms(pay, wish, sources, notes)]),
      ...hints(result).map((text): Block => ({ kind: 'hint', text })),
      ...(why ? payWhyBlocks(pay, sources, ({ figure }) => figure.placeName) : []),
      ...notes.blocks(),
    ];
  },
  remarks: ({ missing }) => missingPlaces(missing),
  empty: ({ career, held, estimable }) =>
    [
      `no pay for ${career.title} there`,
      `${counted(held, 'figure')} elsewhere: career salary ${career.id}`,
      ...(estimable > 0 ? [`estimates for ${counted(estimable, 'US area')}: career salary ${career.id} --metros`] : []),
    ].join('; '),
};

/** What keeps the figures apart, and what was measured on more than the career. */
function remarks({ career, groups, wish, missing }: SalaryResult): string[] {
  const pay = groups.flat();
  const apart = apartWords(groups);
  const wider = [...new Set(pay.filter((shown) => shown.wider).map(({ figure }) => figure.measured))];
  return [
    ...(apart === null ? [] : [apart]),
    ...(wider.length === 0
      ? []
      : [`The occupations measured may take in more than ${career.title}: ${wider.join('; ')}.`]),
    ...(pay.some(({ basis }) => basis === 'derived')
      ? [
          'Estimated: the national figure × the median of the occupation group in the area ÷ that in the nation. Nobody has published these.',
        ]
      : []),
    ...missingPlaces(missing),
    ...twofold(wish.asked ?? []),
  ];
}

/** Places that were asked for and have no figure. */
function missingPlaces(missing: readonly AskedWords[]): string[] {
  return missing.map(({ places }) => `No figure is held for ${places.map(({ name }) => name).join(' or ')}.`);
}

const KIND_NAMES: Readonly<Record<string, string>> = { metro: 'metropolitan area' };

/** Words that mean a city and the area around it, or several areas. */
function twofold(asked: readonly AskedWords[]): string[] {
  return asked
    .filter(({ places }) => places.length > 1)
    .map(({ words, places }) => {
      const kinds = places.map(({ name, kind }) => `the ${KIND_NAMES[kind] ?? kind} ${name}`);
      return `“${words}” may be ${kinds.join(' or ')}: both count.`;
    });
}

function hints({ career, estimable, wish, groups, why }: SalaryResult): string[] {
  const derived = groups.flat().some(({ basis }) => basis === 'derived');
  const quiet = derived || wish.asked !== null || estimable === 0;
  return [
    ...(quiet ? [] : [`estimates for ${counted(estimable, 'US area')}: career salary ${career.id} --metros`]),
    ...(derived && !why ? ['each factor of the estimates: the same with --why'] : []),
  ];
}
