import type { Comparison } from '../../core/compare.js';
import type { ComparedPay } from '../../core/compare-pay.js';
import type { Aspect, PayFigure } from '../../core/pay.js';
import { citation } from '../cite.js';
import type { Bar, Block } from '../document.js';
import { counted } from '../figures.js';
import type { Notes } from '../notes.js';
import { inPlace, listed } from '../phrases.js';
import { medianWords, payBar, reach, type Sources, spreadWords } from './pay.js';

/** Pay place by place: bars only of figures that are measured alike, the others in words that say why. */
export function comparedPayBlocks({ pay, careers }: Comparison, sources: Sources, notes: Notes): Block[] {
  const titles = careers.map(({ career }) => career.title);
  return [
    ...pay.flatMap((place) => placeBlocks(place, titles, sources, notes)),
    ...together({ pay, careers }),
    ...alone({ pay, careers }),
  ];
}

function placeBlocks(place: ComparedPay, titles: readonly string[], sources: Sources, notes: Notes): Block[] {
  const { figures, comparable, placeName, differs } = place;
  const beside = figures.flatMap((figure, at) =>
    figure !== null && comparable[at] ? [{ figure, title: titles[at] ?? '' }] : [],
  );
  const apart = figures.flatMap((figure, at) =>
    figure !== null && (!comparable[at] || beside.length < 2) ? [{ figure, title: titles[at] ?? '' }] : [],
  );
  const most = Math.max(...beside.map(({ figure }) => reach(figure)));
  return [
    { kind: 'heading', text: `Pay in ${inPlace(placeName)}`, aside: 'median before tax' },
    ...(beside.length < 2
      ? []
      : [
          {
            kind: 'bars' as const,
            measure: 'median, beside the highest figure here',
            rows: beside.map(({ figure, title }) => bar(figure, title, most, sources, notes)),
          },
        ]),
    ...(apart.length === 0
      ? []
      : [
          {
            kind: 'facts' as const,
            rows: apart.map(({ figure, title }) => ({
              label: title,
              value: [
                `${medianWords(figure)}, ${figure.year} `,
                notes.cite(citation(sources.get(figure.source), figure)),
                `; not comparable: another ${differsWords(differs)}`,
              ],
            })),
          },
        ]),
  ];
}

const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  source: 'source',
  year: 'year',
  period: 'period',
  unit: 'currency',
  placeKind: 'kind of place',
  basis: 'kind of figure',
  measured: 'occupation',
};

/** In what figures differ: `year and source`. */
export function differsWords(differs: readonly Aspect[]): string {
  return listed(differs.map((aspect) => ASPECT_WORDS[aspect]));
}

function bar(figure: PayFigure, title: string, most: number, sources: Sources, notes: Notes): Bar {
  return payBar(title, figure, most, {
    value: [`${medianWords(figure)} `, notes.cite(citation(sources.get(figure.source), figure))],
    detail: spreadWords({ ...figure, p10: null, p90: null }),
  });
}

/** Careers that are measured as one occupation have one figure, which says nothing about their difference. */
function together({ pay, careers }: Pick<Comparison, 'pay' | 'careers'>): Block[] {
  const titles = new Map<string, Set<string>>();
  for (const { figures } of pay) {
    for (const [at, figure] of figures.entries()) {
      if (figure === null || figure.estimate) continue;
      titles.set(figure.measured, (titles.get(figure.measured) ?? new Set()).add(careers[at]?.career.title ?? ''));
    }
  }
  const occupations = new Map<string, string[]>();
  for (const [measured, names] of titles) {
    const who = listed([...names]);
    if (names.size > 1) occupations.set(who, [...(occupations.get(who) ?? []), measured]);
  }
  return [...occupations].map(([who, measured]) => ({
    kind: 'paragraph',
    text: `${who} are measured together, as ${listed(measured)}: the same figures say nothing about how they differ in pay and outlook.`,
  }));
}

/** Places that only one of the careers holds a figure for. */
function alone({ pay, careers }: Pick<Comparison, 'pay' | 'careers'>): Block[] {
  return careers.flatMap(({ career }): Block[] => {
    const places = new Set(career.pay.map(({ place }) => place).filter((id) => !pay.some(({ place }) => place === id)));
    if (places.size === 0) return [];
    return [
      {
        kind: 'hint',
        text: `${counted(places.size, 'more place')} for ${career.title} alone: career salary ${career.id}`,
      },
    ];
  });
}
