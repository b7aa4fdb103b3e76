#!/usr/bin/env node
// How long each command takes beside bare Node, and how much memory: ratios of medians, measured in turns in one run.
// Needs GNU time (Debian: apt-get install time). Usage: node bench/startup.mjs [rounds]
import { spawnSync } from 'node:child_process';

const rounds = Number(process.argv[2] ?? 40);
const career = 'bin/career.js';
const colour = { FORCE_COLOR: '1', LANG: 'C.UTF-8' };
const cases = [
  { name: 'node -e 0', words: ['-e', '0'] },
  { name: 'career --version', words: [career, '--version'], goal: 1.1 },
  { name: 'career --help', words: [career, '--help'] },
  { name: 'career show --json', words: [career, 'show', 'backend-developer', '--json'], goal: 1.25 },
  { name: 'career show, text', words: [career, 'show', 'backend-developer'], env: colour, goal: 1.35, memory: 1.6 },
  { name: 'career search', words: [career, 'search', 'nurse'] },
  { name: 'career list', words: [career, 'list'] },
  { name: 'career path', words: [career, 'path', 'backend-developer'], goal: 1.6 },
];

function measure({ words, env = {} }) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '@%e %U %S %M', process.execPath, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const [, user, system, kilobytes] = stderr
    .slice(stderr.lastIndexOf('@') + 1)
    .split(' ')
    .map(Number);
  return { cpu: user + system, kilobytes };
}

/** Wall time in milliseconds, measured around the process: GNU time counts in hundredths of a second. */
function timed(one) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, one.words, {
    env: { ...process.env, ...one.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${one.name} exits ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
const samples = cases.map(() => []);
for (let round = -2; round < rounds; round++) {
  cases.forEach((one, index) => {
    const milliseconds = timed(one);
    if (round >= 0) samples[index].push(milliseconds);
  });
}
const memory = cases.map((one) =>
  quantile(
    [1, 2, 3].map(() => measure(one).kilobytes),
    0.5,
  ),
);
const row = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(22))).join(' ')}\n`,
  );
row('', 'least ms', 'median ms', 'ratio', 'least', 'goal', 'memory');
cases.forEach(({ name, goal }, index) => {
  const [least, middle] = [quantile(samples[index], 0), quantile(samples[index], 0.5)];
  const beside = (value, base) => (value / base).toFixed(2);
  row(
    name,
    least.toFixed(1),
    middle.toFixed(1),
    beside(middle, quantile(samples[0], 0.5)),
    beside(least, quantile(samples[0], 0)),
    goal ?? '',
    beside(memory[index], memory[0]),
  );
});
