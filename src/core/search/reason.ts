import type { Reason } from '../search.js';
import { isSmall, root, stem, wordsOf } from '../title/words.js';
import type { Term } from './rank.js';

/** Something of a career in which the words may stand, in the order of preference. */
export interface Passage {
  reason: Reason;
  text: string;
}

/** A passage must have this part of what was found, or the career is only similar. */
const ENOUGH = 0.5;
/** A word whose root stands there counts less than the word. */
const ROOTED = 0.8;
/** From this part on no later passage can be better. */
const CERTAIN = 0.9;

/**
 * Why a career is among the hits: the first passage, in the order given, with the largest part of the points that the
 * words brought. Where it rests on a misspelling or on the ending of a word, or nothing of the career has half of it, the
 * reason is `similar`.
 */
export function reasonOf(
  terms: readonly Term[],
  passages: readonly Passage[],
): { reason: Reason; matched: string | null } {
  const wanted = new Map<string, { points: number; guessed: boolean }>();
  for (const { word, how, points } of terms) {
    if (how === 'head' || how === 'pair' || /^[~^]/.test(word)) continue;
    const guessed = how === 'spelling' || how === 'ending';
    const known = wanted.get(word);
    wanted.set(word, {
      points: Math.max(points, known?.points ?? 0),
      guessed: known === undefined ? guessed : known.guessed && guessed,
    });
  }
  for (const { how, given, points } of terms) {
    if (how !== 'root' || wanted.has(stem(given))) continue;
    wanted.set(stem(given), { points, guessed: false });
  }
  const known = new Map<string, Forms>();
  const formsOf = (word: string): Forms => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const form = stem(word);
    const forms = { stem: form, root: root(form) };
    known.set(word, forms);
    return forms;
  };
  const total = [...wanted.values()].reduce((sum, { points }) => sum + points, 0);
  let best: { passage: Passage; share: number; length: number; guessed: boolean } | null = null;
  for (const passage of passages) {
    if (best !== null && best.share > CERTAIN && best.passage.reason !== passage.reason) break;
    const words = wordsOf(passage.text).filter((word) => !isSmall(word));
    const forms = words.map(formsOf);
    let sum = 0;
    let guessed = false;
    for (const [word, { points, guessed: byGuess }] of wanted) {
      const rooted = formsOf(word).root;
      const found = forms.some((form) => form.stem === word)
        ? points
        : forms.some((form) => form.root === rooted)
          ? ROOTED * points
          : 0;
      sum += found;
      if (found > 0 && byGuess) guessed = true;
    }
    const share = total > 0 ? sum / total : 0;
    const shorter =
      best !== null &&
      best.passage.reason === passage.reason &&
      share > best.share - 1e-9 &&
      words.length < best.length;
    if (share >= ENOUGH && (best === null || share > best.share + 0.1 || shorter)) {
      best = { passage, share, length: words.length, guessed };
    }
  }
  if (best === null) return { reason: 'similar', matched: null };
  return { reason: best.guessed ? 'similar' : best.passage.reason, matched: best.passage.text };
}

interface Forms {
  stem: string;
  root: string;
}
