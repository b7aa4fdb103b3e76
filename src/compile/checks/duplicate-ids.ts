import type { Check } from '../check.js';
import type { Located } from '../read.js';

export const duplicateIds: Check = {
  name: 'duplicate-ids',
  why: 'An id names one thing.',
  run(entries) {
    const kinds: Located<unknown>[][] = [
      entries.skills,
      entries.resources,
      entries.fields,
      entries.places,
      entries.currencies,
      entries.sources,
    ];
    return kinds.flatMap((located) => {
      const first = new Map<string, Located<unknown>>();
      return located.flatMap((entry) => {
        const other = first.get(entry.id);
        if (other === undefined) {
          first.set(entry.id, entry);
          return [];
        }
        const message = `${entry.id} is already in ${other.file}, line ${other.lineOf([])}`;
        return [{ file: entry.file, line: entry.lineOf([]), message }];
      });
    });
  },
};
