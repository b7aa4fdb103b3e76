import { HOLLAND, HOLLAND_NAMES, type Interests } from '../core/career.js';
import { type Entry, fillIn } from './form.js';
import { gather } from './gather.js';
import { answerQuestions } from './interests.js';
import { limitEntries, limitWords } from './limits.js';
import type { Memory } from './memory.js';
import { skillChoices } from './pick.js';
import { BACK, type Back, type Choice } from './prompter.js';
import { results } from './results.js';
import type { Home, Talk } from './talk.js';

type Way = (talk: Talk) => Promise<unknown>;

const WAYS: readonly Choice<Way>[] = [
  {
    value: (talk) => answerQuestions(talk, 'short'),
    name: '30 questions about what you like',
    about: 'five minutes; careers whose interests are yours',
  },
  {
    value: (talk) => answerQuestions(talk, 'long'),
    name: '60 questions',
    about: 'ten minutes, and a steadier answer',
  },
  { value: askSkills, name: 'Skills that you have', about: 'careers that ask for them' },
  {
    value: askScores,
    name: 'Six scores that you know',
    about: 'of a Holland or RIASEC test that you took elsewhere',
  },
  { value: async () => true, name: 'Only limits', about: 'pay, preparation, education, growth' },
];

/** Finds what fits: by interests, by skills, or both, within limits. */
export async function fit(talk: Talk): Promise<Back | Home> {
  let chosen: Way | undefined;
  for (;;) {
    const way = await talk.ask.select({ message: 'What shall it go by?', choices: WAYS, chosen });
    if (way === BACK) return BACK;
    chosen = way;
    if ((await way(talk)) === BACK) continue;
    const next = await fitForm(talk);
    if (next !== BACK) return next;
  }
}

async function fitForm(talk: Talk): Promise<Back | Home> {
  const entries = [skillsEntry(talk), ...limitEntries(talk)];
  while ((await fillIn(talk.ask, messageFor(talk.memory), { name: 'Show what fits' }, entries)) !== BACK) {
    const next = await results(talk, fitWords(talk.memory));
    if (next !== BACK) return next;
  }
  return BACK;
}

function messageFor({ interests }: Memory): string {
  return interests === null ? 'What fits you:' : `What fits you, with ${scoreWords(interests.scores).join(' ')}:`;
}

/** The command line that answers: a match, or a list where nothing but limits is known. */
function fitWords({ interests, have, limits }: Memory): string[] {
  const person = [
    ...(interests === null
      ? []
      : interests.file === null
        ? ['--interests', ...scoreWords(interests.scores)]
        : ['--answers', interests.file]),
    ...(have.length === 0 ? [] : ['--skills', have.join(',')]),
  ];
  return person.length === 0 ? ['list', ...limitWords(limits)] : ['match', ...person, ...limitWords(limits)];
}

function scoreWords(scores: Interests): string[] {
  return HOLLAND.map((type) => `${type}=${scores[type]}`);
}

function skillsEntry(talk: Talk): Entry {
  const { nameOf } = skillChoices(talk.catalogue);
  const { memory } = talk;
  return {
    name: 'Skills that you have',
    now: () => memory.have.map(nameOf).join(', ') || 'not asked for',
    change: () => askSkills(talk),
  };
}

function askSkills({ ask, catalogue, memory }: Talk): Promise<true | Back> {
  return gather(ask, {
    message: 'A skill that you have',
    ...skillChoices(catalogue),
    gathered: memory.have,
    done: (count) => (count === 0 ? 'None' : 'That is all'),
    least: 0,
    most: 100,
  });
}

/** Six numbers, one after the other; going back from one returns to the one before. */
async function askScores({ ask, memory }: Talk): Promise<true | Back> {
  const scores: Partial<Interests> = { ...memory.interests?.scores };
  for (let at = 0; at < HOLLAND.length; ) {
    const type = HOLLAND[at] as (typeof HOLLAND)[number];
    const answer = await ask.number({
      message: `${HOLLAND_NAMES[type]} (${type}):`,
      least: 0,
      most: 1000,
      given: scores[type],
    });
    if (answer === BACK && at === 0) return BACK;
    if (answer === BACK) at -= 1;
    else if (answer !== null) {
      scores[type] = answer;
      at += 1;
    }
  }
  memory.interests = { scores: scores as Interests, given: null, file: null };
  return true;
}
