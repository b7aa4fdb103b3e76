import { ANSWER_WORDS, type Answers, activitiesOf, type Questionnaire } from '../core/questionnaire.js';
import { BACK, type Back, type Choice, type Prompter } from './prompter.js';

const CHOICES: readonly Choice<number>[] = [1, 2, 3, 4, 5].map((value) => ({
  value,
  name: `${value} ${ANSWER_WORDS[value]}`,
}));

/**
 * Asks for an answer to each activity of a questionnaire, in their order. `given` are answers from before: asking goes on
 * with the first activity that has none. Going back returns to the one before, with its answer chosen; from the first it is
 * BACK. `kept` hears of every answer, so that a conversation that is cut short can be taken up again.
 */
export async function askQuestionnaire(
  ask: Prompter,
  questionnaire: Questionnaire,
  given: Answers = new Map(),
  kept: (answers: Answers) => void = () => undefined,
): Promise<Answers | Back> {
  const activities = activitiesOf(questionnaire);
  const answers = new Map(activities.flatMap(({ id }) => (given.has(id) ? [[id, given.get(id) as number]] : [])));
  const open = activities.findIndex(({ id }) => !answers.has(id));
  for (let at = open === -1 ? activities.length : open; at < activities.length; ) {
    const { id, text } = activities[at] as (typeof activities)[number];
    const answer = await ask.select({
      message: `${at + 1}/${activities.length} ${text}:`,
      choices: CHOICES,
      chosen: answers.get(id) ?? 3,
    });
    if (answer === BACK && at === 0) return BACK;
    if (answer === BACK) at -= 1;
    else {
      answers.set(id, answer);
      kept(answers);
      at += 1;
    }
  }
  return new Map(activities.map(({ id }) => [id, answers.get(id) as number]));
}
