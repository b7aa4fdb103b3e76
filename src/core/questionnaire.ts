import { HOLLAND, type Holland, type Interests } from './career.js';

/** Something that people do at work, whatever it takes to be allowed to. `id` is its type and number: R1, C10. */
export interface Activity {
  id: string;
  type: Holland;
  text: string;
}

export const QUESTIONNAIRES = ['short', 'long'] as const;
export type Questionnaire = (typeof QUESTIONNAIRES)[number];

/** Activities per type: the short questionnaire is the beginning of the long one, and can be completed to it. */
const LENGTHS: Readonly<Record<Questionnaire, number>> = { short: 5, long: 10 };

/** What an answer means. */
export const ANSWER_WORDS: Readonly<Record<number, string>> = {
  1: 'not at all',
  2: 'rather not',
  3: 'neither way',
  4: 'rather',
  5: 'very much',
};

/** From 1 to 5, by the id of the activity. */
export type Answers = ReadonlyMap<string, number>;

/**
 * Ten activities for each of Holland's six types, from many walks of life, at home as well as at work, with and without a
 * degree. They were written for this program and have not been tried on a sample of people: scores compare the interests of
 * one person with each other, never two people.
 */
const ACTIVITIES: Readonly<Record<Holland, readonly string[]>> = {
  R: [
    'Replace the brake cables of a bicycle',
    'Dig over a vegetable bed and plant it out',
    'Fit a new light switch and test that it is safe',
    'Steer a long vehicle through narrow streets',
    'Put up a shed from a plan and a pile of timber',
    'Take a washing machine apart to find the leak',
    'Cut a steel part to a tenth of a millimetre',
    'Walk through a wood and mark the trees to be felled',
    'Fillet a crate of fish so that nothing is wasted',
    'Climb a mast to put an aerial right',
  ],
  I: [
    'Find out why a pond has turned green',
    'Look for a pattern in ten thousand numbers',
    'Work out why two studies disagree',
    'Count the cells in a drop of blood under a microscope',
    'Track down the one line that makes a program fail',
    'Reconstruct what killed a flock of birds',
    'Measure which of three glues holds longest',
    'Predict when a comet can be seen from your street',
    'Date an old house by its bricks and beams',
    'Think up an experiment on how people remember faces',
  ],
  A: [
    'Write a short story and cut it to half its length',
    'Choose the colours, letters and pictures of a poster',
    'Play music with others in front of an audience',
    'Film a day in somebody’s life and edit it to five minutes',
    'Shape a bowl from clay and choose its glaze',
    'Design the costumes of a play on a small budget',
    'Take portraits that show who people are',
    'Improvise a tune for a scene without words',
    'Arrange a room so that people want to stay in it',
    'Draw the characters of a comic strip',
  ],
  S: [
    'Help a child who is stuck with reading',
    'Sit with somebody who has had bad news',
    'Show a newcomer how things are done',
    'Help someone who cannot do it alone to wash and dress',
    'Hear both sides of a quarrel and help to settle it',
    'Take a group of teenagers outdoors for a weekend',
    'Explain to a patient how to take a new medicine',
    'Find a bed for a family that has lost its home',
    'Teach grown-ups the language of their new country',
    'Practise with someone who is learning to walk again',
  ],
  E: [
    'Persuade a shop to stock a product nobody knows yet',
    'Lead a crew that has to finish by Friday',
    'Haggle over the price of a second-hand van',
    'Open a market stall with your own money',
    'Speak for your street at a council meeting',
    'Decide after five interviews who gets the job',
    'Win back a customer who has gone to a rival',
    'Ask local firms for money for a youth club',
    'Argue a case before people who think otherwise',
    'Choose the town for the next branch of a firm',
  ],
  C: [
    'Keep the accounts of a club to the penny',
    'Check a long list of addresses for mistakes',
    'Put a year of receipts and letters in order',
    'Count the stock of a storeroom and find what is missing',
    'Fill in official forms so that none comes back',
    'Draw up a rota that is fair to twelve people',
    'Compare invoices with delivery notes, line by line',
    'Label a museum store so that anything can be found',
    'Go through sixty checks before a machine may start',
    'Add up a household’s spending month by month',
  ],
};

/** The activities of a questionnaire in the order of asking: one of each type in turn, so that no type is tired of. */
export function activitiesOf(questionnaire: Questionnaire): Activity[] {
  return Array.from({ length: LENGTHS[questionnaire] }, (_, at) =>
    HOLLAND.map((type) => ({ id: `${type}${at + 1}`, type, text: ACTIVITIES[type][at] as string })),
  ).flat();
}

/** The six scores: the sum of the answers to each type, 5 to 25 in the short questionnaire and 10 to 50 in the long one. */
export function scoreAnswers(answers: Answers): Interests {
  const scores = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  for (const [id, answer] of answers) scores[id.charAt(0) as Holland] += answer;
  return scores;
}
