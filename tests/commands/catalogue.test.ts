import { expect, inject, test } from 'vitest';
import { careerJson } from '../helpers/career.js';

test('sources, by id, with what they measure and under which licence', async () => {
  const sources = (await careerJson('sources')) as Record<string, unknown>[];
  expect(sources.map(({ id }) => id)).toEqual(['guesses-2024', 'interests-1', 'jobs-2034', 'pay-2025', 'ppp', 'rates']);
  expect(sources[3]).toEqual({
    id: 'pay-2025',
    title: 'Wages of the coast 2025',
    publisher: 'Coast Office',
    url: 'https://example.org/pay',
    licence: 'Public domain',
    published: '2025',
    measures: 'Gross pay of employees on the coast.',
  });
});

test('what a catalogue is made from, and what it holds', async () => {
  expect(await careerJson('catalogue info')).toEqual({
    path: inject('cataloguePath'),
    version: '0.0.0',
    format: 2,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    careers: 3,
    skills: 20,
    resources: 12,
    inputs: expect.arrayContaining(['careers/ferry-pilot.yaml', 'skills/coast.yaml', 'sources.yaml']),
  });
});
