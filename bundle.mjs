import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Bundles `src/` into `dist/`, split so that each command, and whatever only it needs, is read when it is named. Only
 * the native driver stays outside: a user installs one dependency.
 *
 * Three things cost Node 20 more than our own work (docs/performance.md): loading even one ES module, opening many small
 * files, and parsing what is not needed. So esbuild splits the code, each piece becomes a CommonJS function, and the
 * pieces go into few files: first.js holds what every start needs, shared.js the small pieces that several commands use,
 * and what is large or belongs to one command stays a file of its own. main.js reads them, with the code that V8 compiled
 * from them before where that lies beside them (keep-code.mjs).
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

/** chalk looks at streams and system to guess how many colours there are; `render/style.ts` tells it, so that it need not. */
const toldColours = {
  name: 'told-colours',
  setup(bundler) {
    bundler.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'told' }));
    bundler.onLoad({ filter: /.*/, namespace: 'told' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

/**
 * better-sqlite3 is half JavaScript, in a dozen small files that are opened before the first question, and half compiled.
 * Where the installed version is the one we were built with, our own copy of its JavaScript is used with the installed
 * compiled half; any other version is loaded as it is.
 */
const require = createRequire(import.meta.url);
const driver = {
  name: 'driver',
  setup(bundler) {
    bundler.onResolve({ filter: /^better-sqlite3(\/|$)/ }, ({ path, importer, namespace }) => {
      if (path === 'better-sqlite3/copy') return { path: require.resolve('better-sqlite3') };
      return namespace === 'driver' || importer === '' ? { external: true } : { path, namespace: 'driver' };
    });
    bundler.onLoad({ filter: /^better-sqlite3$/, namespace: 'driver' }, () => ({
      resolveDir: import.meta.dirname,
      contents: `
        const { existsSync } = require('node:fs');
        const { dirname, join } = require('node:path');
        const about = require('better-sqlite3/package.json');
        const compiled = join(dirname(require.resolve('better-sqlite3/package.json')), 'build/Release/better_sqlite3.node');
        if (about.version === ${JSON.stringify(require('better-sqlite3/package.json').version)} && existsSync(compiled)) {
          const Copy = require('better-sqlite3/copy');
          module.exports = function (path, options) { return new Copy(path, { ...options, nativeBinding: compiled }); };
          module.exports.SqliteError = Copy.SqliteError;
        } else {
          module.exports = require('better-sqlite3');
        }`,
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
  define: { 'import.meta.url': 'globalThis.__url' },
  plugins: [lazyChildProcess, toldColours, driver],
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

/** A small piece that at least a third of the commands use; what fewer use would be parsed by all for nothing. */
function isShared({ name, body }) {
  if (!name.startsWith('./chunk-') || body.length >= LARGE) return false;
  const commands = pieces.filter((piece) =>
    metafile.outputs[`dist/${piece.name.slice(2)}`].entryPoint?.startsWith('src/commands/'),
  );
  return commands.filter((command) => reached(command.name).has(name)).length * 3 >= commands.length;
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const pack = (name, source) => writeFileSync(`dist/${name}`, `(${source})`);
for (const { name, body } of alone) pack(name, body);
pack('first.js', table(main));
pack('shared.js', table(shared));
copyFileSync(require.resolve('highs/runtime'), 'dist/highs.wasm');
writeFileSync(
  'dist/main.js',
  `'use strict';
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
globalThis.__url = require('node:url').pathToFileURL(__filename).href;
const scripts = (exports.scripts = {});
const loaded = {};
function read(name) {
  const filename = __dirname + '/' + name;
  let cachedData;
  try {
    cachedData = readFileSync(filename + '.code');
  } catch {}
  const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
  scripts[filename] = script;
  return script.runInThisContext();
}
const first = read('first.js');
let shared;
function piece(name) {
  if (first[name]) return first[name];
  if (!name.startsWith('./chunk-')) return read(name.slice(2));
  shared ??= read('shared.js');
  return shared[name] ?? read(name.slice(2));
}
load.resolve = require.resolve;
function load(name) {
  if (!name.startsWith('./')) return require(name);
  if (loaded[name]) return loaded[name].exports;
  const module = (loaded[name] = { exports: {} });
  piece(name)(module.exports, load, module);
  return module.exports;
}
load('./main.js');
`,
);
