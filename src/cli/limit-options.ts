import { type Command, InvalidArgumentError } from 'commander';
import { currencies, findCurrency } from '../catalogue/currencies.js';
import type { Database } from '../catalogue/database.js';
import { fields } from '../catalogue/fields.js';
import { findId } from '../catalogue/find.js';
import { readSkill } from '../catalogue/skills.js';
import { HOLLAND, HOLLAND_NAMES, type Holland, ROUTE_KINDS } from '../core/career.js';
import { crossRate, rateDate } from '../core/currency.js';
import { EDUCATION, educationLevel } from '../core/education.js';
import type { Limit } from '../core/limits.js';
import type { Place } from '../core/place.js';
import { chosen } from './arguments.js';
import { collected } from './have.js';
import { wholeNumber } from './options.js';
import { placeOfPay } from './place.js';

/** The limits that `list` and `match` share, as they were written. */
export interface LimitOptions {
  field?: string[];
  minPay?: LeastPay;
  place: string;
  growth?: number;
  maxPreparation?: number;
  interest?: string[];
  skill?: string[];
  education?: string;
  route?: string[];
}

interface LeastPay {
  amount: number;
  /** Null: the currency of the place. */
  currency: string | null;
}

/** Adds the options that `readLimits` reads; a value that makes no sense by itself is refused by commander. */
export function addLimitOptions(command: Command): Command {
  return command
    .option('--field <ids>', 'only these fields', collected)
    .option('--min-pay <amount>', 'an annual median of at least so much, as 60000 or 45000gbp', leastPay)
    .option('--place <place>', 'where pay is looked at: published figures only', 'us')
    .option('--growth <percent>', 'at least so much growth of jobs over the projection', wholeNumber(-100, 1000))
    .option('--max-preparation <zone>', 'a job zone of at most this, 1 to 5', wholeNumber(1, 5))
    .option(
      '--interest <type>',
      'R, I, A, S, E, C or its name: among the three strongest; may be given again',
      collected,
    )
    .option('--skill <skill>', 'a skill that is needed; may be given again', collected)
    .option('--education <level>', `usual at entry, at most: ${EDUCATION.join(', ')}`)
    .option('--route <kinds>', `a way in, one of: ${ROUTE_KINDS.join(', ')}`, collected);
}

/**
 * What the options mean, with the place whose pay counts. Throws a `Failure` for a field, interest, education or way in
 * that does not exist (exit 2), and for an unknown place, currency or skill (exit 3).
 */
export function readLimits(catalogue: Database, options: LimitOptions): { place: Place; limits: Limit[] } {
  const place = placeOfPay(catalogue, options.place);
  const limits: Limit[] = [];
  if (options.field !== undefined) {
    const known = fields(catalogue).map(({ id }) => id);
    limits.push({ kind: 'field', fields: chosenOf(options.field, known, 'field') });
  }
  if (options.minPay !== undefined) limits.push(payLimit(catalogue, options.minPay, place));
  if (options.growth !== undefined) limits.push({ kind: 'growth', least: options.growth });
  if (options.maxPreparation !== undefined) limits.push({ kind: 'preparation', most: options.maxPreparation });
  if (options.education !== undefined) {
    const [word = 'none'] = [educationLevel(options.education) ?? chosenOf([options.education], EDUCATION, 'level')[0]];
    limits.push({ kind: 'education', most: word });
  }
  if (options.interest !== undefined) limits.push(...interestLimits(options.interest));
  for (const words of options.skill ?? []) {
    const skill = findId(catalogue, 'skill', words);
    limits.push({ kind: 'skill', skill, name: readSkill(catalogue, skill).name });
  }
  if (options.route !== undefined) {
    limits.push({ kind: 'route', kinds: chosenOf(options.route, ROUTE_KINDS, 'way in') });
  }
  return { place, limits };
}

function payLimit(catalogue: Database, { amount, currency }: LeastPay, place: Place): Limit {
  const known = currencies(catalogue);
  const asked = currency === null ? null : findCurrency(known, currency);
  if (asked === null || asked.code === place.currency) return { kind: 'pay', least: amount, place, exchange: null };
  const own = findCurrency(known, place.currency);
  const rate = crossRate(asked, own);
  const exchange = { amount, currency: asked.code, rate, date: rateDate(asked, own) };
  return { kind: 'pay', least: Math.round(amount * rate), place, exchange };
}

const INTEREST_WORDS = HOLLAND.flatMap((type) => [type.toLowerCase(), HOLLAND_NAMES[type].toLowerCase()]);

function interestLimits(words: readonly string[]): Limit[] {
  const named = chosenOf(words, INTEREST_WORDS, 'interest').map((word) => word.charAt(0).toUpperCase() as Holland);
  return [...new Set(named)].map((type) => ({ kind: 'interest', type }));
}

function chosenOf<Word extends string>(values: readonly string[], known: readonly Word[], what: string): Word[] {
  return [...new Set(chosen(values.join(','), known, what))];
}

/** Whole, up to nine digits, with the code of a currency after it or not. */
function leastPay(text: string): LeastPay {
  const [, digits, code] = /^(\d{1,9}) ?([a-z]{3})?$/i.exec(text) ?? [];
  if (digits !== undefined) return { amount: Number(digits), currency: code ?? null };
  throw new InvalidArgumentError('It must be a whole amount a year, such as 60000, or 45000gbp.');
}
