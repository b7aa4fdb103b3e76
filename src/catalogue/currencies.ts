import type { Currency } from '../core/currency.js';
import { EXIT, Failure } from '../core/failure.js';
import { nameKey } from '../core/name.js';
import { suggest } from '../core/suggest.js';
import type { Database } from './database.js';

const CURRENCIES = 'SELECT code, name, symbol, per_usd AS perUsd, date, source FROM currency ORDER BY code';

/** Every currency with its rate, by code. */
export function currencies(catalogue: Database): Map<string, Currency> {
  return new Map(catalogue.all<Currency>(CURRENCIES).map((currency) => [currency.code, currency]));
}

/**
 * The currency that `words` name: its code or name in any case, or its symbol. Throws a `Failure` (exit 3) that suggests
 * the nearest, or lists them all.
 */
export function findCurrency(known: ReadonlyMap<string, Currency>, words: string): Currency {
  const all = [...known.values()];
  const key = nameKey(words);
  const found =
    all.find(({ symbol }) => symbol === words.trim()) ??
    all.find(({ code, name }) => key !== '' && (nameKey(code) === key || nameKey(name) === key));
  if (found !== undefined) return found;
  const named = new Map(all.flatMap(({ code, name }) => [[code, code] as const, [name, code] as const]));
  const near = [...new Set(suggest(words, [...named.keys()], 6).map((name) => named.get(name)))].slice(0, 3);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}? known` : 'known';
  throw new Failure(
    EXIT.notFound,
    'CURRENCY_NOT_FOUND',
    `there is no currency “${words}”`,
    `${hint}: ${[...known.keys()].join(', ')}`,
  );
}
