import type { GivenAnswers } from '../core/answers.js';
import type { Interests } from '../core/career.js';
import { EXIT, Failure } from '../core/failure.js';
import { scoreAnswers } from '../core/questionnaire.js';
import { readScores } from './interest-scores.js';
import type { GlobalOptions } from './options.js';
import { checkWritable } from './save-answers.js';

/** What a person is matched by, as it was written. */
export interface PersonOptions extends GlobalOptions {
  interests?: string[];
  answers?: string;
  quiz?: string;
  save?: string;
  skills?: string[];
  stability?: boolean;
  seed?: number;
  change?: string;
}

/** What gives the same without questions. */
export const INSTEAD = 'give --answers FILE, --interests R=4 I=5 A=2 S=1 E=1 C=4 or --skills sql,git';

/** Throws a `Failure` (exit 2) for options that make no sense together, before anything is read or asked. */
export function checkPersonOptions(options: PersonOptions): void {
  const { interests, answers, quiz, save, skills, stability, seed, change } = options;
  const fail = (code: string, message: string, hint: string) => new Failure(EXIT.usage, code, message, hint);
  const ways = [
    ...(interests === undefined ? [] : ['--interests']),
    ...(answers === undefined ? [] : ['--answers']),
    ...(quiz === undefined ? [] : ['--quiz']),
  ];
  if (ways.length > 1) {
    throw fail('TWO_PROFILES', `${ways.join(' and ')} both give your interests`, 'give one of them');
  }
  if (ways.length === 0 && skills === undefined) {
    throw fail('NOTHING_TO_MATCH', 'nothing is said about you', `${INSTEAD}; or answer questions: --quiz short`);
  }
  if (save !== undefined && quiz === undefined) {
    throw fail('NOTHING_TO_SAVE', '--save keeps the answers of --quiz', 'give --quiz short or --quiz long as well');
  }
  if (seed !== undefined && !stability) {
    throw fail('SEED_WITHOUT_STABILITY', '--seed is the dice of --stability', 'give --stability as well');
  }
  if (stability && change !== undefined) {
    throw fail('TWO_QUESTIONS', '--stability and --change are two questions', 'ask one of them at a time');
  }
  const needing = [...(stability ? ['--stability'] : []), ...(change === undefined ? [] : ['--change'])];
  if (needing.length > 0 && quiz === undefined && answers === undefined) {
    const verb = needing.length === 1 ? 'moves' : 'move';
    throw fail(
      'NEEDS_ANSWERS',
      `${needing.join(' and ')} ${verb} answers, and there are none`,
      'give --answers or --quiz',
    );
  }
  if (save !== undefined) checkWritable(save);
}

export interface GivenInterests {
  scores: Interests;
  /** Null where only scores were given. */
  given: GivenAnswers | null;
}

/** The six scores of the person, as they are given or from a file of answers; null without either. */
export async function readInterests({ interests, answers }: PersonOptions): Promise<GivenInterests | null> {
  if (interests !== undefined) return { scores: readScores(interests), given: null };
  if (answers === undefined) return null;
  const { readAnswers } = await import('./answers.js');
  return fromAnswers(readAnswers(answers));
}

/** The six scores of answers (`scoreAnswers`), beside the answers themselves. */
export function fromAnswers(given: GivenAnswers): GivenInterests {
  return { scores: scoreAnswers(given.answers), given };
}
