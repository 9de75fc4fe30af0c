import { existsSync, readFileSync } from 'node:fs';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { columns } from '../../generated/columns.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { openSqlite } from '../../src/data/sqlite.js';

/** Opens a store until the test ends. */
function open(t: Test, file: string) {
  const store = openSqlite(file);
  t.teardown(() => store.close());
  return store;
}

/** Opens the same file beside the store, as another program would, until the test ends. */
function connect(t: Test, file: string) {
  const database = new Database(file);
  t.teardown(() => database.close());
  return database;
}

t.test('openSqlite makes the file and the folders above it', async (t) => {
  const file = `${t.testdir()}/a/b/sessions.db`;
  open(t, file);
  t.ok(existsSync(file));
});

t.test('openSqlite opens an empty file as a new store', async (t) => {
  const store = open(t, `${t.testdir({ 'sessions.db': '' })}/sessions.db`);
  t.equal(store.count(), 0);
});

t.test('openSqlite keeps the sessions when the file is opened again', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const json = '{"ChatSessionId":1,"Sale":{"Amount":150.0},"WhenEnded":"2012-08-26T15:05:41.6350020+02:00"}';
  const first = openSqlite(file);
  first.write([{ id: 1, json, keys: [] }]);
  first.close();
  t.equal(open(t, file).read(1), json);
});

t.test('openSqlite sorts the sessions of a file whose contract had other columns', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const first = openSqlite(file);
  const sessions = ['Closed', 'Deleted', 'Closed'].map((Status, id) => parseSessionDocument(JSON.stringify({ ChatSessionId: id, Status })));
  first.write(sessions);
  first.close();
  const other = new Database(file);
  other.exec('DROP TABLE chat_session_key; CREATE TABLE chat_session_key (id INTEGER PRIMARY KEY, stars TEXT)');
  other.close();
  const [byStatus] = columns.ChatSessionRow.filter(({ name }) => name === 'status').map((column) => ({ column, descending: true }));
  const found = open(t, file).find({
    filter: undefined,
    orderBy: byStatus === undefined ? [] : [byStatus],
    top: 2,
    skip: 0,
    after: undefined,
  });
  t.same(found, [sessions[1]?.json, sessions[2]?.json]);
});

t.test('openSqlite sees what another connection to the file wrote', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const [one, other] = [open(t, file), open(t, file)];
  other.write([{ id: 1, json: '{"TopicId":1}', keys: [] }]);
  t.equal(one.read(1), '{"TopicId":1}');
});

t.test('openSqlite stores the text of a session in a row that any SQLite tool can read', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  open(t, file).write([{ id: 928, json: '{"Sale":{"Amount":150.0}}', keys: [] }]);
  t.strictSame(connect(t, file).prepare('SELECT id, json, typeof(json) AS type FROM chat_session').all(), [
    { id: 928, json: '{"Sale":{"Amount":150.0}}', type: 'text' },
  ]);
});

t.test('openSqlite read does not wait for another connection that writes', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  store.write([{ id: 1, json: '{"TopicId":1}', keys: [] }]);
  const other = connect(t, file);
  other.exec('BEGIN IMMEDIATE');
  other.exec(`UPDATE chat_session SET json = '{"TopicId":2}'`);
  t.equal(store.read(1), '{"TopicId":1}');
});

t.test('openSqlite write does not wait for another connection that reads', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  const other = connect(t, file);
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM chat_session').get();
  store.write([{ id: 1, json: '{"TopicId":1}', keys: [] }]);
  t.equal(store.read(1), '{"TopicId":1}');
});

t.test('openSqlite isReady tells that it is not ready when it is closed', async (t) => {
  const store = openSqlite(`${t.testdir()}/sessions.db`);
  store.close();
  t.equal(store.isReady(), false);
});

t.test('openSqlite close can be called again', async (t) => {
  const store = openSqlite(`${t.testdir()}/sessions.db`);
  store.close();
  t.doesNotThrow(() => store.close());
});

t.test('openSqlite write throws DataUnavailableError when another connection has the file locked', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  connect(t, file).exec('BEGIN IMMEDIATE');
  t.throws(() => store.write([{ id: 1, json: '{}', keys: [] }]), { name: 'DataUnavailableError', cause: { code: 'SQLITE_BUSY' } });
});

t.test('openSqlite read throws the error of the database when waiting cannot help', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  connect(t, file).exec('DROP TABLE chat_session');
  t.throws(() => store.read(1), { name: 'SqliteError', code: 'SQLITE_ERROR' });
});

const refused: readonly { readonly name: string; readonly prepare: (t: Test) => string; readonly want: RegExp }[] = [
  {
    name: 'a file that is not a database',
    prepare: (t) => `${t.testdir({ 'sessions.db': 'a letter to the editor\n'.repeat(100) })}/sessions.db`,
    want: /^Cannot open the data store .*\/sessions\.db: file is not a database$/,
  },
  {
    name: 'a folder',
    prepare: (t) => `${t.testdir({ 'sessions.db': {} })}/sessions.db`,
    want: /^Cannot open the data store [^:]*\/sessions\.db: it is a folder$/,
  },
  {
    name: 'a file below a file',
    prepare: (t) => `${t.testdir({ file: '' })}/file/sessions.db`,
    want: /^Cannot open the data store .*\/file\/sessions\.db: (EEXIST|ENOTDIR): /,
  },
  {
    name: 'a store of a newer release',
    prepare: (t) => prepareDatabase(t, 'PRAGMA user_version = 2'),
    want: /^Cannot open the data store .*\/sessions\.db: it was written by a newer release \(schema 2, this one knows 1\)$/,
  },
  {
    name: 'a database of another program',
    prepare: (t) => prepareDatabase(t, 'CREATE TABLE chat_session (name TEXT)'),
    want: /^Cannot open the data store .*\/sessions\.db: it is the database of another program$/,
  },
  {
    name: 'a database of another program that counts its versions too',
    prepare: (t) => prepareDatabase(t, 'CREATE TABLE note (text TEXT); PRAGMA user_version = 1'),
    want: /^Cannot open the data store .*\/sessions\.db: it is the database of another program$/,
  },
];

function prepareDatabase(t: Test, sql: string): string {
  const file = `${t.testdir()}/sessions.db`;
  const database = new Database(file);
  database.exec(sql);
  database.close();
  return file;
}

for (const { name, prepare, want } of refused) {
  t.test(`openSqlite refuses ${name}`, async (t) => {
    const file = prepare(t);
    t.match((t.throws(() => openSqlite(file)) as Error).message, want);
  });
}

t.test('openSqlite leaves a file alone that it refuses', async (t) => {
  const text = 'a letter to the editor\n'.repeat(100);
  const file = `${t.testdir({ 'sessions.db': text })}/sessions.db`;
  t.throws(() => openSqlite(file));
  t.equal(readFileSync(file, 'utf8'), text);
});
