import type { Check } from '../check.js';
import type { Located } from '../read.js';

/** C0, DEL, C1, bidirectional overrides and isolates, zero-width and soft-hyphen characters, the byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

export const visibleText: Check = {
  name: 'visible-text',
  why: 'What cannot be seen in a review does not belong in a text.',
  run(entries) {
    const all: Located<unknown>[] = [
      ...entries.careers,
      ...entries.skills,
      ...entries.resources,
      ...entries.fields,
      ...entries.places,
      ...entries.currencies,
      ...entries.sources,
    ];
    return all.flatMap((entry) =>
      strings(entry.value, []).flatMap(({ path, text }) => {
        const hidden = INVISIBLE.exec(text)?.[0];
        if (hidden === undefined) return [];
        const code = hidden.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
        return [{ file: entry.file, line: entry.lineOf(path), message: `holds the invisible character U+${code}` }];
      }),
    );
  },
};

function strings(value: unknown, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => strings(item, [...path, key]));
}
