import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import t, { type Test } from 'tap';
import { openPostgres } from '../../../src/data/postgres/open-postgres.js';
import type { SessionStore } from '../../../src/data/session-store.js';
import { createPostgres, findPostgres, NoPostgres, PASSWORD, type Server, type ServerOptions } from './server.js';
import { jsonOf, session } from '../sessions.js';

// Servers are made, killed and recover.
t.setTimeout(600_000);

const programs = await findPostgres(t);
const skip = programs instanceof NoPostgres ? { skip: programs.reason } : {};

/** What a read may take in all; the machine that runs the tests may be busy while it is counted. */
const DEADLINE_MS = 4000;
const BUSY_MS = 1000;

const JSON_OF_1 = '{"ChatSessionId":1}';

/** Starts a server until the test ends. */
async function start(t: Test, options: ServerOptions = {}): Promise<Server> {
  const server = await createPostgres(t, programs, options);
  await server.start();
  return server;
}

/** Starts a primary and a standby that follows it. */
async function startPair(t: Test) {
  const primary = await createPostgres(t, programs);
  const standby = await createPostgres(t, programs, { primary });
  await primary.start();
  await standby.start();
  return { primary, standby };
}

/** What stands behind `postgres:` for servers of the same login. */
function restOf(servers: readonly Server[], query = ''): string {
  return `//postgres:${encodeURIComponent(PASSWORD)}@${servers.map(({ port }) => `127.0.0.1:${port}`).join(',')}/postgres?${query}`;
}

async function open(t: Test, servers: readonly Server[], query?: string): Promise<SessionStore> {
  const store = await openPostgres(restOf(servers, query));
  t.teardown(() => store.close());
  return store;
}

/** Returns why a store cannot be opened. */
async function refusal(rest: string): Promise<string> {
  const opened = openPostgres(rest).then(async (store) => {
    await store.close();
    return 'it opened';
  });
  return opened.catch((error: Error) => error.message);
}

/** Asks a server as another program would. */
async function ask<T extends pg.QueryResultRow>(server: Server, sql: string): Promise<T[]> {
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until something is as it is wanted; the time-out of the test is its only limit. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(50);
}

/** Waits until a standby has all that the primary has. */
async function untilFollowed(primary: Server, standby: Server): Promise<void> {
  const [now] = await ask<{ lsn: string }>(primary, 'SELECT pg_current_wal_lsn() AS lsn');
  const sql = `SELECT pg_last_wal_replay_lsn() >= '${now?.lsn}' AS followed`;
  await until(async () => (await ask<{ followed: boolean | null }>(standby, sql))[0]?.followed === true);
}

/** Reads a session so many times a second until it is stopped; returns how long the reads took and what failed. */
function load(store: SessionStore, perSecond: number) {
  const times: number[] = [];
  const failures: unknown[] = [];
  const reads: Promise<void>[] = [];
  const read = async () => {
    const started = performance.now();
    try {
      if ((await jsonOf(store, 1)) !== JSON_OF_1) throw new Error('another session was read');
    } catch (error) {
      failures.push(error);
    }
    times.push(performance.now() - started);
  };
  const started = performance.now();
  const timer = setInterval(() => {
    // A timer that comes late makes up for it.
    while (reads.length < ((performance.now() - started) * perSecond) / 1000) reads.push(read());
  }, 5);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(reads);
      return { count: reads.length, longest: Math.round(Math.max(...times)), failures };
    },
  };
}

t.test(
  'openPostgres reads on at a standby when the primary is killed under load, and uses the primary when it is back',
  skip,
  async (t) => {
    const { primary, standby } = await startPair(t);
    const store = await open(t, [primary, standby]);
    await store.write([session(1)]);
    await untilFollowed(primary, standby);
    const reading = load(store, 200);
    await sleep(1000);
    await primary.kill();
    await sleep(2000);
    await t.rejects(store.write([session(2)]), { name: 'DataUnavailableError', message: /it is a standby, not a primary/ });
    await primary.start();
    // Reads are at the primary again, which has forgotten what came before.
    await until(async () => {
      const seen = await ask(primary, "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%AS asked (id, known, place)%'");
      return seen.length > 0;
    });
    await store.write([session(2)]);
    const { count, longest, failures } = await reading.stop();
    t.comment(
      `${count} reads at 200/s while the primary was killed and restarted: ${failures.length} lost, the longest took ${longest} ms`,
    );
    t.same(failures, []);
    t.ok(longest < DEADLINE_MS, `${longest} ms`);
    t.equal(await jsonOf(store, 2), '{"ChatSessionId":2}');
  },
);

