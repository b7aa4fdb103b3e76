import { expect, test } from 'vitest';
import { confidence } from '../../../src/core/search/decode.js';
import { type CareerText, indexCareers } from '../../../src/core/search/evidence.js';
import { lookUp, type WordIndex } from '../../../src/core/search/look-up.js';
import { asMeant, rankCareers } from '../../../src/core/search/rank.js';
import { reasonOf } from '../../../src/core/search/reason.js';
import { readTitle } from '../../../src/core/title/read.js';

const CAREERS: readonly CareerText[] = [
  career('electrician', 'Electrician', ['Sparky', 'Maintenance electrician'], ['Wiring', 'Cable trays']),
  career('electrical-engineer', 'Electrical Engineer', ['Power engineer'], ['Circuit design']),
  career('nurse', 'Nurse', ['Ward nurse', 'Theatre nurse'], ['Wound care']),
  career('backend', 'Backend Developer', ['Back-end engineer'], ['PostgreSQL']),
];

function career(id: string, title: string, aliases: string[], skills: string[]): CareerText {
  return {
    id,
    texts: [
      { part: 'title', text: title, weight: 1 },
      ...aliases.map((text) => ({ part: 'alias' as const, text, weight: 1 })),
      ...skills.map((text) => ({ part: 'skill' as const, text, weight: 1 })),
    ],
  };
}

const WORDS = indexCareers(CAREERS);
const INDEX: WordIndex = {
  get: (wanted) => WORDS.filter(({ word }) => wanted.includes(word)),
  vocabulary: () => WORDS.filter(({ named }) => named).map(({ word }) => word),
};
const first = (query: string) => rankCareers(lookUp(readTitle(query), INDEX))[0];

test.each([
  ['electrician', 'electrician'],
  ['electricain', 'electrician'],
  ['Électricien', 'electrician'],
  ['marine electricians', 'electrician'],
  ['Elec. Eng.', 'electrical-engineer'],
  ['back end dev', 'backend'],
  ['backend engineer', 'backend'],
  ['postgres', 'backend'],
  ['theater nurse', 'nurse'],
  ['telenurse', 'nurse'],
  ['wound care', 'nurse'],
])('“%s” leads to %s', (query, id) => {
  expect(first(query)?.career).toBe(id);
});

test('what nobody has finds nothing', () => {
  for (const query of ['', '*', '"', 'zzzz', '12345']) expect(rankCareers(lookUp(readTitle(query), INDEX))).toEqual([]);
});

test('strength is a noisy-or over the parts, and the points are weight × rarity × strength', () => {
  const sparky = WORDS.find(({ word }) => word === 'sparky');
  const strength = (0.5 * 1) / (1 + 0.75);
  expect(sparky?.mentions).toEqual([{ career: 'electrician', strength, part: 'alias' }]);
  const rarity = Math.log(1 + 4 / (0.5 + strength)) / Math.log(1 + 2 * 4);
  expect(sparky?.rarity).toBeCloseTo(rarity, 12);
  const term = first('sparky')?.terms.find(({ how }) => how === 'word');
  expect(term?.points).toBeCloseTo(0.8 * rarity * strength, 12);
});

test('the points of a career are the sum of its terms', () => {
  const ranked = first('ward nurse');
  expect(ranked?.points).toBeCloseTo(ranked?.terms.reduce((sum, { points }) => sum + points, 0) ?? 0, 12);
});

test('the reason is the first passage with most of the words; a misspelling is only similar', () => {
  const passages = [
    { reason: 'title' as const, text: 'Nurse' },
    { reason: 'alias' as const, text: 'Ward nurse' },
    { reason: 'skill' as const, text: 'Wound care' },
  ];
  const why = (query: string) => reasonOf(first(query)?.terms ?? [], passages);
  expect(why('nurse')).toEqual({ reason: 'title', matched: 'Nurse' });
  expect(why('ward nurse')).toEqual({ reason: 'alias', matched: 'Ward nurse' });
  expect(why('wound care')).toEqual({ reason: 'skill', matched: 'Wound care' });
  expect(why('nursse')).toEqual({ reason: 'similar', matched: 'Nurse' });
  expect(why('nusre')).toEqual({ reason: 'similar', matched: 'Nurse' });
});

test('misspelt words are read as the nearest ones', () => {
  const words = ['wrad', 'electricain'];
  expect(asMeant(words, lookUp(readTitle(words.join(' ')), INDEX))).toEqual(['ward', 'electrician']);
});

test('a word of the names makes sure of a career, one of its description by half', () => {
  const sure = (query: string) => {
    const reading = readTitle(query);
    return confidence(reading, rankCareers(lookUp(reading, INDEX)));
  };
  expect(sure('sparky')).toBeCloseTo(1, 12);
  expect(sure('wiring')).toBeCloseTo(0.5, 12);
  expect(sure('zzzz')).toBe(0);
});
