import t, { type Test } from 'tap';
import { openMemory } from '../../src/data/memory.js';
import { openPostgres } from '../../src/data/postgres/open-postgres.js';
import { createStoreHandler, type SessionStore } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { NoPostgres, openPlace, startPostgres } from './postgres/server.js';
import { testSessionStore } from './session-store-suite.js';
import { session } from './sessions.js';

const postgres = await startPostgres(t);

const drivers: readonly { readonly name: string; readonly open: (t: Test) => SessionStore | Promise<SessionStore> }[] = [
  { name: 'memory', open: () => openMemory() },
  { name: 'sqlite', open: (t) => openSqlite(`${t.testdir()}/sessions.db`) },
  ...(postgres instanceof NoPostgres
    ? []
    : [{ name: 'postgres', open: async (t: Test) => openPostgres((await openPlace(t, postgres)).rest) }]),
];

for (const driver of drivers) testSessionStore(t, driver);
if (postgres instanceof NoPostgres) t.test('postgres keeps to what every store has to', { skip: postgres.reason }, async () => {});

t.test('createStoreHandler answers at once when its store does', async (t) => {
  const store = openMemory();
  await store.write([session(928)]);
  const handler = createStoreHandler(store);
  t.match(handler.v1ChatSessionEntity_GetChatSessionEntity({ path: { id: 928 }, query: {}, header: {} }), { status: 200 });
  t.match(handler.v1ChatSessionEntity_GetAll({ path: {}, query: {}, header: {} }), {
    status: 200,
    body: { value: [{ PrimaryKey: '928' }] },
  });
});

t.test('createStoreHandler is ready while its store is open', async (t) => {
  const store = openSqlite(`${t.testdir()}/sessions.db`);
  t.teardown(() => store.close());
  t.equal(await createStoreHandler(store).isReady?.(), true);
});

t.test('createStoreHandler closes its store', async (t) => {
  const store = openSqlite(`${t.testdir()}/sessions.db`);
  const handler = createStoreHandler(store);
  await handler.close?.();
  t.equal(await handler.isReady?.(), false);
});
