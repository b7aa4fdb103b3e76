import { careerLine, needsOf } from '../catalogue/careers.js';
import { isDay } from '../core/path/calendar.js';
import { PLAN_KINDS } from '../core/path/wishes.js';
import type { Stage } from '../core/skill.js';
import { counted } from '../render/figures.js';
import { careerChoices } from './careers.js';
import { type Entry, fillIn, set } from './form.js';
import type { PlanWishes } from './memory.js';
import { careerFinder, careerTitles } from './pick.js';
import { BUDGET, COVER, limitEntry, MAX_HOURS } from './plan-limits.js';
import { BACK, type Back } from './prompter.js';
import type { Home, Talk } from './talk.js';

/** The door to plans: which career, then how. */
export async function planDoor(talk: Talk): Promise<Back | Home> {
  const find = careerFinder(talk, 'Plan the way to:');
  for (;;) {
    const career = await find();
    if (career === BACK) return BACK;
    await plan(talk, career);
  }
}

/** The way to a career: at once, or for these hours, this money, and what one knows. */
export async function plan(talk: Talk, career: string): Promise<Back> {
  const { ask, catalogue, memory } = talk;
  const message = `Plan for ${careerLine(catalogue, career).title}:`;
  const entries = planEntries(talk, career);
  while ((await fillIn(ask, message, { name: 'Show the plan' }, entries)) !== BACK) {
    await talk.answer(planWords(career, memory.have, memory.plan));
  }
  return BACK;
}

/** The command line that answers these wishes. */
function planWords(career: string, have: readonly string[], wishes: PlanWishes): string[] {
  const { hoursPerWeek, maxHours, budget, from, start, until, cover, kinds } = wishes;
  return [
    'path',
    career,
    ...(have.length === 0 ? [] : ['--have', have.join(',')]),
    ...(from === null || from === career ? [] : ['--from', from]),
    ...(hoursPerWeek === 10 ? [] : ['--hours-per-week', String(hoursPerWeek)]),
    ...(start === null ? [] : ['--start', start]),
    ...(maxHours === null ? [] : ['--max-hours', String(maxHours)]),
    ...(budget === null ? [] : ['--budget', budget === 0 ? 'free' : String(budget)]),
    ...(until === 'advanced' ? [] : ['--until', until]),
    ...(cover === null ? [] : ['--cover', String(cover / 100)]),
    ...(kinds.length === 0 || kinds.length === PLAN_KINDS.length ? [] : ['--kinds', kinds.join(',')]),
  ];
}

const UNTIL: Readonly<Record<Stage, string>> = {
  foundation: 'the foundation',
  core: 'the core',
  advanced: 'all of it',
};

function planEntries(talk: Talk, career: string): Entry[] {
  const { ask, catalogue, memory } = talk;
  const wishes = memory.plan;
  const titleOf = careerTitles(catalogue);
  return [
    {
      name: 'Hours a week',
      now: () => String(wishes.hoursPerWeek),
      change: () =>
        set(ask.number({ message: 'Hours a week:', least: 1, most: 112, given: wishes.hoursPerWeek }), (hours) => {
          wishes.hoursPerWeek = hours ?? 10;
        }),
    },
    limitEntry(talk, MAX_HOURS),
    {
      name: 'What you can do already',
      about: 'skills of this career that need no learning',
      now: () => (memory.have.length === 0 ? 'nothing of it' : counted(memory.have.length, 'skill')),
      change: () => haveOf(talk, career),
    },
    {
      name: 'Your job so far',
      about: 'all of its skills count as yours',
      now: () => (wishes.from === null ? 'none' : titleOf(wishes.from)),
      change: () =>
        set(pickFrom(talk, career), (from) => {
          wishes.from = from === '' ? null : from;
        }),
    },
    limitEntry(talk, BUDGET),
    {
      name: 'First day',
      about: 'with one, weeks become dates',
      now: () => wishes.start ?? 'open',
      change: () =>
        set(
          ask.text({
            message: 'First day, as 2027-01-31; empty for none:',
            given: wishes.start ?? '',
            wrong: (text) => (text === '' || isDay(text) ? null : 'A day that exists, as 2027-01-31, please.'),
          }),
          (start) => {
            wishes.start = start === '' ? null : start;
          },
        ),
    },
    {
      name: 'How far',
      now: () => UNTIL[wishes.until],
      change: () =>
        set(
          ask.select<Stage>({
            message: 'How far?',
            choices: [
              { value: 'foundation', name: 'The foundation', about: 'enough to know whether it is for you' },
              { value: 'core', name: 'The core', about: 'what a first job asks for' },
              { value: 'advanced', name: 'All of it' },
            ],
            chosen: wishes.until,
          }),
          (until) => {
            wishes.until = until;
          },
        ),
    },
    limitEntry(talk, COVER),
    {
      name: 'Made of',
      about: 'courses, books, projects and so on',
      now: () => (wishes.kinds.length === 0 ? 'anything' : wishes.kinds.join(', ')),
      change: () =>
        set(
          ask.checkbox({
            message: 'Made of what? None is anything.',
            choices: PLAN_KINDS.map((kind) => ({ value: kind, name: kind })),
            chosen: wishes.kinds,
          }),
          (kinds) => {
            wishes.kinds = kinds;
          },
        ),
    },
  ];
}

/** Marks the skills of a career that the person has; those of other careers stay. */
async function haveOf({ ask, catalogue, memory }: Talk, career: string): Promise<void> {
  const needs = needsOf(catalogue, career);
  const choices = needs.map(({ skill, name, line }) => ({ value: skill, name, about: line }));
  await set(ask.checkbox({ message: 'Which of these can you do?', choices, chosen: memory.have }), (marked) => {
    const others = memory.have.filter((id) => !needs.some(({ skill }) => skill === id));
    memory.have = [...others, ...marked];
  });
}

/** The job that a person comes from; empty for none. */
async function pickFrom({ ask, catalogue }: Talk, career: string): Promise<string | Back> {
  const careers = careerChoices(catalogue);
  const none = { value: '', name: 'None', about: 'start from nothing' };
  return ask.search({
    message: 'Your job so far:',
    source: (words) => [...(words === '' ? [none] : []), ...careers(words).filter(({ value }) => value !== career)],
  });
}
