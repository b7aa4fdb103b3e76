import { expect, test } from 'vitest';
import { applyLimits, type Limit } from '../../src/core/limits.js';
import { careerWith, interestsOf, outlookOf, payOf } from './people.js';

const place = { id: 'us', name: 'United States', kind: 'country', country: 'us', currency: 'USD', symbol: '$' };
const pay = (least: number): Limit => ({ kind: 'pay', least, place, exchange: null });
const need = (skill: string) => ({ skill, name: skill, importance: 3 });

const careers = [
  careerWith('a', { pay: payOf(100), zone: 2, outlook: outlookOf(10, 0, 'High school diploma or equivalent') }),
  careerWith('b', { pay: payOf(95), zone: 3, outlook: outlookOf(5, 0, "Associate's degree") }),
  careerWith('c', { pay: payOf(89), zone: 4, outlook: outlookOf(4), field: 'land', routes: ['degree'] }),
  careerWith('d', { zone: 5, interests: interestsOf(7, 6, 5, 1, 2, 3), needs: [need('rope'), need('lamp')] }),
];

function outcome(...limits: Limit[]) {
  const { within, exclusions, nearMisses } = applyLimits(careers, limits);
  return {
    within: within.map(({ id }) => id).join(' '),
    out: exclusions.map(({ limit, outside, unknown }) => [limit.kind, outside, unknown]),
    near: nearMisses.map((miss) => [miss.limit.kind, miss.setting, miss.careers.map(({ id }) => id).join(' ')]),
  };
}

test('without limits everything is within', () => {
  expect(outcome()).toEqual({ within: 'a b c d', out: [], near: [] });
});

test('pay: the bound is within, no figure is unknown, and a tenth less is near', () => {
  expect(outcome(pay(95))).toEqual({ within: 'a b', out: [['pay', 1, 1]], near: [['pay', 89, 'c']] });
  expect(outcome(pay(100))).toEqual({ within: 'a', out: [['pay', 2, 1]], near: [['pay', 95, 'b']] });
});

test('growth: two points less are near', () => {
  expect(outcome({ kind: 'growth', least: 6 })).toEqual({
    within: 'a',
    out: [['growth', 2, 1]],
    near: [['growth', 4, 'b c']],
  });
});

test('preparation and education: the next level that some career has is near', () => {
  expect(outcome({ kind: 'preparation', most: 2 }).near).toEqual([['preparation', 3, 'b']]);
  expect(outcome({ kind: 'education', most: 'high-school' })).toEqual({
    within: 'a',
    out: [['education', 2, 1]],
    near: [['education', 4, 'b']],
  });
});

test('an interest counts among the three strongest', () => {
  expect(outcome({ kind: 'interest', type: 'A' })).toMatchObject({ within: 'd', out: [['interest', 0, 3]] });
  expect(outcome({ kind: 'interest', type: 'C' })).toMatchObject({ within: '', out: [['interest', 1, 3]] });
});

test('limits combine, each counts what it leaves out, and near is who misses one alone', () => {
  expect(outcome({ kind: 'field', fields: ['sea'] }, pay(85))).toEqual({
    within: 'a b',
    out: [
      ['field', 1, 0],
      ['pay', 0, 1],
    ],
    near: [['field', null, 'c']],
  });
  expect(
    outcome({ kind: 'skill', skill: 'rope', name: 'Rope' }, { kind: 'skill', skill: 'lamp', name: 'Lamp' }),
  ).toMatchObject({ within: 'd' });
  expect(outcome({ kind: 'route', kinds: ['degree', 'bootcamp'] })).toMatchObject({ within: 'c' });
});
