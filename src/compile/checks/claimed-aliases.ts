import { nameKey } from '../../core/name.js';
import type { Check } from '../check.js';
import type { Located } from '../read.js';

export const claimedAliases: Check = {
  name: 'claimed-aliases',
  why: 'A name leads to one career, one skill, one place.',
  run(entries) {
    return [
      ...claimedTwice(entries.careers, (career) => [career.title, ...career.aliases]),
      ...claimedTwice(entries.skills, (skill) => [skill.name, ...skill.aliases]),
      ...claimedTwice(entries.places, (place) => [place.name, ...place.aliases]),
    ];
  },
};

function claimedTwice<T>(located: readonly Located<T>[], namesOf: (value: T) => string[]) {
  const owners = new Map(located.map((entry) => [nameKey(entry.id), entry.id]));
  return located.flatMap((entry) => {
    const own = new Set<string>();
    return namesOf(entry.value).flatMap((name, index) => {
      const key = nameKey(name);
      const path = index === 0 ? [] : ['aliases', index - 1];
      const at = { file: entry.file, line: entry.lineOf(path) };
      if (own.has(key)) return [{ ...at, message: `the name “${name}” is given twice` }];
      own.add(key);
      const owner = owners.get(key);
      owners.set(key, owner ?? entry.id);
      return owner === undefined || owner === entry.id ? [] : [{ ...at, message: `“${name}” already names ${owner}` }];
    });
  });
}
