const SILENT = new Set(['kind', 'style', 'align', 'measure']);

/** All that a document says: its strings, without the names of its kinds and what only hearers are told. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (SILENT.has(key) ? [] : stringsOf(child)));
}

/** How often each letter and digit occurs: what no layout may lose. */
export function letterCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{Nd}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** The words of a text, each once: letters and digits with what joins them. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{Nd}\p{M}$.,’'+/-]*[\p{L}\p{Nd}]/gu) ?? []);
}
