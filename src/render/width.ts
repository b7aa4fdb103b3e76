/**
 * Characters that take one column each and combine with nothing: most text is made of these alone. Latin, Greek and
 * Cyrillic letters, typographic punctuation, superscripts, currencies, lines and blocks.
 */
const NARROW =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0386-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u205e\u2070-\u208e\u20a0-\u20c0\u2190-\u2193\u2212\u2248\u2264\u2265\u2500-\u259f\u2713\u2717]*$/;

let measure: ((text: string) => number) | null = null;

/**
 * Loads what is needed to measure `text`. string-width costs some 30 ms (its emoji tables and `Intl.Segmenter`), more
 * than everything else that prints a page, so that only text beyond the narrow characters pays for it.
 */
export async function prepareWidth(text: string): Promise<void> {
  if (measure === null && !NARROW.test(text)) {
    measure = (await import('string-width')).default;
  }
}

/** True when each character of the text is one column wide. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** Columns that the text takes on a terminal: 2 for CJK and emoji, 0 for combining characters. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  if (measure === null) throw new Error('displayWidth: call prepareWidth first for text beyond the narrow characters');
  return measure(text);
}
