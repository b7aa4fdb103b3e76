import type { Holland } from './career.js';
import { EDUCATION, type Education, educationLevel } from './education.js';
import type { CareerFacts } from './facts.js';
import { strongest } from './holland.js';
import type { Place } from './place.js';

/**
 * Something that a career must meet. Whoever names several fields, or several ways in, takes any of them; every other
 * limit holds by itself, so that two skills must both be needed.
 */
export type Limit =
  | { kind: 'field'; fields: readonly string[] }
  /** A published annual median of at least so much, in the currency of the place. */
  | { kind: 'pay'; least: number; place: Place; exchange: Exchanged | null }
  /** Change in the number of jobs over the years of the projection, in per cent. */
  | { kind: 'growth'; least: number }
  /** Job zone, 1 to 5. */
  | { kind: 'preparation'; most: number }
  | { kind: 'education'; most: Education }
  /** Among the three strongest interests of the career. */
  | { kind: 'interest'; type: Holland }
  | { kind: 'skill'; skill: string; name: string }
  | { kind: 'route'; kinds: readonly string[] };

/** The amount that was asked for in another currency, and the dated rate that turned it into that of the place. */
export interface Exchanged {
  amount: number;
  currency: string;
  /** Units of the place's currency for one of it. */
  rate: number;
  date: string;
}

/** `unknown`: the catalogue has no such figure. It is not within the limit, but not known to be outside either. */
export type Verdict = 'within' | 'outside' | 'unknown';

function verdict(limit: Limit, career: CareerFacts): Verdict {
  if (limit.kind === 'field') return said(limit.fields.includes(career.field));
  if (limit.kind === 'skill') return said(career.needs.some(({ skill }) => skill === limit.skill));
  if (limit.kind === 'route') return said(career.routes.some((kind) => limit.kinds.includes(kind)));
  if (limit.kind === 'interest') {
    return career.interests === null ? 'unknown' : said(strongest(career.interests).includes(limit.type));
  }
  const figure = figureFor(limit, career);
  if (figure === null) return 'unknown';
  return said(isLeast(limit) ? figure >= bound(limit) : figure <= bound(limit));
}

function said(within: boolean): Verdict {
  return within ? 'within' : 'outside';
}

/** What a limit left out, careers that another limit left out as well included. */
export interface Exclusion {
  limit: Limit;
  outside: number;
  unknown: number;
}

/** Careers that only this limit keeps out. `setting` is what the limit would have to be for all of them; null: not given. */
export interface NearMiss {
  limit: Limit;
  setting: number | null;
  careers: readonly CareerFacts[];
}

export interface Limited {
  within: CareerFacts[];
  exclusions: Exclusion[];
  nearMisses: NearMiss[];
}

/** The careers within every limit, in their order, with what each limit left out and who came near. */
export function applyLimits(careers: readonly CareerFacts[], limits: readonly Limit[]): Limited {
  const judged = careers.map((career) => ({ career, verdicts: limits.map((limit) => verdict(limit, career)) }));
  const within = judged.filter(({ verdicts }) => verdicts.every((one) => one === 'within'));
  const exclusions = limits.map((limit, at) => ({
    limit,
    outside: judged.filter(({ verdicts }) => verdicts[at] === 'outside').length,
    unknown: judged.filter(({ verdicts }) => verdicts[at] === 'unknown').length,
  }));
  const nearMisses = limits.flatMap((limit, at) => {
    // A single limit that is met or not has nothing to say beyond what it left out.
    if (limits.length === 1 && !isGraded(limit)) return [];
    const only = judged.filter(({ verdicts }) =>
      verdicts.every((one, index) => one === (index === at ? 'outside' : 'within')),
    );
    return nearMiss(
      limit,
      only.map(({ career }) => career),
    );
  });
  return {
    within: within.map(({ career }) => career),
    exclusions: exclusions.filter(({ outside, unknown }) => outside + unknown > 0),
    nearMisses,
  };
}

type Graded = Extract<Limit, { kind: 'pay' | 'growth' | 'preparation' | 'education' }>;

/**
 * How far a limit would have to give way to be worth mentioning: pay by a tenth, growth by two points; preparation and
 * education to the next level that some career has. An editorial choice.
 */
function nearMiss(limit: Limit, careers: readonly CareerFacts[]): NearMiss[] {
  if (careers.length === 0) return [];
  if (!isGraded(limit)) return [{ limit, setting: null, careers }];
  const figures = careers.map((career) => figureFor(limit, career) as number);
  const near = furthest(limit, figures);
  const reached = careers.filter((_, at) => {
    const figure = figures[at] as number;
    return isLeast(limit) ? figure >= near : figure <= near;
  });
  if (reached.length === 0) return [];
  const reachedFigures = reached.map((career) => figureFor(limit, career) as number);
  const setting = isLeast(limit) ? Math.min(...reachedFigures) : Math.max(...reachedFigures);
  return [{ limit, setting, careers: reached }];
}

function furthest(limit: Graded, figures: readonly number[]): number {
  if (limit.kind === 'pay') return limit.least * 0.9;
  if (limit.kind === 'growth') return limit.least - 2;
  return Math.min(...figures);
}

function isGraded(limit: Limit): limit is Graded {
  return ['pay', 'growth', 'preparation', 'education'].includes(limit.kind);
}

function isLeast(limit: Graded): boolean {
  return limit.kind === 'pay' || limit.kind === 'growth';
}

function bound(limit: Graded): number {
  if (limit.kind === 'education') return EDUCATION.indexOf(limit.most);
  return limit.kind === 'preparation' ? limit.most : limit.least;
}

/** The figure that a graded limit looks at; education as its place in `EDUCATION`. */
function figureFor(limit: Graded, { pay, outlook, zone }: CareerFacts): number | null {
  if (limit.kind === 'pay') return pay?.annualMedian ?? null;
  if (limit.kind === 'growth') return outlook?.change ?? null;
  if (limit.kind === 'preparation') return zone;
  const level = outlook === null ? null : educationLevel(outlook.education);
  return level === null ? null : EDUCATION.indexOf(level);
}
