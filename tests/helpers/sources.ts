import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEntries, inFileOrder } from '../../src/compile/checks.js';
import { readEntries } from '../../src/compile/read.js';
import { FIXTURE } from './catalogue.js';

/** What is done to a file of the small catalogue: other words, other bytes, gone, or a folder in its place. */
export type Edit = ((text: string) => string) | Buffer | 'gone' | 'a folder';
export type Edits = Readonly<Record<string, Edit>>;

/** Replaces words that stand in the file exactly once. */
export function swap(...pairs: readonly (readonly [from: string, to: string])[]): Edit {
  return (text) =>
    pairs.reduce((before, [from, to]) => {
      if (before.split(from).length !== 2) throw new Error(`“${from}” does not stand there once`);
      return before.replace(from, () => to);
    }, text);
}

export function append(more: string): Edit {
  return (text) => `${text}${more}`;
}

/** Hands a copy of the small catalogue with these edits to `use`, and removes it again. */
export async function withSources<T>(edits: Edits, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'career-sources-'));
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    for (const [file, edit] of Object.entries(edits)) apply(join(folder, file), edit);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apply(path: string, edit: Edit): void {
  if (typeof edit === 'function') writeFileSync(path, edit(readFileSync(path, 'utf8')));
  else if (Buffer.isBuffer(edit)) writeFileSync(path, edit);
  else rmSync(path, { recursive: true });
  if (edit === 'a folder') mkdirSync(path);
}

/** Every problem of the small catalogue after these edits, as `file:line rule: message`. */
export function problemsAfter(edits: Edits): Promise<string[]> {
  return withSources(edits, (folder) => {
    const { entries, problems } = readEntries(folder);
    return inFileOrder([...problems, ...checkEntries(entries)]).map(
      ({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`,
    );
  });
}
