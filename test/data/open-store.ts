import { existsSync } from 'node:fs';
import t from 'tap';
import { openStore } from '../../src/data/open-store.js';

t.test('openStore opens an empty store for memory:', async (t) => {
  const store = await openStore('memory:');
  t.teardown(() => store.close());
  t.equal(await store.count(), 0);
});

t.test('openStore fills memory: from the folder behind it', async (t) => {
  const folder = t.testdir({ '1.json': '{"ChatSessionId":1,"TopicId":4}', '2.json': '{"ChatSessionId":2}' });
  const store = await openStore(`memory:${folder}`);
  t.teardown(() => store.close());
  t.strictSame([await store.count(), (await store.read(1))?.json], [2, '{"ChatSessionId":1,"TopicId":4}']);
});

t.test('openStore opens the file behind sqlite:', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const store = await openStore(`sqlite:${file}`);
  t.teardown(() => store.close());
  t.ok(existsSync(file));
});

t.test('openStore takes everything behind the first colon', async (t) => {
  const file = `${t.testdir()}/a:b.db`;
  const store = await openStore(`sqlite:${file}`);
  t.teardown(() => store.close());
  t.ok(existsSync(file));
});

const unknown = 'Cannot open the data store: DATA_URL has to begin with one of memory:, sqlite:, postgres:, postgresql:';

const refused = [
  { name: 'an empty text', dataUrl: '', want: unknown },
  { name: 'a colon alone', dataUrl: ':', want: unknown },
  { name: 'a driver without a colon', dataUrl: 'sqlite', want: unknown },
  { name: 'a path', dataUrl: './data/chat-session.db', want: unknown },
  { name: 'a driver that does not exist', dataUrl: 'mysql://user:secret@host/db', want: unknown },
  { name: 'a name that every object has', dataUrl: 'constructor:x', want: unknown },
  { name: 'the prototype of an object', dataUrl: '__proto__:x', want: unknown },
  {
    name: 'a postgres: that names no host as a URL does',
    dataUrl: 'postgres:user:secret@host/db',
    want: 'Cannot open the data store of DATA_URL: write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with @ : / ? and % of a name or password as %40 %3A %2F %3F %25',
  },
  {
    name: 'sqlite: without a file',
    dataUrl: 'sqlite:',
    want: 'Cannot open the data store: write the file behind sqlite:, as in sqlite:./data/chat-session.db',
  },
];

for (const { name, dataUrl, want } of refused) {
  t.test(`openStore refuses ${name}`, async (t) => {
    const error = await openStore(dataUrl).then(
      () => new Error('it opened'),
      (error: Error) => error,
    );
    t.equal(error.message, want);
  });
}

t.test('openStore names the setting, and what else it takes', async (t) => {
  await t.rejects(openStore('mysql:', 'UTC', { setting: 'UPSTREAM_RECORD', others: ['https:'] }), {
    message: 'Cannot open the data store: UPSTREAM_RECORD has to begin with one of memory:, sqlite:, postgres:, postgresql:, https:',
  });
});

t.test('openStore makes no file that has to be there', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  await t.rejects(openStore(`sqlite:${file}`, 'UTC', { mustExist: true }), {
    message: `Cannot open the data store ${file}: there is no such file`,
  });
  t.equal(existsSync(file), false);
  await (await openStore(`sqlite:${file}`)).close();
  await t.resolves(async () => (await openStore(`sqlite:${file}`, 'UTC', { mustExist: true })).close());
});

t.test('openStore names the folder that memory: cannot read', async (t) => {
  await t.rejects(openStore(`memory:${t.testdir()}/nowhere`), { message: /nowhere/ });
});
