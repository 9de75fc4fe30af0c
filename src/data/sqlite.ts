import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { DataUnavailableError } from './data-handler.js';
import type { SessionDocument } from './session-document.js';
import type { SessionStore } from './session-store.js';

/** Version of the tables; a file with a higher one was written by a newer release. */
const SCHEMA_VERSION = 1;
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the embedded store in one SQLite file, which is made when it is missing. Each session is a row with its JSON
 * text as it was given.
 *
 * @throws Error that names the file when it cannot be opened or is not a store of this release.
 */
export function openSqlite(file: string): SessionStore {
  const database = open(file);
  const select = database.prepare('SELECT json FROM chat_session WHERE id = ?').raw();
  const upsert = database.prepare('INSERT INTO chat_session (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json');
  const count = database.prepare('SELECT count(*) FROM chat_session').raw();
  const writeAll = database.transaction((documents: Iterable<SessionDocument>) => {
    for (const { id, json } of documents) upsert.run(id, json);
  });
  return {
    read: (id) => available(() => (select.get(id) as [string] | undefined)?.[0]),
    write: (documents) => available(() => void writeAll.immediate(documents)),
    count: () => available(() => (count.get() as [number])[0]),
    isReady: () => database.open,
    close: () => void database.close(),
  };
}

function open(file: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    database = new Database(file);
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma('journal_mode = WAL');
    // Safe with WAL: a power cut may lose the last transaction, never the file.
    database.pragma('synchronous = NORMAL');
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(`Cannot open the data store ${file}: ${(error as Error).message}`, { cause: error });
  }
}

function migrate(database: Database.Database): void {
  const version = database
    .transaction(() => {
      const found = (database.prepare('PRAGMA user_version').raw().get() as [number])[0];
      if (found === 0) {
        database.exec(`
        CREATE TABLE chat_session (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
        PRAGMA user_version = ${SCHEMA_VERSION};
      `);
      }
      return found;
    })
    .immediate();
  if (version > SCHEMA_VERSION) throw new Error(`it was written by a newer release (schema ${version}, this one knows ${SCHEMA_VERSION})`);
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
