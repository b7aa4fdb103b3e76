import { type Database, openCatalogue } from '../catalogue/database.js';
import type { Context } from './context.js';

/** Opens the catalogue for one answer and closes it again, whatever happens. */
export async function withCatalogue<T>(context: Context, answer: (catalogue: Database) => T | Promise<T>): Promise<T> {
  const catalogue = await openCatalogue(context.cataloguePath);
  try {
    return await answer(catalogue);
  } finally {
    catalogue.close();
  }
}
