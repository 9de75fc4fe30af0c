import t, { type Test } from 'tap';
import { openMemory } from '../../src/data/memory.js';
import { openPostgres } from '../../src/data/postgres/open-postgres.js';
import { createStoreHandler, type SessionStore } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { authorization, listen, start } from '../http/start.js';
import { type Answering, testDataHandler } from './data-handler-suite.js';
import { NoPostgres, openPlace, startPostgres } from './postgres/server.js';
import { openUpstream } from './upstream/play-server.js';

const postgres = await startPostgres(t);

function over(store: SessionStore): Answering {
  return { handler: createStoreHandler(store), write: store.write };
}

/** Returns a handler that asks a server of ours, on a socket. */
async function openBehind(t: Test): Promise<Answering> {
  const store = openMemory();
  const { origin } = await listen(await start(t, { handler: createStoreHandler(store) }));
  const { handler } = openUpstream(t, new URL(`${origin}/api/v1`), { credentials: { authorization } });
  return { handler, write: store.write };
}

const drivers: readonly { readonly name: string; readonly open: (t: Test) => Promise<Answering> }[] = [
  { name: 'memory', open: async () => over(openMemory()) },
  { name: 'sqlite', open: async (t) => over(openSqlite(`${t.testdir()}/sessions.db`)) },
  { name: 'upstream', open: openBehind },
  ...(postgres instanceof NoPostgres
    ? []
    : [{ name: 'postgres', open: async (t: Test) => over(await openPostgres((await openPlace(t, postgres)).rest)) }]),
];

for (const driver of drivers) testDataHandler(t, driver);
if (postgres instanceof NoPostgres) t.test('postgres answers as every data handler', { skip: postgres.reason }, async () => {});
