import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { createPostgres, findPostgres, NoPostgres } from '../data/postgres/server.js';
import { authorization } from '../http/start.js';
import { startDemo } from './command.js';

// A server is made, killed and recovers.
t.setTimeout(600_000);

const programs = await findPostgres(t);
const skip = programs instanceof NoPostgres ? { skip: programs.reason } : {};

t.test('chat-session serve answers 503 while its database is away, and as before when it is back', skip, async (t) => {
  const database = await createPostgres(t, programs);
  await database.start();
  // No kept answer stands in for the database.
  const { origin, process: child, ended } = await startDemo(t, { env: { DATA_URL: database.url, CACHE_SIZE: '0' } });
  const ask = async (path: string) => {
    const response = await fetch(origin + path, { headers: { authorization, accept: 'text/xml' } });
    return { status: response.status, after: response.headers.get('retry-after'), body: await response.text() };
  };
  const paths = ['/api/v1/ChatSession/928?$select=Status', '/api/v1/ChatSession?$top=1', '/health/ready'];
  const before = await Promise.all(paths.map(ask));
  t.strictSame(
    before.map(({ status }) => status),
    [200, 200, 200],
  );
  await database.kill();
  const away = await Promise.all(paths.map(ask));
  t.strictSame(
    away.map(({ status, after }) => ({ status, after })),
    paths.map(() => ({ status: 503, after: '5' })),
  );
  t.match(
    away.map(({ body }) => body),
    paths.map(() => /^<ErrorBody [^]*<ErrorType>SoUnavailableException<\/ErrorType>/),
  );
  t.equal((await ask('/health/live')).status, 200);
  await database.start();
  while ((await ask('/health/ready')).status !== 200) await sleep(50);
  t.strictSame(await Promise.all(paths.map(ask)), before);
  child.kill('SIGTERM');
  t.strictSame(await ended, { code: 0, signal: null });
});
