import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { digest } from '../../../generated/digest.js';
import { quoted } from '../find-sql.js';
import { parseSessionDocument, SessionDocumentError, sessionKeys } from '../session-document.js';
import { sessionColumns, sessionColumnsIn } from '../session-list.js';
import { explain } from './failure.js';
import { prepareWriteKeys } from './rows.js';

/** Version of the tables; a file with a higher one was written by a newer release. */
const SCHEMA_VERSION = 2;
/** Tells a store of this service from other SQLite databases: `CSES` in ASCII. */
const APPLICATION_ID = 0x43534553;
const BUSY_TIMEOUT_MS = 5000;
/** Of a new file: a session of the usual size is on one page, so that one read of the file finds it. */
const PAGE_BYTES = 8192;

/** Small columns first: what stands behind the JSON is on other pages of the file. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS chat_session (
    id INTEGER PRIMARY KEY, version TEXT NOT NULL, modified INTEGER NOT NULL, form TEXT NOT NULL, json TEXT NOT NULL, given TEXT
  );
  CREATE TABLE IF NOT EXISTS chat_session_form (form TEXT NOT NULL);
`;

/** Tables of the first release had the id and the JSON as it was given. */
const FROM_VERSION_1 = `
  ALTER TABLE chat_session ADD COLUMN version TEXT NOT NULL DEFAULT '';
  ALTER TABLE chat_session ADD COLUMN modified INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE chat_session ADD COLUMN form TEXT NOT NULL DEFAULT '';
  ALTER TABLE chat_session ADD COLUMN given TEXT;
`;

/**
 * Opens a file of sessions with the tables of this release, made or brought up to date where they are others.
 *
 * @throws Error that names the file and says why it cannot be used.
 */
export function openSqliteFile(file: string, baseTimeZone: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    mkdirSync(path.dirname(file), { recursive: true });
    database = connect(file);
    // Looking first: who only starts does not wait for somebody who writes.
    if (!isUpToDate(database, baseTimeZone)) migrate(database, baseTimeZone);
    return database;
  } catch (error) {
    database?.close();
    throw new Error(`Cannot open the data store ${file}: ${explain(error as Error)}`, { cause: error });
  }
}

/** Opens a connection to a file. */
export function connect(file: string): Database.Database {
  const database = new Database(file);
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma(`page_size = ${PAGE_BYTES}`);
    database.pragma('journal_mode = WAL');
    // Safe with WAL: a power cut may lose the last transaction, never the file.
    database.pragma('synchronous = NORMAL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isUpToDate(database: Database.Database, baseTimeZone: string): boolean {
  checkOwner(database);
  if (userVersion(database) !== SCHEMA_VERSION) return false;
  return formOf(database) === digest && keysOf(database) === createKeys(baseTimeZone);
}

/** @throws Error when the file belongs to another program or to a newer release */
function checkOwner(database: Database.Database): void {
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (!isEmpty && pragma(database, 'application_id') !== APPLICATION_ID) throw new Error('it is the database of another program');
  const version = userVersion(database);
  if (version > SCHEMA_VERSION)
    throw new Error(`it was written by a newer release (schema ${version}, this one knows ${SCHEMA_VERSION}): use that release`);
}

/** All or nothing, and once, however many processes open the file at the same time. */
function migrate(database: Database.Database, baseTimeZone: string): void {
  const run = database.transaction(() => {
    if (isUpToDate(database, baseTimeZone)) return;
    if (userVersion(database) === 1) database.exec(FROM_VERSION_1);
    database.exec(TABLES);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
    if (formOf(database) !== digest) rewrite(database);
    if (keysOf(database) !== createKeys(baseTimeZone)) remakeKeys(database, baseTimeZone);
  });
  run.immediate();
}

function pragma(database: Database.Database, name: string): number {
  return (database.prepare(`PRAGMA ${name}`).raw().get() as [number])[0];
}

function userVersion(database: Database.Database): number {
  return pragma(database, 'user_version');
}

/** Returns which contract has written the sessions of the file the last time that all were looked at. */
function formOf(database: Database.Database): string | undefined {
  return (database.prepare('SELECT form FROM chat_session_form').raw().get() as [string] | undefined)?.[0];
}

/**
 * Writes every session as this contract does, from the text that was given. One that breaks this contract stays as it is:
 * it is refused when it is asked for, and the others are served.
 */
function rewrite(database: Database.Database): void {
  const ids = database.prepare('SELECT id FROM chat_session WHERE form <> ?').raw().all(digest) as [number][];
  const select = database.prepare('SELECT coalesce(given, json) FROM chat_session WHERE id = ?').raw();
  const update = database.prepare(
    'UPDATE chat_session SET version = ?, modified = max(modified, ?), form = ?, json = ?, given = ? WHERE id = ?',
  );
  const now = Math.floor(Date.now() / 1000);
  for (const [id] of ids) {
    const [text] = select.get(id) as [string];
    try {
      const { version, json, given } = parseSessionDocument(text);
      update.run(version, now, digest, json, given === json ? null : given, id);
    } catch (error) {
      if (!(error instanceof SessionDocumentError)) throw error;
    }
  }
  database.exec('DELETE FROM chat_session_form');
  database.prepare('INSERT INTO chat_session_form VALUES (?)').run(digest);
}

/** The statement that makes the table of keys; SQLite keeps its text, comments within it included. */
function createKeys(baseTimeZone: string): string {
  const zone = baseTimeZone === 'UTC' ? '' : ` /* ${baseTimeZone} */`;
  const keys = sessionColumns.map((column) => `${quoted(column)} ${column.kind === 'integer' ? 'INTEGER' : 'TEXT'} NOT NULL`);
  return `CREATE TABLE chat_session_key (id INTEGER PRIMARY KEY, ${keys.join(', ')}${zone})`;
}

function keysOf(database: Database.Database): string | undefined {
  const row = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'chat_session_key'").raw().get();
  return (row as [string] | undefined)?.[0];
}

/** Makes the table of keys anew from the documents when the contract's columns or the base time zone are others than those of the file. */
function remakeKeys(database: Database.Database, baseTimeZone: string): void {
  database.exec(`DROP TABLE IF EXISTS chat_session_key; ${createKeys(baseTimeZone)};`);
  const writeKeys = prepareWriteKeys(database);
  const documents = database.prepare('SELECT id, coalesce(given, json) FROM chat_session').raw().iterate();
  const columns = sessionColumnsIn(baseTimeZone);
  for (const [id, json] of documents as IterableIterator<[number, string]>) writeKeys(id, sessionKeys(JSON.parse(json), columns));
  for (const column of sessionColumns) {
    database.exec(`CREATE INDEX "chat_session_key_${column.name}" ON chat_session_key (${quoted(column)}, id)`);
  }
}
