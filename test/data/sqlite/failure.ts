import { chmodSync, closeSync, cpSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { parseSessionDocument } from '../../../src/data/session-document.js';
import { explain } from '../../../src/data/sqlite/failure.js';
import { openSqlite } from '../../../src/data/sqlite/open-sqlite.js';
import { session } from '../sessions.js';

const UNAVAILABLE = { name: 'DataUnavailableError' };
const everything = { filter: undefined, orderBy: [], top: 10, skip: 0, after: undefined };

/** Returns a file of sessions that fill many pages, all of them in the file itself. */
async function prepare(t: Test): Promise<string> {
  const file = `${t.testdir({ data: {} })}/data/sessions.db`;
  const store = openSqlite(file);
  const FirstMessage = 'x'.repeat(900);
  await store.write(Array.from({ length: 200 }, (_, id) => parseSessionDocument(JSON.stringify({ ChatSessionId: id, FirstMessage }))));
  store.close();
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return file;
}

/** Writes nonsense over a file, from a place to its end. */
function damage(file: string, from: number): void {
  const bytes = Buffer.alloc(statSync(file).size - from, 'x');
  const open = openSync(file, 'r+');
  writeSync(open, bytes, 0, bytes.length, from);
  closeSync(open);
}

/** The first page has the names of the tables. */
const PAGE = 8192;

for (const { name, from, want } of [
  { name: 'whose tables are damaged', from: PAGE, want: /: it is damaged: restore it from a copy, / },
  { name: 'that is damaged behind its first bytes', from: 100, want: /: it is damaged: restore it from a copy, / },
  { name: 'that is damaged from its first byte on', from: 0, want: /: it is no SQLite database: name another file, / },
]) {
  t.test(`openSqlite refuses a file ${name}, and says what to do`, async (t) => {
    const file = await prepare(t);
    damage(file, from);
    t.throws(() => openSqlite(file), { message: want });
  });
}

t.test('openSqlite is unavailable while its file is damaged, and reads when it is restored', async (t) => {
  const file = await prepare(t);
  cpSync(file, `${file}.copy`);
  const store = openSqlite(file);
  t.teardown(() => store.close());
  t.equal(store.isReady(), true);
  damage(file, PAGE);
  for (let times = 0; times < 3; times++)
    t.throws(() => store.read(150), { ...UNAVAILABLE, message: /: it is damaged: restore it from a copy, / });
  t.throws(() => store.find(everything), UNAVAILABLE);
  t.throws(() => store.count(), UNAVAILABLE);
  t.throws(() => [...(store.readAll() as Iterable<string>)], UNAVAILABLE);
  await t.rejects(store.write([session(1)]), UNAVAILABLE);
  t.equal(store.isReady(), false);

  // Not emptied in between: what is there is overwritten.
  writeFileSync(file, readFileSync(`${file}.copy`), { flag: 'r+' });
  t.match(store.read(5), { json: /^\{"ChatSessionId":5,/ });
  t.equal(store.isReady(), true);
  t.same(await store.write([session(5)]), { added: 0, changed: 1, unchanged: 0 });
  t.match(store.read(5), { json: Buffer.from('{"ChatSessionId":5}') });
});

t.test('openSqlite makes no new file in place of a damaged one that is gone', async (t) => {
  const file = await prepare(t);
  const store = openSqlite(file);
  t.teardown(() => store.close());
  await store.write([session(1000)]);
  damage(file, PAGE);
  t.throws(() => store.read(150), UNAVAILABLE);
  rmSync(file);
  t.throws(() => store.read(150), { ...UNAVAILABLE, message: `Cannot use the data store ${file}: it is gone, restore it from a copy` });
  t.throws(() => statSync(file), { code: 'ENOENT' });
});

/** Does something as a user without rights: root may write and open everything. */
async function asNobody<T>(action: () => T | Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

const noRights = process.platform === 'win32' ? { skip: 'rights of Windows are others' } : {};

t.test('openSqlite reads a file that cannot be written, and says so to who writes', noRights, async (t) => {
  const file = await prepare(t);
  chmodSync(file, 0o444);
  chmodSync(path.dirname(file), 0o555);
  await asNobody(async () => {
    const store = openSqlite(file);
    try {
      t.match(store.read(5), { json: /^\{"ChatSessionId":5,/ });
      await t.rejects(store.write([session(5)]), {
        ...UNAVAILABLE,
        message: /: it cannot be written: make the file and its folder writable, or name another file \(/,
      });
    } finally {
      store.close();
    }
  });
  chmodSync(path.dirname(file), 0o755);
});

t.test('openSqlite refuses a file that it may not open, and says what to do', noRights, async (t) => {
  const file = await prepare(t);
  chmodSync(file, 0o000);
  const message =
    /^Cannot open the data store .*: it cannot be opened: make the file and its folder readable and writable for this user \(/;
  await asNobody(() => t.throws(() => openSqlite(file), { message }));
});

t.test('explain returns the message of a fault that it does not know', async (t) => {
  t.equal(explain(new Error('no such table: note')), 'no such table: note');
});
