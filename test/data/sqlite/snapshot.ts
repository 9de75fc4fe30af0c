import { rmSync, writeFileSync } from 'node:fs';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { createSnapshot } from '../../../src/data/sqlite/snapshot.js';

function connect(t: Test, file: string) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  t.teardown(() => database.close());
  return database;
}

/** Returns two connections to a database with one row, and the snapshots of the first. */
function openBoth(t: Test) {
  const file = `${t.testdir()}/a.db`;
  const [database, other] = [connect(t, file), connect(t, file)];
  database.exec('CREATE TABLE a (b INTEGER); INSERT INTO a VALUES (1)');
  const snapshot = createSnapshot(database, file);
  t.teardown(() => snapshot.close());
  const read = () => (database.prepare('SELECT b FROM a').raw().get() as [number])[0];
  return { file, database, other, snapshot, read };
}

t.test('createSnapshot enter tells that everything is as it was while nobody commits', async (t) => {
  const { snapshot, read } = openBoth(t);
  snapshot.enter();
  read();
  t.same([snapshot.enter(), read(), snapshot.enter()], [true, 1, true]);
});

t.test('createSnapshot enter keeps one transaction open', async (t) => {
  const { database, snapshot } = openBoth(t);
  snapshot.enter();
  t.equal(database.inTransaction, true);
});

t.test('createSnapshot enter tells that somebody has committed, and shows it', async (t) => {
  const { other, snapshot, read } = openBoth(t);
  snapshot.enter();
  read();
  for (const value of [2, 3]) {
    other.exec(`UPDATE a SET b = ${value}`);
    await nextTurn();
    t.same([snapshot.enter(), read()], [false, value]);
  }
});

t.test('createSnapshot enter shows nothing of what is not committed', async (t) => {
  const { other, snapshot, read } = openBoth(t);
  snapshot.enter();
  other.exec('BEGIN IMMEDIATE; UPDATE a SET b = 2');
  await nextTurn();
  t.same([snapshot.enter(), read()], [true, 1]);
  other.exec('COMMIT');
  await nextTurn();
  t.same([snapshot.enter(), read()], [false, 2]);
});

t.test('createSnapshot enter shows what was committed before its first read', async (t) => {
  const { other, snapshot, read } = openBoth(t);
  snapshot.enter();
  other.exec('UPDATE a SET b = 2');
  t.equal(read(), 2);
  await nextTurn();
  t.equal(snapshot.enter(), false);
});

t.test('createSnapshot enter looks once in a turn of the event loop', async (t) => {
  const { other, snapshot, read } = openBoth(t);
  snapshot.enter();
  read();
  other.exec('UPDATE a SET b = 2');
  t.same([snapshot.enter(), read()], [true, 1]);
});

t.test('createSnapshot expire lets the next read of the same turn look again', async (t) => {
  const { other, snapshot, read } = openBoth(t);
  snapshot.enter();
  read();
  other.exec('UPDATE a SET b = 2');
  snapshot.expire();
  t.same([snapshot.enter(), read()], [false, 2]);
});

t.test('createSnapshot ends a transaction that nobody reads in', async (t) => {
  const { database, snapshot, read } = openBoth(t);
  snapshot.enter();
  read();
  while (database.inTransaction) await sleep(10);
  t.same([snapshot.enter(), read(), database.inTransaction], [true, 1, true]);
});

t.test('createSnapshot keeps a transaction open that is read in again and again', async (t) => {
  const { database, snapshot, read } = openBoth(t);
  const end = Date.now() + 400;
  snapshot.enter();
  while (Date.now() < end) {
    await sleep(5);
    if (snapshot.enter()) read();
  }
  t.equal(database.inTransaction, true);
});

t.test('createSnapshot leave lets another connection tidy up the log', async (t) => {
  const { other, snapshot, read } = openBoth(t);
  snapshot.enter();
  read();
  other.exec('UPDATE a SET b = 2');
  const busy = () => (other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').raw().get() as [number])[0];
  other.pragma('busy_timeout = 0');
  t.equal(busy(), 1);
  snapshot.leave();
  t.equal(busy(), 0);
});

t.test('createSnapshot leave can be called again', async (t) => {
  const { snapshot } = openBoth(t);
  snapshot.leave();
  t.doesNotThrow(() => snapshot.leave());
});

t.test('createSnapshot leave takes a transaction that has ended by itself', async (t) => {
  const { database, snapshot } = openBoth(t);
  snapshot.enter();
  database.exec('ROLLBACK');
  t.doesNotThrow(() => snapshot.leave());
});

const strange = [
  { name: 'no index', file: undefined },
  { name: 'an index of another format', file: Buffer.alloc(200) },
  { name: 'an empty index', file: Buffer.alloc(0) },
];

for (const { name, file: index } of strange) {
  t.test(`createSnapshot lets each read be a transaction of its own when there is ${name}`, async (t) => {
    const { database, file } = openBoth(t);
    const elsewhere = `${file}-elsewhere`;
    rmSync(`${elsewhere}-shm`, { force: true });
    if (index !== undefined) writeFileSync(`${elsewhere}-shm`, index);
    const snapshot = createSnapshot(database, elsewhere);
    t.same([snapshot.enter(), snapshot.enter(), database.inTransaction], [false, false, false]);
    snapshot.expire();
    snapshot.leave();
    snapshot.close();
  });
}