t.test('openPostgres reads on at a standby when the primary is silent', skip, async (t) => {
  const { primary, standby } = await startPair(t);
  const store = await open(t, [primary, standby]);
  await store.write([session(1)]);
  await untilFollowed(primary, standby);
  const reading = load(store, 20);
  await sleep(500);
  primary.freeze();
  await sleep(5000);
  const { count, longest, failures } = await reading.stop();
  primary.thaw();
  t.comment(`${count} reads at 20/s while the primary fell silent: ${failures.length} lost, the longest took ${longest} ms`);
  t.same(failures, []);
  t.ok(longest < DEADLINE_MS + BUSY_MS, `${longest} ms`);
  await until(async () =>
    store.write([session(2)]).then(
      () => true,
      () => false,
    ),
  );
});

t.test('openPostgres writes to the standby when it becomes the primary', skip, async (t) => {
  const { primary, standby } = await startPair(t);
  const store = await open(t, [primary, standby]);
  await store.write([session(1)]);
  await untilFollowed(primary, standby);
  await primary.kill();
  await ask(standby, 'SELECT pg_promote()');
  t.same(await store.write([session(1), session(2)]), { added: 1, changed: 0, unchanged: 1 });
  t.equal(await jsonOf(store, 2), '{"ChatSessionId":2}');
});

t.test('openPostgres reads from the servers that target_session_attrs names', skip, async (t) => {
  const { primary, standby } = await startPair(t);
  await (await open(t, [primary])).write([session(1)]);
  await untilFollowed(primary, standby);
  for (const attributes of ['standby', 'prefer-standby']) {
    const store = await open(t, [primary, standby], `target_session_attrs=${attributes}&application_name=${attributes}`);
    t.equal(await jsonOf(store, 1), JSON_OF_1);
    const used = await ask(
      standby,
      `SELECT 1 FROM pg_stat_activity WHERE application_name = '${attributes}' AND query LIKE '%AS asked (id, known, place)%'`,
    );
    t.equal(used.length, 1, attributes);
    for await (const text of store.readAll()) t.equal(text, JSON_OF_1);
  }
  t.match(
    await refusal(restOf([standby], 'target_session_attrs=primary')),
    new RegExp(`^Cannot open the data store of DATA_URL: PostgreSQL at 127\\.0\\.0\\.1:${standby.port}: it is a standby, not a primary$`),
  );
});

t.test('openPostgres starts on a standby alone when the tables are up to date', skip, async (t) => {
  const { primary, standby } = await startPair(t);
  const first = `PostgreSQL at 127.0.0.1:${standby.port}`;
  t.equal(
    await refusal(restOf([standby])),
    `Cannot open the data store of DATA_URL: its tables are not those of this release, and only the primary can make them: ${first}: it is a standby, not a primary`,
  );
  await (await open(t, [primary])).write([session(1)]);
  await untilFollowed(primary, standby);
  await primary.stop();
  const store = await open(t, [primary, standby]);
  t.equal(await jsonOf(store, 1), JSON_OF_1);
  t.equal(await store.isReady(), true);
});

t.test('openPostgres says what to do when no server is there', skip, async (t) => {
  const server = await createPostgres(t, programs);
  t.match(
    await refusal(restOf([server])),
    new RegExp(
      `^Cannot open the data store of DATA_URL: PostgreSQL at 127\\.0\\.0\\.1:${server.port}: nothing listens there: start PostgreSQL, or correct host and port in DATA_URL \\(`,
    ),
  );
});

