import t, { type Test } from 'tap';
import { columns } from '../../../generated/columns.js';
import { digest } from '../../../generated/digest.js';
import { findSql } from '../../../src/data/find-sql.js';
import { openPostgres } from '../../../src/data/postgres/open-postgres.js';
import { parseSessionDocument, type SessionDocument } from '../../../src/data/session-document.js';
import type { SessionQuery } from '../../../src/data/session-list.js';
import type { SessionStore } from '../../../src/data/session-store.js';
import { NoPostgres, openPlace, type Place, startPostgres } from './server.js';
import { jsonOf, session } from '../sessions.js';

const url = await startPostgres(t);
const skip = url instanceof NoPostgres ? { skip: url.reason } : {};

const everything: SessionQuery = { filter: undefined, orderBy: [], top: 100, skip: 0, after: undefined };

/** Opens a store until the test ends. */
async function open(t: Test, { rest }: Place, baseTimeZone?: string): Promise<SessionStore> {
  const store = await openPostgres(rest, baseTimeZone);
  t.teardown(() => store.close());
  return store;
}

/** Opens a store in a schema of its own until the test ends. */
async function openNew(t: Test) {
  const place = await openPlace(t, url as string);
  return { place, store: await open(t, place) };
}

/** Returns what opening a place says when it fails. */
async function refusal({ rest }: Pick<Place, 'rest'>): Promise<string> {
  const opened = openPostgres(rest).then(async (store) => {
    await store.close();
    return 'it opened';
  });
  return opened.catch((error: Error) => error.message);
}

async function all(store: SessionStore): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of store.readAll()) texts.push(text);
  return texts;
}

t.test('openPostgres keeps the sessions when the database is opened again', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const json = '{"ChatSessionId":1,"WhenEnded":"2012-08-26T15:05:41.6350020+02:00","Sale":{"Amount":150.0}}';
  const first = await openPostgres(place.rest);
  await first.write([parseSessionDocument(json)]);
  await first.close();
  t.equal(await jsonOf(await open(t, place), 1), json);
});

t.test('openPostgres sees what another store of the database wrote', skip, async (t) => {
  const { place, store } = await openNew(t);
  const other = await open(t, place);
  await other.write([session(1, 1)]);
  t.equal(await jsonOf(store, 1), '{"ChatSessionId":1,"TopicId":1}');
});

t.test('openPostgres stores the text of a session in a row that any PostgreSQL tool can read', skip, async (t) => {
  const { place, store } = await openNew(t);
  const json = '{"ChatSessionId":928,"Sale":{"Amount":150.0}}';
  await store.write([parseSessionDocument(json)]);
  t.strictSame(await place.query('SELECT id::int, json, pg_typeof(json)::text AS type, given, form FROM chat_session'), [
    { id: 928, json, type: 'text', given: null, form: digest },
  ]);
});

t.test('openPostgres keeps U+0000, which no text of PostgreSQL can hold, in content and keys', skip, async (t) => {
  const { store } = await openNew(t);
  const json = '{"ChatSessionId":1,"FirstMessage":"a\\u0000b"}';
  await store.write([parseSessionDocument(json)]);
  const [column] = columns.ChatSessionRow.filter(({ name }) => name === 'firstMessage');
  const filter = column && ({ kind: 'compare', column, comparison: 'contains', key: '\u0000b' } as const);
  t.same(await store.find({ ...everything, filter }), [json]);
});

t.test('openPostgres keeps messages that are too long for an index', skip, async (t) => {
  const { store } = await openNew(t);
  // No two characters are the same, so that nothing makes it shorter.
  const message = Array.from({ length: 1024 }, (_, index) => String.fromCodePoint(0x20000 + index * 7)).join('');
  const json = JSON.stringify({ ChatSessionId: 1, FirstMessage: message, LastMessage: message });
  await store.write([parseSessionDocument(json)]);
  t.equal(await jsonOf(store, 1), json);
});

