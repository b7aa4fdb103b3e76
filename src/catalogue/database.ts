import { existsSync, statSync } from 'node:fs';
import type BetterSqlite from 'better-sqlite3';
import { EXIT, Failure } from '../core/failure.js';

/** Rows of a constant statement, bound by name; statements are prepared once per connection. */
export interface Database {
  readonly path: string;
  all<Row>(sql: string, values?: Values): Row[];
  get<Row>(sql: string, values?: Values): Row | undefined;
  close(): void;
}

type Values = Readonly<Record<string, string | number | null>>;

/** Puts one row into a table; the keys are its columns. */
export type Writer = (table: string, row: Values) => void;

/** The version of the tables (`about.format`): what is built, and what can be read. Raise it when schema.sql changes. */
export const FORMAT = '2';

/**
 * Opens a catalogue read-only. Whatever is wrong with the file or the driver is a `Failure` with exit code 5 that names
 * the file and how to repair it; nothing is ever written.
 */
export async function openCatalogue(path: string): Promise<Database> {
  const unusable = (reason: string, code = 'CATALOGUE_UNUSABLE') =>
    new Failure(
      EXIT.catalogue,
      code,
      `the catalogue ${path} ${reason}`,
      'reinstall career-explorer, or build it from a checkout: npm run build',
    );
  if (!existsSync(path)) throw unusable('is not there', 'CATALOGUE_MISSING');
  if (!statSync(path).isFile()) throw unusable('is not a file');
  const Driver = await loadDriver();
  let connection: BetterSqlite.Database;
  try {
    connection = new Driver(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw unusable(`cannot be opened: ${(error as Error).message}`);
  }
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Driver.SqliteError)) throw error;
      throw unusable(`cannot be read: ${error.message}`);
    }
  };
  const format = guard(() => connection.prepare("SELECT value FROM about WHERE key = 'format'").pluck().get());
  if (format !== FORMAT) throw unusable(`has format ${String(format)}; this program reads ${FORMAT}`);
  const statements = new Map<string, BetterSqlite.Statement>();
  const prepared = (sql: string): BetterSqlite.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    path,
    all: <Row>(sql: string, values: Values = {}) => guard(() => prepared(sql).all(values) as Row[]),
    get: <Row>(sql: string, values: Values = {}) => guard(() => prepared(sql).get(values) as Row | undefined),
    close: () => connection.close(),
  };
}

/** Creates a database at `path` with the schema and whatever `fill` writes, in one transaction and without a journal file. */
export async function createDatabase(path: string, schema: string, fill: (write: Writer) => void): Promise<void> {
  const Driver = await loadDriver();
  const connection = new Driver(path);
  try {
    connection.pragma('journal_mode = DELETE');
    // Large pages: a start reads few of them, and each is a call to the system.
    connection.pragma('page_size = 16384');
    connection.pragma('foreign_keys = ON');
    connection.exec(schema);
    const statements = new Map<string, BetterSqlite.Statement>();
    const write: Writer = (table, row) => {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
      const statement = statements.get(sql) ?? connection.prepare(sql);
      statements.set(sql, statement);
      statement.run(row);
    };
    connection.transaction(() => {
      // Careers name careers that come later: references are checked at the end.
      connection.pragma('defer_foreign_keys = ON');
      fill(write);
    })();
    connection.exec("INSERT INTO find (find) VALUES ('optimize')");
    connection.exec('ANALYZE; VACUUM');
  } finally {
    connection.close();
  }
}

/** The native driver is loaded here and nowhere else, when a database is first opened. */
async function loadDriver(): Promise<typeof BetterSqlite> {
  try {
    return (await import('better-sqlite3')).default;
  } catch (error) {
    throw new Failure(
      EXIT.catalogue,
      'DRIVER_UNUSABLE',
      `the SQLite driver cannot be loaded: ${(error as Error).message.split('\n')[0]}`,
      'run npm rebuild better-sqlite3 with the Node.js that runs career',
    );
  }
}
