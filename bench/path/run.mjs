#!/usr/bin/env node
// How planning grows with the catalogue: generated catalogues up to 50,000 courses, 100,000 books and 3,000 careers, the
// whole command timed from outside as a user would and from inside (processor time: what a busy machine does not change),
// its greatest memory, and how far the plan is from the bound.
// Usage: node bench/path/run.mjs [largest share, such as 0.1]   Needs a build (npm run build).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.mjs';

const largest = Number(process.argv[2] ?? 1);
const FULL = { courses: 50_000, books: 100_000, careers: 3_000 };
const shares = [0.01, 0.05, 0.2, 0.5, 1].filter((share) => share <= largest);
const questions = [
  { name: 'whole', words: [] },
  { name: '--budget 200', words: ['--budget', '200'] },
  { name: '--cover 0.5', words: ['--cover', '0.5'] },
  { name: '--cover 0.8', words: ['--cover', '0.8'] },
  { name: 'the same, --budget 100', words: ['--cover', '0.8', '--budget', '100'] },
  { name: '--max-hours 150', words: ['--max-hours', '150'] },
  { name: '--max-hours 450', words: ['--max-hours', '450'] },
  { name: 'the same, --budget 50', words: ['--max-hours', '450', '--budget', '50'] },
];
const folder = mkdtempSync(join(tmpdir(), 'career-bench-'));
const path = join(folder, 'career.db');
const usage = join(folder, 'usage');

function ask(career, words) {
  const start = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--require', new URL('usage.cjs', import.meta.url).pathname, 'bin/career.js', 'path', career, '--json', ...words],
    { env: { ...process.env, CAREER_CATALOGUE: path, USAGE: usage }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(stderr);
  const [processor, kilobytes] = readFileSync(usage, 'utf8').split(' ').map(Number);
  return { milliseconds, processor, megabytes: kilobytes / 1000, ...JSON.parse(stdout) };
}

/** The careers of the three most crowded areas and of two ordinary ones. */
function careersOf(count) {
  const areas = Math.max(2, Math.round(count / 12));
  return [0, 1, 2, Math.floor(areas / 10), Math.floor(areas / 2)].map((number) => `career-${number}`);
}

const columns = [8, 8, 8, 22, 11, 12, 9, 9, 8, 7];
const row = (...cells) =>
  process.stdout.write(`${cells.map((cell, at) => String(cell).padStart(columns[at])).join(' ')}\n`);
row('courses', 'books', 'careers', 'question', 'candidates', 'undominated', 'wall ms', 'CPU ms', 'MB', 'gap %');
try {
  for (const share of shares) {
    const size = { courses: FULL.courses * share, books: FULL.books * share, careers: FULL.careers * share };
    generate(path, size);
    for (const { name, words } of questions) {
      const answers = [...new Set(careersOf(size.careers))].map((career) => ask(career, words));
      const most = (of) => Math.max(...answers.map(of));
      row(
        size.courses,
        size.books,
        size.careers,
        name,
        most((answer) => answer.proof.candidates),
        most((answer) => answer.proof.undominated),
        most((answer) => answer.milliseconds).toFixed(0),
        most((answer) => answer.processor).toFixed(0),
        most((answer) => answer.megabytes).toFixed(0),
        most((answer) => 100 * answer.proof.gap).toFixed(2),
      );
    }
    process.stderr.write(`${Math.round(statSync(path).size / 1e6)} MB of catalogue\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
