import { expect, test } from 'vitest';
import { root, stem, wordsOf } from '../../../src/core/title/words.js';

test('words are lower case without accents, and names of languages stay whole', () => {
  expect(wordsOf("Électricien, C++/C# & .NET; R&D – Women's Q.A.")).toEqual([
    'electricien',
    'c++',
    'c#',
    '.net',
    'rd',
    'women',
    'qa',
  ]);
});

test('control characters, bidi overrides, emoji and half of a surrogate pair are no words', () => {
  expect(wordsOf('\u202enurse\0\u{1f9d1}\u200d\u2695\ufe0f \ud83d')).toEqual(['nurse']);
});

test.each([
  ['nurses', 'nurse'],
  ['counsellors', 'counselor'],
  ['paediatric', 'pediatric'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['centre', 'center'],
  ['licences', 'license'],
  ['policewoman', 'police'],
  ['companies', 'company'],
  ['glass', 'glass'],
  ['analysis', 'analysis'],
  ['four', 'four'],
  ['constructor', 'constructor'],
])('%s is indexed as %s', (word, form) => {
  expect(stem(word)).toBe(form);
});

test.each([
  ['welder', 'welding'],
  ['chemist', 'chemistry'],
  ['plumber', 'plumbing'],
  ['statistician', 'statistical'],
  ['analyst', 'analytics'],
  ['actuary', 'actuarial'],
  ['forester', 'forestry'],
])('%s and %s have one root', (one, other) => {
  expect(root(stem(one))).toBe(root(stem(other)));
});
