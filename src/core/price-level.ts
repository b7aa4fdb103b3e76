/** How dear a place is. */
export interface PriceLevel {
  value: number;
  /** What `value` counts: local currency per international dollar, or the United States as 100. */
  base: string;
  year: number;
  source: string;
}

/** The base of the levels of US areas; every other level is of a country. */
const UNITED_STATES_100 = 'United States = 100';

/** What pay in international dollars is called where a currency would be named. */
export const INTERNATIONAL_DOLLAR = { code: 'international-dollar', symbol: 'Int$' } as const;

/**
 * Local currency for one international dollar, which buys anywhere what a US dollar buys in the United States.
 *
 * A country's level is that number: the World Bank's purchasing power parity for GDP (PA.NUS.PPP). The level of a US
 * area is its regional price parity (Bureau of Economic Analysis, all items), in per cent of the United States, where
 * the parity is 1: so it is the level ÷ 100. Pay ÷ this number is pay in international dollars.
 */
export function localPerInternational({ value, base }: PriceLevel): number {
  return base === UNITED_STATES_100 ? value / 100 : value;
}
