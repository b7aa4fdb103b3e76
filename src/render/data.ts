import type { Career, Need } from '../core/career.js';
import { annualMedian, type PayFigure } from '../core/pay.js';
import type { RankedProject, RankedResource } from '../core/resource.js';
import type { FigureSource } from '../core/source.js';
import type { Json } from './view.js';

/** The shapes that several commands give as JSON, typed by hand: a contract with the scripts that read them. */
export function payData(figure: PayFigure) {
  const { place, placeName, currency, period, year, p10, p25, median, p75, p90, low, high } = figure;
  return {
    place,
    placeName,
    currency,
    period,
    year,
    p10,
    p25,
    median,
    p75,
    p90,
    low,
    high,
    annualMedian: annualMedian(figure),
    measured: figure.measured,
    source: figure.source,
    estimate: figure.estimate,
  };
}

export function needData({ skill, name, kind, importance, stage, line }: Need) {
  return { skill, name, kind, importance, stage, line };
}

export function resourceData(resource: RankedResource) {
  const { id, kind, title, provider, platform, authors, isbn13, url, year, level, hours, cost, language } = resource;
  return {
    id,
    kind,
    title,
    provider,
    platform,
    authors,
    isbn13,
    url,
    year,
    level,
    hours,
    cost,
    language,
    relevance: rounded(resource.score),
    skills: resource.skills.join(' '),
    line: resource.line,
    seen: resource.seen,
  };
}

export function projectData(project: RankedProject) {
  return {
    title: project.title,
    stage: project.stage,
    hours: project.hours,
    relevance: rounded(project.relevance.score),
    skills: project.skills.map((skill) => skill.id).join(' '),
    brief: project.brief,
  };
}

export function sourceData({ id, title, publisher, url, licence, published, measures }: FigureSource) {
  return { id, title, publisher, url, licence, published, measures };
}

/** Those of the sources that are cited, in their order. */
export function citedSources(sources: ReadonlyMap<string, FigureSource>, cited: readonly string[]) {
  const ids = new Set(cited);
  return [...sources.values()].filter(({ id }) => ids.has(id)).map(sourceData);
}

/** Null, not an object of nulls, where no interests are published. */
export function interestsData(interests: Career['interests']): Json {
  if (interests === null) return null;
  const { R, I, A, S, E, C, source } = interests;
  return { R, I, A, S, E, C, source };
}

/** Scores carry four decimals: enough to rank by, the same on every machine. */
export function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
