import { digest } from '../../../generated/digest.js';
import { type Dialect, findSql } from '../find-sql.js';
import { available, explain } from './connection.js';
import { type Hosts, openHosts } from './hosts.js';
import { migratePostgres } from './migrate.js';
import { binaryArray } from './binary-array.js';
import { gather } from './gather.js';
import { idArray, putAll } from './rows.js';
import { parsePostgresUrl, type PostgresSettings } from './url.js';
import { sessionColumnsIn } from '../session-list.js';
import type { SessionStore, StoredSession } from '../session-store.js';

const DIALECT: Dialect = { placeholder: (index) => `$${index + 2}`, position: 'strpos' };
/** The text that this release can read: what another contract has written is read as it was given. */
const JSON_COLUMN = 'CASE WHEN form = $1 THEN json ELSE coalesce(given, json) END';
/** Sessions by their ids, each without its text where its version is the one that is known, with their places in what was asked for. */
const READ = `
  SELECT place, version, modified, form = $1, CASE WHEN version = known THEN NULL ELSE ${JSON_COLUMN} END
  FROM unnest($2::bigint[], $3::text[]) WITH ORDINALITY AS asked (id, known, place) JOIN chat_session USING (id)`;
/** Sessions that are read in one statement: more make it hardly faster, and the last waits for the first. */
const MOST_READ = 12;
const FIND = `SELECT (SELECT ${JSON_COLUMN} FROM chat_session WHERE chat_session.id = k.id) FROM chat_session_key AS k`;

/** A batch of an import, or of an export, on a busy server. */
const BATCH_MS = 30_000;
/** How long a write waits for another one. */
const LOCK_MS = 5000;
/** Writers come one after the other, so that none ends in a deadlock; readers do not wait. */
const BEGIN_WRITE = 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; LOCK TABLE chat_session IN SHARE ROW EXCLUSIVE MODE';
const BEGIN_ALL =
  'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; DECLARE every NO SCROLL CURSOR FOR SELECT coalesce(given, json) AS text FROM chat_session ORDER BY id';
const FETCH = 'FETCH 200 FROM every';

/**
 * Opens the store in a PostgreSQL database, by what stands behind `postgres:` in its URL. Each session is a row with its
 * JSON as the contract writes it, and as it was given where that is another text.
 *
 * @throws Error that says what to change when no server can be read, or the database is not a store of this release.
 */
export async function openPostgres(
  rest: string,
  baseTimeZone = 'UTC',
  { handlerTimeout = Infinity }: { readonly handlerTimeout?: number | undefined } = {},
): Promise<SessionStore> {
  let hosts: Hosts | undefined;
  try {
    const settings = withinTimeout(parsePostgresUrl(rest), handlerTimeout);
    hosts = await openHosts(settings);
    await migratePostgres(hosts, baseTimeZone);
    return createStore(hosts, { baseTimeZone, settings });
  } catch (error) {
    await hosts?.close();
    throw new Error(`Cannot open the data store of DATA_URL: ${explain(error)}`, { cause: error });
  }
}

/** Part of the time of a handler that a read may take: the rest is for its answer, 503 and when to try again. */
const READ_PART = 0.8;

/** Returns settings by which no read occupies a connection when nobody waits for it any more. */
function withinTimeout(settings: PostgresSettings, handlerTimeout: number): PostgresSettings {
  const longest = Math.max(Math.floor(handlerTimeout * READ_PART), 1);
  return { ...settings, readTimeout: Math.min(settings.readTimeout, longest) };
}

function createStore(
  hosts: Hosts,
  { baseTimeZone, settings: { readFrom } }: { readonly baseTimeZone: string; readonly settings: PostgresSettings },
): SessionStore {
  let last: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const read = gather(async (asked: readonly Asked[]) => readAsked(hosts, asked), MOST_READ);
  const writeAll: SessionStore['write'] = async (sessions) => {
    const connection = await hosts.begin(BEGIN_WRITE, { from: ['primary'], statementTimeout: BATCH_MS, lockTimeout: LOCK_MS });
    try {
      const counts = await putAll(connection, sessions);
      await available(connection.query('COMMIT'));
      return counts;
    } finally {
      // What is not committed by now is undone.
      void connection.end();
    }
  };
  return {
    columns: sessionColumnsIn(baseTimeZone),
    read: async (id, known) => read({ id, known }),
    async find(query) {
      const { text, values } = findSql(query, DIALECT);
      const rows = await hosts.read({ text: `${FIND} ${text}`, values: [digest, ...values.map(bounded)] });
      return rows.map(([json]) => json as string);
    },
    async *readAll() {
      const connection = await hosts.begin(BEGIN_ALL, { from: readFrom, statementTimeout: BATCH_MS });
      try {
        for (;;) {
          const { rows } = await available(connection.query<{ readonly text: string }>(FETCH));
          if (rows.length === 0) return;
          for (const { text } of rows) yield text;
        }
      } finally {
        void connection.end();
      }
    },
    write(sessions) {
      const written = last.then(() => writeAll(sessions));
      last = written.catch(() => undefined);
      return written;
    },
    async count() {
      const [row] = await hosts.read({ name: 'count', text: 'SELECT count(*) FROM chat_session' });
      return Number(row?.[0]);
    },
    async isReady() {
      return hosts.read({ name: 'ready', text: 'SELECT 1 FROM chat_session LIMIT 1' }).then(
        () => true,
        () => false,
      );
    },
    close: () => (closing ??= hosts.close()),
  };
}

interface Asked {
  readonly id: number;
  readonly known: string | undefined;
}

/** Returns what is stored of each session that was asked for, in their order. */
async function readAsked(hosts: Hosts, asked: readonly Asked[]): Promise<readonly (StoredSession | undefined)[]> {
  const known = binaryArray(
    'text',
    asked.map((one) => one.known ?? null),
  );
  const rows = await hosts.read({ name: 'read', text: READ, values: [digest, idArray(asked), known] });
  const found = new Array<StoredSession | undefined>(asked.length).fill(undefined);
  for (const row of rows) {
    const [place, version, modified, isWritten, json] = row as [string, string, string, boolean, string | null];
    found[Number(place) - 1] = { version, modified: Number(modified), isWritten, json: json ?? undefined };
  }
  return found;
}

/** A number beyond every bigint is as good as the greatest one. */
function bounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER) : value;
}
