import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/title/read.js';

/** The words of a title, its heads in capitals. */
function read(title: string): string {
  return readTitle(title)
    .words.map(({ given, head }) => (head ? given.toUpperCase() : given))
    .join(' ');
}

test('seniority and noise go, abbreviations are spelt out, the last noun names the occupation', () => {
  const reading = readTitle('Sr. Backend Eng II (remote)');
  expect(reading.words.map(({ given, head, weight, from }) => [given, head, weight, from])).toEqual([
    ['backend', false, 1, null],
    ['eng', false, 0.45, 'eng'],
    ['engineer', true, 1, 'eng'],
  ]);
  expect(reading.level).toBe('senior');
  expect(reading.levelWords).toEqual(['sr', 'ii']);
  expect(reading.noise).toEqual(['remote']);
});

test.each([
  ['Teacher of Physics', 'TEACHER physics'],
  ['RN (Registered Nurse)', 'rn registered NURSE'],
  ['Teacher - Physics', 'TEACHER physics'],
  ['Nurse, Registered', 'NURSE registered'],
  ['Developer/Analyst', 'DEVELOPER ANALYST'],
  ['Chef at Harbour Hotel', 'CHEF harbour hotel'],
])('%s', (title, words) => {
  expect(read(title)).toBe(words);
});

test.each([
  ['Registered Nurse (m/f/d), full-time', ['m/f/d', 'full-time']],
  ['Welder - night shift - Req #12345', ['night shift', 'Req #12345']],
  ['Nurse £32/hr', ['£32/hr']],
  ['Driver JR00123 wanted', ['JR00123', 'wanted']],
  ['Staff nurse band 5', ['band 5']],
  ['Plumber', []],
])('the noise of “%s”', (title, noise) => {
  expect([...readTitle(title).noise].sort()).toEqual([...noise].sort());
});

test.each([
  ['Trainee Welder', 'trainee'],
  ['Jr. Accountant', 'junior'],
  ['Accountant II', 'mid'],
  ['Senior Lead Developer', 'lead'],
  ['Staff Engineer', 'lead'],
  ['Staff Nurse', null],
  ['Head Chef', 'head'],
  ['Nurse 2', 'mid'],
  ['Nurse Band 5', null],
  ['Driver Class 1', null],
  ['Constructor', null],
  ['Nurse', null],
])('the level of %s is %s', (title, level) => {
  expect(readTitle(title).level).toBe(level);
});

test('what stands beside the title counts less', () => {
  const weights = Object.fromEntries(
    readTitle('Nurse - ICU @ Harbour').words.map(({ given, weight }) => [given, weight]),
  );
  expect(weights.nurse).toBe(1);
  expect(weights.intensive).toBe(0.5);
  expect(weights.harbour).toBe(0.25);
});

test('a title of seniority alone keeps its words, and a text of any length is read', () => {
  expect(read('Apprentice')).toBe('APPRENTICE');
  expect(read('')).toBe('');
  expect(readTitle('nurse developer pilot '.repeat(500)).words.length).toBeLessThanOrEqual(24);
});
