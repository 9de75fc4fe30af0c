import { digest } from '../../../generated/digest.js';
import { quoted, storedKey } from '../find-sql.js';
import { binaryArray, type ElementType } from './binary-array.js';
import { available, type Connection } from './connection.js';
import type { SessionDocument } from '../session-document.js';
import { sessionColumns } from '../session-list.js';
import { nextModified, type WriteCounts } from '../session-store.js';

/** What is sent in one statement: more makes it no faster, and has to be in memory on both sides. */
const MAX_ROWS = 500;
const MAX_CHARACTERS = 4 * 1024 * 1024;

const NAMES = sessionColumns.map(quoted);

/** Types of the columns of keys; a missing number is below every int32. */
export const keyTypes: readonly ElementType[] = sessionColumns.map(({ kind }) => (kind === 'integer' ? 'bigint' : 'text'));
/** Types of id, version, JSON and given text. */
export const contentTypes: readonly ElementType[] = ['bigint', 'text', 'text', 'text'];

/** Returns a parameter for each column of keys, with the keys of many sessions as an array. */
export function keyArrays(sessions: readonly Pick<SessionDocument, 'keys'>[]): Buffer[] {
  return sessionColumns.map((column, index) =>
    binaryArray(
      keyTypes[index] as ElementType,
      sessions.map(({ keys }) => storedKey(column, keys[index] ?? null)),
    ),
  );
}

/** Returns a parameter for id, version, JSON and given text, each an array. */
export function contentArrays(sessions: readonly SessionDocument[]): Buffer[] {
  return [
    idArray(sessions),
    binaryArray(
      'text',
      sessions.map(({ version }) => version),
    ),
    binaryArray(
      'text',
      sessions.map(({ json }) => json),
    ),
    binaryArray(
      'text',
      sessions.map(({ json, given }) => (given === json ? null : given)),
    ),
  ];
}

/** Returns a parameter with the ids of many rows. */
export function idArray(rows: readonly { readonly id: number | string }[]): Buffer {
  return binaryArray(
    'bigint',
    rows.map(({ id }) => id),
  );
}

/** Returns what makes rows of arrays, whose parameters begin at a number. */
export function unnest(types: readonly string[], first = 1): string {
  return `unnest(${types.map((type, index) => `$${first + index}::${type}[]`).join(', ')})`;
}

const KNOWN = 'SELECT id, version FROM chat_session WHERE id = ANY ($1::bigint[])';

/** Content and keys of many sessions in one statement, in place of those with the same ids. */
const PUT = `
  WITH given AS (
    SELECT * FROM ${unnest([...contentTypes, ...keyTypes], 3)} AS g (id, version, json, given, ${NAMES.join(', ')})
  ), put AS (
    INSERT INTO chat_session AS s (id, version, modified, form, json, given)
    SELECT id, version, $1::bigint, $2, json, given FROM given
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, modified = greatest(excluded.modified, s.modified + 1),
      form = excluded.form, json = excluded.json, given = excluded.given
  )
  INSERT INTO chat_session_key (id, ${NAMES.join(', ')})
  SELECT id, ${NAMES.join(', ')} FROM given
  ON CONFLICT (id) DO UPDATE SET ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/** Stores all sessions on a connection that has begun a transaction, in which nobody else writes. @throws DataUnavailableError */
export async function putAll(
  connection: Connection,
  sessions: Iterable<SessionDocument> | AsyncIterable<SessionDocument>,
): Promise<WriteCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const batch = new Map<number, SessionDocument>();
  let characters = 0;
  let putting: Promise<void> = Promise.resolve();
  const put = async (all: readonly SessionDocument[]) => {
    const batchCounts = await available(putBatch(connection, all));
    for (const name of ['added', 'changed', 'unchanged'] as const) counts[name] += batchCounts[name];
  };
  const flush = async () => {
    await putting;
    // Not awaited: the next sessions are read while the database stores these.
    putting = put([...batch.values()]);
    putting.catch(() => {});
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
  await putting;
  return counts;
}

/** Compares versions first: a session that is stored already is not sent. */
async function putBatch(connection: Connection, batch: readonly SessionDocument[]): Promise<WriteCounts> {
  const { rows } = await connection.query<[string, string]>({ name: 'known', text: KNOWN, values: [idArray(batch)], rowMode: 'array' });
  const known = new Map(rows.map(([id, version]) => [Number(id), version]));
  const others = batch.filter(({ id, version }) => known.get(id) !== version);
  if (others.length > 0) {
    const values = [nextModified(undefined), digest, ...contentArrays(others), ...keyArrays(others)];
    await connection.query({ name: 'put', text: PUT, values });
  }
  const unchanged = batch.length - others.length;
  const added = batch.length - known.size;
  return { added, changed: others.length - added, unchanged };
}