t.test('openPostgres has an index for every column, one to sort by where its keys cannot be too long for it', skip, async (t) => {
  const { place } = await openNew(t);
  const indexes = await place.query<{ name: string; kind: string }>(
    `SELECT a.attname AS name, m.amname AS kind FROM pg_index AS i JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS m ON m.oid = c.relam
     WHERE i.indrelid = to_regclass('chat_session_key') ORDER BY a.attnum`,
  );
  t.strictSame(
    indexes.map(({ name, kind }) => [name, kind]),
    ['id', ...columns.ChatSessionRow.map(({ name }) => name)].map((name) => [name, /Message$|agent/.test(name) ? 'hash' : 'btree']),
  );
});

const orders = [[], [{ name: 'status', descending: false }], [{ name: 'whenRequested', descending: true }]];

for (const order of orders) {
  t.test(`openPostgres find begins a page by a search in an index, ordered by ${order[0]?.name ?? 'id'}`, skip, async (t) => {
    const { place, store } = await openNew(t);
    const of = (id: number) => ({ ChatSessionId: id, Status: 'Closed', WhenRequested: '2021-11-02T09:14:05' });
    await store.write(Array.from({ length: 4000 }, (_, id) => parseSessionDocument(JSON.stringify(of(id)))));
    await place.query('ANALYZE chat_session_key');
    const orderBy = order.map(({ name, descending }) => ({
      column: columns.ChatSessionRow.find((column) => column.name === name) as (typeof columns.ChatSessionRow)[number],
      descending,
    }));
    const numbered = { placeholder: (index: number) => `$${index + 1}`, position: 'strpos' } as const;
    const { text, values } = findSql({ ...everything, orderBy, top: 10, after: { keys: order.map(() => 'closed'), id: 5 } }, numbered);
    const plan = await place.query<{ 'QUERY PLAN': string }>(`EXPLAIN SELECT id FROM chat_session_key AS k ${text}`, values);
    t.match(plan.map((row) => row['QUERY PLAN']).join('\n'), /^Limit .*\n +-> +Index (Only )?Scan .*\n +Index Cond: \(/);
  });
}

t.test('openPostgres find takes numbers beyond every integer of the database', skip, async (t) => {
  const { store } = await openNew(t);
  await store.write([session(1)]);
  t.same(await store.find({ ...everything, after: { keys: [], id: 1e300 } }), []);
  t.same(await store.find({ ...everything, after: { keys: [], id: -1e300 } }), ['{"ChatSessionId":1}']);
  t.equal(await store.read(2 ** 40), undefined);
});

/** Makes the tables look as if another contract had written them. */
async function writeByAnotherContract({ query }: Place) {
  await query(`UPDATE chat_session SET form = 'other', json = '{"Old":true}'`);
}

t.test('openPostgres read returns the text that was given when another contract has written the session meanwhile', skip, async (t) => {
  const { place, store } = await openNew(t);
  const given = '{"ChatSessionId": 1}';
  await store.write([parseSessionDocument(given)]);
  await writeByAnotherContract(place);
  t.match(await store.read(1), { json: given, isWritten: false });
  t.same(await store.find(everything), [given]);
});

t.test('openPostgres writes the sessions of another contract as this one does', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write(Array.from({ length: 450 }, (_, id) => parseSessionDocument(`{"ChatSessionId": ${id}}`)));
  await writeByAnotherContract(place);
  await place.query("UPDATE chat_session_schema SET form = 'other'");
  const again = await open(t, place);
  for (const id of [0, 200, 449]) t.match(await again.read(id), { json: `{"ChatSessionId":${id}}`, isWritten: true });
  t.strictSame(await place.query('SELECT form FROM chat_session_schema'), [{ form: digest }]);
});

t.test('openPostgres serves the other sessions when one breaks this contract', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write([session(1), session(2)]);
  await place.query(
    `UPDATE chat_session SET form = 'other', json = CASE id WHEN 1 THEN json ELSE '{"ChatSessionId":2,"Status":"Lost"}' END`,
  );
  await place.query("UPDATE chat_session_schema SET form = 'other'");
  const again = await open(t, place);
  t.match(await again.read(1), { json: '{"ChatSessionId":1}', isWritten: true });
  t.match(await again.read(2), { json: '{"ChatSessionId":2,"Status":"Lost"}', isWritten: false });
});

