import { expect, test } from 'vitest';
import { fitting } from '../../src/compile/fit.js';
import { readEntries } from '../../src/compile/read.js';
import { type Edits, swap, withSources } from '../helpers/sources.js';

/** The careers to which a certificate on radio calls and first aid, which all three of them need, is offered. */
function offered(more: string, edits: Edits = {}): Promise<string[]> {
  const library = swap(['id: radio-and-rescue\n', `id: radio-and-rescue\n${more}`]);
  return withSources({ ...edits, 'resources/library.yaml': library }, (folder) => {
    const { entries } = readEntries(folder);
    const fits = (career: (typeof entries.careers)[number]) =>
      fitting(career, entries).some(({ resource }) => resource === 'radio-and-rescue');
    return entries.careers.filter(fits).map(({ id }) => id);
  });
}

test('a resource is offered to the careers that it is written for', async () => {
  const everybody = await offered('');
  expect(everybody).toEqual(expect.arrayContaining(['ferry-pilot', 'lighthouse-keeper']));
  expect(await offered('  audience: [ferry-pilot]\n')).toEqual(['ferry-pilot']);
  expect(await offered('  audience: [sea]\n')).toEqual(['ferry-pilot', 'lighthouse-keeper']);
});

test('a resource is offered to nobody who need not know what it expects', async () => {
  expect(await offered('  prerequisites: [solitude]\n')).not.toContain('ferry-pilot');
  expect(await offered('  prerequisites: [solitude]\n')).toContain('lighthouse-keeper');
  // What a skill of the career builds on need not be named by it: reading charts takes arithmetic.
  const unnamed = swap(['skill: arithmetic, importance', 'skill: trigonometry, importance']);
  const found = await offered('  prerequisites: [arithmetic]\n', { 'careers/lighthouse-keeper.yaml': unnamed });
  expect(found).toContain('lighthouse-keeper');
});
