import { type Questionnaire, scoreAnswers } from '../core/questionnaire.js';
import { BACK, type Back } from './prompter.js';
import { askQuestionnaire } from './questionnaire.js';
import type { Talk } from './talk.js';

/**
 * Asks a questionnaire and remembers its scores. Only if the person agrees are the answers kept from one to the next, to go
 * on with after an interruption; at the end they are thrown away, or put into a file that the person names.
 */
export async function answerQuestions(talk: Talk, questionnaire: Questionnaire): Promise<true | Back> {
  const { ask, answers: shelf, memory } = talk;
  const begin = await beginning(talk, questionnaire);
  if (begin === BACK) return BACK;
  const answers = await askQuestionnaire(ask, questionnaire, begin.answers, (so) => {
    if (begin.keep) shelf.keep({ questionnaire, answers: so });
  });
  if (answers === BACK) return BACK;
  const given = { questionnaire, answers };
  memory.interests = { scores: scoreAnswers(answers), given, file: null };
  const file = await ask.text({
    message: 'Save the answers as (empty: nowhere):',
    wrong: (path) => (path === '' ? null : shelf.problem(path)),
  });
  if (file !== BACK && file !== '') {
    shelf.save(file, given);
    memory.interests.file = file;
  }
  shelf.forget();
  return true;
}

/** With what to begin, and whether to keep what is answered. The long questionnaire takes up what the short one asked. */
async function beginning({ ask, answers: shelf, memory }: Talk, questionnaire: Questionnaire) {
  const left = shelf.unfinished();
  const before = left?.questionnaire === questionnaire ? left.answers : null;
  if (before !== null && before.size > 0) {
    const goOn = await ask.select({
      message: `You broke off after ${before.size} questions.`,
      choices: [
        { value: true, name: 'Go on from there' },
        { value: false, name: 'Begin anew' },
      ],
    });
    if (goOn === BACK) return BACK;
    if (goOn) return { answers: before, keep: true };
    shelf.forget();
  }
  const given = memory.interests?.given;
  const answers = questionnaire === 'long' && given?.questionnaire === 'short' ? given.answers : new Map();
  if (shelf.folder === null) return { answers, keep: false };
  const keep = await ask.confirm({ message: `Keep your answers in ${shelf.folder}, in case you break off?` });
  return keep === BACK ? BACK : { answers, keep };
}