t.test('openPostgres answers that it is unavailable while its only server is away, and reads when it is back', skip, async (t) => {
  const server = await start(t);
  const store = await open(t, [server]);
  await store.write([session(1)]);
  await server.kill();
  const started = Date.now();
  for (let times = 0; times < 5; times++) await t.rejects(async () => store.read(1), { name: 'DataUnavailableError' });
  await t.rejects(store.write([session(2)]), { name: 'DataUnavailableError' });
  await t.rejects(async () => (store.readAll() as AsyncIterable<string>)[Symbol.asyncIterator]().next(), { name: 'DataUnavailableError' });
  t.equal(await store.isReady(), false);
  t.ok(Date.now() - started < DEADLINE_MS, `${Date.now() - started} ms`);
  await server.start();
  await until(async () => store.isReady());
  t.equal(await jsonOf(store, 1), JSON_OF_1);
  await store.write([session(2)]);
  t.equal(await store.count(), 2);
});

t.test('openPostgres reads at once after a server was restarted between two reads', skip, async (t) => {
  const server = await start(t);
  const store = await open(t, [server]);
  await store.write([session(1)]);
  await jsonOf(store, 1);
  await server.stop();
  await server.start();
  await until(async () => store.isReady());
  t.equal(await jsonOf(store, 1), JSON_OF_1);
});

