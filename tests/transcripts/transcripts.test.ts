import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { career, type World } from '../helpers/career.js';

const FOLDER = 'tests/transcripts';

/**
 * Sessions on the small catalogue, for reading: `$ command`, all that it says, and its exit code when that is not 0. Lines
 * that begin with -- are remarks; `-- terminal 60x20` and `-- pipe` say where the output goes. What stderr says stands after
 * stdout, behind a `!`. After a change of the output: vitest run tests/transcripts --update, and read what it wrote.
 */
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

it.each(FILES)('%s', async (file) => {
  const sessions: string[] = [];
  let world: World = {};
  for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
    if (line.startsWith('-- ')) {
      sessions.push(sessions.at(-1)?.startsWith('--') === false ? `\n${line}\n` : `${line}\n`);
      world = surroundings(line) ?? world;
    } else if (line.startsWith('$ career')) sessions.push(`\n${await session(line, world)}`);
  }
  await expect(sessions.join('')).toMatchFileSnapshot(join('..', '..', FOLDER, file));
});

function surroundings(remark: string): World | null {
  if (remark === '-- pipe') return {};
  const size = /^-- terminal (\d+)x(\d+)$/.exec(remark);
  return size && { terminal: { columns: Number(size[1]), rows: 0 }, env: { NO_COLOR: '1' } };
}

async function session(line: string, world: World): Promise<string> {
  const { code, stdout, stderr } = await career(line.slice('$ career '.length), world);
  const said = stderr
    .split('\n')
    .slice(0, -1)
    .map((text) => `! ${text}\n`);
  const all = [`${line}\n`, stdout, ...said, code === 0 ? '' : `exit ${code}\n`].join('');
  return all.replaceAll(inject('cataloguePath'), '/…/career.db');
}
