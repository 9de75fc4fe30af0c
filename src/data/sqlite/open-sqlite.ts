import { existsSync } from 'node:fs';
import type Database from 'libsql';
import { digest } from '../../../generated/digest.js';
import { DataUnavailableError } from '../data-handler.js';
import { findSql } from '../find-sql.js';
import type { SessionDocument } from '../session-document.js';
import { type SessionQuery, sessionColumnsIn } from '../session-list.js';
import type { SessionStore, StoredSession, WriteCounts } from '../session-store.js';
import { again, asUnavailable, available, isDamage } from './failure.js';
import { connect, openSqliteFile } from './file.js';
import { preparePut } from './rows.js';
import { createSnapshot } from './snapshot.js';

/** Sessions whose versions are known to be the latest ones; when there are more, it begins anew. */
const MOST_LATEST = 100_000;

/**
 * Opens the embedded store in one SQLite file, which is made when it is missing. Each session is a row with its JSON as
 * the contract writes it, and as it was given where that is another text.
 *
 * @throws Error that names the file when it cannot be opened or is not a store of this release.
 */
export function openSqlite(file: string, baseTimeZone = 'UTC'): SessionStore {
  let reader = openReader(file, baseTimeZone);
  /** Whether what the reader has in memory is damaged: the file may be another one by now. */
  let isDoubtful = false;
  // Of its own, so that readers of this process, too, see nothing that is not committed.
  let writer: ReturnType<typeof createWriter> | undefined;
  const reopen = () => {
    if (!existsSync(file)) throw new DataUnavailableError(`Cannot use the data store ${file}: it is gone, restore it from a copy`);
    const next = again(() => openReader(file, baseTimeZone));
    closeReader(reader);
    writer?.close();
    [reader, writer, isDoubtful] = [next, undefined, false];
  };
  const within = <T>(action: (from: typeof reader) => T): T =>
    available(file, () => {
      if (isDoubtful) reopen();
      const { snapshot, latest } = reader;
      try {
        if (!snapshot.enter()) latest.clear();
        return action(reader);
      } catch (error) {
        isDoubtful = isDamage(error);
        // Of a damaged file this fails for the same reason.
        snapshot.leave();
        throw error;
      }
    });
  return {
    columns: sessionColumnsIn(baseTimeZone),
    read: (id, known) =>
      within(({ latest, read }) => {
        const before = latest.get(id);
        if (before !== undefined && before.version === known) return before;
        const session = read(id, known);
        if (session !== undefined && session.json === undefined) {
          if (latest.size === MOST_LATEST) latest.clear();
          latest.set(id, session);
        }
        return session;
      }),
    find: (query) => within(({ database }) => find(database, query)),
    readAll: () => readAll(file),
    write: async (documents) => {
      writer ??= available(file, () => createWriter(file));
      return writer.write(documents).finally(() => reader.snapshot.expire());
    },
    count: () => within(({ count }) => (count.get() as [number])[0]),
    isReady() {
      if (!reader.database.open) return false;
      try {
        within(({ ready }) => ready.get());
        return true;
      } catch {
        return false;
      }
    },
    close() {
      if (!reader.database.open) return;
      writer?.close();
      closeReader(reader);
    },
  };
}

/** Opens what reads of a file need; a write makes its own. */
function openReader(file: string, baseTimeZone: string) {
  const database = openSqliteFile(file, baseTimeZone);
  return {
    database,
    snapshot: createSnapshot(database, file),
    read: prepareRead(database),
    count: database.prepare('SELECT count(*) FROM chat_session').raw(),
    ready: database.prepare('SELECT 1 FROM chat_session LIMIT 1').raw(),
    /** What was found to be the version that a reader knows, in the snapshot that is open. */
    latest: new Map<number, StoredSession>(),
  };
}

function closeReader({ snapshot, database }: ReturnType<typeof openReader>): void {
  snapshot.close();
  database.close();
}

/** Returns a function that reads one session. */
function prepareRead(database: Database.Database): (id: number, known: string | undefined) => StoredSession | undefined {
  const selectVersion = database.prepare('SELECT version, modified FROM chat_session WHERE id = ?').raw();
  const select = database.prepare('SELECT version, modified, form, CAST(json AS BLOB) FROM chat_session WHERE id = ?').raw();
  const selectGiven = database.prepare('SELECT coalesce(given, json) FROM chat_session WHERE id = ?').raw();
  // In an array, as libsql takes them: of anything else it makes one for each call.
  return (id, known) => {
    if (known !== undefined) {
      const row = selectVersion.get([id]) as [string, number] | undefined;
      if (row?.[0] === known) return { version: row[0], modified: row[1], json: undefined, isWritten: true };
    }
    const row = select.get([id]) as [string, number, string, Buffer] | undefined;
    if (row === undefined) return undefined;
    const [version, modified, form, json] = row;
    if (form === digest) return { version, modified, json, isWritten: true };
    // Another contract has written it: it is read as it was given.
    const [given] = selectGiven.get([id]) as [string];
    return { version, modified, json: given, isWritten: false };
  };
}

/** Reads through a connection of its own, at the pace of who asks. */
function* readAll(file: string): Iterable<string> {
  const database = connect(file);
  try {
    const rows = database.prepare('SELECT coalesce(given, json) FROM chat_session ORDER BY id').raw().iterate();
    for (const [given] of rows as IterableIterator<[string]>) yield given;
  } catch (error) {
    throw asUnavailable(file, error);
  } finally {
    database.close();
  }
}

/** The page is found in the narrow table of keys; only its documents are read. */
function find(database: Database.Database, query: SessionQuery): string[] {
  const { text, values } = findSql(query);
  const statement = database.prepare(
    `SELECT (SELECT CASE WHEN form = ? THEN json ELSE coalesce(given, json) END FROM chat_session WHERE chat_session.id = k.id) FROM chat_session_key AS k ${text}`,
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
    available(file, () => database.exec('BEGIN IMMEDIATE'));
    try {
      for await (const document of documents) counts[available(file, () => put(document))]++;
      available(file, () => database.exec('COMMIT'));
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
