import { expect, test } from 'vitest';
import { matchCareers } from '../../src/core/match.js';
import { rarities, skillFit } from '../../src/core/skill-fit.js';
import { standingOf } from '../../src/core/standing.js';
import { careerWith, interestsOf, profile } from './people.js';

const need = (skill: string, importance: number) => ({ skill, name: skill, importance });
const a = careerWith('a', {
  needs: [need('x', 5), need('y', 3)],
  interests: interestsOf(5.5, 4.1, 2.2, 1.5, 1.8, 5.9),
});
const b = careerWith('b', {
  needs: [need('y', 2), need('z', 1)],
  interests: interestsOf(6.2, 3.4, 1.4, 3.1, 3.6, 4.8),
});
const c = careerWith('c', { needs: [need('z', 4)] });
const all = [a, b, c];

test('rarity is ln(1 + N ÷ n)', () => {
  const rarity = rarities(all);
  expect(rarity('x')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
  expect(rarity('y')).toBeCloseTo(Math.log(1 + 3 / 2), 12);
  expect(rarity('nobody needs it')).toBeCloseTo(Math.log(1 + 3 / 1), 12);
});

test('the skill score is the mean of coverage and use, worked out by hand', () => {
  const fit = skillFit(b.needs, ['y', 'x'], rarities(all));
  const [x, y, z] = [Math.log(4), Math.log(2.5), Math.log(2.5)];
  const coverage = (2 * y) / (2 * y + 1 * z);
  const use = (2 * y) / (5 * y + 5 * x);
  expect(fit.score).toBeCloseTo(Math.sqrt(coverage * use), 12);
  expect(fit.terms.map(({ skill, importance }) => [skill, importance])).toEqual([['y', 2]]);
  expect(fit.needs).toBe(2);
  expect(skillFit(c.needs, ['y'], rarities(all)).score).toBe(0);
});

test('one who has all that a career needs, and all of it essential, scores 1', () => {
  expect(skillFit([need('x', 5)], ['x'], rarities(all)).score).toBe(1);
});

const person = profile(5, 4, 2, 1, 1, 5);
const correlationA = 18.1 / Math.sqrt(18 * 18.7);
const correlationB = 10.6 / Math.sqrt(18 * 13.195);

test('interests alone: (1 + r) ÷ 2, and a career without interests is left out', () => {
  const matches = matchCareers(all, all, { interests: person, skills: null });
  expect(matches.map(({ career }) => career.id)).toEqual(['a', 'b']);
  expect(matches[0]?.score).toBeCloseTo((1 + correlationA) / 2, 12);
  expect(matches[1]?.interests?.correlation).toBeCloseTo(correlationB, 12);
  expect(matches[0]?.skills).toBeNull();
});

test('skills alone: beside the career they fit best; those they do not fit at all are left out', () => {
  const matches = matchCareers(all, all, { interests: null, skills: ['z'] });
  expect(matches.map(({ career, score }) => [career.id, score === 1])).toEqual([
    ['c', true],
    ['b', false],
  ]);
});

test('both: half and half, whatever the limits', () => {
  const both = matchCareers(all, all, { interests: person, skills: ['y'] });
  const [first] = both;
  const terms = [first?.interests?.term ?? 0, first?.skills?.term ?? 0] as const;
  expect(first?.score).toBeCloseTo(0.5 * terms[0] + 0.5 * terms[1], 12);
  const limited = matchCareers(all, [b], { interests: person, skills: ['y'] });
  expect(limited[0]?.score).toBe(both.find(({ career }) => career.id === 'b')?.score);
});

test('standing is the same order, asked for one career', () => {
  const profiles = [person, profile(1, 2, 3, 4, 5, 6), profile(3, 1, 1, 5, 2, 2)];
  for (const interests of profiles) {
    const order = matchCareers(all, [a, b], { interests, skills: null }).map(({ career }) => career.id);
    const standing = standingOf(b, [a, b], null);
    expect(standing.rank(interests)).toBe(order.indexOf('b') + 1);
    expect(standing.isAmong(interests, 1)).toBe(order[0] === 'b');
    expect(standing.ahead(interests, 1) > 0).toBe(order[0] === 'b');
  }
});
