import { z } from 'zod';
import { ROUTE_KINDS } from '../core/career.js';
import { DEPTHS, STAGES } from '../core/skill.js';

/**
 * What each file under `data/` looks like: docs/catalogue.md as code. A shape says what one entry is by itself; what
 * entries owe each other is the business of `checks/`. Lengths are in characters, months and hours as in the docs.
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
/** Sources also carry their release: onet-29.3. */
const sourceId = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const words = z.string().trim().min(1);
const sentence = words.regex(/[.?…)”"]$/, 'a sentence ends with a full stop');
const line = (from: number, to: number) => sentence.min(from).max(to);
const count = <T extends z.ZodType>(item: T, from: number, to: number) => z.array(item).min(from).max(to);
const money = z.number().positive();
const year = z.int().min(1900).max(2100);
const httpsUrl = z.url({ protocol: /^https$/, error: 'an address begins with https://' });

const stage = z.enum(STAGES);

const codes = z.strictObject({
  onet: z.string().regex(/^\d\d-\d{4}\.\d\d$/),
  soc: z.string().regex(/^\d\d-\d{4}$/),
  soc2020: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  noc2021: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
});

const score = z.number().min(1).max(7);
const interests = z.strictObject({ R: score, I: score, A: score, S: score, E: score, C: score, source: sourceId });

const outlook = z.strictObject({
  place: id,
  from: year,
  to: year,
  change: z.number(),
  openings: z.int().nonnegative(),
  education: words,
  for: words,
  source: sourceId,
});

const pay = z.strictObject({
  place: id,
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(['hour', 'month', 'year']),
  year,
  p10: money.optional(),
  p25: money.optional(),
  median: money.optional(),
  p75: money.optional(),
  p90: money.optional(),
  low: money.optional(),
  high: money.optional(),
  annual: money.optional(),
  for: words,
  source: sourceId,
  estimate: z.literal(true).optional(),
});

export const careerShape = z.strictObject({
  title: words.max(60),
  aliases: z.array(words.max(60)).min(12),
  field: id,
  codes,
  summary: line(60, 160),
  intro: line(200, 1100),
  duties: count(line(20, 260), 6, 10),
  work: z.strictObject({ setting: sentence, hours: sentence, pattern: sentence }),
  routes: count(
    z.strictObject({
      kind: z.enum(ROUTE_KINDS),
      title: words.max(100),
      text: sentence,
      months: z.tuple([z.int().nonnegative(), z.int().positive()]),
      cost: z.enum(['paid', 'low', 'moderate', 'high']),
    }),
    2,
    5,
  ),
  licence: z.array(z.strictObject({ place: id, text: sentence })),
  tools: count(z.strictObject({ name: words.max(60), kind: words.max(40), hot: z.literal(true).optional() }), 6, 20),
  skills: count(z.strictObject({ skill: id, importance: z.int().min(1).max(5), stage }), 15, 30),
  growth: z.strictObject({
    text: sentence,
    ladder: count(
      z.strictObject({
        title: words.max(80),
        years: z.tuple([z.int().nonnegative(), z.int().positive()]),
      }),
      3,
      6,
    ),
    branches: count(z.strictObject({ career: id, why: sentence }), 2, 5),
  }),
  transferable: count(z.strictObject({ to: id, why: sentence }), 2, 5),
  challenges: count(sentence, 3, 6),
  rewards: count(sentence, 3, 6),
  projects: count(
    z.strictObject({
      title: words.max(100),
      brief: sentence,
      stage,
      skills: z.array(id).min(1),
      hours: z.int().positive(),
    }),
    4,
    8,
  ),
  learning: z.strictObject({ courses: sentence, enough: sentence }),
  interests: interests.optional(),
  preparation: z.strictObject({ zone: z.int().min(1).max(5), source: sourceId }).optional(),
  outlook: z.array(outlook),
  pay: z.array(pay).min(1),
});

const SKILL_KINDS = ['language', 'framework', 'database', 'tool', 'method', 'concept', 'craft', 'people'] as const;

export const skillShape = z.strictObject({
  id,
  name: words.max(60),
  aliases: z.array(words.max(60)),
  kind: z.enum(SKILL_KINDS),
  line: line(40, 160),
  prerequisites: z.array(id),
  hours: z.int().positive().max(2000),
});

const RESOURCE_KINDS = ['course', 'specialization', 'certificate', 'book', 'tutorial', 'documentation'] as const;

export const resourceShape = z
  .strictObject({
    id,
    kind: z.enum(RESOURCE_KINDS),
    title: words.max(200),
    provider: words.max(120),
    platform: words.max(60).optional(),
    authors: z.array(words.max(100)).optional(),
    isbn13: z
      .string()
      .regex(/^\d{13}$/)
      .optional(),
    url: httpsUrl.optional(),
    year: year.optional(),
    level: z.enum(['beginner', 'intermediate', 'advanced']),
    hours: z.number().positive().max(2000),
    cost: z.enum(['free', 'audit', 'paid']),
    language: z.string().regex(/^[a-z]{2}$/),
    teaches: z.record(id, z.enum(DEPTHS)).refine((skills) => Object.keys(skills).length > 0, 'teaches no skill'),
    prerequisites: z.array(id).min(1).optional(),
    audience: z.array(id).min(1).optional(),
    line: line(60, 240),
    seen: words,
  })
  .refine((resource) => resource.kind !== 'book' || (resource.authors?.length ?? 0) > 0, 'a book has authors')
  .refine((resource) => resource.isbn13 !== undefined || resource.url !== undefined, 'needs an isbn13 or a url')
  .refine((resource) => resource.kind === 'book' || resource.isbn13 === undefined, 'only a book has an isbn13');

export const fieldShape = z.strictObject({ id, name: words.max(40), line: line(20, 120) });

const priceLevel = z.strictObject({ value: z.number().positive(), base: words, year, source: sourceId });

export const placeShape = z.strictObject({
  id,
  name: words.max(80),
  aliases: z.array(words.max(60)),
  kind: z.enum(['union', 'country', 'province', 'metro', 'city']),
  country: id,
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Local currency per international dollar (countries), or US = 100 (US metropolitan areas). */
  priceLevel: priceLevel.optional(),
});

export const currencyShape = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/),
  name: words,
  symbol: words.max(4),
  perUsd: z.number().positive(),
  date: z.iso.date(),
  source: sourceId,
});

