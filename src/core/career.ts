import type { PayFigure } from './pay.js';
import type { Stage } from './skill.js';

/** Holland's six occupational interests, each from 1 to 7 in O*NET's occupational profiles. */
export interface Interests {
  R: number;
  I: number;
  A: number;
  S: number;
  E: number;
  C: number;
}

export const HOLLAND = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type Holland = (typeof HOLLAND)[number];

export const HOLLAND_NAMES: Readonly<Record<Holland, string>> = {
  R: 'Realistic',
  I: 'Investigative',
  A: 'Artistic',
  S: 'Social',
  E: 'Enterprising',
  C: 'Conventional',
};

/** O*NET's job zones: how much preparation a job takes, from 1 (little or none) to 5 (extensive). */
export const ZONE_NAMES: Readonly<Record<number, string>> = {
  1: 'little or none',
  2: 'some',
  3: 'medium',
  4: 'considerable',
  5: 'extensive',
};

export interface CareerName {
  id: string;
  title: string;
}

/** A career as it stands in a list. */
export interface CareerLine extends CareerName {
  field: string;
  fieldName: string;
  summary: string;
  zone: number | null;
}

/** What one skill is worth in one career: `importance` 1 to 5. */
export interface Need {
  skill: string;
  name: string;
  kind: string;
  line: string;
  importance: number;
  stage: Stage;
}

/** The kinds of ways in. */
export const ROUTE_KINDS = [
  'degree',
  'vocational',
  'apprenticeship',
  'self-study',
  'bootcamp',
  'on-the-job',
  'conversion',
] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

export interface Route {
  kind: string;
  title: string;
  text: string;
  /** Months of full-time learning until the first job, least and most. */
  months: { from: number; to: number };
  /** paid | low | moderate | high, an editorial estimate. */
  cost: string;
}

export interface Outlook {
  place: string;
  placeName: string;
  from: number;
  to: number;
  /** Change in the number of jobs over those years, in per cent. */
  change: number;
  /** Openings a year, from growth and from people leaving. */
  openings: number;
  education: string;
  /** The occupation that was measured. */
  measured: string;
  source: string;
}

export interface Onward extends CareerName {
  why: string;
}

export interface Project {
  title: string;
  brief: string;
  stage: Stage;
  hours: number;
  skills: { id: string; name: string }[];
}

export interface Career extends CareerLine {
  aliases: string[];
  codes: { onet: string; soc: string; soc2020: string | null; noc2021: string | null };
  intro: string;
  duties: string[];
  work: { setting: string; hours: string; pattern: string };
  routes: Route[];
  licence: { place: string; placeName: string; text: string }[];
  tools: { name: string; kind: string; hot: boolean }[];
  needs: Need[];
  growth: { text: string; ladder: { title: string; years: { from: number; to: number } }[]; branches: Onward[] };
  transferable: Onward[];
  challenges: string[];
  rewards: string[];
  projects: Project[];
  learning: { courses: string; enough: string };
  interests: (Interests & { source: string }) | null;
  preparation: { zone: number; source: string } | null;
  outlook: Outlook[];
  pay: PayFigure[];
}

export interface Field {
  id: string;
  name: string;
  line: string;
  careers: number;
}
