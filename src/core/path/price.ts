import type { Cost } from '../resource.js';

/**
 * Planning prices in US dollars for what is marked `paid`: the catalogue knows no prices, which change by the week, the
 * country and the sale. These are editorial assumptions per kind and platform, good enough to choose by and marked as
 * assumptions wherever they show. A platform with a subscription is counted in months of it: one for a course, three for
 * a specialization, six for a professional certificate.
 */
const PRICES: Readonly<Record<string, number>> = {
  course: 100,
  specialization: 300,
  certificate: 350,
  book: 45,
  tutorial: 30,
  documentation: 60,
};

const PLATFORM_PRICES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Coursera: { course: 49, specialization: 147, certificate: 294 },
  edX: { course: 150, specialization: 450, certificate: 900 },
  Udemy: { course: 20 },
};

/** In whole US dollars. Nothing for what is free, and for what is free to audit: a plan needs the content, not the paper. */
export function planningPrice(resource: { kind: string; platform: string | null; cost: Cost }): number {
  if (resource.cost !== 'paid') return 0;
  const own = resource.platform === null ? undefined : PLATFORM_PRICES[resource.platform]?.[resource.kind];
  return own ?? PRICES[resource.kind] ?? 100;
}
