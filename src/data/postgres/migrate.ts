import { isDeepStrictEqual } from 'node:util';
import type { Column } from '../../../generated/columns.js';
import { digest } from '../../../generated/digest.js';
import type { ObjectShape, Property, Shape, StringShape } from '../../../generated/shape.js';
import { shapes } from '../../../generated/shapes.js';
import { quoted } from '../find-sql.js';
import type { Connection } from './connection.js';
import type { Hosts } from './hosts.js';
import { contentArrays, contentTypes, idArray, keyArrays, keyTypes, unnest } from './rows.js';
import { parseSessionDocument, type SessionDocument, sessionKeys } from '../session-document.js';
import { sessionColumns, sessionColumnsIn } from '../session-list.js';
import { nextModified } from '../session-store.js';

/** Version of the tables; a database with a higher one was written by a newer release. */
const SCHEMA_VERSION = 1;
/** Who changes the tables holds this lock of the database: `CSES` in ASCII. */
const LOCK = 0x43534553;
/** Hundred thousand sessions take seconds; other servers that start meanwhile wait for it. */
const MIGRATION_MS = 600_000;
/** What finding out takes at most. */
const LOOK_MS = 5000;
/** Sessions that are in memory at the same time. */
const BATCH = 200;
/** An entry of an index has at most 2,704 bytes, and a character at most four. */
const MAX_SORTED_CHARACTERS = 600;

/** One row tells what the tables are: their version, the contract that wrote the sessions, and what the keys were made for. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS chat_session (
    id bigint PRIMARY KEY, version text NOT NULL, modified bigint NOT NULL, form text NOT NULL, json text NOT NULL, given text
  );
  CREATE TABLE IF NOT EXISTS chat_session_schema (version integer NOT NULL, form text NOT NULL, keys text NOT NULL)`;

interface Schema {
  readonly version: number;
  readonly form: string;
  readonly keys: string;
}

/**
 * Makes the tables, or brings them up to date: all or nothing, and once, however many servers start at the same time.
 *
 * @throws Error that says why the database cannot be used.
 */
export async function migratePostgres(hosts: Hosts, baseTimeZone: string): Promise<void> {
  const wanted: Schema = { version: SCHEMA_VERSION, form: digest, keys: `${createKeys('chat_session_key')} -- ${baseTimeZone}` };
  // Looking first: who only starts needs no primary, and does not wait for somebody who writes.
  const reader = await hosts.begin('BEGIN READ ONLY', { from: ['primary', 'standby'], statementTimeout: LOOK_MS });
  try {
    if (isDeepStrictEqual(await readSchema(reader), wanted)) return;
  } finally {
    void reader.end();
  }
  const writer = await beginMigration(hosts);
  try {
    const before = await readSchema(writer);
    if (!isDeepStrictEqual(before, wanted)) await migrate(writer, before, { wanted, baseTimeZone });
    await writer.query('COMMIT');
  } finally {
    void writer.end();
  }
}

