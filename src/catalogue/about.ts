import type { About } from '../core/about.js';
import type { Database } from './database.js';

const ABOUT = 'SELECT key, value FROM about ORDER BY key';

/** What the catalogue says of itself. */
export function about(catalogue: Database): About {
  const rows = catalogue.all<{ key: string; value: string }>(ABOUT);
  const facts = new Map(rows.map(({ key, value }) => [key, value]));
  const text = (key: string) => facts.get(key) ?? '';
  return {
    version: text('version'),
    hash: text('hash'),
    format: Number(text('format')),
    careers: Number(text('careers')),
    skills: Number(text('skills')),
    resources: Number(text('resources')),
    inputs: text('inputs').split('\n'),
  };
}
