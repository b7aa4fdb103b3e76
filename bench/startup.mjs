#!/usr/bin/env node
// How long each command takes beside bare Node, and how much memory: ratios of medians, measured in turns in one run.
// A conversation is measured until its first question stands on a terminal (script, of util-linux), beside bare Node there.
// Needs GNU time (Debian: apt-get install time). Usage: node bench/startup.mjs [rounds]
import { spawn, spawnSync } from 'node:child_process';

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
  { name: 'completion of a career', words: [career, '__complete', 'show', 'ba'], goal: 1.5 },
  { name: 'node, on a terminal', words: ['-e', '0'], until: '' },
  { name: 'first question', words: [career], until: 'Plan how', beside: 'node, on a terminal', goal: 2 },
  { name: 'the same, in lines', words: [career, '--accessible'], until: '5. ', beside: 'node, on a terminal', goal: 2 },
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

/** Wall time in milliseconds until a command on a terminal has shown something, or has ended. */
function timedOnTerminal({ words, until }) {
  const start = process.hrtime.bigint();
  const { CI: _, ...env } = process.env;
  const line = `exec '${[process.execPath, ...words].join("' '")}'`;
  const child = spawn('script', ['-q', '-c', line, '/dev/null'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  let shown = '';
  return new Promise((resolve) => {
    const done = () => {
      resolve(Number(process.hrtime.bigint() - start) / 1e6);
      child.kill();
    };
    child.on('close', done);
    child.stdout.on('data', (chunk) => {
      shown += chunk;
      if (until !== '' && shown.includes(until)) done();
    });
  });
}

/** Wall time in milliseconds, measured around the process: GNU time counts in hundredths of a second. */
function timed(one) {
  if (one.until !== undefined) return timedOnTerminal(one);
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
  for (const [index, one] of cases.entries()) {
    const milliseconds = await timed(one);
    if (round >= 0) samples[index].push(milliseconds);
  }
}
const memory = cases.map((one) => {
  if (one.until !== undefined) return null;
  const three = [1, 2, 3].map(() => measure(one).kilobytes);
  return quantile(three, 0.5);
});
const row = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(22))).join(' ')}\n`,
  );
row('', 'least ms', 'median ms', 'ratio', 'least', 'goal', 'memory');
cases.forEach(({ name, goal, beside: base = 'node -e 0' }, index) => {
  const compared = samples[cases.findIndex((one) => one.name === base)];
  const [least, middle] = [quantile(samples[index], 0), quantile(samples[index], 0.5)];
  const beside = (value, base) => (value / base).toFixed(2);
  row(
    name,
    least.toFixed(1),
    middle.toFixed(1),
    beside(middle, quantile(compared, 0.5)),
    beside(least, quantile(compared, 0)),
    goal ?? '',
    memory[index] === null ? '' : beside(memory[index], memory[0]),
  );
});
