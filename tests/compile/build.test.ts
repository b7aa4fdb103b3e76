import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/compile/build.js';
import { readEntries } from '../../src/compile/read.js';
import { career } from '../helpers/career.js';
import { append, swap, withSources } from '../helpers/sources.js';

const SCHEMA = 'data/schema.sql';

async function built(folder: string): Promise<{ path: string; bytes: Buffer }> {
  const path = join(folder, 'career.db');
  await buildCatalogue(readEntries(folder).entries, SCHEMA, path, '1.2.3');
  return { path, bytes: readFileSync(path) };
}

function ask(path: string, sql: string): unknown[] {
  const connection = new Driver(path, { readonly: true });
  try {
    return connection.prepare(sql).raw().all();
  } finally {
    connection.close();
  }
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('building the catalogue', () => {
  it('gives the same bytes twice, whatever was there before and wherever it is', async () => {
    const once = await withSources({}, async (folder) => digest((await built(folder)).bytes));
    const again = await withSources({}, async (folder) => {
      await built(folder);
      return digest((await built(folder)).bytes);
    });
    expect(again).toBe(once);
  });

  it('gives the same content hash for the same words in another layout, and another for other words', async () => {
    const hash = (edits: Parameters<typeof withSources>[0]) =>
      withSources(edits, async (folder) => {
        const { path } = await built(folder);
        return ask(path, "SELECT value FROM about WHERE key = 'hash'")[0];
      });
    const plain = await hash({});
    expect(await hash({ 'fields.yaml': append('# a comment\n') })).toEqual(plain);
    expect(await hash({ 'careers/ferry-pilot.yaml': swap(['Children wave.', '"Children wave."']) })).toEqual(plain);
    expect(await hash({ 'careers/ferry-pilot.yaml': swap(['Children wave.', 'Children shout.']) })).not.toEqual(plain);
  });

  it('is readable without a journal: nothing beside the file, journal_mode delete, sound and whole', async () => {
    await withSources({}, async (folder) => {
      const before = readdirSync(folder);
      const { path, bytes } = await built(folder);
      expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(['career.db']);
      // Bytes 18 and 19 of the file are the write and read versions: 1 is a rollback journal, 2 a WAL.
      expect([bytes[18], bytes[19]]).toEqual([1, 1]);
      expect(ask(path, 'PRAGMA integrity_check')).toEqual([['ok']]);
      expect(ask(path, 'PRAGMA foreign_key_check')).toEqual([]);
    });
  });

  it('records in a table what it was built from', async () => {
    await withSources({}, async (folder) => {
      const { path } = await built(folder);
      const about = Object.fromEntries(ask(path, 'SELECT key, value FROM about') as [string, string][]);
      expect(about).toEqual({
        format: '2',
        version: '1.2.3',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        careers: '3',
        skills: '20',
        resources: '12',
        inputs: expect.any(String),
      });
      const files = (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
        file.endsWith('.yaml'),
      );
      expect(about.inputs?.split('\n')).toEqual(files.sort());
    });
  });

  it('leaves the old file alone when the new one cannot be finished', async () => {
    await withSources({}, async (folder) => {
      const { path } = await built(folder);
      const before = readFileSync(path);
      const { entries } = readEntries(folder);
      const broken = { ...entries, fields: [] };
      await expect(buildCatalogue(broken, SCHEMA, path, '1.2.3')).rejects.toThrow(/FOREIGN KEY/);
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readdirSync(folder).filter((name) => name.startsWith('career.db'))).toEqual(['career.db']);
    });
  });
});

describe('career catalogue build', () => {
  it('says what it wrote on stderr', async () => {
    await withSources({}, async (folder) => {
      const { code, stdout, stderr } = await career(['catalogue', 'build', folder]);
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr).toMatch(/^wrote .*career\.db: 3 careers, 20 skills, 12 resources, [0-9a-f]{12}\n$/);
    });
  });

  it('writes nothing while there are problems', async () => {
    await withSources({ 'fields.yaml': append('- oops\n') }, async (folder) => {
      expect(await career(['catalogue', 'build', folder])).toEqual({
        code: 4,
        stdout: '',
        stderr: `error: ${folder} has 1 problem\nhint: career catalogue check lists them with file and line\n`,
      });
      expect(existsSync(join(folder, 'career.db'))).toBe(false);
    });
  });

  it('exits 4 where there are no sources', async () => {
    await withSources({ careers: 'gone' }, async (folder) => {
      for (const command of ['build', 'check']) {
        const { code, stdout, stderr } = await career(['catalogue', command, folder]);
        expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
        expect(stderr).toBe(
          `error: ${folder} has no careers folder\nhint: run it in a checkout of career, or name its data folder\n`,
        );
      }
    });
  });
});

describe('career catalogue check', () => {
  it('lists every problem with file and line, and what each career has', async () => {
    const edits = { 'fields.yaml': append('- oops\n'), 'places.yaml': swap(['aliases: [BC]', 'aliases: [UK]']) };
    await withSources(edits, async (folder) => {
      const { code, stdout } = await career(['catalogue', 'check', folder, '--json']);
      expect(code).toBe(4);
      const { problems, coverage } = JSON.parse(stdout) as { problems: unknown[]; coverage: unknown[] };
      expect(problems).toEqual([
        { file: 'fields.yaml', line: 3, rule: 'shape', message: expect.any(String) },
        { file: 'places.yaml', line: 3, rule: 'claimed-aliases', message: '“UK” already names gb' },
      ]);
      expect(coverage).toContainEqual({
        career: 'lighthouse-keeper',
        sections: 22,
        figures: 7,
        skills: 15,
        courses: expect.any(Number),
        books: expect.any(Number),
        aliases: 12,
      });
    });
  });

  it('has nothing to say of sources that are as they should be', async () => {
    await withSources({}, async (folder) => {
      const { code, stdout, stderr } = await career(['catalogue', 'check', folder]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('No problem found.');
    });
  });

  it('never follows a folder name into a shell or a terminal', async () => {
    await withSources({}, async (folder) => {
      const strange = join(folder, '$(touch pwned)\u001b[31m');
      writeFileSync(join(folder, 'not-a-folder'), '');
      const { code, stderr } = await career(['catalogue', 'check', strange]);
      expect(code).toBe(4);
      expect(stderr).toContain('$(touch pwned)\\u001b[31m has no careers folder');
      expect((await career(['catalogue', 'check', join(folder, 'not-a-folder')])).code).toBe(4);
    });
  });
});
