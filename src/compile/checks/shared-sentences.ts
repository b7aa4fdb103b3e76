import type { Check } from '../check.js';
import { careerSentences } from '../prose.js';

export const sharedSentences: Check = {
  name: 'shared-sentences',
  why: 'No sentence serves two careers, nor one career twice.',
  run(entries) {
    const first = new Map<string, string>();
    return careerSentences(entries.careers).flatMap(({ file, line, text, words }) => {
      const key = words.join(' ');
      const other = first.get(key);
      first.set(key, other ?? `${file}, line ${line}`);
      return other === undefined ? [] : [{ file, line, message: `“${text}” is also in ${other}` }];
    });
  },
};