t.test('openPostgres throws what is wrong besides a session while it writes them anew', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write([session(1)]);
  await place.query(`UPDATE chat_session SET form = 'other', json = repeat('[', 100000) || repeat(']', 100000)`);
  await place.query("UPDATE chat_session_schema SET keys = 'other'");
  // Keys are made of what is stored, and this is no session at all.
  await place.query(`UPDATE chat_session SET json = 'no JSON'`);
  t.match(await refusal(place), /^Cannot open the data store of DATA_URL: .*JSON/);
  t.strictSame(await place.query('SELECT keys FROM chat_session_schema'), [{ keys: 'other' }]);
});

t.test('openPostgres makes the keys anew when the base time zone is another one', skip, async (t) => {
  const { place, store } = await openNew(t);
  const dates = ['2021-11-02T09:14:05', '2021-11-02T09:00:00Z'];
  const sessions = (store: SessionStore): SessionDocument[] =>
    dates.map((WhenRequested, id) => parseSessionDocument(JSON.stringify({ ChatSessionId: id, WhenRequested }), store.columns));
  await store.write(sessions(store));
  const [column] = columns.ChatSessionRow.filter(({ name }) => name === 'whenRequested');
  const query = { ...everything, orderBy: column ? [{ column, descending: false }] : [] };
  const before = await store.find(query);
  const after = await (await open(t, place, 'Europe/Oslo')).find(query);
  t.strictSame(
    [before, after].map((found) => found.map((json) => (JSON.parse(json) as { ChatSessionId: number }).ChatSessionId)),
    [
      [1, 0],
      [0, 1],
    ],
  );
});

t.test('openPostgres makes the tables once when several servers start at the same time', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const stores = await Promise.all(Array.from({ length: 6 }, () => open(t, place)));
  await Promise.all(stores.map((store, id) => store.write([session(id)])));
  t.strictSame([await stores[0]?.count(), await place.query('SELECT count(*)::int FROM chat_session_schema')], [6, [{ count: 1 }]]);
});

t.test('openPostgres opens a database that is up to date while another connection writes', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write([session(1)]);
  await place.query('BEGIN');
  await place.query('LOCK TABLE chat_session IN SHARE ROW EXCLUSIVE MODE');
  t.equal(await jsonOf(await open(t, place), 1), '{"ChatSessionId":1}');
  await place.query('ROLLBACK');
});

t.test('openPostgres read waits for nobody who writes', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write([session(1, 1)]);
  await place.query('BEGIN');
  await place.query(`UPDATE chat_session SET json = '{"TopicId":2}'`);
  t.equal(await jsonOf(store, 1), '{"ChatSessionId":1,"TopicId":1}');
  await place.query('ROLLBACK');
});

t.test('openPostgres write throws DataUnavailableError when another connection has the table locked', skip, async (t) => {
  const { place, store } = await openNew(t);
  await place.query('BEGIN');
  await place.query('LOCK TABLE chat_session IN SHARE ROW EXCLUSIVE MODE');
  await t.rejects(store.write([session(1)]), { name: 'DataUnavailableError', cause: { code: '55P03' } });
  await place.query('ROLLBACK');
  t.same(await store.write([session(1)]), { added: 1, changed: 0, unchanged: 0 });
});

t.test('openPostgres read throws DataUnavailableError before its time is over when the server is too slow', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await open(t, { ...place, rest: `${place.rest}&read_timeout=1` });
  await store.write([session(1)]);
  await place.query('BEGIN');
  await place.query('LOCK TABLE chat_session IN ACCESS EXCLUSIVE MODE');
  const started = Date.now();
  await t.rejects(async () => store.read(1), { name: 'DataUnavailableError' });
  t.ok(Date.now() - started < 3000, `${Date.now() - started} ms`);
  t.equal(await store.isReady(), false);
  await place.query('ROLLBACK');
  t.equal(await jsonOf(store, 1), '{"ChatSessionId":1}');
});

