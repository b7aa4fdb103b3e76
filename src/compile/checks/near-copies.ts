import type { Check } from '../check.js';
import { careerSentences, type Sentence } from '../prose.js';

/** Sentences of at least this many words are compared; shorter ones are alike by chance. */
const LONG_ENOUGH = 7;
const TOO_ALIKE = 0.6;

export const nearCopies: Check = {
  name: 'near-copies',
  why: 'A sentence with two words changed is the same sentence.',
  run(entries) {
    const sentences = careerSentences(entries.careers).filter((sentence) => sentence.words.length >= LONG_ENOUGH);
    const shingles = sentences.map(shinglesOf);
    const holders = new Map<string, number[]>();
    return sentences.flatMap((sentence, index) => {
      const shared = new Map<number, number>();
      const own = shingles[index] as Set<string>;
      for (const shingle of own) {
        const others = holders.get(shingle) ?? [];
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        holders.set(shingle, [...others, index]);
      }
      for (const [other, common] of shared) {
        const size = own.size + (shingles[other] as Set<string>).size - common;
        const twin = sentences[other] as Sentence;
        if (common / size < TOO_ALIKE || common === size) continue;
        const message = `“${sentence.text}” is nearly “${twin.text}” in ${twin.file}, line ${twin.line}`;
        return [{ file: sentence.file, line: sentence.line, message }];
      }
      return [];
    });
  },
};

/**
 * Pairs of neighbouring words. Two sentences are alike by the Jaccard index of their pairs: the pairs they share over
 * the pairs either has (Broder, On the resemblance and containment of documents, 1997).
 */
function shinglesOf({ words }: Sentence): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}
