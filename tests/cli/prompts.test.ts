import { describe, expect, it } from 'vitest';
import { career, type World } from '../helpers/career.js';
import { scripted } from '../helpers/scripted.js';

const asked = (line: string, world: World = {}) => career(line, { ...world, prompter: scripted([]) });

describe('where nobody can be asked', () => {
  it.each([
    ['wizard', { terminal: { columns: 80, rows: 24 } }, 'this is no terminal'],
    ['', {}, 'this is no terminal'],
    ['match --quiz short', {}, 'this is no terminal'],
  ] as const)('“career %s” says so and names what to use instead', async (line, world, reason) => {
    const { code, stdout, stderr } = await career(line, world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`asks questions, but ${reason}`);
    expect(stderr).toMatch(/^hint: .*(career search|--answers)/m);
  });

  it.each([
    ['wizard --no-input', {}],
    ['--no-input', {}],
    ['wizard', { CI: 'true' }],
    ['wizard', { CI: '1' }],
    ['match --quiz long', { CI: 'yes' }],
  ])('“career %s” is refused on a terminal, too, with %o', async (line, env) => {
    expect((await asked(line, { env })).code).toBe(2);
  });

  it('is an object under --json', async () => {
    const { stderr } = await career('wizard --json');
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'INPUT_NEEDED', exitCode: 2 } });
  });
});

it.each([[{ CI: '' }], [{ CI: '0' }], [{ CI: 'false' }]])('%o is no CI', async (env) => {
  expect((await asked('wizard', { env })).code).toBe(0);
});
