import { expect, test } from 'vitest';
import { daysLater, isDay } from '../../../src/core/path/calendar.js';
import { criticalPath } from '../../../src/core/path/critical.js';
import { schedule } from '../../../src/core/path/schedule.js';

test('steps follow one another in weeks, and in days once there is a start', () => {
  expect(schedule([10, 5, 7.5], 10, null).map(({ weeks, days }) => [weeks.from, weeks.to, days])).toEqual([
    [1, 1, null],
    [2, 2, null],
    [2, 3, null],
  ]);
  expect(schedule([10, 5, 7.5], 10, '2026-12-28').map(({ days }) => days)).toEqual([
    { from: '2026-12-28', to: '2027-01-03' },
    { from: '2027-01-04', to: '2027-01-07' },
    { from: '2027-01-07', to: '2027-01-12' },
  ]);
});

test('a step shorter than a day has its day, and hours do not drift', () => {
  const slots = schedule(
    Array.from({ length: 10 }, () => 0.1),
    14,
    '2027-03-01',
  );
  expect(slots.map(({ days }) => days)).toEqual(
    Array.from({ length: 10 }, () => ({ from: '2027-03-01', to: '2027-03-01' })),
  );
  expect(slots.at(-1)?.hours.to).toBe(1);
});

test('days are those of the calendar: leap years, ends of months, summer time', () => {
  expect(['2024-02-29', '2026-02-28', '2026-12-31'].every(isDay)).toBe(true);
  expect(
    ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-01-01T00:00'].some(
      isDay,
    ),
  ).toBe(false);
  expect(daysLater('2026-03-28', 1)).toBe('2026-03-29');
  expect(daysLater('2026-10-25', 1)).toBe('2026-10-26');
  expect(daysLater('2023-12-31', 60)).toBe('2024-02-29');
});

test('the longest chain has no slack, everything else may wait as long as it leaves the end alone', () => {
  const tasks = [
    { hours: 10, builtOn: [] },
    { hours: 4, builtOn: [] },
    { hours: 6, builtOn: [0] },
    { hours: 1, builtOn: [0, 1] },
    { hours: 2, builtOn: [2, 3] },
  ];
  const { length, tasks: slacks } = criticalPath(tasks);
  expect(length).toBe(18);
  expect(slacks.map(({ earliest, slack, critical }) => [earliest, slack, critical])).toEqual([
    [0, 0, true],
    [0, 11, false],
    [10, 0, true],
    [10, 5, false],
    [16, 0, true],
  ]);
  expect(criticalPath([])).toEqual({ length: 0, tasks: [] });
});
