import { careerLine } from '../catalogue/careers.js';
import { BACK, type Back, type Choice } from './prompter.js';
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
  { name: 'Pay', about: 'what is published, by place', value: shows('salary') },
  {
    name: 'Ways in',
    about: 'degrees, apprenticeships and others, with months and licences',
    value: shows('show', '--section', 'routes,licence,outlook'),
  },
  { name: 'Skills', about: 'what it takes, by stage and importance', value: shows('skills') },
  { name: 'Courses', about: 'most relevant first', value: shows('courses', '--limit', '10') },
  { name: 'Books', about: 'most relevant first', value: shows('books', '--limit', '10') },
  { name: 'Projects', about: 'to build or do', value: shows('projects') },
  {
    name: 'Good and bad days',
    about: 'what makes people stay, and what makes them leave',
    value: shows('show', '--section', 'rewards,challenges'),
  },
  {
    name: 'The whole page',
    about: 'all of it, from the summary to the bad days',
    value: shows('show'),
  },
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
