import { expect, test } from 'vitest';
import { career, careerJson, fieldPaths, terminal } from '../helpers/career.js';

interface HopRecord {
  chain: number;
  chainHours: number;
  hop: number;
  from: string;
  to: string;
  hours: number;
  missing: string;
  payChange: number | null;
}

const route = async (words: string): Promise<HopRecord[]> => (await careerJson(`route ${words}`)) as HopRecord[];

test('chains begin where one is, end where one wants to be, and the shortest comes first', async () => {
  const hops = await route('lighthouse-keeper map-maker');
  expect(hops[0]).toMatchObject({ chain: 1, hop: 1, from: 'lighthouse-keeper', to: 'map-maker' });
  const hours = [...new Map(hops.map(({ chain, chainHours }) => [chain, chainHours])).values()];
  expect(hours).toEqual([...hours].sort((a, b) => a - b));
  for (const chain of new Set(hops.map((hop) => hop.chain))) {
    const own = hops.filter((hop) => hop.chain === chain);
    expect([own[0]?.from, own.at(-1)?.to]).toEqual(['lighthouse-keeper', 'map-maker']);
    expect(own.reduce((sum, hop) => sum + hop.hours, 0)).toBe(own[0]?.chainHours);
    own.slice(1).forEach((hop, at) => {
      expect(hop.from).toBe(own[at]?.to);
    });
  }
});

test('what the first career or the one before taught is not counted', async () => {
  const [direct] = await route('lighthouse-keeper map-maker');
  expect(direct?.missing.split(' ').sort()).toEqual(['gis', 'map-drawing', 'surveying', 'trigonometry']);
  expect(direct?.hours).toBe(60 + 90 + 80 + 40);
});

test('as JSON each hop has these fields', async () => {
  expect(fieldPaths(await careerJson('route lighthouse-keeper map-maker'))).toEqual([
    '[].chain',
    '[].chainHours',
    '[].hop',
    '[].from',
    '[].fromTitle',
    '[].to',
    '[].toTitle',
    '[].hours',
    '[].missing',
    '[].payBefore',
    '[].payAfter',
    '[].currency',
    '[].payChange',
  ]);
});

test('limits are kept hop by hop, and where none is left the answer says how long the direct way is', async () => {
  for (const { hours } of await route('lighthouse-keeper ferry-pilot --max-hours 250'))
    expect(hours).toBeLessThanOrEqual(250);
  for (const { payChange } of await route('ferry-pilot lighthouse-keeper --max-pay-drop 50')) {
    expect(payChange).toBeGreaterThanOrEqual(-50);
  }
  const { code, stdout, stderr } = await career('route lighthouse-keeper map-maker --max-hours 5');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('--max-hours 5');
  expect(stderr).toContain('the direct step takes 270 h');
  expect((await career('route lighthouse-keeper map-maker --max-hours 5 --exit-status')).code).toBe(1);
});

test('limits that allow no chain are told with the nearest that do', async () => {
  const { stderr } = await career('route lighthouse-keeper map-maker --max-hours 5');
  const [, hours = ''] = /the nearest that works: --max-hours (\d+)\n/.exec(stderr) ?? [];
  expect(await route(`lighthouse-keeper map-maker --max-hours ${hours}`)).not.toEqual([]);
  expect(await route(`lighthouse-keeper map-maker --max-hours ${Number(hours) - 1}`)).toEqual([]);
  const poorer = await career('route ferry-pilot lighthouse-keeper --max-pay-drop 0 --max-hours 1 --max-hops 1');
  const [, longer = '', drop = ''] = /works: --max-hours (\d+) and --max-pay-drop (\d+)\n/.exec(poorer.stderr) ?? [];
  const words = `ferry-pilot lighthouse-keeper --max-hops 1 --max-hours ${longer}`;
  expect(await route(`${words} --max-pay-drop ${drop}`)).not.toEqual([]);
  expect(await route(`${words} --max-pay-drop ${Number(drop) - 1}`)).toEqual([]);
});

test('bad input: the same career twice, unknown careers, numbers out of range', async () => {
  expect(await career('route wickie lighthouse-keeper')).toMatchObject({ code: 2, stdout: '' });
  expect(await career('route lighthouse-keeper astronaut')).toMatchObject({ code: 3, stdout: '' });
  for (const words of ['--max-hops 0', '--max-hops 7', '--max-pay-drop -1', '--max-pay-drop 101', '--max-hours x']) {
    expect(await career(`route lighthouse-keeper map-maker ${words}`)).toMatchObject({ code: 2, stdout: '' });
  }
});

test('the page counts the ways, and leads on to the plan', async () => {
  const { stdout } = await career('route lighthouse-keeper map-maker', terminal(80));
  expect(stdout).toMatch(/^From Lighthouse Keeper to Map Maker +\d ways?, fewest hours first\n\n1\. Directly /);
  expect(stdout).toContain('Step by step: career path map-maker --from lighthouse-keeper');
});
