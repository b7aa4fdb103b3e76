import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readCareer } from '../../src/catalogue/careers.js';
import { type Database, openCatalogue } from '../../src/catalogue/database.js';
import { allKin } from '../../src/catalogue/kin.js';
import { allSkills } from '../../src/catalogue/skills.js';
import type { Career } from '../../src/core/career.js';
import { type Comparison, compareCareers } from '../../src/core/compare.js';
import type { Kin } from '../../src/core/related.js';
import { compareView } from '../../src/render/views/compare.js';

let catalogue: Database;
beforeAll(async () => {
  catalogue = await openCatalogue(inject('cataloguePath'));
});
afterAll(() => catalogue.close());

/** Two careers of the small catalogue of which some figures are unknown. */
function compared(one: Partial<Career>, other: Partial<Career> = {}): Comparison {
  const careers = [
    { ...readCareer(catalogue, 'lighthouse-keeper'), ...one },
    { ...readCareer(catalogue, 'ferry-pilot'), ...other },
  ];
  const kin = allKin(catalogue);
  return compareCareers(careers, [...careers.map(({ id }) => kin.get(id) as Kin)], allSkills(catalogue), () => 1);
}

const NOTHING: Partial<Career> = { pay: [], outlook: [], interests: null, preparation: null, routes: [] };

test('what is unknown of one career differs, and is called unknown', () => {
  const comparison = compared(NOTHING);
  expect(comparison.differing).toContain('growth');
  expect(comparison.careers.map(({ pay }) => pay)).toEqual([null, null]);
  const table = compareView
    .document({ comparison, sources: new Map(), why: false })
    .find((block) => block.kind === 'table');
  expect(table).toMatchObject({
    rows: expect.arrayContaining([['Usual entry', 'unknown', 'Postsecondary certificate']]),
  });
});

test('what is unknown of all is neither different nor alike', () => {
  const { differing, alike, interests, pay } = compared(NOTHING, NOTHING);
  for (const trait of ['pay', 'growth', 'openings', 'education', 'preparation', 'interests', 'quickest', 'cheapest']) {
    expect([...differing, ...alike]).not.toContain(trait);
  }
  expect(interests).toEqual([]);
  expect(pay).toEqual([]);
});

test('amounts that are measured differently have no row of their own, only words that say why', () => {
  const [figure] = readCareer(catalogue, 'ferry-pilot').pay;
  const comparison = compared({}, { pay: figure === undefined ? [] : [{ ...figure, year: 2019 }] });
  expect(comparison.careers.map(({ pay }) => pay)).toEqual([null, null]);
  const document = compareView.document({ comparison, sources: new Map(), why: false });
  expect(document.filter(({ kind }) => kind === 'bars')).toHaveLength(1);
  expect(JSON.stringify(document)).toContain('not comparable: another year');
});

test('careers that are measured as one occupation are said to be', () => {
  const { pay } = readCareer(catalogue, 'lighthouse-keeper');
  const comparison = compared({}, { pay });
  const document = compareView.document({ comparison, sources: new Map(), why: false });
  expect(JSON.stringify(document)).toContain(
    'Lighthouse Keeper and Ferry Pilot are measured together, as Keepers (53-5021), Keepers (3512) and Keepers (72602): the same figures say nothing',
  );
});

test('the hours count what the skills build on, once', () => {
  const needs = readCareer(catalogue, 'ferry-pilot').needs.filter(({ skill }) => skill === 'coastal-navigation');
  // Coastal navigation 80, chart reading 30, trigonometry 40 and, for both, arithmetic 20.
  expect(compared({ needs }).careers[0]?.learning.hours).toBe(170);
});
