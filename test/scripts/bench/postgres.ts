import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { findPrograms, type NoPostgres, ownerOf, startPostgres } from '../../../scripts/bench/postgres.js';

const { signal } = new AbortController();
const before = process.env['PATH'];
t.teardown(() => (process.env['PATH'] = before));

/** Why no database server can be started here; false where one can. */
function whyNone(): string | false {
  try {
    findPrograms();
    return false;
  } catch (error) {
    return (error as NoPostgres).message;
  }
}

/** Makes a folder that any user can find the way to, until the test ends. */
function makeFolder(t: Test): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-bench-'));
  chmodSync(folder, 0o711);
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

t.test('findPrograms takes the newest that Debian has installed, or the folder that is named', async (t) => {
  const debian = t.testdir({ 9: { bin: { initdb: '' } }, 15: { bin: { initdb: '' } }, 17: { bin: {} } });
  t.equal(findPrograms(undefined, debian), path.join(debian, '15/bin'));
  t.equal(findPrograms(`${debian}/9/bin`, debian), `${debian}/9/bin`);
});

t.test('findPrograms says what is missing', async (t) => {
  const debian = t.testdir({ 17: { bin: {} } });
  t.throws(() => findPrograms(`${debian}/17/bin`, debian), { name: 'NoPostgres', message: `there is no initdb in ${debian}/17/bin` });
  process.env['PATH'] = '/missing';
  t.throws(() => findPrograms(undefined, `${debian}/missing`), {
    name: 'NoPostgres',
    message: 'there is no PostgreSQL here: install it with apt-get install postgresql',
  });
  process.env['PATH'] = before;
});

t.test('startPostgres starts a server of its own and ends it', { skip: whyNone() }, async (t) => {
  const folder = makeFolder(t);
  const { url, stop } = await startPostgres({ folder, signal });
  t.match(url, /^postgres:\/\/bench@127\.0\.0\.1:\d+\/postgres$/);
  t.ok(existsSync(`${folder}/postgres/postmaster.pid`));
  await stop();
  await stop();
  t.notOk(existsSync(`${folder}/postgres/postmaster.pid`));
});

t.test('startPostgres ends the server when it is interrupted', { skip: whyNone() }, async (t) => {
  const folder = makeFolder(t);
  const interruption = new AbortController();
  const starting = startPostgres({ folder, signal: interruption.signal });
  const ended = t.rejects(starting, { name: 'AbortError' });
  while (!existsSync(`${folder}/postgres/postmaster.opts`)) await delay(1);
  interruption.abort();
  await ended;
  t.notOk(existsSync(`${folder}/postgres/postmaster.pid`));
});

t.test('startPostgres says so when the server ends', { skip: whyNone() }, async (t) => {
  const folder = makeFolder(t);
  const programs = t.testdir({
    initdb: t.fixture('symlink', path.join(findPrograms(), 'initdb')),
    pg_isready: t.fixture('symlink', path.join(findPrograms(), 'pg_isready')),
    postgres: t.fixture('symlink', '/bin/false'),
  });
  await t.rejects(startPostgres({ programs, folder, signal }), { message: 'PostgreSQL ended with 1' });
});

t.test('ownerOf is who runs the tests, but never root', async (t) => {
  const user = { ...userInfo(), uid: 12, gid: 34 };
  t.strictSame(ownerOf(user), { uid: 12, gid: 34 });
  const nobody = ownerOf({ ...user, uid: 0, gid: 0 });
  t.ok(nobody.uid > 0 && nobody.gid > 0);
});
