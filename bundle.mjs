import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Bundles `src/` into `dist/`, split so that each command, and whatever only it needs, loads when it is named. Only the
 * native driver stays outside: a user installs one dependency.
 */
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'linked',
  external: ['better-sqlite3'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
