import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { createDatabase, FORMAT, type Writer } from '../catalogue/database.js';
import { writeFit } from './fit.js';
import { solvePlans } from './plans.js';
import type { Entries } from './read.js';
import { byId } from './tables/by-id.js';
import { writeCareers } from './tables/careers.js';
import { writeFind } from './tables/find.js';
import { writeNames } from './tables/names.js';
import { writeResources } from './tables/resources.js';
import { writeVocabulary } from './tables/vocabulary.js';
import { writeWords } from './tables/words.js';

export interface Build {
  path: string;
  hash: string;
  careers: number;
  skills: number;
  resources: number;
}

/**
 * Writes the entries to a new database beside `path` and then puts it in place, so that a reader never sees half of it.
 * The same entries give the same bytes: rows go in by id, and nothing of the day or the machine is recorded.
 */
export async function buildCatalogue(
  entries: Entries,
  schemaPath: string,
  path: string,
  version: string,
): Promise<Build> {
  const schema = readFileSync(schemaPath, 'utf8');
  const fresh = `${path}.${randomUUID()}.new`;
  const hash = contentHash(entries, schema);
  const plans = await solvePlans(entries);
  try {
    await createDatabase(fresh, schema, (write) => {
      writeAbout(write, entries, hash, version);
      writeVocabulary(write, entries);
      writeCareers(write, entries);
      writeResources(write, entries);
      writeFit(write, entries);
      for (const [career, solution] of plans) write('plan', { career, solution: JSON.stringify(solution) });
      writeNames(write, entries);
      writeFind(write, entries);
      writeWords(write, entries);
    });
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
  const { careers, skills, resources } = entries;
  return { path, hash, careers: careers.length, skills: skills.length, resources: resources.length };
}

/** SHA-256 over the entries by id and the schema: what was said, not how the YAML was laid out. */
function contentHash(entries: Entries, schema: string): string {
  const hash = createHash('sha256').update(schema);
  const lists = [
    entries.careers,
    entries.skills,
    entries.resources,
    entries.fields,
    entries.places,
    entries.currencies,
    entries.sources,
  ];
  for (const list of lists) {
    for (const entry of byId<unknown>(list)) hash.update(JSON.stringify([entry.id, entry.value]));
  }
  return hash.update(JSON.stringify([entries.metros?.value, entries.moved?.value, entries.words?.value])).digest('hex');
}

function writeAbout(write: Writer, entries: Entries, hash: string, version: string): void {
  const facts: Record<string, string> = {
    format: FORMAT,
    version,
    hash,
    careers: String(entries.careers.length),
    skills: String(entries.skills.length),
    resources: String(entries.resources.length),
    inputs: [...new Set(Object.values(entries).flatMap(filesOf))].sort().join('\n'),
  };
  for (const [key, value] of Object.entries(facts)) write('about', { key, value });
}

function filesOf(part: Entries[keyof Entries]): string[] {
  if (part === null) return [];
  return Array.isArray(part) ? part.map((entry) => entry.file) : [part.file];
}
