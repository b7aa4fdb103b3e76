import type { Check } from '../check.js';

export const movedIds: Check = {
  name: 'moved-ids',
  why: 'A moved id is gone, and what it points to is there.',
  run(entries) {
    const { moved } = entries;
    if (moved === null) return [];
    const kinds = ['careers', 'skills', 'resources'] as const;
    return kinds.flatMap((kind) => {
      const present = new Set([...entries[kind], ...entries.unfit].map((entry) => entry.id));
      const unread = entries.unfit.some(({ id, file }) => id === null && file.startsWith(kind));
      return Object.entries(moved.value[kind]).flatMap(([from, to]) => {
        const at = { file: moved.file, line: moved.lineOf([kind, from]) };
        if (present.has(from)) return [{ ...at, message: `${from} has moved, yet it is still in the catalogue` }];
        return unread || present.has(to)
          ? []
          : [{ ...at, message: `${from} points to ${to}, which is not in the catalogue` }];
      });
    });
  },
};
