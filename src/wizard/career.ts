import { careerLine } from '../catalogue/careers.js';
import { careerChoices } from './careers.js';
import { compareWith } from './compare.js';
import { pay } from './pay.js';
import { plan } from './plan.js';
import { BACK, type Back, type Choice } from './prompter.js';
import { results } from './results.js';
import { HOME, type Home, type Talk } from './talk.js';

type Step = (talk: Talk, career: string) => Promise<Back | Home>;

const shows =
  (command: string, ...words: readonly string[]): Step =>
  async (talk, career) => {
    await talk.answer([command, career, ...words]);
    return BACK;
  };

/** What there is to know about a career: the commands that answer it. */
const STEPS: readonly Choice<Step>[] = [
  {
    name: 'At a glance',
    about: 'what it is, what it pays, whom it suits',
    value: shows('show', '--section', 'summary'),
  },
  { name: 'What one does', about: 'duties, and how the days go', value: shows('show', '--section', 'duties,work') },
  { name: 'Pay…', about: 'by place, in the money you like', value: pay },
  { name: 'Plan the way…', about: 'step by step, for your hours, your money and what you know', value: plan },
  {
    name: 'Ways in',
    about: 'degrees, apprenticeships and others, with months, licences and outlook',
    value: shows('show', '--section', 'routes,licence,outlook'),
  },
  { name: 'Skills', about: 'what it takes, by stage and importance', value: shows('skills') },
  { name: 'Courses', about: 'the ten most relevant', value: shows('courses', '--limit', '10') },
  { name: 'Books', about: 'the ten most relevant', value: shows('books', '--limit', '10') },
  { name: 'Projects', about: 'to build or do', value: shows('projects') },
  {
    name: 'Good and bad days',
    about: 'what makes people stay, and what makes them leave',
    value: shows('show', '--section', 'rewards,challenges'),
  },
  {
    name: 'Careers near it…',
    about: 'by skills, interests and field',
    value: (talk, career) => results(talk, ['related', career]),
  },
  { name: 'Compare it…', about: 'side by side with up to five others', value: compareWith },
  { name: 'Change over from another job…', about: 'what carries over, and what is missing', value: gap },
  { name: 'The whole page', about: 'all of it, from the summary to the bad days', value: shows('show') },
];

/** Walks what there is to know about a career until the person goes back or home. */
export async function careerMenu(talk: Talk, career: string): Promise<Back | Home> {
  const { title } = careerLine(talk.catalogue, career);
  const ways: Choice<Step | Home>[] = [{ name: 'Home', value: HOME }];
  let chosen: Step | Home | undefined;
  for (;;) {
    const step = await talk.ask.select<Step | Home>({ message: `${title}:`, choices: STEPS, ways, chosen });
    if (step === BACK || step === HOME) return step;
    chosen = step;
    const next = await step(talk, career);
    if (next === HOME) return HOME;
  }
}

/** What is missing on the way from another career, with the stepping stones between them. */
async function gap(talk: Talk, career: string): Promise<Back> {
  const careers = careerChoices(talk.catalogue);
  let words = '';
  for (;;) {
    const from = await talk.ask.search({
      message: 'From which job?',
      words,
      source: (typed) => {
        words = typed;
        return careers(typed).filter(({ value }) => value !== career);
      },
    });
    if (from === BACK) return BACK;
    await talk.answer(['gap', career, '--from', from]);
    await talk.answer(['route', from, career]);
  }
}
