import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps the code that V8 compiles from the files of `dist/`, each beside its source, so that a start need not parse and
 * compile them again: half of what a start costs beyond Node's own (docs/performance.md). V8 takes it only if the same
 * version made it from the same source, and otherwise compiles as ever: what runs is the same.
 *
 * Functions are compiled when they are first called. So the commands that people use most are run, one process each, on
 * top of what the runs before have kept.
 */
const RUNS = [
  ['show', 'backend-developer', '--json'],
  ['show', 'registered-nurse', '--color'],
  ['list'],
  ['search', 'nurse'],
  ['path', 'backend-developer'],
  ['salary', 'electrician'],
  ['--help'],
  ['--version'],
];

const here = fileURLToPath(import.meta.url);
if (process.argv[2] === 'run') {
  process.argv.splice(1, 2, 'career');
  const { scripts } = createRequire(import.meta.url)('./dist/main.js');
  process.on('exit', () => {
    for (const [file, script] of Object.entries(scripts)) writeFileSync(`${file}.code`, script.createCachedData());
  });
} else {
  for (const words of RUNS) {
    const { status } = spawnSync(process.execPath, [here, 'run', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`career ${words.join(' ')} ended with ${status}`);
  }
}
