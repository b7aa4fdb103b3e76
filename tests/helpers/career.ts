import { inject } from 'vitest';
import type { Context, Sink } from '../../src/cli/context.js';
import { splitWords } from '../../src/cli/pager.js';
import { run } from '../../src/run.js';
import type { Prompter } from '../../src/wizard/prompter.js';

export interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** What a test may change about the world; by default output goes through a pipe, in UTF-8, and nothing is asked. */
export interface World {
  env?: Record<string, string>;
  /** A terminal of this size instead of a pipe. */
  terminal?: { columns: number; rows: number };
  stdin?: string;
  catalogue?: string;
  today?: string;
  /** Who answers questions; then all of the streams are terminals. */
  prompter?: Prompter;
}

/** Runs a command line in this process on the small catalogue, as a session would: `await career('show ferryman')`. */
export async function career(line: string | readonly string[], world: World = {}): Promise<Answer> {
  const { context, written } = contextOf(world);
  const code = await run(typeof line === 'string' ? splitWords(line) : line, context);
  return { code, ...written };
}

/** The outside world as a test wants it, and what is written to it. */
export function contextOf(world: World = {}): { context: Context; written: { stdout: string; stderr: string } } {
  const { prompter } = world;
  const size = world.terminal ?? (prompter && { columns: 80, rows: 24 });
  const written = { stdout: '', stderr: '' };
  const sink = (stream: 'stdout' | 'stderr'): Sink => ({
    write(text) {
      written[stream] += text;
    },
    isTTY: size !== undefined,
    columns: size?.columns,
    rows: size?.rows,
  });
  const context: Context = {
    stdin: { isTTY: prompter !== undefined, read: async () => world.stdin ?? '' },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: { LANG: 'C.UTF-8', ...world.env },
    platform: 'linux',
    ...(prompter && { prompter: async () => prompter }),
    today: () => world.today ?? '2026-11-23',
    cataloguePath: world.catalogue ?? inject('cataloguePath'),
    schemaPath: 'data/schema.sql',
    version: () => '0.0.0',
  };
  return { context, written };
}

/** A terminal of this width without colour, high enough that nothing is paged. */
export function terminal(columns: number): World {
  return { terminal: { columns, rows: 1000 }, env: { NO_COLOR: '1' } };
}

/** The JSON that a command line answers. */
export async function careerJson(line: string | readonly string[], world: World = {}): Promise<unknown> {
  const words = typeof line === 'string' ? splitWords(line) : line;
  const { stdout } = await career([...words, '--json'], world);
  return JSON.parse(stdout);
}

/** Every path to a leaf of a JSON value, with list positions as `[]`: the shape that a script relies on. */
export function fieldPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return unique(value.flatMap((item) => fieldPaths(item, `${path}[]`)));
  if (typeof value !== 'object' || value === null) return [path];
  return unique(Object.entries(value).flatMap(([key, item]) => fieldPaths(item, path === '' ? key : `${path}.${key}`)));
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
