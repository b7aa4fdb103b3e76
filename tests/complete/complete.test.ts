import { describe, expect, it } from 'vitest';
import { argumentValues, optionValues } from '../../src/complete/values.js';
import { createWholeProgram } from '../../src/program.js';
import { career, contextOf } from '../helpers/career.js';

/** What a shell would be offered after these words; the last is as far as it has been typed. */
async function offered(line: string, world = {}): Promise<string[]> {
  const { code, stdout, stderr } = await career(['__complete', ...line.split(' ')], world);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((one) => one.split('\t')[0] as string);
}

describe('what is offered', () => {
  it.each([
    ['co', ['courses', 'compare', 'completion']],
    ['catalogue ', ['info', 'check', 'build']],
    ['help exit', ['exit-codes']],
    ['show ', ['ferry-pilot', 'lighthouse-keeper', 'map-maker']],
    ['show ferry-pilot ', []],
    ['compare ferry-pilot map-maker l', ['lighthouse-keeper']],
    ['route ferry-pilot ', ['ferry-pilot', 'lighthouse-keeper', 'map-maker']],
    ['skill ch', ['chart-reading']],
    ['--format j', ['json', 'jsonl']],
    ['--format json show fe', ['ferry-pilot']],
    ['path ferry-pilot --format ', ['text', 'json', 'jsonl', 'csv', 'tsv', 'markdown', 'ics']],
    ['show --section p', ['pay', 'projects']],
    ['show --section pay,p', ['pay,projects']],
    ['list --field ', ['sea', 'land']],
    ['list --sort g', ['growth']],
    ['salary ferry-pilot --sort m', ['median']],
    ['salary ferry-pilot --in ', ['cad', 'gbp', 'usd']],
    ['salary ferry-pilot --place=p', ['--place=portland']],
    ['salary ferry-pilot --place = p', ['portland']],
    ['salary ferry-pilot --place =', ['boston-metro', 'british-columbia', 'ca', 'gb', 'portland', 'us']],
    ['match --interest r', ['realistic']],
    ['match --answers ', [':files']],
    ['path ferry-pilot --hours-per-week ', []],
    ['path ferry-pilot --kinds book,project,c', ['book,project,course', 'book,project,certificate']],
    ['completion ', ['bash', 'zsh', 'fish']],
    ['show --w', []],
    ['related --w', ['--why']],
  ])('after “career %s”', async (line, expected) => {
    expect(await offered(line)).toEqual(expected);
  });

  it('comes with words about it, for shells that show them', async () => {
    expect((await career(['__complete', 'show', 'fer'])).stdout).toBe('ferry-pilot\tFerry Pilot\n');
    expect((await career(['__complete', 'proj'])).stdout).toMatch(/^projects\tthings to build or do/);
  });

  it('is nothing where nothing fits or nothing can be read, and never an error', async () => {
    for (const line of ['nosuch ', 'show $(id)', 'show ;', 'show --nosuch ', '-', 'show \u001b[2J'])
      await offered(line);
    expect(await offered('show ', { catalogue: '/nowhere/career.db' })).toEqual([]);
  });
});

it('knows what belongs to every option and argument of every command', async () => {
  const program = await createWholeProgram(contextOf().context);
  const unknown: string[] = [];
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    for (const { long, required } of command.options) {
      if (required && optionValues(command.name(), long ?? '') === undefined) unknown.push(`${command.name()} ${long}`);
    }
    for (const argument of command.registeredArguments) {
      if (argumentValues(argument.name()) === undefined) unknown.push(`${command.name()} <${argument.name()}>`);
    }
  }
  expect(unknown, 'say in src/complete/values.ts what stands there').toEqual([]);
});
