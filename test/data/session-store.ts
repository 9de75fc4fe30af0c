import t, { type Test } from 'tap';
import { openMemory } from '../../src/data/memory.js';
import { openPostgres } from '../../src/data/postgres/open-postgres.js';
import { createStoreHandler, type SessionStore } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { NoPostgres, openPlace, startPostgres } from './postgres/server.js';
import { session, testSessionStore } from './session-store-suite.js';

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

const request = (id: number) => ({ path: { id }, query: {}, header: {} });

/** Returns a store with one session. */
async function filled() {
  const store = openMemory();
  await store.write([session(928)]);
  return store;
}

const answers = [
  {
    name: 'returns the session',
    id: 928,
    want: {
      status: 200,
      stem: { json: '{"ChatSessionId":928}', linked: { ChatSessionId: 928 } },
      version: session(928).version,
      modified: Number,
    },
  },
  { name: 'returns 404 with a message for an unknown id', id: 99999, want: { status: 404, message: 'ChatSession id 99999 not found' } },
  { name: 'returns 404 with a message for a negative id', id: -1, want: { status: 404, message: 'ChatSession id -1 not found' } },
];

for (const { name, id, want } of answers) {
  t.test(`createStoreHandler ${name}`, async (t) => {
    const handler = createStoreHandler(await filled());
    t.match(handler.v1ChatSessionEntity_GetChatSessionEntity(request(id)), want);
  });

  t.test(`createStoreHandler ${name} when the store answers later`, async (t) => {
    const store = await filled();
    const handler = createStoreHandler({ ...store, read: async (id, known) => store.read(id, known) });
    t.match(await handler.v1ChatSessionEntity_GetChatSessionEntity(request(id)), want);
  });
}

t.test('createStoreHandler returns the session of the agent, or null', async (t) => {
  const handler = createStoreHandler(await filled());
  const rows = [
    { id: 928, want: { status: 200, body: { ChatSessionId: 928 } } },
    { id: 99999, want: { status: 200, body: null } },
  ];
  for (const { id, want } of rows) {
    t.match(await handler.v1ChatAgent_GetChatSessionEntity({ path: {}, query: { chatSessionEntityId: id }, header: {} }), want);
  }
});

t.test('createStoreHandler returns the list when the store answers later', async (t) => {
  const store = await filled();
  const handler = createStoreHandler({ ...store, find: async (wanted) => store.find(wanted) });
  const list = { path: {}, query: { $select: 'chatSessionId' }, header: {} };
  const value = [{ PrimaryKey: '928', EntityName: 'chat', chatSessionId: 928 }];
  t.match(await handler.v1ChatSessionEntity_GetAll(list), { status: 200, body: { value } });
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
