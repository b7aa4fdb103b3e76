import { currencies, findCurrency } from '../catalogue/currencies.js';
import type { Database } from '../catalogue/database.js';
import { EXIT, Failure } from '../core/failure.js';
import type { Place } from '../core/place.js';
import type { PayWish } from '../core/shown-pay.js';
import type { GlobalOptions } from './options.js';
import { placeOfPay } from './place.js';

export interface SalaryOptions extends GlobalOptions {
  place?: string[];
  in?: string;
  adjust?: boolean;
  metros?: boolean;
  sort?: string;
  top?: number;
  field?: string;
  why?: boolean;
}

/** Refuses options that have no meaning here. Throws a `Failure` (exit 2) that names the first of them. */
export function onlyWith(where: string, options: object, names: readonly string[]): void {
  const given = names.find((name) => name in options);
  if (given === undefined) return;
  throw new Failure(EXIT.usage, 'OPTION_CONFLICT', `--${given} is only ${where}`, 'see career salary --help');
}

/** The one place of a ranking. Throws a `Failure` for several words (exit 2) and for one that names no place (exit 3). */
export function placeToRank(catalogue: Database, words: readonly string[]): Place {
  const [word, second] = words;
  if (word === undefined || second !== undefined) {
    const hint = 'figures of two places are of two sources; rank each by itself, or name a career';
    throw new Failure(EXIT.usage, 'OPTION_CONFLICT', 'a ranking is of one place: give --place once', hint);
  }
  return placeOfPay(catalogue, word);
}

/** The unit that the options ask for. Throws a `Failure` (exit 3) for an unknown currency. */
export function unitWish(catalogue: Database, options: SalaryOptions): PayWish {
  const to = options.in === undefined ? null : findCurrency(currencies(catalogue), options.in);
  return { annual: false, to, adjust: options.adjust === true };
}
