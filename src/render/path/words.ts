import type { PathResult } from '../../core/path/result.js';
import type { ShortSkill } from '../../core/path/short.js';
import type { Solution } from '../../core/path/solution.js';
import type { PlanStep } from '../../core/path/steps.js';
import type { Resource } from '../../core/resource.js';
import type { Stage } from '../../core/skill.js';
import { grouped } from '../figures.js';
import { listed } from '../phrases.js';
import { costWords } from '../sections/resources.js';
import { IMPORTANCE_WORDS } from '../sections/skills.js';

/** Words about plans that the text, the checklist and the calendar share. */

export function stageName(stage: Stage): string {
  return `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
}

export function hoursWords(hours: number): string {
  return `${grouped(hours, 1)} h`;
}

/** What is marked `paid` costs so much by our assumptions; the rest nothing. */
export function priceWords(price: number): string {
  return price === 0 ? 'free' : `about $${grouped(price)}`;
}

/** What a resource costs: its price by our assumptions, or in which way it is free. */
export function costOf({ cost }: Resource, price: number): string {
  return cost === 'paid' ? priceWords(price) : costWords(cost);
}

export function weeksWords({ weeks }: Pick<PlanStep, 'weeks'>): string {
  return weeks.from === weeks.to ? `week ${weeks.from}` : `weeks ${weeks.from}–${weeks.to}`;
}

export function whenWords(step: Pick<PlanStep, 'weeks' | 'days'>): string {
  if (step.days === null) return weeksWords(step);
  return step.days.from === step.days.to ? step.days.from : `${step.days.from} to ${step.days.to}`;
}

export function titleOf(step: PlanStep, { resources }: PathResult): string {
  if (step.project !== null) return step.project.title;
  return resources.get(step.resource ?? '')?.title ?? step.resource ?? '';
}

/** Why a step is there: what it takes as far as the path goes, and what that is worth in the job. */
export function whyWords(step: PlanStep, result: PathResult): string {
  if (step.project !== null) return `Practise ${listed(step.skills.map(({ name }) => name))}.`;
  const settled = step.skills.filter((skill) => skill.settled);
  const reason = (settled.length > 0 ? settled : step.skills)
    .map(({ name, importance }) => `${name} (${IMPORTANCE_WORDS[importance]})`)
    .join(', ');
  const beyond = step.beyond.map((id) => result.skillNames.get(id) ?? id);
  const expects = beyond.length === 0 ? '' : ` Expects some ${listed(beyond)}, which is not part of this path.`;
  return `For ${reason}.${expects}`;
}

/** Which steps build on this one, and whether it is part of the longest chain or how long it may wait. */
export function placeWords({ unlocks, critical, slack }: PlanStep): string {
  const opens =
    unlocks.length === 0 ? [] : [`Opens ${unlocks.length === 1 ? 'step' : 'steps'} ${listed(unlocks.map(String))}.`];
  return [...opens, critical ? 'On the longest chain.' : `Slack ${hoursWords(slack)}.`].join(' ');
}

/** How good the plan is: that none is shorter, or how far from the bound it may be. */
export function proofWords({ hours, bound, limited, target }: Solution): string {
  if (bound >= hours) {
    if (limited) return 'best possible: none within the limits covers more, nor as much in fewer hours';
    return `shortest possible: no choice ${target === null ? 'takes' : 'covers as much in'} fewer hours`;
  }
  const gap = bound === 0 ? 'an unknown share' : `${grouped((100 * (hours - bound)) / bound, 1)} %`;
  return `at most ${gap} above the shortest possible, which takes ${hoursWords(bound)} or more`;
}

const REACHED = { introduces: 'an introduction', covers: 'doing it with help', masters: 'doing it at work' } as const;

/** Skills that are left out as well and that something builds on. */
function afterWords(names: readonly string[]): string {
  return names.length === 0 ? '' : `, once you know ${listed(names)}`;
}

/** Skills that the path leaves short of their aim, with what to do about each. */
export function shortWords(skill: ShortSkill, { resources, skillNames }: PathResult): string {
  const reached = skill.reached === null ? '' : ` goes as far as ${REACHED[skill.reached]}:`;
  const because = {
    'nothing-teaches-it': ': nothing that fits teaches it',
    'nothing-goes-further': `${reached} nothing that fits goes further`,
    limits: skill.reached === null ? ': the limits leave it out' : `${reached} the limits leave out the rest`,
    share:
      skill.reached === null
        ? ': beyond the share you asked for'
        : `${reached} the rest is beyond the share you asked for`,
  }[skill.because];
  const { nearest, practisedBy } = skill;
  const next = nearest === null ? undefined : resources.get(nearest.resource);
  const further =
    nearest === null || next === undefined
      ? ''
      : `; next would be “${next.title}”, ${hoursWords(nearest.hours)}, ${costOf(next, nearest.price)}${afterWords(nearest.after.map((id) => skillNames.get(id) ?? id))}`;
  const projects = practisedBy.slice(0, 2).map((title) => `“${title}”`);
  const practise =
    projects.length === 0
      ? ''
      : `; practise it in the ${projects.length === 1 ? 'project' : 'projects'} ${listed(projects)}`;
  return `${skill.name} (${IMPORTANCE_WORDS[skill.importance]})${because}${further}${practise}.`;
}
