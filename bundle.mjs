import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Bundles `src/` into `dist/`, split so that each command, and whatever only it needs, is read when it is named. Only
 * the native driver stays outside: a user installs one dependency.
 *
 * Three things cost Node 20 more than our own work (docs/performance.md): loading even one ES module, opening many small
 * files, and parsing what is not needed. So esbuild splits the code, each piece becomes a CommonJS function, and the
 * pieces go into few files: main.js holds what every start needs, shared.js the small pieces that several commands use,
 * and what is large or belongs to one command stays a file of its own.
 */
const LARGE = 16_000;

/** Commander asks for `node:child_process` at once and uses it never, as no command of ours is another program. */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child-process', namespace: 'lazy' } : { external: true },
    );
    bundler.onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: "module.exports = { get spawn() { return require('child_process').spawn; } };",
    }));
  },
};

const { outputFiles, metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  external: ['better-sqlite3'],
  define: { 'import.meta.url': 'globalThis.__url' },
  plugins: [lazyChildProcess],
  logLevel: 'warning',
  write: false,
});

const pieces = await Promise.all(
  outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      minify: true,
      supported: { 'dynamic-import': false },
    });
    return { name: `./${basename(path)}`, body: `function(exports,require,module){${code}}` };
  }),
);

/** The names of all pieces that one piece imports, and they import in turn, before anything of it runs. */
function reached(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const { imports } = metafile.outputs[`dist/${name.slice(2)}`];
  for (const { path, kind } of imports) {
    if (kind === 'import-statement' && path.startsWith('dist/')) reached(`./${basename(path)}`, seen);
  }
  return seen;
}

const table = (group) => `{${group.map(({ name, body }) => `${JSON.stringify(name)}:${body}`).join(',\n')}}`;
const first = reached('./main.js');
const main = pieces.filter(({ name }) => first.has(name));
const shared = pieces.filter((piece) => !main.includes(piece) && isShared(piece));
const alone = pieces.filter((piece) => !main.includes(piece) && !shared.includes(piece));

function isShared({ name, body }) {
  return name.startsWith('./chunk-') && body.length < LARGE;
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const { name, body } of alone) writeFileSync(`dist/${name}`, `module.exports=${body}`);
writeFileSync('dist/shared.js', `module.exports=${table(shared)}`);
writeFileSync(
  'dist/main.js',
  `'use strict';
globalThis.__url=require('node:url').pathToFileURL(__filename).href;
var main=${table(main)};
var loaded={};
function piece(name){
if(main[name])return main[name];
return /^\\.\\/chunk-/.test(name)&&require('./shared.js')[name]||require(name)}
function load(name){
if(!name.startsWith('./'))return require(name);
if(loaded[name])return loaded[name].exports;
var module=loaded[name]={exports:{}};
piece(name)(module.exports,load,module);
return module.exports}
load('./main.js');
`,
);
