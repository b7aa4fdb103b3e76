import { EXIT, Failure } from '../core/failure.js';
import { knownHint } from '../core/suggest.js';

/**
 * The fields that `--fields a,b` picks, in its order; all when it was not given. Throws a Failure that lists the fields
 * there are and names the near one when it asks for another.
 */
export function chosenFields(known: readonly string[], asked: string | undefined): readonly string[] {
  if (asked === undefined) return known;
  const names = asked
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) {
    throw new Failure(EXIT.usage, 'UNKNOWN_FIELD', '--fields names no field', `known: ${known.join(', ')}`);
  }
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Failure(EXIT.usage, 'UNKNOWN_FIELD', `there is no field “${unknown}”`, knownHint(unknown, known));
  }
  return [...new Set(names)];
}

/** The record with the chosen fields only, in their order; a key that is not there is unknown. */
export function pick<Value>(
  record: { readonly [key: string]: Value },
  fields: readonly string[],
): { [key: string]: Value | null } {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
}
