import { expect, test } from 'vitest';
import { type Kin, minorGroup, nearness, relatedCareers } from '../../src/core/related.js';

function kin(id: string, needs: readonly [skill: string, importance: number][], rest: Partial<Kin> = {}): Kin {
  return {
    id,
    title: id,
    field: 'sea',
    fieldName: 'Sea',
    summary: '',
    zone: 3,
    soc: '53-5021',
    interests: { R: 1, I: 2, A: 3, S: 4, E: 5, C: 6 },
    needs: needs.map(([skill, importance]) => ({ skill, name: skill, importance })),
    ...rest,
  };
}

/** Four careers: two need `sql`, one each needs `weld` and `cook`. */
const rarity = (skill: string): number => Math.log(1 + 4 / (skill === 'sql' ? 2 : 1));

const one = kin('one', [
  ['sql', 5],
  ['weld', 4],
]);
const other = kin('other', [
  ['sql', 3],
  ['cook', 5],
]);

// ln 3 = 1.098612 and ln 5 = 1.609438. Product 5·3·1.206949 = 18.104235; squares 25·1.206949 + 16·2.590290 = 71.618369
// and 9·1.206949 + 25·2.590290 = 75.619796; 18.104235 ÷ √(71.618369 · 75.619796) = 0.246009.
test('skills are alike by the cosine of importance × rarity', () => {
  const near = nearness(one, other, rarity);
  expect(near.terms).toEqual([
    { skill: 'sql', name: 'sql', importance: 5, other: 3, rarity: Math.log(3), product: expect.closeTo(18.104235, 5) },
  ]);
  expect(near.squares).toBeCloseTo(71.618369, 4);
  expect(near.otherSquares).toBeCloseTo(75.619796, 4);
  expect(near.skills).toBeCloseTo(0.246009, 5);
});

test('nearness is 0.6 skills + 0.2 interests + 0.1 field + 0.1 group', () => {
  expect(nearness(one, other, rarity).score).toBeCloseTo(0.6 * 0.246009 + 0.2 + 0.1 + 0.1, 5);
  const far = kin('far', [['cook', 5]], {
    field: 'land',
    soc: '35-1011',
    interests: { R: 6, I: 5, A: 4, S: 3, E: 2, C: 1 },
  });
  expect(nearness(one, far, rarity)).toMatchObject({ skills: 0, sameField: false, sameGroup: false, terms: [] });
  expect(nearness(one, far, rarity).score).toBeCloseTo(0, 12);
});

test('a career is as near to itself as can be, and nearness has no direction', () => {
  expect(nearness(one, one, rarity).score).toBeCloseTo(1, 12);
  expect(nearness(other, one, rarity).score).toBe(nearness(one, other, rarity).score);
});

test('interests that are unknown or flat count as no correlation', () => {
  const flat = { R: 4, I: 4, A: 4, S: 4, E: 4, C: 4 };
  for (const interests of [null, flat]) {
    const near = nearness(one, kin('x', [['cook', 1]], { interests }), rarity);
    expect(near.interests).toBeNull();
    expect(near.score).toBeCloseTo(0.1 + 0.1 + 0.1, 12);
  }
});

test('careers without skills are alike in none', () => {
  expect(nearness(one, kin('empty', []), rarity).skills).toBe(0);
});

test('the nearest come first, equal ones by id, and never the career itself', () => {
  const list = relatedCareers(one, [kin('b', [['cook', 1]]), one, kin('a', [['cook', 1]]), other], rarity);
  expect(list.map(({ career }) => career.id)).toEqual(['other', 'a', 'b']);
});

test('minor groups of the occupational classification', () => {
  expect(['15-1252', '15-2041', '29-1141', '29-2043', '31-1121', '51-5112', '47-2111'].map(minorGroup)).toEqual([
    '15-12',
    '15-2',
    '29-1',
    '29-2',
    '31-11',
    '51-51',
    '47-2',
  ]);
});
