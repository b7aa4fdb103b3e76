import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/compile/build.js';
import { readEntries } from '../../src/compile/read.js';

/** The small themed catalogue under `tests/fixtures`: three careers by the sea, in every shape the real one has. */
export const FIXTURE = 'tests/fixtures/catalogue';

/** Builds the small catalogue once per test run; vitest hands its path to every test (see vitest.config.mts). */
export default async function setup({ provide }: { provide(key: 'cataloguePath', value: string): void }) {
  const folder = mkdtempSync(join(tmpdir(), 'career-test-'));
  const path = join(folder, 'career.db');
  await buildCatalogue(readEntries(FIXTURE).entries, 'data/schema.sql', path, '0.0.0');
  provide('cataloguePath', path);
  return () => rmSync(folder, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    cataloguePath: string;
  }
}
