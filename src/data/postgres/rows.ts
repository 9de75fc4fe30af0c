import { digest } from '../../../generated/digest.js';
import { quoted, storedKey } from '../find-sql.js';
import { available, type Connection } from './connection.js';
import type { SessionDocument } from '../session-document.js';
import { sessionColumns } from '../session-list.js';
import { nextModified, type WriteCounts } from '../session-store.js';

/** What is sent in one statement: more makes it no faster, and has to be in memory on both sides. */
const MAX_ROWS = 500;
const MAX_CHARACTERS = 4 * 1024 * 1024;

const NAMES = sessionColumns.map(quoted);

/** Types of the columns of keys; a missing number is below every int32. */
export const keyTypes = sessionColumns.map(({ kind }) => (kind === 'integer' ? 'bigint' : 'text'));

/** Returns a parameter for each column of keys, with the keys of many sessions as an array. */
export function keyArrays(sessions: readonly Pick<SessionDocument, 'keys'>[]): (string | number)[][] {
  return sessionColumns.map((column, index) => sessions.map(({ keys }) => storedKey(column, keys[index] ?? null)));
}

/** Returns a parameter for id, version, JSON and given text, each an array. */
export function contentArrays(sessions: readonly SessionDocument[]): (string | number | null)[][] {
  return [
    sessions.map(({ id }) => id),
    sessions.map(({ version }) => version),
    sessions.map(({ json }) => json),
    sessions.map(({ json, given }) => (given === json ? null : given)),
  ];
}

/** Returns what makes rows of arrays, whose parameters begin at a number. */
export function unnest(types: readonly string[], first = 1): string {
  return `unnest(${types.map((type, index) => `$${first + index}::${type}[]`).join(', ')})`;
}

/** Content and keys of many sessions in one statement; it tells how many were new and how many other than before. */
const PUT = `
  WITH given AS (
    SELECT * FROM ${unnest(['bigint', 'text', 'text', 'text', ...keyTypes], 3)} AS g (id, version, json, given, ${NAMES.join(', ')})
  ), put AS (
    INSERT INTO chat_session AS s (id, version, modified, form, json, given)
    SELECT id, version, $1::bigint, $2, json, given FROM given
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, modified = greatest(excluded.modified, s.modified + 1),
      form = excluded.form, json = excluded.json, given = excluded.given
    WHERE s.version <> excluded.version
    -- A row that was not there before has nobody who ended an older one.
    RETURNING id, xmax = 0 AS added
  ), keyed AS (
    INSERT INTO chat_session_key (id, ${NAMES.join(', ')})
    SELECT id, ${NAMES.join(', ')} FROM given JOIN put USING (id)
    ON CONFLICT (id) DO UPDATE SET ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
  )
  SELECT count(*) FILTER (WHERE added)::int AS added, count(*) FILTER (WHERE NOT added)::int AS changed FROM put`;

/** Stores all sessions on a connection that has begun a transaction. @throws DataUnavailableError */
export async function putAll(
  connection: Connection,
  sessions: Iterable<SessionDocument> | AsyncIterable<SessionDocument>,
): Promise<WriteCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const batch = new Map<number, SessionDocument>();
  let characters = 0;
  const flush = async () => {
    const { added, changed } = await available(putBatch(connection, [...batch.values()]));
    counts.added += added;
    counts.changed += changed;
    counts.unchanged += batch.size - added - changed;
    batch.clear();
    characters = 0;
  };
  for await (const session of sessions) {
    // A statement cannot change a row twice.
    if (batch.has(session.id)) await flush();
    batch.set(session.id, session);
    characters += session.json.length + session.given.length;
    if (batch.size >= MAX_ROWS || characters >= MAX_CHARACTERS) await flush();
  }
  await flush();
  return counts;
}

async function putBatch(connection: Connection, batch: readonly SessionDocument[]) {
  const { rows } = await connection.query<{ readonly added: number; readonly changed: number }>({
    name: 'put',
    text: PUT,
    values: [nextModified(undefined), digest, ...contentArrays(batch), ...keyArrays(batch)],
  });
  // An aggregate has one row.
  return rows[0] as { readonly added: number; readonly changed: number };
}