async function beginMigration(hosts: Hosts): Promise<Connection> {
  const begin = `BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(${LOCK})`;
  try {
    return await hosts.begin(begin, { from: ['primary'], statementTimeout: MIGRATION_MS });
  } catch (error) {
    throw new Error(`its tables are not those of this release, and only the primary can make them: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Returns what the tables are, undefined when there are none. @throws Error when they belong to another program or to a newer release */
async function readSchema(connection: Connection): Promise<Schema | undefined> {
  const found = await connection.query<{ readonly ours: string | null; readonly taken: string | null }>(
    "SELECT to_regclass('chat_session_schema') AS ours, to_regclass('chat_session') AS taken",
  );
  if (found.rows[0]?.ours == null) {
    if (found.rows[0]?.taken == null) return undefined;
    throw new Error('its table chat_session belongs to another program: name another database in DATA_URL');
  }
  const [schema] = (await connection.query<Schema>('SELECT version, form, keys FROM chat_session_schema')).rows;
  if (schema !== undefined && schema.version > SCHEMA_VERSION) {
    throw new Error(`it was written by a newer release (schema ${schema.version}, this one knows ${SCHEMA_VERSION}): use that release`);
  }
  return schema && { ...schema };
}

async function migrate(
  connection: Connection,
  before: Schema | undefined,
  { wanted, baseTimeZone }: { readonly wanted: Schema; readonly baseTimeZone: string },
): Promise<void> {
  if (before === undefined) await connection.query(TABLES);
  // Other servers may read, and write when this is done.
  await connection.query('LOCK TABLE chat_session IN SHARE ROW EXCLUSIVE MODE');
  if (before?.form !== wanted.form) await rewrite(connection);
  if (before?.keys !== wanted.keys) await remakeKeys(connection, baseTimeZone);
  await connection.query('DELETE FROM chat_session_schema');
  await connection.query('INSERT INTO chat_session_schema (version, form, keys) VALUES ($1, $2, $3)', [
    wanted.version,
    wanted.form,
    wanted.keys,
  ]);
}

/** Yields id and text of all sessions, as they were given, but those that a contract has written. */
async function* readBatches(connection: Connection, except?: string) {
  let after: string | undefined;
  for (;;) {
    const { rows } = await connection.query<{ readonly id: string; readonly text: string }>(
      `SELECT id, coalesce(given, json) AS text FROM chat_session
       WHERE ($1::bigint IS NULL OR id > $1) AND ($2::text IS NULL OR form <> $2) ORDER BY id LIMIT ${BATCH}`,
      [after, except],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last.id;
  }
}

/**
 * Writes every session as this contract does, from the text that was given. One that breaks this contract stays as it is:
 * it is refused when it is asked for, and the others are served.
 */
async function rewrite(connection: Connection): Promise<void> {
  for await (const rows of readBatches(connection, digest)) {
    const sessions = rows.flatMap(({ text }) => parseValid(text));
    await connection.query(
      `UPDATE chat_session AS s SET version = g.version, modified = greatest(s.modified, $1), form = $2, json = g.json, given = g.given
       FROM ${unnest(contentTypes, 3)} AS g (id, version, json, given) WHERE s.id = g.id`,
      [nextModified(undefined), digest, ...contentArrays(sessions)],
    );
  }
}

function parseValid(text: string): SessionDocument[] {
  try {
    return [parseSessionDocument(text)];
  } catch {
    // Whatever is wrong with it is said when it is asked for.
    return [];
  }
}

/** The statement that makes a table of keys, whose texts compare by their bytes. */
function createKeys(name: string): string {
  const keys = sessionColumns.map(
    (column, index) => `${quoted(column)} ${keyTypes[index]}${column.kind === 'integer' ? '' : ' COLLATE "C"'} NOT NULL`,
  );
  return `CREATE TABLE ${name} (id bigint PRIMARY KEY, ${keys.join(', ')})`;
}

/** Makes the keys anew from the documents, beside those that are still in use. */
async function remakeKeys(connection: Connection, baseTimeZone: string): Promise<void> {
  await connection.query(createKeys('chat_session_key_next'));
  const columns = sessionColumnsIn(baseTimeZone);
  for await (const rows of readBatches(connection)) {
    const sessions = rows.map(({ text }) => ({ keys: sessionKeys(JSON.parse(text), columns) }));
    await connection.query(`INSERT INTO chat_session_key_next SELECT * FROM ${unnest(['bigint', ...keyTypes])}`, [
      idArray(rows),
      ...keyArrays(sessions),
    ]);
  }
  for (const column of sessionColumns) {
    const name = quoted(column);
    await connection.query(`CREATE INDEX ON chat_session_key_next ${isShort(column) ? `(${name}, id)` : `USING hash (${name})`}`);
  }
  await connection.query('DROP TABLE IF EXISTS chat_session_key; ALTER TABLE chat_session_key_next RENAME TO chat_session_key');
}

/** Whether every key of a column fits into an index by which it can be sorted; equal texts of any length are found by their hash. */
function isShort({ kind, path }: Column): boolean {
  if (kind !== 'text') return true;
  let shape = shapes['ChatSessionEntity'] as Shape;
  for (const name of path) {
    const { properties } = (shape.kind === 'ref' ? shapes[shape.name] : shape) as ObjectShape;
    ({ shape } = properties.find((property) => property.name === name) as Property);
  }
  const { enum: members, maxLength = Infinity } = shape as StringShape;
  return members !== undefined || maxLength <= MAX_SORTED_CHARACTERS;
}
