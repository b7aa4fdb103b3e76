/**
 * The candidates that `word` may have been meant to be, best first, at most `limit`.
 *
 * Similarity is 1 − d / n, with d the Damerau–Levenshtein distance in its optimal string alignment form (insertions,
 * deletions, substitutions and swaps of neighbours count 1 each, nothing is edited twice) and n the length of the longer
 * word. As in Winkler's variant of Jaro similarity a common beginning of p ≤ 4 characters raises it by 0.1 p (1 − s),
 * since people rarely mistype the first letters and often stop early. From 0.6 on a candidate counts as near. Case,
 * accents and what joins words (space, `-`, `_`) make no difference; ties keep the order of the candidates.
 */
export function suggest(word: string, candidates: readonly string[], limit = 3): string[] {
  const wanted = folded(word);
  if (wanted === '') return [];
  return candidates
    .map((candidate) => ({ candidate, similarity: likeness(wanted, folded(candidate)) }))
    .filter((near) => near.similarity >= NEAR)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** What to do about an unknown word, for a hint: the nearest of those that are known, if one is near, and all of them. */
export function knownHint(word: string, known: readonly string[]): string {
  const [near] = suggest(word, known, 1);
  return `${near === undefined ? '' : `did you mean ${near}? `}known: ${known.join(', ')}`;
}

const NEAR = 0.6;

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** The similarity of `suggest`, 0 to 1, of two words as they stand. */
export function likeness(a: string, b: string): number {
  const alike = 1 - distance([...a], [...b]) / Math.max(a.length, b.length, 1);
  return alike + 0.1 * commonPrefix(a, b) * (1 - alike);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < 4 && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Row by row: `previous` and `older` are the distances for one and two characters of `a` less. */
function distance(a: readonly string[], b: readonly string[]): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(older, j - 2) + 1);
      current.push(least);
    }
    older = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
