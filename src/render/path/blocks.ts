import type { Plan } from '../../core/path/plan.js';
import type { PathResult } from '../../core/path/result.js';
import type { PlanStep } from '../../core/path/steps.js';
import { STAGES } from '../../core/skill.js';
import type { Block, Entry } from '../document.js';
import { counted, grouped } from '../figures.js';
import { inPlace, listed } from '../phrases.js';
import {
  costOf,
  hoursWords,
  placeWords,
  proofWords,
  shortWords,
  stageName,
  titleOf,
  weeksWords,
  whenWords,
  whyWords,
} from './words.js';

export const NOTHING_LEFT = 'You have every skill that it asks for, as far as learning goes.';

export function headBlocks(result: PathResult): Block[] {
  const { career, from, plan, licensedIn } = result;
  const { steps, totals } = plan;
  const aside =
    steps.length === 0 ? 'nothing left to learn' : `${counted(steps.length, 'step')}, ${hoursWords(totals.hours)}`;
  const title = from === null ? `Path to ${career.title}` : `From ${from.title} to ${career.title}`;
  const licence = licensedIn.length === 0 ? [] : [{ label: 'Licence', value: licenceWords(result) }];
  if (steps.length === 0) {
    const facts: Block[] = licence.length === 0 ? [] : [{ kind: 'facts', rows: licence }];
    return [{ kind: 'title', text: title, aside }, { kind: 'paragraph', text: NOTHING_LEFT }, ...facts];
  }
  return [
    { kind: 'title', text: title, aside },
    {
      kind: 'facts',
      rows: [
        { label: 'Length', value: lengthWords(result) },
        { label: 'Cost', value: costLine(plan.steps, totals.price) },
        { label: 'Free', value: `${percent(totals.free)} of the hours` },
        { label: 'Covers', value: coverWords(plan) },
        ...(isPractice(plan) ? [] : [{ label: 'Proof', value: proofWords(plan.solution) }]),
        {
          label: 'Longest chain',
          value: `${hoursWords(totals.critical)} of steps that must follow one another; slack is what others may wait`,
        },
        ...licence,
      ],
    },
  ];
}

/** Nothing but projects: there was nothing to choose. */
function isPractice({ solution }: Plan): boolean {
  return solution.chosen.length === 0;
}

function coverWords(plan: Plan): string {
  if (isPractice(plan)) return 'nothing by itself: projects practise what one has learnt elsewhere';
  return `${percent(plan.totals.cover)} of ${counted(plan.needed.length, 'skill')}, weighted by importance`;
}

function licenceWords({ career, licensedIn }: PathResult): string {
  const places = listed(licensedIn.map(({ name }) => inPlace(name)));
  return `no path replaces it in ${places}: career show ${career.id} --section licence,routes`;
}

function lengthWords({ plan, pace }: PathResult): string {
  const { hours, projectHours, weeks, end } = plan.totals;
  const some = projectHours === 0 ? '' : `, of which projects ${hoursWords(projectHours)}`;
  const projects = projectHours === hours ? ' of projects' : some;
  const until = end === null || pace.start === null ? '' : `, from ${pace.start} to ${end}`;
  return `${hoursWords(hours)}${projects}: ${counted(weeks, 'week')} at ${grouped(pace.hoursPerWeek)} h a week${until}`;
}

function costLine(steps: readonly PlanStep[], price: number): string {
  const paid = steps.filter((step) => step.price > 0).length;
  return price === 0 ? 'nothing' : `about $${grouped(price)} for ${counted(paid, 'paid step')}, by our planning prices`;
}

function percent(share: number): string {
  return `${grouped(100 * share, share > 0.99 && share < 1 ? 1 : 0)} %`;
}

/** When each step is done: bars on the scale of the whole path. */
export function timelineBlocks({ plan }: PathResult): Block[] {
  const total = plan.totals.hours;
  if (total === 0) return [];
  return [
    {
      kind: 'heading',
      text: 'Timeline',
      aside: plan.totals.end === null ? counted(plan.totals.weeks, 'week') : spanWords(plan.steps),
    },
    {
      kind: 'bars',
      measure: 'share of all hours',
      rows: plan.steps.map((step) => ({
        mark: String(step.position),
        label: step.project === null ? (step.skills[0]?.name ?? '') : 'Project',
        value: step.days === null ? weeksWords(step) : `from ${step.days.from}`,
        start: step.hours.from / total,
        fraction: step.length / total,
      })),
    },
  ];
}

