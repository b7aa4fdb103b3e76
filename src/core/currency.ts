/** A currency with its dated rate. */
export interface Currency {
  code: string;
  name: string;
  /** How it is written before an amount: $, £, C$. */
  symbol: string;
  /** Units of it for one US dollar. */
  perUsd: number;
  /** The day or month of the rate, `YYYY-MM-DD`. */
  date: string;
  source: string;
}

/**
 * Units of `to` for one unit of `from`: the cross rate through the US dollar, perUsd(to) ÷ perUsd(from). Both rates come
 * from the catalogue with their dates; pay of any year is converted at the one rate, so inflation stays in it.
 */
export function crossRate(from: Currency, to: Currency): number {
  return to.perUsd / from.perUsd;
}

/** The older date of the two rates: how old a cross rate is. The dollar has no rate against itself. */
export function rateDate(from: Currency, to: Currency): string {
  const dates = [from, to].filter(({ code }) => code !== 'USD').map(({ date }) => date);
  return dates.sort()[0] ?? to.date;
}
