import { existsSync, readFileSync } from 'node:fs';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { columns } from '../../../generated/columns.js';
import { digest } from '../../../generated/digest.js';
import { parseSessionDocument } from '../../../src/data/session-document.js';
import { openSqlite } from '../../../src/data/sqlite/open-sqlite.js';
import { jsonOf, session } from '../sessions.js';

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
  const json = '{"ChatSessionId":1,"WhenEnded":"2012-08-26T15:05:41.6350020+02:00","Sale":{"Amount":150.0}}';
  const first = openSqlite(file);
  await first.write([parseSessionDocument(json)]);
  first.close();
  t.equal(await jsonOf(open(t, file), 1), json);
});

t.test('openSqlite sorts the sessions of a file whose contract had other columns', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const first = openSqlite(file);
  const sessions = ['Closed', 'Deleted', 'Closed'].map((Status, id) => parseSessionDocument(JSON.stringify({ ChatSessionId: id, Status })));
  await first.write(sessions);
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

t.test('openSqlite brings a file of the first release up to date', async (t) => {
  const given = '{ "ChatSessionId": 1, "Status": "Closed" }';
  const file = prepareDatabase(
    t,
    `CREATE TABLE chat_session (id INTEGER PRIMARY KEY, json TEXT NOT NULL); PRAGMA application_id = ${0x43534553}; PRAGMA user_version = 1;
    INSERT INTO chat_session VALUES (1, '${given}')`,
  );
  const store = open(t, file);
  const { version, json } = parseSessionDocument(given);
  t.match(store.read(1), { version, json: Buffer.from(json), isWritten: true, modified: Number });
  t.strictSame([...(store.readAll() as Iterable<string>)], [given]);
  t.same(await store.write([parseSessionDocument(given)]), { added: 0, changed: 0, unchanged: 1 });
});

/** Makes a file look as if another contract had written it. */
function writeByAnotherContract(t: Test, file: string, sql = '') {
  const database = connect(t, file);
  database.exec(`UPDATE chat_session SET form = 'other', json = '{"Old":true}'; ${sql}`);
}

t.test('openSqlite read returns the text that was given when another contract has written the session meanwhile', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  const given = '{"ChatSessionId": 1}';
  await store.write([parseSessionDocument(given)]);
  writeByAnotherContract(t, file);
  t.match(store.read(1), { json: given, isWritten: false });
  t.same(store.find({ filter: undefined, orderBy: [], top: 1, skip: 0, after: undefined }), [given]);
});

t.test('openSqlite writes the sessions of another contract as this one does', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  await open(t, file).write([parseSessionDocument('{"ChatSessionId": 1}')]);
  writeByAnotherContract(t, file, "UPDATE chat_session_form SET form = 'other'");
  t.match(open(t, file).read(1), { json: Buffer.from('{"ChatSessionId":1}'), isWritten: true });
  t.strictSame(connect(t, file).prepare('SELECT form FROM chat_session_form').all(), [{ form: digest }]);
});

t.test('openSqlite serves the other sessions when one breaks this contract', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  await open(t, file).write([session(1), session(2)]);
  const broken = `UPDATE chat_session SET json = '{"ChatSessionId":2,"Status":"Lost"}', given = NULL WHERE id = 2`;
  writeByAnotherContract(
    t,
    file,
    `UPDATE chat_session SET given = '{"ChatSessionId":1}'; UPDATE chat_session_form SET form = 'other'; ${broken}`,
  );
  const store = open(t, file);
  t.match(store.read(1), { json: Buffer.from('{"ChatSessionId":1}'), isWritten: true });
  t.match(store.read(2), { json: '{"ChatSessionId":2,"Status":"Lost"}', isWritten: false });
});

t.test('openSqlite throws what is wrong besides a session while it writes them anew', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  await open(t, file).write([parseSessionDocument('{"ChatSessionId": 1}')]);
  const refusing = "CREATE TRIGGER refusing BEFORE UPDATE ON chat_session BEGIN SELECT RAISE(ABORT, 'no more'); END";
  writeByAnotherContract(t, file, `UPDATE chat_session_form SET form = 'other'; ${refusing}`);
  t.throws(() => openSqlite(file), { message: /^Cannot open the data store .*: no more$/ });
});

t.test('openSqlite opens a file that is up to date while another connection writes', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  await open(t, file).write([session(1)]);
  connect(t, file).exec('BEGIN IMMEDIATE');
  t.equal(await jsonOf(open(t, file), 1), '{"ChatSessionId":1}');
});

t.test('openSqlite sees what another connection to the file wrote', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const [one, other] = [open(t, file), open(t, file)];
  await other.write([session(1, 1)]);
  t.equal(await jsonOf(one, 1), '{"ChatSessionId":1,"TopicId":1}');
});

t.test('openSqlite stores the text of a session in a row that any SQLite tool can read', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const json = '{"ChatSessionId":928,"Sale":{"Amount":150.0}}';
  await open(t, file).write([parseSessionDocument(json)]);
  t.strictSame(connect(t, file).prepare('SELECT id, json, typeof(json) AS type, given FROM chat_session').all(), [
    { id: 928, json, type: 'text', given: null },
  ]);
});

t.test('openSqlite read does not wait for another connection that writes', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  await store.write([session(1, 1)]);
  const other = connect(t, file);
  other.exec('BEGIN IMMEDIATE');
  other.exec(`UPDATE chat_session SET json = '{"TopicId":2}'`);
  t.equal(await jsonOf(store, 1), '{"ChatSessionId":1,"TopicId":1}');
});

t.test('openSqlite write does not wait for another connection that reads', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = open(t, file);
  const other = connect(t, file);
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM chat_session').get();
  await store.write([session(1, 1)]);
  t.equal(await jsonOf(store, 1), '{"ChatSessionId":1,"TopicId":1}');
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
  await t.rejects(store.write([session(1)]), { name: 'DataUnavailableError', cause: { code: 'SQLITE_BUSY' } });
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
    want: /^Cannot open the data store .*\/sessions\.db: it is no SQLite database: name another file, or restore it from a copy \(file is not a database\)$/,
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
    prepare: (t) => prepareDatabase(t, 'PRAGMA user_version = 3'),
    want: /^Cannot open the data store .*\/sessions\.db: it was written by a newer release \(schema 3, this one knows 2\): use that release$/,
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
