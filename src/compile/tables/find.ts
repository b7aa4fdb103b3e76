import type { Writer } from '../../catalogue/database.js';
import type { Entries } from '../read.js';
import { byId } from './by-id.js';

/** The full texts that skills, courses and books are searched in. */
export function writeFind(write: Writer, entries: Entries): void {
  const skillNames = new Map(entries.skills.map(({ id, value }) => [id, [value.name, ...value.aliases].join(', ')]));
  const skillsOf = (ids: readonly string[]) => ids.map((id) => skillNames.get(id) ?? id).join(', ');
  for (const { id, value } of byId(entries.careers)) {
    write('find', {
      kind: 'career',
      id,
      title: value.title,
      aliases: value.aliases.join(', '),
      summary: value.summary,
      body: [value.intro, ...value.duties, ...value.tools.map((tool) => tool.name)].join('\n'),
      skills: skillsOf(value.skills.map((need) => need.skill)),
    });
  }
  for (const { id, value } of byId(entries.skills)) {
    const { name, aliases, line, area } = value;
    write('find', {
      kind: 'skill',
      id,
      title: name,
      aliases: aliases.join(', '),
      summary: line,
      body: area,
      skills: '',
    });
  }
  for (const { id, value } of byId(entries.resources)) {
    write('find', {
      kind: value.kind === 'book' ? 'book' : 'course',
      id,
      title: value.title,
      aliases: [value.provider, ...(value.authors ?? [])].join(', '),
      summary: value.line,
      body: '',
      skills: skillsOf(Object.keys(value.teaches)),
    });
  }
}
