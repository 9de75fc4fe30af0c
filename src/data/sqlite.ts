import type Database from 'libsql';
import { digest } from '../../generated/digest.js';
import { DataUnavailableError } from './data-handler.js';
import { findSql } from './find-sql.js';
import type { SessionDocument } from './session-document.js';
import { type SessionQuery, sessionColumnsIn } from './session-list.js';
import type { SessionStore, WriteCounts } from './session-store.js';
import { connect, openSqliteFile } from './sqlite-file.js';
import { preparePut } from './sqlite-rows.js';

/** The text that this release can read: what another contract has written is read as it was given. */
const JSON_COLUMN = 'CASE WHEN form = ? THEN json ELSE coalesce(given, json) END';

/**
 * Opens the embedded store in one SQLite file, which is made when it is missing. Each session is a row with its JSON as
 * the contract writes it, and as it was given where that is another text.
 *
 * @throws Error that names the file when it cannot be opened or is not a store of this release.
 */
export function openSqlite(file: string, baseTimeZone = 'UTC'): SessionStore {
  const database = openSqliteFile(file, baseTimeZone);
  // Of its own, so that readers of this process, too, see nothing that is not committed.
  let writer: ReturnType<typeof createWriter> | undefined;
  const select = database
    .prepare(`SELECT version, modified, form = ?, CASE WHEN version = ? THEN NULL ELSE ${JSON_COLUMN} END FROM chat_session WHERE id = ?`)
    .raw();
  const selectAll = database.prepare('SELECT coalesce(given, json) FROM chat_session ORDER BY id').raw();
  const count = database.prepare('SELECT count(*) FROM chat_session').raw();
  return {
    columns: sessionColumnsIn(baseTimeZone),
    read: (id, known = '') =>
      available(() => {
        const row = select.get(digest, known, digest, id) as [string, number, number, string | null] | undefined;
        return row && { version: row[0], modified: row[1], isWritten: row[2] === 1, json: row[3] ?? undefined };
      }),
    find: (query) => available(() => find(database, query)),
    *readAll() {
      for (const [given] of selectAll.iterate() as IterableIterator<[string]>) yield given;
    },
    write: async (documents) => {
      writer ??= available(() => createWriter(file));
      return writer.write(documents);
    },
    count: () => available(() => (count.get() as [number])[0]),
    isReady: () => database.open,
    close() {
      writer?.close();
      database.close();
    },
  };
}

/** The page is found in the narrow table of keys; only its documents are read. */
function find(database: Database.Database, query: SessionQuery): string[] {
  const { text, values } = findSql(query);
  const statement = database.prepare(
    `SELECT (SELECT ${JSON_COLUMN} FROM chat_session WHERE chat_session.id = k.id) FROM chat_session_key AS k ${text}`,
  );
  return (statement.raw().all(digest, ...values) as [string][]).map(([json]) => json);
}

/** Returns what writes into a file, one transaction after the other. */
function createWriter(file: string) {
  const database = connect(file);
  const put = preparePut(database);
  let last: Promise<unknown> = Promise.resolve();
  const writeAll = async (documents: Iterable<SessionDocument> | AsyncIterable<SessionDocument>): Promise<WriteCounts> => {
    const counts = { added: 0, changed: 0, unchanged: 0 };
    available(() => database.exec('BEGIN IMMEDIATE'));
    try {
      for await (const document of documents) counts[available(() => put(document))]++;
      available(() => database.exec('COMMIT'));
      return counts;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    write(documents: Iterable<SessionDocument> | AsyncIterable<SessionDocument>): Promise<WriteCounts> {
      const written = last.then(() => writeAll(documents));
      last = written.catch(() => undefined);
      return written;
    },
    close: () => database.close(),
  };
}

/** A database that is locked, read-only, damaged or full may be well again later. */
function available<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code === 'string' && /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|PROTOCOL)/.test(code)) {
      throw new DataUnavailableError((error as Error).message, { cause: error });
    }
    throw error;
  }
}
