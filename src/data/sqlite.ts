import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { ColumnKey } from '../parameters/column-value.js';
import { DataUnavailableError } from './data-handler.js';
import { findSql, quoted, storedKey } from './find-sql.js';
import { type SessionDocument, sessionKeys } from './session-document.js';
import { type SessionQuery, sessionColumns, sessionColumnsIn } from './session-list.js';
import type { SessionStore } from './session-store.js';

/** Version of the tables; a file with a higher one was written by a newer release. */
const SCHEMA_VERSION = 1;
/** Tells a store of this service from other SQLite databases: `CSES` in ASCII. */
const APPLICATION_ID = 0x43534553;
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the embedded store in one SQLite file, which is made when it is missing. Each session is a row with its JSON
 * text as it was given.
 *
 * @throws Error that names the file when it cannot be opened or is not a store of this release.
 */
export function openSqlite(file: string, baseTimeZone = 'UTC'): SessionStore {
  const columns = sessionColumnsIn(baseTimeZone);
  const database = open(file, baseTimeZone);
  const select = database.prepare('SELECT json FROM chat_session WHERE id = ?').raw();
  const upsert = database.prepare('INSERT INTO chat_session (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json');
  const count = database.prepare('SELECT count(*) FROM chat_session').raw();
  const writeKeys = prepareWriteKeys(database);
  const writeAll = database.transaction((documents: Iterable<SessionDocument>) => {
    for (const { id, json, keys } of documents) {
      upsert.run(id, json);
      writeKeys(id, keys);
    }
  });
  return {
    columns,
    read: (id) => available(() => (select.get(id) as [string] | undefined)?.[0]),
    find: (query) => available(() => find(database, query)),
    write: (documents) => available(() => void writeAll.immediate(documents)),
    count: () => available(() => (count.get() as [number])[0]),
    isReady: () => database.open,
    close: () => void database.close(),
  };
}

/** The page is found in the narrow table of keys; only its documents are read. */
function find(database: Database.Database, query: SessionQuery): string[] {
  const { text, values } = findSql(query);
  const statement = database.prepare(
    `SELECT (SELECT json FROM chat_session WHERE chat_session.id = k.id) FROM chat_session_key AS k ${text}`,
  );
  return (statement.raw().all(...values) as [string][]).map(([json]) => json);
}

function prepareWriteKeys(database: Database.Database): (id: number, keys: readonly ColumnKey[]) => void {
  const names = ['id', ...sessionColumns.map(quoted)];
  const statement = database.prepare(
    `INSERT OR REPLACE INTO chat_session_key (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  return (id, keys) => void statement.run(id, ...sessionColumns.map((column, index) => storedKey(column, keys[index] ?? null)));
}

function open(file: string, baseTimeZone: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    mkdirSync(path.dirname(file), { recursive: true });
    database = new Database(file);
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma('journal_mode = WAL');
    // Safe with WAL: a power cut may lose the last transaction, never the file.
    database.pragma('synchronous = NORMAL');
    migrate(database, baseTimeZone);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(`Cannot open the data store ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function migrate(database: Database.Database, baseTimeZone: string): void {
  const run = database.transaction(() => {
    const pragma = (name: string) => (database.prepare(`PRAGMA ${name}`).raw().get() as [number])[0];
    const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
    if (!isEmpty && pragma('application_id') !== APPLICATION_ID) throw new Error('it is the database of another program');
    const version = pragma('user_version');
    if (version > SCHEMA_VERSION)
      throw new Error(`it was written by a newer release (schema ${version}, this one knows ${SCHEMA_VERSION})`);
    database.exec(`
      CREATE TABLE IF NOT EXISTS chat_session (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${SCHEMA_VERSION};
    `);
    migrateKeys(database, baseTimeZone);
  });
  run.immediate();
}

/** Makes the table of keys anew from the documents when the contract's columns or the base time zone are others than those of the file. */
function migrateKeys(database: Database.Database, baseTimeZone: string): void {
  // SQLite keeps the text of the statement, comments within it included.
  const zone = baseTimeZone === 'UTC' ? '' : ` /* ${baseTimeZone} */`;
  const create = `CREATE TABLE chat_session_key (id INTEGER PRIMARY KEY, ${sessionColumns.map((column) => `${quoted(column)} ${column.kind === 'integer' ? 'INTEGER' : 'TEXT'} NOT NULL`).join(', ')}${zone})`;
  const found = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'chat_session_key'").raw().get() as [string] | undefined;
  if (found?.[0] === create) return;
  database.exec(`DROP TABLE IF EXISTS chat_session_key; ${create};`);
  const writeKeys = prepareWriteKeys(database);
  const documents = database.prepare('SELECT id, json FROM chat_session').raw().iterate() as IterableIterator<[number, string]>;
  const columns = sessionColumnsIn(baseTimeZone);
  for (const [id, json] of documents) writeKeys(id, sessionKeys(JSON.parse(json), columns));
  for (const column of sessionColumns) {
    database.exec(`CREATE INDEX "chat_session_key_${column.name}" ON chat_session_key (${quoted(column)}, id)`);
  }
}

/** A database that is locked, read-only or full may be well again later. */
function available<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code === 'string' && /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)/.test(code)) {
      throw new DataUnavailableError((error as Error).message, { cause: error });
    }
    throw error;
  }
}
