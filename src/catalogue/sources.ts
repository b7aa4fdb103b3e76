import type { FigureSource } from '../core/source.js';
import type { Database } from './database.js';

const SOURCES = 'SELECT id, title, publisher, url, licence, published, measures FROM source ORDER BY id';

/** Every source, in the order of its id. */
export function sources(catalogue: Database): FigureSource[] {
  return catalogue.all<FigureSource>(SOURCES);
}

/** The same by id. */
export function sourcesById(catalogue: Database): ReadonlyMap<string, FigureSource> {
  return new Map(sources(catalogue).map((source) => [source.id, source]));
}
