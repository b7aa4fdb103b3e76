import { InvalidArgumentError } from 'commander';
import { isDay } from '../core/path/calendar.js';

/** What the options of a plan mean before anyone looks into the catalogue. Each throws commander's own error. */

/** `free` or whole US dollars. */
export function budget(text: string): number {
  if (text.toLowerCase() === 'free') return 0;
  const value = /^\$?\d{1,7}$/.test(text) ? Number(text.replace('$', '')) : Number.NaN;
  if (Number.isInteger(value)) return value;
  throw new InvalidArgumentError('It must be free or whole US dollars from 0 to 9999999.');
}

/** A share above 0 and up to 1, as `0.9` or `90%`. */
export function share(text: string): number {
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})(%?)$/.exec(text) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits) / (percent === '%' ? 100 : 1);
  if (value > 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a share above 0 and up to 1, such as 0.9 or 90%.');
}

/** A day that exists, from 1900 to 2999. */
export function day(text: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  const known = year !== undefined && Number(year) >= 1900 && Number(year) < 3000;
  if (known && isDay(text)) return text;
  const last = known && Number(month) >= 1 && Number(month) <= 12 ? lastDay(Number(year), Number(month)) : null;
  const near = last === null ? '' : ` The last day of that month is ${year}-${month}-${last}.`;
  throw new InvalidArgumentError(`It must be a day that exists, from 1900 to 2999, written YYYY-MM-DD.${near}`);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
