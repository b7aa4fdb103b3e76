import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/compile/build.js';
import { readEntries } from '../../src/compile/read.js';
import { career } from '../helpers/career.js';
import { FIXTURE } from '../helpers/catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'career-have-'));
const catalogue = join(folder, 'career.db');

/** The small catalogue with names that hold commas, as “Pipe cutting, bending and joining” does. */
beforeAll(async () => {
  const { entries } = readEntries(FIXTURE);
  const skills = entries.skills.map((skill) =>
    skill.id === 'rope-work'
      ? { ...skill, value: { ...skill.value, aliases: ['Knots, bends, splices and hitches', 'Knots'] } }
      : skill,
  );
  await buildCatalogue({ ...entries, skills }, 'data/schema.sql', catalogue, '0.0.0');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function have(value: string, stdin = ''): Promise<unknown> {
  const { stdout, stderr } = await career(['gap', 'ferry-pilot', '--have', value, '--json'], { catalogue, stdin });
  return stdout === '' ? JSON.parse(stderr).error.message : JSON.parse(stdout).have;
}

test('a name that holds commas is one name, alone or among others', async () => {
  expect(await have('knots, bends, splices and hitches')).toEqual(['rope-work']);
  expect(await have('CPR,Knots, bends, splices and hitches,VHF radio')).toEqual([
    'first-aid',
    'rope-work',
    'radio-calls',
  ]);
});

test('a part of such a name that is a name itself is found, the rest is unknown', async () => {
  expect(await have('knots, CPR')).toEqual(['rope-work', 'first-aid']);
  expect(await have('knots, bends')).toBe('there is no skill “bends”');
});

test('stdin is read once, with any line ends', async () => {
  expect(await have('-', 'knots\r\nCPR\rVHF radio\n')).toEqual(['rope-work', 'first-aid', 'radio-calls']);
});

test('a list of any length is read, and one that is none of skills is given up soon', async () => {
  expect(await have('-', 'CPR\n'.repeat(200_000))).toEqual(['first-aid']);
  expect(await have('-', 'CPR,'.repeat(200_000))).toEqual(['first-aid']);
  const numbers = Array.from({ length: 100_000 }, (_, at) => `x${at}`);
  for (const separator of [',', '\n']) {
    expect(await have('-', numbers.join(separator))).toBe(
      `there are no skills ${numbers
        .slice(0, 10)
        .map((word) => `“${word}”`)
        .join(', ')}`,
    );
  }
  expect(await have('-', 'a'.repeat(1_000_000))).toBe(`there is no skill “${'a'.repeat(200)}…”`);
});
