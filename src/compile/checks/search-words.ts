import { nameKey } from '../../core/name.js';
import type { Check } from '../check.js';

export const searchWords: Check = {
  name: 'search-words',
  why: 'The words of words.yaml lead to a career that exists, each once, and a name of a career leads to no other.',
  run({ careers, words }) {
    if (words === null) return [];
    const owners = new Map(
      careers.flatMap(({ id, value }) => [value.title, ...value.aliases].map((name) => [nameKey(name), id] as const)),
    );
    return Object.entries(words.value).flatMap(([career, list]) => {
      const at = { file: words.file, line: words.lineOf([career]) };
      if (!careers.some(({ id }) => id === career)) return [{ ...at, message: `there is no career ${career}` }];
      const phrases = list.split(',').map((phrase) => phrase.trim());
      return phrases.flatMap((phrase, index) => {
        const owner = owners.get(nameKey(phrase));
        return [
          ...(phrase === '' ? [{ ...at, message: `${career} has nothing between two commas` }] : []),
          ...(phrases.indexOf(phrase) < index ? [{ ...at, message: `${career} has “${phrase}” twice` }] : []),
          ...(owner === undefined || owner === career
            ? []
            : [{ ...at, message: `“${phrase}” names ${owner}, and ${career} has it among its words` }]),
        ];
      });
    });
  },
};
