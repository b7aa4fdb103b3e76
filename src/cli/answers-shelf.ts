import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GivenAnswers } from '../core/answers.js';
import { Failure } from '../core/failure.js';
import { activitiesOf, QUESTIONNAIRES } from '../core/questionnaire.js';
import type { AnswersShelf } from '../wizard/talk.js';
import type { Context } from './context.js';
import { checkWritable, writeAnswers } from './save-answers.js';

/**
 * Unfinished answers in the user's own data folder: XDG_DATA_HOME/career, or ~/.local/share/career. The file is replaced as
 * a whole, never written into; where it cannot be read, makes no sense or cannot be written, there is just none.
 */
export function answersShelf(env: Context['env']): AnswersShelf {
  const folder = dataFolder(env);
  const path = folder === null ? null : join(folder, 'unfinished-answers.json');
  return {
    folder,
    unfinished: () => (path === null ? null : readUnfinished(path)),
    keep: ({ questionnaire, answers }) => {
      if (path === null || folder === null) return;
      attempt(() => {
        makeFolder(folder);
        const text = JSON.stringify({ questionnaire, answers: Object.fromEntries(answers) });
        writeFileSync(`${path}.new`, text, { mode: 0o600 });
        renameSync(`${path}.new`, path);
      });
    },
    forget: () => {
      if (path !== null) attempt(() => rmSync(path, { force: true }));
    },
    problem: (file) => {
      try {
        checkWritable(file);
        return null;
      } catch (error) {
        if (error instanceof Failure) return `${error.message}: ${error.hint}.`;
        throw error;
      }
    },
    save: writeAnswers,
  };
}

function dataFolder({ XDG_DATA_HOME, HOME, USERPROFILE }: Context['env']): string | null {
  // The XDG specification: a path that is not absolute is to be ignored.
  if (XDG_DATA_HOME?.startsWith('/')) return join(XDG_DATA_HOME, 'career');
  const home = HOME || USERPROFILE;
  return home ? join(home, '.local', 'share', 'career') : null;
}

/** With the two folders around it (~/.local/share). Not `recursive`: under /proc that never ends (Node 20). */
function makeFolder(folder: string): void {
  for (const one of [dirname(dirname(folder)), dirname(folder), folder]) {
    if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
  }
}

function readUnfinished(path: string): GivenAnswers | null {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
  const { questionnaire: length, answers } = (found ?? {}) as { questionnaire?: unknown; answers?: unknown };
  const questionnaire = QUESTIONNAIRES.find((one) => one === length);
  if (questionnaire === undefined || typeof answers !== 'object' || answers === null) return null;
  const asked = activitiesOf(questionnaire).map(({ id }) => id);
  const sound = Object.entries(answers).filter(
    ([id, answer]) => asked.includes(id) && Number.isInteger(answer) && answer >= 1 && answer <= 5,
  );
  return sound.length === 0 ? null : { questionnaire, answers: new Map(sound) };
}

/** What is done for comfort only must not end a conversation. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // No folder, no rights, no room: the answers are in memory all the same.
  }
}