export const sourceShape = z.strictObject({
  id: sourceId,
  title: words,
  publisher: words,
  url: httpsUrl,
  licence: words,
  published: words,
  measures: sentence,
});

/** Median pay of a metropolitan area by SOC major group (`15` = computer and mathematical), in US$ a year. */
const metroPayShape = z.strictObject({
  place: id,
  medians: z.record(z.string().regex(/^\d\d$/), money),
});
export const metrosShape = z.strictObject({
  year,
  source: sourceId,
  national: z.record(z.string().regex(/^\d\d$/), money),
  metros: z.array(metroPayShape),
});

export const movedShape = z.strictObject({
  careers: z.record(id, id),
  skills: z.record(id, id),
  resources: z.record(id, id),
});

/** Words that lead a search to a career, parted by commas: career id → list. */
export const wordsShape = z.record(id, words);

export type CareerEntry = z.infer<typeof careerShape>;
export type SkillEntry = z.infer<typeof skillShape>;
export type ResourceEntry = z.infer<typeof resourceShape>;
export type FieldEntry = z.infer<typeof fieldShape>;
export type PlaceEntry = z.infer<typeof placeShape>;
export type CurrencyEntry = z.infer<typeof currencyShape>;
export type SourceEntry = z.infer<typeof sourceShape>;
export type MetrosEntry = z.infer<typeof metrosShape>;
export type MovedEntry = z.infer<typeof movedShape>;
export type WordsEntry = z.infer<typeof wordsShape>;