t.test('openPostgres answers that it is unavailable while the server has no connection left', skip, async (t) => {
  const server = await start(t, { settings: { max_connections: '8', superuser_reserved_connections: '0', max_wal_senders: '0' } });
  const store = await open(t, [server]);
  await store.write([session(1)]);
  await store.close();
  const again = await open(t, [server]);
  const others: pg.Client[] = [];
  t.teardown(async () => Promise.all(others.map((client) => client.end())));
  // Until the server takes no more.
  for (;;) {
    const client = new pg.Client(server.url);
    const failure = await client.connect().then(
      () => undefined,
      (error: Error & { readonly code?: string }) => error.code,
    );
    if (failure !== undefined) {
      t.equal(failure, '53300');
      break;
    }
    others.push(client);
  }
  await t.rejects(async () => again.read(1), { name: 'DataUnavailableError', cause: { code: '53300' } });
  await t.rejects(again.write([session(2)]), { name: 'DataUnavailableError', cause: { code: '53300' } });
  t.equal(await again.isReady(), false);
  t.match(await refusal(restOf([server])), /: it has no connection left: raise its max_connections, or lower pool_size in DATA_URL \(/);
  await Promise.all(others.splice(0).map((client) => client.end()));
  await until(async () => again.isReady());
  t.equal(await jsonOf(again, 1), JSON_OF_1);
});

t.test('openPostgres reads on with the connections that it has when the server takes no more', skip, async (t) => {
  const server = await start(t);
  await ask(server, "CREATE ROLE few LOGIN PASSWORD 'few'");
  await ask(server, 'GRANT ALL ON SCHEMA public TO few');
  const store = await openPostgres(`//few:few@127.0.0.1:${server.port}/postgres`);
  t.teardown(() => store.close());
  await store.write([session(1)]);
  t.equal(await jsonOf(store, 1), JSON_OF_1);
  await ask(server, 'ALTER ROLE few CONNECTION LIMIT 0');
  await ask(server, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'few' AND query LIKE 'SHOW%'");
  // Long enough for a look that is refused; nothing tells when it was.
  await sleep(3000);
  t.same(await ask(server, "SELECT 1 FROM pg_stat_activity WHERE usename = 'few' AND query LIKE 'SHOW%'"), []);
  t.equal(await jsonOf(store, 1), JSON_OF_1);
});

t.test('openPostgres reads on when the connection that looks for the server is ended', skip, async (t) => {
  const server = await start(t);
  const store = await open(t, [server]);
  await store.write([session(1)]);
  const lookers = async () => ask<{ pid: number }>(server, "SELECT pid FROM pg_stat_activity WHERE query LIKE 'SHOW%'");
  const [looker] = await lookers();
  const pid = looker?.pid ?? NaN;
  process.kill(pid, 'SIGSTOP');
  // Longer than from one look to the next, so that one waits for the connection.
  await sleep(1500);
  await ask(server, `SELECT pg_terminate_backend(${pid})`);
  process.kill(pid, 'SIGCONT');
  await until(async () => {
    t.equal(await jsonOf(store, 1), JSON_OF_1);
    return (await lookers()).some((one) => one.pid !== pid);
  });
});

t.test('openPostgres waits at a server that is silent no longer than it may take', skip, async (t) => {
  const server = await start(t);
  const store = await open(t, [server], 'connect_timeout=1');
  await store.write([session(1)]);
  server.freeze();
  const started = Date.now();
  await t.rejects(async () => store.read(1), { name: 'DataUnavailableError' });
  t.ok(Date.now() - started < DEADLINE_MS + BUSY_MS, `${Date.now() - started} ms`);
  const refused = await refusal(restOf([server], 'connect_timeout=1'));
  t.match(refused, /^Cannot open the data store of DATA_URL: PostgreSQL at 127\.0\.0\.1:\d+: /);
  server.thaw();
  await until(async () => store.isReady());
  t.equal(await jsonOf(store, 1), JSON_OF_1);
});

const logins = [
  {
    name: 'a wrong password',
    login: 'postgres:secret',
    database: 'postgres',
    want: /: it refuses the password: correct user and password in DATA_URL \(/,
  },
  { name: 'an unknown user', login: 'ola:secret', database: 'postgres', want: /: it refuses the password: / },
  {
    name: 'an unknown database',
    login: `postgres:${encodeURIComponent(PASSWORD)}`,
    database: 'nowhere',
    want: /: it has no such database: create it, or correct its name in DATA_URL \(database "nowhere" does not exist\)$/,
  },
];

t.test('openPostgres says what to do when it is not let in, and shows no password', skip, async (t) => {
  const server = await start(t);
  for (const { name, login, database, want } of logins) {
    const message = await refusal(`//${login}@127.0.0.1:${server.port}/${database}`);
    t.match(message, want, name);
    t.notMatch(message, /secret|p@ss|p%40ss/, name);
  }
});

const tls = (name: string) => readFileSync(new URL(`../../fixtures/postgres-tls/${name}`, import.meta.url), 'utf8');
const file = (name: string) => new URL(`../../fixtures/postgres-tls/${name}`, import.meta.url).pathname;
const authority = file('authority.pem');
const other = file('other-authority.pem');

const modes: readonly { readonly query: string; readonly host?: string; readonly want: RegExp }[] = [
  { query: '', want: /^it opened$/ },
  { query: 'sslmode=allow', want: /^it opened$/ },
  { query: 'sslmode=require', want: /^it opened$/ },
  { query: `sslmode=require&sslrootcert=${authority}`, want: /^it opened$/ },
  { query: `sslmode=require&sslrootcert=${other}`, want: /certificate/ },
  { query: `sslmode=verify-ca&sslrootcert=${authority}`, want: /^it opened$/ },
  { query: `sslmode=verify-ca&sslrootcert=${other}`, want: /certificate/ },
  { query: 'sslmode=verify-ca', want: /certificate/ },
  { query: `sslmode=verify-full&sslrootcert=${authority}`, host: 'localhost', want: /^it opened$/ },
  { query: `sslmode=verify-full&sslrootcert=${authority}`, want: /127\.0\.0\.1/ },
  { query: 'sslmode=disable', want: /: it does not let the user in: correct user and sslmode in DATA_URL, or its pg_hba\.conf \(/ },
];

t.test('openPostgres encrypts as sslmode says', skip, async (t) => {
  const server = await start(t, {
    settings: { ssl: 'on', listen_addresses: '127.0.0.1' },
    files: {
      'server.crt': tls('server.pem'),
      'server.key': tls('server.key'),
      'pg_hba.conf': 'hostssl all all 127.0.0.1/32 scram-sha-256\n',
    },
  });
  for (const { query, host = '127.0.0.1', want } of modes) {
    const rest = `//postgres:${encodeURIComponent(PASSWORD)}@${host}:${server.port}/postgres?${query}`;
    t.match(await refusal(rest), want, `${host} ${query}`);
  }
});

t.test('openPostgres does without encryption where sslmode leaves it to the server', skip, async (t) => {
  const server = await start(t);
  t.equal(await refusal(restOf([server], 'sslmode=prefer')), 'it opened');
  t.match(await refusal(restOf([server], 'sslmode=require')), /SSL/);
});
