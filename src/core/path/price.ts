import type { Cost } from '../resource.js';

/**
 * Planning prices in US dollars for what is marked `paid`: the catalogue knows no prices, which change by the week, the
 * country and the sale. These are editorial assumptions per kind and platform, good enough to choose by and marked as
 * assumptions wherever they show. A platform with a subscription is counted in months of it, at ten hours a week.
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
  edX: { course: 150, specialization: 450, certificate: 900 },
  Udemy: { course: 20 },
};

/** US dollars a month. */
const SUBSCRIPTIONS: Readonly<Record<string, number>> = { Coursera: 49 };
const HOURS_A_MONTH = 40;

/** In whole US dollars. Nothing for what is free, and for what is free to audit: a plan needs the content, not the paper. */
export function planningPrice(resource: { kind: string; platform: string | null; cost: Cost; hours: number }): number {
  const { kind, cost, hours } = resource;
  if (cost !== 'paid') return 0;
  const platform = resource.platform ?? '';
  const month = SUBSCRIPTIONS[platform];
  if (month !== undefined) return month * Math.ceil(hours / HOURS_A_MONTH);
  return PLATFORM_PRICES[platform]?.[kind] ?? PRICES[kind] ?? 100;
}
