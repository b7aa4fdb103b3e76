import type { CareerLine } from '../../core/career.js';
import type { Gap, GapStep } from '../../core/gap.js';
import type { PayChange } from '../../core/pay-change.js';
import type { Resource } from '../../core/resource.js';
import type { Block, Entry } from '../document.js';
import { counted, grouped, percent } from '../figures.js';
import { moreHint } from '../more.js';
import type { Sources } from './pay.js';
import { aboutWords } from './resources.js';

export interface GapResult {
  career: CareerLine;
  from: CareerLine | null;
  /** Ids of the skills that were named, those of `from` apart. */
  have: readonly string[];
  gap: Gap;
  /** Names of all skills, by id. */
  names: ReadonlyMap<string, string>;
  /** By id; all of the steps. */
  resources: ReadonlyMap<string, Resource>;
  pay: readonly PayChange[];
  sources: Sources;
  /** Resources to show; null for the first in the text and all in the data. */
  limit: number | null;
  why: boolean;
}

export function summaryBlock({ readiness, missing, hours, steps, stepHours, untaught }: Gap): Block {
  const closed = steps.at(-1)?.closed ?? 0;
  return {
    kind: 'facts',
    rows: [
      {
        label: 'Carries over',
        value: `${readiness.skills} of ${counted(readiness.allSkills, 'skill')}, ${percent(readiness.share)} by importance`,
      },
      {
        label: 'Missing',
        value:
          missing.length === 0
            ? 'nothing'
            : `${counted(missing.length, 'skill')}, about ${counted(hours, 'hour')} to a working level, our estimate`,
      },
      ...(steps.length === 0
        ? []
        : [
            {
              label: 'Closed by',
              value: `${counted(steps.length, 'resource')} in ${counted(Math.round(stepHours), 'hour')}, ${percent(closed)} of the depth that is missing`,
            },
          ]),
      ...(untaught.length === 0
        ? []
        : [{ label: 'Not taught', value: `${untaught.map(({ name }) => name).join(', ')}; no resource here fits` }]),
    ],
  };
}

export function missingBlocks({ missing }: Gap): Block[] {
  if (missing.length === 0) return [];
  const foundations = missing.filter(({ pulledIn }) => pulledIn).map(({ name }) => name);
  return [
    { kind: 'heading', text: 'What is missing', aside: 'importance of 5, hours to a working level' },
    {
      kind: 'bars',
      measure: 'importance, of 5',
      rows: missing.map(({ name, importance, hours }) => ({
        label: name,
        value: `${importance}/5`,
        fraction: importance / 5,
        detail: `${grouped(hours)} h`,
      })),
    },
    ...(foundations.length === 0
      ? []
      : [{ kind: 'hint' as const, text: `Only because others build on it: ${foundations.join(', ')}` }]),
  ];
}

const MOST_STEPS = 8;

export function resourceBlocks({ gap: { steps }, resources, limit, why }: GapResult): Block[] {
  if (steps.length === 0) return [];
  const shown = limit ?? MOST_STEPS;
  const rest = steps.length - shown;
  return [
    { kind: 'heading', text: 'What closes it fastest', aside: 'the bar: how much of the gap is closed by then' },
    {
      kind: 'entries',
      items: steps.slice(0, shown).map((step, at): Entry => {
        const resource = resources.get(step.resource);
        return {
          mark: String(at + 1),
          bar: { fraction: step.closed, measure: 'of the gap closed by then' },
          title: resource?.title ?? step.resource,
          ...(resource === undefined ? {} : { about: aboutWords(resource) }),
          text: `For ${step.terms.map(({ name }) => name).join(', ')}.`,
          ...(why ? { items: stepItems(step) } : {}),
        };
      }),
    },
    ...moreHint(rest, ' with a higher --limit'),
  ];
}

const WEIGHTS = ['0', '⅓', '⅔', '1'] as const;

/** The terms of a gain, so that they can be added up again. */
function stepItems({ terms, gain, hours, closed }: GapStep): string[] {
  return [
    ...terms.map(
      ({ name, importance, from, to, product }) =>
        `${name}: importance ${importance} × (${WEIGHTS[to]} − ${WEIGHTS[from]}) = ${grouped(product, 2)}`,
    ),
    `gain: ${grouped(gain, 2)} ÷ ${grouped(hours, 1)} h = ${grouped(gain / hours, 3)} an hour; ${percent(closed)} closed`,
  ];
}

export function carriedBlocks({ gap, names }: GapResult): Block[] {
  if (gap.carriesOver.length === 0) return [];
  const words = (skills: Gap['carriesOver']) =>
    skills
      .map(({ id, name, because }) => (because === id ? name : `${name} (you have ${names.get(because) ?? because})`))
      .join(', ');
  const others = gap.carriesOver.filter(({ pulledIn }) => pulledIn);
  const own = gap.carriesOver.filter(({ pulledIn }) => !pulledIn);
  return [
    { kind: 'heading', text: 'What carries over', aside: 'the most important first' },
    ...(own.length === 0 ? [] : [{ kind: 'paragraph' as const, text: `${words(own)}.` }]),
    ...(others.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: `What its skills build on is there, too: ${words(others)}.` }]),
  ];
}

export function whyBlocks({ gap: { readiness, missing, hours, worth }, names }: GapResult): Block[] {
  const importances = (held: boolean) =>
    readiness.terms
      .filter((term) => term.held === held)
      .map(({ skill, importance }) => `${names.get(skill) ?? skill} ${importance}`)
      .join(' + ') || 'none';
  const worthTerms = missing.map(({ name, importance, aim }) => `${name} ${importance} × ${WEIGHTS[aim]}`);
  return [
    { kind: 'heading', text: 'How the figures come about' },
    {
      kind: 'bullets',
      items: [
        `carries over, by importance: ${importances(true)} = ${readiness.importance}`,
        `the other skills of the career: ${importances(false)}; with those above ${readiness.allImportance}; ${readiness.importance} ÷ ${readiness.allImportance} = ${grouped(readiness.share, 4)}`,
        `hours: ${missing.map((skill) => `${skill.name} ${skill.hours}`).join(' + ') || 'none'} = ${grouped(hours)}`,
        `the whole gap, importance × depth to reach (⅓ introduces, ⅔ covers, 1 masters): ${worthTerms.join(' + ') || 'none'} = ${grouped(worth, 2)}`,
        'resources: each time the one with the most gain per hour whose prerequisites are there; what later ones make needless is dropped',
      ],
    },
  ];
}

export function gapHints({ career, from, have, gap, why }: GapResult): Block[] {
  if (gap.missing.length === 0) return [];
  const flags = [
    ...(from === null ? [] : [`--from ${from.id}`]),
    ...(have.length === 0 ? [] : [`--have ${have.slice(0, 6).join(',')}${have.length > 6 ? ',…' : ''}`]),
  ].join(' ');
  return [
    { kind: 'hint', text: `The shortest plan, in order and in weeks: career path ${career.id} ${flags}` },
    ...(why ? [] : [{ kind: 'hint' as const, text: 'How the figures come about: --why' }]),
  ];
}
