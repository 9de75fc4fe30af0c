/** What clients see while the database of a running service is damaged, slow, full of others or gone, and when it is back. */
import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import Database from 'libsql';
import pg from 'pg';
import t, { type Test } from 'tap';
import { openPostgres } from '../../src/data/postgres/open-postgres.js';
import { createStoreHandler, type SessionStore } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { createPostgres, findPostgres, NoPostgres, type Server } from '../data/postgres/server.js';
import { session } from '../data/sessions.js';
import { authorization, get, start } from './start.js';

t.setTimeout(600_000);

const programs = await findPostgres(t);
const skip = programs instanceof NoPostgres ? { skip: programs.reason } : {};

const HANDLER_TIMEOUT = 2000;
/** The machine that runs the tests may be busy while it is counted. */
const BUSY_MS = 1000;

const AWAY = {
  Error: true,
  ErrorType: 'SoUnavailableException',
  ErrorMessage: 'The chat sessions cannot be read at the moment',
  ErrorSource: 'chat-session',
};

const requests = [
  { method: 'GET', url: '/api/v1/ChatSession/1' },
  { method: 'GET', url: '/api/v1/ChatSession?$top=1' },
  { method: 'POST', url: '/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=1' },
] as const;

/** Serves a store until the test ends. */
async function serve(t: Test, store: SessionStore): Promise<FastifyInstance> {
  t.teardown(() => store.close());
  return start(t, { handler: createStoreHandler(store), handlerTimeout: HANDLER_TIMEOUT });
}

/** Tells that every operation answers in time that it may be tried again. */
async function testAway(t: Test, server: FastifyInstance): Promise<void> {
  for (const { method, url } of requests) {
    const started = Date.now();
    const { statusCode, headers, payload } = await server.inject({ method, url, headers: { authorization } });
    const took = Date.now() - started;
    t.strictSame(
      { statusCode, retry: headers['retry-after'], body: JSON.parse(payload) as unknown },
      { statusCode: 503, retry: '5', body: AWAY },
      url,
    );
    t.ok(took < HANDLER_TIMEOUT + BUSY_MS, `${took} ms`);
  }
  t.equal((await server.inject({ url: '/health/ready' })).statusCode, 503);
  t.equal((await server.inject({ url: '/health/live' })).statusCode, 200);
}

/** Tells that every operation answers as if nothing had been. */
async function testBack(t: Test, server: FastifyInstance): Promise<void> {
  for (const { method, url } of requests) {
    const { statusCode, payload } = await server.inject({ method, url, headers: { authorization } });
    t.match({ statusCode, payload }, { statusCode: 200, payload: /"chatSessionId":1\b/i }, url);
  }
  t.equal((await server.inject({ url: '/health/ready' })).statusCode, 200);
}

t.test('GET ChatSession/{id} over a file that is damaged while the service runs answers 503, and 200 when it is restored', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  const before = openSqlite(file);
  await before.write([session(1)]);
  await before.close();
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const copy = readFileSync(file);
  const server = await serve(t, openSqlite(file));
  const open = openSync(file, 'r+');
  // Behind the page of the tables' names.
  writeSync(open, Buffer.alloc(statSync(file).size - 8192, 'x'), 0, null, 8192);
  closeSync(open);
  await testAway(t, server);
  writeFileSync(file, copy, { flag: 'r+' });
  await testBack(t, server);
});

/** Serves from a PostgreSQL of the test's own. */
async function servePostgres(t: Test, settings: Readonly<Record<string, string>> = {}) {
  const postgres = await createPostgres(t, programs, { settings });
  await postgres.start();
  const store = await openPostgres(postgres.url.slice('postgres:'.length), 'UTC', { handlerTimeout: HANDLER_TIMEOUT });
  await store.write([session(1)]);
  return { postgres, server: await serve(t, store) };
}

/** Connects as another program would. */
async function connect(t: Test, { url }: Server): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  t.teardown(() => client.end());
  return client;
}

/** Waits until the service says that it is ready; the time-out of the test is its only limit. */
async function untilReady(server: FastifyInstance): Promise<void> {
  while ((await server.inject({ url: '/health/ready' })).statusCode !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
}

t.test('GET ChatSession/{id} over a PostgreSQL that is slow answers 503 in time, and 200 when it is fast again', skip, async (t) => {
  const { postgres, server } = await servePostgres(t);
  const other = await connect(t, postgres);
  await other.query('BEGIN; LOCK TABLE chat_session, chat_session_key IN ACCESS EXCLUSIVE MODE');
  await testAway(t, server);
  // More than there are connections: who waits for one is not told any later.
  const started = Date.now();
  const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await get(server, '/api/v1/ChatSession/1')).statusCode));
  t.strictSame([...new Set(statuses)], [503]);
  t.ok(Date.now() - started < HANDLER_TIMEOUT + BUSY_MS, `${Date.now() - started} ms`);
  await other.query('ROLLBACK');
  await testBack(t, server);
});

t.test('GET ChatSession/{id} over a PostgreSQL that is lost answers 503, and 200 when it is back', skip, async (t) => {
  const { postgres, server } = await servePostgres(t);
  await testBack(t, server);
  await postgres.kill();
  await testAway(t, server);
  await postgres.start();
  await untilReady(server);
  await testBack(t, server);
});

t.test('GET ChatSession/{id} over a PostgreSQL that is silent answers 503 in time, and 200 when it speaks again', skip, async (t) => {
  const { postgres, server } = await servePostgres(t);
  postgres.freeze();
  await testAway(t, server);
  postgres.thaw();
  await untilReady(server);
  await testBack(t, server);
});

t.test('GET ChatSession/{id} over a PostgreSQL without a connection left answers 503, and 200 when there is one', skip, async (t) => {
  const { postgres, server } = await servePostgres(t, {
    max_connections: '6',
    superuser_reserved_connections: '0',
    max_wal_senders: '0',
  });
  const others: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client(postgres.url);
    client.on('error', () => {});
    const code = await client.connect().then(
      () => undefined,
      (error: Error & { readonly code?: string }) => error.code,
    );
    if (code !== undefined) break;
    others.push(client);
  }
  // No session was read so far, so that a read needs a connection of its own.
  await testAway(t, server);
  await Promise.all(others.map((client) => client.end()));
  await untilReady(server);
  await testBack(t, server);
});
