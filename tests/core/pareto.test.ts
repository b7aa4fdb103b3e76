import { expect, test } from 'vitest';
import { orderCareers } from '../../src/core/career-order.js';
import { type Criterion, paretoFront } from '../../src/core/pareto.js';
import { randomNumbers } from '../../src/core/random.js';
import { careerWith, outlookOf, payOf } from './people.js';

const fitted = (id: string, pay: number | null, growth: number | null, zone: number | null, correlation = 0) => ({
  ...careerWith(id, {
    pay: pay === null ? null : payOf(pay),
    outlook: growth === null ? null : outlookOf(growth),
    zone,
  }),
  correlation,
});

function front(criteria: Criterion[], ...careers: ReturnType<typeof fitted>[]) {
  const { unbeaten, beaten, leftOut } = paretoFront(careers, criteria);
  return {
    unbeaten: unbeaten.map(({ career, best, beats }) => [career.id, best, beats.map(({ id }) => id)]),
    beaten: beaten.map(({ career, by }) => [career.id, by.id]),
    leftOut: leftOut.map(({ career, missing }) => [career.id, missing]),
  };
}

test('one that is at least as good everywhere and better somewhere beats; more pay and less preparation are better', () => {
  expect(front(['pay', 'preparation'], fitted('a', 90, 0, 4), fitted('b', 90, 0, 3), fitted('c', 80, 0, 2))).toEqual({
    unbeaten: [
      ['b', ['pay'], ['a']],
      ['c', ['preparation'], []],
    ],
    beaten: [['a', 'b']],
    leftOut: [],
  });
});

test('equals do not beat each other, and who lacks a figure is left out by name', () => {
  expect(front(['pay', 'growth'], fitted('a', 90, 5, null), fitted('b', 90, 5, null), fitted('c', null, 9, 1))).toEqual(
    {
      unbeaten: [
        ['a', ['pay', 'growth'], []],
        ['b', ['pay', 'growth'], []],
      ],
      beaten: [],
      leftOut: [['c', ['pay']]],
    },
  );
});

test('on two hundred careers: nobody on the front is beaten, everybody else is, and by someone on it', () => {
  const random = randomNumbers(7);
  const whole = (most: number) => Math.floor(random() * most);
  const careers = Array.from({ length: 200 }, (_, at) =>
    fitted(`c${at}`, whole(20), whole(20), 1 + whole(5), whole(9)),
  );
  const { unbeaten, beaten } = paretoFront(careers, ['pay', 'growth', 'preparation', 'fit']);
  const worth = (one: (typeof careers)[number]) =>
    [one.pay?.annualMedian, one.outlook?.change, -(one.zone ?? 0), one.correlation] as number[];
  const beats = (a: (typeof careers)[number], b: (typeof careers)[number]) => {
    const gains = worth(a).map((figure, at) => figure - (worth(b)[at] as number));
    return Math.min(...gains) >= 0 && Math.max(...gains) > 0;
  };
  expect(unbeaten.length + beaten.length).toBe(200);
  for (const { career, beats: list } of unbeaten) {
    expect(careers.some((other) => beats(other, career))).toBe(false);
    expect(list.map(({ id }) => id)).toEqual(careers.filter((other) => beats(career, other)).map(({ id }) => id));
  }
  for (const { career, by } of beaten) {
    expect(beats(by, career)).toBe(true);
    expect(unbeaten.some((one) => one.career.id === by.id)).toBe(true);
  }
});

test('orders put what is unknown last and equal ones by title', () => {
  const careers = [fitted('b', 80, null, 4), fitted('a', 80, 2, 5), fitted('c', null, 3, null), fitted('d', 90, -4, 1)];
  const ids = (order: Parameters<typeof orderCareers>[1]) =>
    orderCareers(careers, order)
      .map(({ id }) => id)
      .join(' ');
  expect(ids('field')).toBe('b a c d');
  expect(ids('title')).toBe('a b c d');
  expect(ids('pay')).toBe('d a b c');
  expect(ids('growth')).toBe('c a d b');
  expect(ids('preparation')).toBe('d b a c');
});
