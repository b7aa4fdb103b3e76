import type { PathResult } from '../../core/path/result.js';
import type { PlanStep } from '../../core/path/steps.js';
import { STAGES } from '../../core/skill.js';
import type { Block, Entry } from '../document.js';
import { counted, grouped } from '../figures.js';
import { inPlace, listed } from '../phrases.js';
import { costWords } from '../sections/resources.js';
import {
  hoursWords,
  placeWords,
  priceWords,
  proofWords,
  shortWords,
  stageName,
  titleOf,
  weeksWords,
  whenWords,
  whyWords,
} from './words.js';

export function headBlocks(result: PathResult): Block[] {
  const { career, from, plan, pace, licensedIn } = result;
  const { steps, totals } = plan;
  const aside =
    steps.length === 0 ? 'nothing left to learn' : `${counted(steps.length, 'step')}, ${hoursWords(totals.hours)}`;
  const title = from === null ? `Path to ${career.title}` : `From ${from.title} to ${career.title}`;
  return [
    { kind: 'title', text: title, aside },
    {
      kind: 'facts',
      rows: [
        { label: 'Length', value: lengthWords(result) },
        { label: 'Cost', value: costLine(plan.steps, totals.price) },
        { label: 'Free', value: `${percent(totals.free)} of the hours` },
        {
          label: 'Covers',
          value: `${percent(totals.cover)} of ${counted(plan.needed.length, 'skill')}, weighted by importance`,
        },
        { label: 'Proof', value: proofWords(plan.solution, plan.solution.limited) },
        {
          label: 'Longest chain',
          value: `${hoursWords(totals.critical)} of steps that build on one another, ${counted(Math.ceil(totals.critical / pace.hoursPerWeek), 'week')} at least`,
        },
        ...(licensedIn.length === 0
          ? []
          : [
              {
                label: 'Licence',
                value: `no path replaces it in ${listed(licensedIn.map(({ name }) => inPlace(name)))}: career show ${career.id} --section licence,routes`,
              },
            ]),
      ],
    },
  ];
}

function lengthWords({ plan, pace }: PathResult): string {
  const { hours, projectHours, weeks, end } = plan.totals;
  const projects = projectHours === 0 ? '' : `, of which projects ${hoursWords(projectHours)}`;
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
    { kind: 'heading', text: 'Timeline', aside: counted(plan.totals.weeks, 'week') },
    {
      kind: 'bars',
      measure: 'share of all hours',
      rows: plan.steps.map((step) => ({
        label: `${step.position} ${step.project === null ? (step.skills[0]?.name ?? '') : 'Project'}`,
        value: weeksWords(step),
        start: step.hours.from / total,
        fraction: step.length / total,
      })),
    },
  ];
}

export function stageBlocks(result: PathResult): Block[] {
  return STAGES.flatMap((stage): Block[] => {
    const steps = result.plan.steps.filter((step) => step.stage === stage);
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined) return [];
    const hours = Math.round(steps.reduce((sum, step) => sum + step.length, 0) * 10) / 10;
    const when = weeksWords({ weeks: { from: first.weeks.from, to: last.weeks.to } });
    return [
      { kind: 'heading', text: stageName(stage), aside: `${hoursWords(hours)}, ${when}` },
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
    text: [...brief, whyWords(step, result), placeWords(step, result.pace.hoursPerWeek)].join(' '),
    toDo: true,
  };
}

/** What it is, who made it, what it costs and where it is to be found. */
export function aboutStep(step: PlanStep, { resources }: PathResult): string[] {
  const resource = resources.get(step.resource ?? '');
  if (resource === undefined) return ['project'];
  const { kind, authors, provider, platform, cost, isbn13, url } = resource;
  const maker = kind === 'book' ? authors : provider;
  const price = cost === 'paid' ? priceWords(step.price) : costWords(cost);
  const address = isbn13 === null ? url : `ISBN ${isbn13}`;
  return [kind, maker, platform === provider ? null : platform, price, address].filter((part) => part !== null);
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
        ...(others.length === 0 ? [] : [`Also less far than the job does: ${listed(others)}.`]),
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
