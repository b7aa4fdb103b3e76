import type { TaughtBy } from '../../core/resource.js';
import type { SkillPage } from '../../core/skill.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import { listed } from '../phrases.js';
import { aboutWords } from '../sections/resources.js';
import type { SubjectView } from '../view.js';

export interface SkillResult {
  skill: SkillPage;
  taughtBy: readonly TaughtBy[];
}

/** One skill: what it is, its neighbours, who needs it and what teaches it. */
export const skillView: SubjectView<SkillResult> = {
  kind: 'subject',
  fields: ['id', 'name', 'area', 'kind', 'line', 'hours', 'aliases', 'before', 'after', 'neededBy', 'taughtBy'],
  data: ({ skill, taughtBy }) => ({
    id: skill.id,
    name: skill.name,
    area: skill.area,
    kind: skill.kind,
    line: skill.line,
    hours: skill.hours,
    aliases: skill.aliases,
    before: skill.before,
    after: skill.after,
    neededBy: skill.neededBy.map(({ id, title, importance, stage }) => ({ id, title, importance, stage })),
    taughtBy: taughtBy.map(({ id, kind, title, depth, hours, cost, url, isbn13, prerequisites, audience }) => ({
      id,
      kind,
      title,
      depth,
      hours,
      cost,
      url,
      isbn13,
      prerequisites,
      audience,
    })),
  }),
  document({ skill, taughtBy }) {
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
    return [
      { kind: 'title', text: skill.name, aside: `${skill.kind} · ${skill.area.replaceAll('-', ' ')}` },
      { kind: 'paragraph', text: skill.line },
      {
        kind: 'facts',
        rows: [
          { label: 'Before it', value: skill.before.length > 0 ? names(skill.before) : 'nothing' },
          { label: 'Opens', value: skill.after.length > 0 ? names(skill.after) : 'nothing further here' },
          { label: 'Takes', value: `about ${counted(skill.hours, 'hour')} to a working level, our estimate` },
          ...(skill.aliases.length > 0 ? [{ label: 'Also called', value: skill.aliases.join(', ') }] : []),
        ],
      },
      ...needed(skill),
      ...taught(taughtBy),
    ];
  },
};

function needed({ neededBy }: SkillPage): Block[] {
  if (neededBy.length === 0) return [];
  return [
    { kind: 'heading', text: 'Who needs it', aside: counted(neededBy.length, 'career') },
    {
      kind: 'bars',
      measure: 'importance, of 5',
      rows: neededBy.map(({ title, importance, stage }) => ({
        label: title,
        value: `${importance}/5`,
        fraction: importance / 5,
        detail: stage,
      })),
    },
  ];
}

/** Who it is written for and what they should know before it, where that is not everybody and nothing. */
function forWhom({ audience, prerequisites }: TaughtBy): string[] {
  return [
    ...(audience.length === 0 ? [] : [`Written for ${listed(audience)}.`]),
    ...(prerequisites.length === 0 ? [] : [`Expects ${listed(prerequisites)}.`]),
  ];
}

function taught(taughtBy: readonly TaughtBy[]): Block[] {
  if (taughtBy.length === 0) return [];
  return [
    { kind: 'heading', text: 'Where to learn it', aside: 'the deepest first' },
    {
      kind: 'entries',
      items: taughtBy.map((resource) => ({
        title: resource.title,
        about: `${resource.depth} it · ${aboutWords(resource)}`,
        text: [resource.line, ...forWhom(resource)].join(' '),
      })),
    },
  ];
}