t.test('openPostgres read throws DataUnavailableError when no connection is free in time', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await open(t, { ...place, rest: `${place.rest}&read_timeout=1&pool_size=1` });
  await place.query('BEGIN');
  await place.query('LOCK TABLE chat_session IN ACCESS EXCLUSIVE MODE');
  const reads = await Promise.allSettled([1, 2, 3].map(async (id) => store.read(id)));
  t.match(
    reads,
    reads.map(() => ({ status: 'rejected', reason: { name: 'DataUnavailableError' } })),
  );
  await place.query('ROLLBACK');
  t.equal(await store.read(1), undefined);
});

t.test('openPostgres read occupies no connection when nobody waits for it any more', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await openPostgres(`${place.rest}&application_name=patient`, 'UTC', { handlerTimeout: 1000 });
  t.teardown(() => store.close());
  await place.query('BEGIN');
  await place.query('LOCK TABLE chat_session IN ACCESS EXCLUSIVE MODE');
  const started = Date.now();
  await t.rejects(async () => store.read(1), { name: 'DataUnavailableError' });
  while ((await place.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'patient' AND wait_event_type = 'Lock'")).length > 0);
  // Less than the 4 seconds of a read that is not told how long somebody waits.
  t.ok(Date.now() - started < 3000, `${Date.now() - started} ms`);
  await place.query('ROLLBACK');
});

/** Ends the connections of a store as an administrator would. */
async function endConnections({ query }: Place, schema: string) {
  await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = $1`, [schema]);
}

t.test('openPostgres read is tried again when its connection breaks', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await open(t, { ...place, rest: `${place.rest}&application_name=breaking` });
  await store.write([session(1)]);
  await place.query('BEGIN');
  await place.query('LOCK TABLE chat_session IN ACCESS EXCLUSIVE MODE');
  const reading = jsonOf(store, 1);
  while (
    (
      await place.query(
        "SELECT 1 FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid) WHERE NOT granted AND application_name = 'breaking'",
      )
    ).length === 0
  );
  await endConnections(place, 'breaking');
  await place.query('ROLLBACK');
  t.equal(await reading, '{"ChatSessionId":1}');
});

t.test('openPostgres write stores nothing and throws DataUnavailableError when its connection breaks', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await open(t, { ...place, rest: `${place.rest}&application_name=writing` });
  async function* breaking() {
    for (let id = 0; id < 600; id++) yield session(id);
    await endConnections(place, 'writing');
    yield session(600);
  }
  await t.rejects(store.write(breaking()), { name: 'DataUnavailableError' });
  t.equal(await store.count(), 0);
  await store.write([session(1)]);
  t.equal(await store.count(), 1);
});

t.test('openPostgres readAll throws DataUnavailableError when its connection breaks', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await open(t, { ...place, rest: `${place.rest}&application_name=exporting` });
  await store.write(Array.from({ length: 300 }, (_, id) => session(id)));
  await t.rejects(
    async () => {
      for await (const text of store.readAll()) if (text === '{"ChatSessionId":10}') await endConnections(place, 'exporting');
    },
    { name: 'DataUnavailableError' },
  );
  t.equal((await all(store)).length, 300);
});

t.test('openPostgres readAll yields what there was when it began', skip, async (t) => {
  const { store } = await openNew(t);
  await store.write(Array.from({ length: 500 }, (_, id) => session(id)));
  let seen = 0;
  for await (const text of store.readAll()) {
    if (seen++ === 0) await store.write([session(499, 1), session(500)]);
    t.ok(/^\{"ChatSessionId":\d+\}$/.test(text), text);
  }
  t.equal(seen, 500);
});

t.test('openPostgres write takes batches by their size', skip, async (t) => {
  const { store } = await openNew(t);
  const large = (id: number) => parseSessionDocument(`{"ChatSessionId":${id},"_Links":{"a":"${'x'.repeat(1_500_000)}"}}`);
  t.same(await store.write([1, 2, 3, 4].map(large)), { added: 4, changed: 0, unchanged: 0 });
  t.equal(await store.count(), 4);
});

t.test('openPostgres write sends no session whose version is stored', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write([session(1), session(2)]);
  await place.query("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''session % was sent'', NEW.id; END'");
  await place.query('CREATE TRIGGER refusing BEFORE INSERT OR UPDATE ON chat_session FOR EACH ROW EXECUTE FUNCTION refuse()');
  t.same(await store.write([session(1), session(2)]), { added: 0, changed: 0, unchanged: 2 });
  await t.rejects(store.write([session(1), session(2, 5)]), { message: 'session 2 was sent' });
});

t.test('openPostgres read throws the error of the database when waiting cannot help', skip, async (t) => {
  const { place, store } = await openNew(t);
  await place.query('DROP TABLE chat_session');
  await t.rejects(async () => store.read(1), { code: '42P01' });
  await t.rejects(async () => store.write([session(1)]), { code: '42P01' });
  t.equal(await store.isReady(), false);
});

t.test('openPostgres write throws the error of the database when waiting cannot help', skip, async (t) => {
  const { place, store } = await openNew(t);
  await place.query('ALTER TABLE chat_session ADD CHECK (id <> 2)');
  await t.rejects(store.write([session(1), session(2)]), { code: '23514' });
  t.equal(await store.count(), 0);
});

t.test('openPostgres write stores nothing when a batch fails while the sessions behind it are read', skip, async (t) => {
  const { place, store } = await openNew(t);
  await place.query('ALTER TABLE chat_session ADD CHECK (id <> 2)');
  await t.rejects(store.write(Array.from({ length: 1200 }, (_, id) => session(id))), { code: '23514' });
  t.equal(await store.count(), 0);
});

t.test('openPostgres isReady tells that it is not ready when it is closed', skip, async (t) => {
  const { store } = await openNew(t);
  await store.close();
  t.equal(await store.isReady(), false);
});

t.test('openPostgres close can be called again', skip, async (t) => {
  const { store } = await openNew(t);
  await store.close();
  await t.resolves(async () => store.close());
});

t.test('openPostgres leaves no connection open when it is closed', skip, async (t) => {
  const place = await openPlace(t, url as string);
  const store = await openPostgres(`${place.rest}&application_name=leaving`);
  await store.write([session(1)]);
  await all(store);
  const left = "SELECT pid FROM pg_stat_activity WHERE application_name = 'leaving'";
  t.not((await place.query(left)).length, 0);
  await store.close();
  // The server needs a moment to see that they ended.
  while ((await place.query(left)).length > 0);
  t.pass('none is left');
});

const refused: readonly { readonly name: string; readonly sql: string; readonly want: RegExp }[] = [
  {
    name: 'a store of a newer release',
    sql: 'UPDATE chat_session_schema SET version = 2',
    want: /^Cannot open the data store of DATA_URL: it was written by a newer release \(schema 2, this one knows 1\): use that release$/,
  },
  {
    name: 'a table of another program',
    sql: 'DROP TABLE chat_session_schema',
    want: /^Cannot open the data store of DATA_URL: its table chat_session belongs to another program: name another database in DATA_URL$/,
  },
];

for (const { name, sql, want } of refused) {
  t.test(`openPostgres refuses ${name}`, skip, async (t) => {
    const { place } = await openNew(t);
    await place.query(sql);
    t.match(await refusal(place), want);
  });
}

t.test('openPostgres makes the tables of a schema whose row was lost', skip, async (t) => {
  const { place, store } = await openNew(t);
  await store.write([session(1, 4)]);
  await place.query('DELETE FROM chat_session_schema');
  t.same(await (await open(t, place)).find(everything), ['{"ChatSessionId":1,"TopicId":4}']);
});
