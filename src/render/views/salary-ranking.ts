import { type PayRanking, type RankedCareer, tiedBeyond, type Unranked } from '../../core/pay-ranking.js';
import type { Place } from '../../core/place.js';
import type { PayWish } from '../../core/shown-pay.js';
import type { FigureSource } from '../../core/source.js';
import { citation } from '../cite.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import { createNotes, type Notes } from '../notes.js';
import { inPlace } from '../phrases.js';
import { payBar, reach, type Sources } from '../sections/pay.js';
import { groupWords, middleWords, rangeName, rangeWords } from '../sections/pay-group.js';
import { inMind, payTerms } from '../sections/pay-terms.js';
import { payWhyBlocks } from '../sections/pay-why.js';
import { SHOWN_PAY_FIELDS, shownPayData } from '../shown-pay-data.js';
import type { ListView } from '../view.js';

export interface SalaryRankingResult extends PayRanking {
  wish: PayWish & { place: Place; top: number };
  sources: ReadonlyMap<string, FigureSource>;
  why: boolean;
}

/** Careers by what they pay in one place. */
export const salaryRankingView: ListView<SalaryRankingResult> = {
  kind: 'list',
  fields: ['rank', 'career', 'title', 'field', ...SHOWN_PAY_FIELDS],
  data: (result) =>
    shownCareers(result).map(({ rank, id, title, field, shown }) => ({
      rank,
      career: id,
      title,
      field,
      ...shownPayData(shown),
    })),
  document(result) {
    const { ranked, wish, sources, why } = result;
    const notes = createNotes();
    const shown = shownCareers(result);
    const pay = shown.map((career) => career.shown);
    return [
      {
        kind: 'title',
        text: `Pay in ${inPlace(wish.place.name)}`,
        aside: `${shown.length < ranked.length ? `the highest ${shown.length} of ` : ''}${counted(ranked.length, 'career')}, before tax`,
      },
      ...rankingBlocks(shown, sources, notes),
      ...inMind([...rankingRemarks(result), ...payTerms(pay, wish, sources, notes)]),
      ...(why ? payWhyBlocks(pay, sources, ({ figure }) => titleOf(shown, figure)) : []),
      ...notes.blocks(),
    ];
  },
  remarks: leftOut,
  empty: ({ wish, unranked }) =>
    unranked.length === 0
      ? 'no career is in these fields'
      : `no pay is published for ${inPlace(wish.place.name)}, and estimates are not ranked; for one career: career salary <career> --place ${wish.place.id}`,
};

function shownCareers({ ranked, wish }: SalaryRankingResult): readonly RankedCareer[] {
  return ranked.slice(0, wish.top);
}

function titleOf(careers: readonly RankedCareer[], figure: RankedCareer['shown']['figure']): string {
  return careers.find(({ shown }) => shown.figure === figure)?.title ?? figure.measured;
}

function rankingBlocks(careers: readonly RankedCareer[], sources: Sources, notes: Notes): Block[] {
  const [first] = careers;
  if (first === undefined) return [];
  const source = sources.get(first.shown.figure.source);
  const top = Math.max(...careers.map(({ shown }) => reach(shown.amounts)));
  const heading = `${source?.publisher ?? first.shown.figure.source}, ${first.shown.figure.year}`;
  const cited = notes.cite(citation(source, { source: first.shown.figure.source }));
  return [
    { kind: 'heading', text: heading, aside: [`${groupWords(first.shown)} · ${rangeName(first.shown)} `, cited] },
    {
      kind: 'bars',
      measure: 'median, beside the most of this list',
      rows: careers.map(({ rank, title, shown }) =>
        payBar(`${rank}. ${title}`, shown.amounts, top, {
          value: [middleWords(shown), ' ', notes.cite(measuredWords(shown))],
          detail: rangeWords(shown),
        }),
      ),
    },
  ];
}

function measuredWords({ figure, wider }: RankedCareer['shown']): string {
  return `measured for ${wider ? 'all ' : ''}${figure.measured}${wider ? ', not the career alone' : ''}`;
}

/** What the order hides: figures shared by careers, wider occupations, careers that are not in it. */
function rankingRemarks(result: SalaryRankingResult): string[] {
  const shown = shownCareers(result);
  const measured = shown.map((career) => career.shown.figure.measured);
  const shared = [...new Set(measured.filter((name, at) => measured.indexOf(name) !== at))];
  const together = shared.map((name) => {
    const titles = shown.filter((career) => career.shown.figure.measured === name).map(({ title }) => title);
    return `${titles.join(', ')} (${name})`;
  });
  return [
    ...(together.length === 0
      ? []
      : [`No difference was measured between careers of one occupation: ${together.join('; ')}.`]),
    ...tied(result),
    ...leftOut(result),
  ];
}

function tied({ ranked, wish }: SalaryRankingResult): string[] {
  const last = ranked[wish.top - 1];
  const more = tiedBeyond(ranked, wish.top);
  if (last === undefined || more.length === 0) return [];
  return [
    `The figure of ${last.title} is shared by ${counted(more.length, 'career')} that --top ${wish.top} leaves out.`,
  ];
}

/** Careers that the ranking cannot hold, counted and named by what they lack. */
function leftOut({ ranked, unranked }: PayRanking): string[] {
  const group = ranked[0]?.shown.group;
  if (unranked.length === 0 || group === undefined) return [];
  const reasons = new Map<string, string[]>();
  for (const career of unranked) {
    const reason = lack(career);
    reasons.set(reason, [...(reasons.get(reason) ?? []), career.title]);
  }
  const parts = [...reasons].map(([reason, titles]) => `${titles.join(', ')} (${reason})`);
  return [`Left out, ${unranked.length} of ${ranked.length + unranked.length}: ${parts.join('; ')}.`];
}

function lack({ held }: Unranked): string {
  if (held === null) return 'no figure is held';
  if (held.basis !== 'published') return 'only an estimate';
  if (held.amounts.median === null) return 'no median published';
  return `measured in ${held.figure.year}, by the ${held.figure.period}`;
}
