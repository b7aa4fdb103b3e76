import { HOLLAND, HOLLAND_NAMES, type Holland, type Interests } from '../core/career.js';
import { EXIT, Failure } from '../core/failure.js';
import { isFlat } from '../core/holland.js';

/**
 * Six scores from `--interests`: `R=4 I=5 A=2 S=1 E=1 C=4` in any order, or six numbers in this one, separated by spaces or
 * commas. The scale is free (0 to 40, 1 to 7), only the shape counts. Throws a `Failure` (exit 2) that says what is wrong.
 */
export function readScores(words: readonly string[]): Interests {
  const parts = words
    .join(' ')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const named = parts.some((part) => /[=:]/.test(part));
  if (!named && parts.length !== HOLLAND.length)
    throw wrong(`${parts.length === 1 ? '1 score is' : `${parts.length} scores are`} given`);
  const scores = new Map<Holland, number>();
  parts.forEach((part, at) => {
    const [name, value] = named ? part.split(/[=:]/) : [HOLLAND[at], part];
    const type = HOLLAND.find((one) => [one, HOLLAND_NAMES[one].toUpperCase()].includes((name ?? '').toUpperCase()));
    if (type === undefined) throw wrong(`“${part}” names none of the six interests`);
    if (scores.has(type)) throw wrong(`${type} is given twice`);
    scores.set(type, score(value ?? '', part));
  });
  const missing = HOLLAND.filter((type) => !scores.has(type));
  if (missing.length > 0) throw wrong(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`);
  return Object.fromEntries(scores) as unknown as Interests;
}

function score(text: string, part: string): number {
  if (/^\d{1,6}(\.\d{1,6})?$/.test(text)) return Number(text);
  throw wrong(`“${part}” is no score from 0 to 999999`);
}

function wrong(what: string): Failure {
  const hint = 'give six: --interests R=4 I=5 A=2 S=1 E=1 C=4, or six numbers in that order, on any scale from 0 up';
  return new Failure(EXIT.usage, 'BAD_INTERESTS', `--interests: ${what}`, hint);
}

/** Throws a `Failure` (exit 4) where six scores are too alike to rank anything by. */
export function refuseFlat(interests: Interests): void {
  if (!isFlat(interests)) return;
  const scores = HOLLAND.map((type) => `${type} ${interests[type]}`).join(', ');
  throw new Failure(
    EXIT.badData,
    'FLAT_PROFILE',
    `the six interests are almost the same (${scores}): a correlation with them says nothing`,
    'tell likes from dislikes more clearly, answer the long questionnaire, or match by --skills',
  );
}
