import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GivenAnswers } from '../core/answers.js';
import { EXIT, Failure } from '../core/failure.js';
import { ANSWER_WORDS, activitiesOf } from '../core/questionnaire.js';

/** Throws a `Failure` where `writeAnswers` would fail: before anyone has answered sixty questions in vain. */
export function checkWritable(path: string): void {
  if (existsSync(path)) {
    throw new Failure(EXIT.usage, 'FILE_EXISTS', `${path} is there already`, 'name another file, or remove it first');
  }
  const folder = dirname(path);
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  throw new Failure(EXIT.usage, 'NO_FOLDER', `there is no folder ${folder}`, 'make it first, or name another file');
}

/** Writes answers as `readAnswers` reads them, each with its activity; never over another file. */
export function writeAnswers(path: string, { questionnaire, answers }: GivenAnswers): void {
  const scale = Object.entries(ANSWER_WORDS).map(([answer, words]) => `${answer} ${words}`);
  const lines = activitiesOf(questionnaire).map(({ id, text }) => `  ${id}: ${answers.get(id)} # ${text}`);
  const text = [`# ${scale.join(', ')}`, `questionnaire: ${questionnaire}`, 'answers:', ...lines, ''].join('\n');
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const message = `the answers cannot be written: ${(error as Error).message}`;
    throw new Failure(EXIT.output, 'OUTPUT_FAILED', message, 'name a file in a folder that you may write to');
  }
}
