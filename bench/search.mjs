/**
 * How well search finds careers by job titles: `node bench/search.mjs titles.tsv [--misses] [--catalogue data/career.db]`.
 *
 * The file has a line `code<TAB>title` each, codes as careers bear them (O*NET-SOC). Of the titles whose code some career
 * bears it prints the share for which a career with that code is first, among the first 3 and among the first 10; with
 * `--misses` also every title that is not among the first 3, with what came instead.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, catalogue: { type: 'string', default: `${root}data/career.db` } },
});
if (positionals.length !== 1) {
  process.stderr.write('usage: node bench/search.mjs titles.tsv [--misses] [--catalogue file]\n');
  process.exit(2);
}

const bundle = `${root}node_modules/.cache/bench-search-${process.pid}.mjs`;
await build({
  stdin: {
    contents: `export { openCatalogue } from './src/catalogue/database.js'; export { rankedIds } from './src/catalogue/search.js';`,
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['better-sqlite3'],
  outfile: bundle,
  logLevel: 'error',
});
const { openCatalogue, rankedIds } = await import(pathToFileURL(bundle).href);
const { rmSync } = await import('node:fs');
rmSync(bundle);

const catalogue = await openCatalogue(values.catalogue);
const careers = new Map();
for (const { id, onet } of catalogue.all('SELECT id, onet FROM career ORDER BY id')) {
  careers.set(onet, [...(careers.get(onet) ?? []), id]);
}
const titles = readFileSync(positionals[0], 'utf8')
  .split(/\r?\n/)
  .map((line) => line.split('\t'))
  .filter(([code, title]) => title !== undefined && careers.has(code));

const WITHIN = [1, 3, 10];
const found = WITHIN.map(() => 0);
const misses = [];
const began = performance.now();
for (const [code, title] of titles) {
  const ranked = rankedIds(catalogue, title);
  const place = ranked.findIndex((id) => careers.get(code).includes(id)) + 1;
  WITHIN.forEach((most, index) => {
    if (place > 0 && place <= most) found[index] += 1;
  });
  if (place === 0 || place > 3)
    misses.push([code, title, careers.get(code).join('|'), place || '', ranked.slice(0, 3).join(' ')]);
}
const each = (performance.now() - began) / Math.max(1, titles.length);
catalogue.close();

const lines = [`${titles.length} titles of ${careers.size} codes, ${each.toFixed(1)} ms each`];
WITHIN.forEach((most, index) => {
  lines.push(`recall@${most}\t${(found[index] / Math.max(1, titles.length)).toFixed(3)}`);
});
if (values.misses) lines.push('', 'code\ttitle\twanted\tplace\tinstead', ...misses.map((miss) => miss.join('\t')));
process.stdout.write(`${lines.join('\n')}\n`);
