import type { CareerLine } from '../core/career.js';
import { estimateInMetro, type GroupMedian } from '../core/metro-estimate.js';
import { isWider } from '../core/occupation.js';
import type { PayFigure } from '../core/pay.js';
import { type CareerPay, type PayRanking, rankPay } from '../core/pay-ranking.js';
import type { Place } from '../core/place.js';
import { type PayOrder, type PayWish, payGroups, type ShownPay, showPay, type Tables } from '../core/shown-pay.js';
import type { FigureSource } from '../core/source.js';
import { byCareer } from './by-career.js';
import { careerLine, careerLines } from './careers.js';
import { currencies } from './currencies.js';
import type { Database } from './database.js';
import { groupMedians, payIn, payOf, priceLevels } from './pay.js';
import { sourcesById } from './sources.js';

/** A word for a place, and what it may mean. */
export interface AskedPlace {
  words: string;
  places: readonly Place[];
}

export interface SalaryWish extends PayWish {
  /** Null for every place. */
  asked: readonly AskedPlace[] | null;
  /** Estimates for every metropolitan area. */
  metros: boolean;
  order: PayOrder;
}

/** The pay of one career in groups of figures that may be compared. */
export interface Salary {
  career: CareerLine;
  groups: ShownPay[][];
  wish: SalaryWish;
  /** Figures held for the career, before any filter and without estimates of ours. */
  held: number;
  /** Metropolitan areas for which an estimate can be made. */
  estimable: number;
  /** What was asked for and has no figure. */
  missing: readonly AskedPlace[];
  sources: ReadonlyMap<string, FigureSource>;
}

const SHARED = 'SELECT measured FROM pay GROUP BY measured HAVING count(DISTINCT career) > 1 ORDER BY measured';

/** Occupations that were measured and serve several careers of the catalogue: wider than each of them. */
function sharedOccupations(catalogue: Database): Set<string> {
  return new Set(catalogue.all<{ measured: string }>(SHARED).map(({ measured }) => measured));
}

/** What the career with this id, which must exist, pays in the places that were asked for. */
export function salaryOf(catalogue: Database, id: string, wish: SalaryWish): Salary {
  const names = namesOf(catalogue, id);
  const tables = tablesOf(catalogue);
  const shared = sharedOccupations(catalogue);
  const held = payOf(catalogue, id);
  const estimates = estimatesOf(held, groupMedians(catalogue, id));
  const show = (figure: PayFigure, derivation: ShownPay['derivation']) =>
    showPay(
      figure,
      { wider: shared.has(figure.measured) || isWider(figure.measured, names), derivation },
      wish,
      tables,
    );
  const pay = [
    ...held.filter((figure) => wish.asked === null || wish.asked.some((asked) => means(asked, figure, true))),
    ...estimates.filter(
      ({ figure }) => wish.metros || wish.asked?.some((asked) => means(asked, figure, false)) === true,
    ),
  ].map((one) => ('derivation' in one ? show(one.figure, one.derivation) : show(one, null)));
  return {
    career: careerLine(catalogue, id),
    groups: payGroups(pay, wish.order),
    wish,
    held: held.length,
    estimable: estimates.length,
    missing: (wish.asked ?? []).filter((asked) => !pay.some(({ figure }) => means(asked, figure, true))),
    sources: sourcesById(catalogue),
  };
}

/** Whether a figure is of the place that was asked for; a country also means the places in it, but no estimates there. */
function means({ places }: AskedPlace, { place, country }: PayFigure, within: boolean): boolean {
  return places.some(({ id }) => id === place || (within && id === country));
}

interface Estimate {
  figure: PayFigure;
  derivation: NonNullable<ShownPay['derivation']>;
}

/** An estimate for each area, from the first national figure that fits the medians of its occupation group. */
function estimatesOf(held: readonly PayFigure[], medians: readonly GroupMedian[]): Estimate[] {
  return medians.flatMap((group): Estimate[] => {
    for (const national of held.filter(({ place }) => place === group.country)) {
      const figure = estimateInMetro(national, group);
      if (figure !== null) return [{ figure, derivation: { ...group, national } }];
    }
    return [];
  });
}

const NAMES =
  "SELECT target AS career, text FROM name WHERE kind = 'career' AND origin IN ('title', 'alias') ORDER BY target, key";
const NAMES_OF = `
  SELECT text FROM name WHERE kind = 'career' AND origin IN ('title', 'alias') AND target = @id ORDER BY key`;

function namesOf(catalogue: Database, id: string): string[] {
  return catalogue.all<{ text: string }>(NAMES_OF, { id }).map(({ text }) => text);
}

function tablesOf(catalogue: Database): Tables {
  return { currencies: currencies(catalogue), levels: priceLevels(catalogue) };
}

export interface RankingWish extends PayWish {
  place: Place;
  /** Ids; null for every field. */
  fields: readonly string[] | null;
  /** How many careers to show at the most. */
  top: number;
}

/** The careers of some fields by what they pay in one place. */
export interface SalaryRanking extends PayRanking {
  wish: RankingWish;
  sources: ReadonlyMap<string, FigureSource>;
}

/** Careers by published pay in one place: of one source, year and measure. The place must exist. */
export function salaryRanking(catalogue: Database, wish: RankingWish): SalaryRanking {
  const tables = tablesOf(catalogue);
  const shared = sharedOccupations(catalogue);
  const figures = payIn(catalogue, wish.place.id);
  const names = byCareer(catalogue.all<{ career: string; text: string }>(NAMES));
  const careers = careerLines(catalogue)
    .filter(({ field }) => wish.fields === null || wish.fields.includes(field))
    .map(({ id, title, field, fieldName }): CareerPay => {
      const pay = (figures.get(id) ?? []).map((figure) => {
        const own = (names.get(id) ?? []).map(({ text }) => text);
        const wider = shared.has(figure.measured) || isWider(figure.measured, own);
        return showPay(figure, { wider, derivation: null }, wish, tables);
      });
      return { id, title, field, fieldName, pay };
    });
  return { ...rankPay(careers), wish, sources: sourcesById(catalogue) };
}