/** From the first of some steps to the last, in weeks or in days. */
function spanWords(steps: readonly PlanStep[]): string {
  const [first, last] = [steps[0] as PlanStep, steps.at(-1) as PlanStep];
  const days = first.days === null || last.days === null ? null : { from: first.days.from, to: last.days.to };
  return whenWords({ weeks: { from: first.weeks.from, to: last.weeks.to }, days });
}

export function stageBlocks(result: PathResult): Block[] {
  return STAGES.flatMap((stage): Block[] => {
    const steps = result.plan.steps.filter((step) => step.stage === stage);
    if (steps.length === 0) return [];
    const hours = Math.round(steps.reduce((sum, step) => sum + step.length, 0) * 10) / 10;
    return [
      { kind: 'heading', text: stageName(stage), aside: `${hoursWords(hours)}, ${spanWords(steps)}` },
      { kind: 'entries', items: steps.map((step) => entryOf(step, result)) },
    ];
  });
}

function entryOf(step: PlanStep, result: PathResult): Entry {
  const brief = step.project === null ? [] : [step.project.brief];
  return {
    mark: String(step.position),
    title: titleOf(step, result),
    about: [whenWords(step), hoursWords(step.length), ...aboutStep(step, result)].join(' · '),
    text: [...brief, whyWords(step, result), placeWords(step)].filter((words) => words !== '').join(' '),
    toDo: true,
  };
}

/** What it is, who made it, what it costs and where it is to be found. */
export function aboutStep(step: PlanStep, { resources }: PathResult): string[] {
  const resource = resources.get(step.resource ?? '');
  if (resource === undefined) return ['project'];
  const { kind, authors, provider, platform, isbn13, url } = resource;
  const maker = kind === 'book' ? authors : provider;
  const address = isbn13 === null ? url : `ISBN ${isbn13}`;
  return [kind, maker, platform === provider ? null : platform, costOf(resource, step.price), address].filter(
    (part) => part !== null,
  );
}

/** Skills left out that are each told of; the others of them are named together. */
const MOST_LEFT_OUT = 8;

/** What the path leaves to practice: what nothing teaches, what limits leave out, and what falls short. */
export function shortBlocks(result: PathResult): Block[] {
  const { short } = result.plan;
  if (short.length === 0) return [];
  const byImportance = [...short].sort((a, b) => b.importance - a.importance);
  const further = short.filter(({ because }) => because === 'nothing-goes-further');
  const untaught = byImportance.filter(({ because }) => because === 'nothing-teaches-it');
  const leftOut = byImportance.filter(({ because }) => because === 'limits' || because === 'share');
  const others = leftOut.slice(MOST_LEFT_OUT).map(({ name }) => name);
  const names = further.map(({ name, reached }) => (reached === 'introduces' ? `${name} (an introduction)` : name));
  const sum =
    further.length === 0
      ? []
      : [`Nothing that fits takes these as far as the job does; practice has to: ${listed(names)}.`];
  return [
    { kind: 'heading', text: 'What it leaves out' },
    {
      kind: 'bullets',
      items: [
        ...[...untaught, ...leftOut.slice(0, MOST_LEFT_OUT)].map((skill) => shortWords(skill, result)),
        ...(others.length === 0 ? [] : [`Also left out, or not taken as far: ${listed(others)}.`]),
        ...sum,
      ],
    },
  ];
}

export function skippedBlocks({ plan, skillNames }: PathResult): Block[] {
  if (plan.skipped.length === 0) return [];
  const name = (id: string) => skillNames.get(id) ?? id;
  const own = plan.skipped.filter(({ id, because }) => id === because).map((skill) => skill.name);
  const implied = plan.skipped.filter(({ id, because }) => id !== because);
  return [
    { kind: 'heading', text: 'What you need not learn', aside: counted(plan.skipped.length, 'skill') },
    {
      kind: 'bullets',
      items: [
        ...(own.length === 0 ? [] : [`You have ${listed(own)}.`]),
        ...implied.map((skill) => `${skill.name}: ${name(skill.because)}, which you have, builds on it.`),
      ],
    },
  ];
}
