import { once } from 'node:events';
import type { Socket } from 'node:net';
import { pino } from 'pino';
import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { createServer, redact, stopOnSignal } from '../src/server.js';
import { appOptions, createLog, get, handlerOf, listen, start } from './http/start.js';
import { dial, readAnswers, talk } from './http/talk.js';

const PATH = '/api/v1/ChatSession/928';
const LAST = 'GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

t.test('createServer logs', async (t) => {
  t.test('createServer logs one line for each request, when it is answered', async (t) => {
    const log = createLog();
    const server = await start(t, { logger: log.logger });
    await get(server, `${PATH}?$select=Status`);
    await get(server, '/api/v1/ChatSession/x');
    await server.inject({ method: 'DELETE', url: PATH });
    await get(server, '/nothing');
    const lines = log.entries().map(({ level, method, url, status, ms, msg }) => ({ level, method, url, status, ms: typeof ms, msg }));
    const line = (method: string, url: string, status: number) => ({ level: 30, method, url, status, ms: 'number', msg: 'answered' });
    t.strictSame(lines, [
      line('GET', `${PATH}?$select`, 200),
      line('GET', '/api/v1/ChatSession/…', 400),
      line('DELETE', PATH, 405),
      line('GET', '/…', 404),
    ]);
  });
  t.test('createServer logs a request whose URL cannot be read', async (t) => {
    const log = createLog();
    await get(await start(t, { logger: log.logger }), '/api/v1/ChatSession/%');
    t.match(log.entries(), [{ method: 'GET', url: '/api/v1/ChatSession/…', status: 400, msg: 'answered' }]);
  });
  t.test('createServer logs where JSON could not be read, and nothing of it', async (t) => {
    const log = createLog();
    const handler = handlerOf(() => JSON.parse('{"SessionKey":s3cret}') as unknown);
    await get(await start(t, { logger: log.logger, handler }), PATH);
    t.match(log.entries(), [{ level: 50, msg: 'the request failed', err: { type: 'SyntaxError', stack: /^ +at / } }, { status: 500 }]);
    t.notMatch(log.text(), 's3cret');
  });
  t.test('createServer takes the options of a logger', async (t) => {
    const lines: string[] = [];
    const server = await start(t, { logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } } });
    await get(server, '/health/live');
    t.match(lines.join(''), '"msg":"answered"');
  });
  t.test('createServer answers without a logger', async (t) => {
    t.equal((await get(await start(t, { logger: false }), '/health/live')).statusCode, 200);
  });
});

t.test('createServer refuses a route with a schema of Fastify, which would not be checked', async (t) => {
  const server = await createServer({ logger: false, ...(await appOptions()) });
  const { message } = await server
    .route({ method: 'GET', url: '/x', schema: { querystring: { type: 'object' } }, handler: () => '' })
    .ready()
    .then(
      () => ({ message: '' }),
      (error: Error) => error,
    );
  t.match(message, 'no route of the service has a schema of Fastify');
});

t.test('createServer answers an id that is longer than any header', async (t) => {
  const { statusCode, payload } = await get(await start(t), `/api/v1/ChatSession/${'9'.repeat(20_000)}`);
  t.match({ statusCode, payload }, { statusCode: 400, payload: '"ErrorType":"ArgumentException"' });
});

t.test('createServer believes the proxies that it is told', async (t) => {
  const cases = [
    { name: 'no proxy', trustProxy: undefined, want: 'http://a' },
    { name: 'another proxy', trustProxy: '192.0.2.1', want: 'http://a' },
    { name: 'the proxy', trustProxy: '10.0.0.0/8,127.0.0.1', want: 'https://api.example.com' },
  ];
  for (const { name, trustProxy, want } of cases) {
    const server = await start(t, { trustProxy });
    const headers = { host: 'a', authorization: 'Basic dGplMDpUamUw', 'x-forwarded-host': 'api.example.com', 'x-forwarded-proto': 'https' };
    const { _Links } = (await server.inject({ url: PATH, headers })).json<{ _Links: { Self: string } }>();
    t.equal(_Links.Self, `${want}${PATH}`, name);
  }
});

t.test('createServer makes no links of what a proxy passes on and is no host or protocol', async (t) => {
  const server = await start(t, { trustProxy: '127.0.0.1' });
  const cases: readonly { readonly headers: Readonly<Record<string, string>>; readonly want: number }[] = [
    { headers: { 'x-forwarded-host': 'api.example.com:8443' }, want: 200 },
    { headers: { 'x-forwarded-host': 'a b' }, want: 400 },
    { headers: { 'x-forwarded-host': '1.2.3.256' }, want: 400 },
    { headers: { 'x-forwarded-proto': 'javascript' }, want: 400 },
    { headers: { 'x-forwarded-proto': 'https, http' }, want: 200 },
  ];
  for (const { headers, want } of cases) t.equal((await get(server, PATH, headers)).statusCode, want, JSON.stringify(headers));
});

t.test('redact', async (t) => {
  const headers = {
    authorization: 'Basic s3cret',
    cookie: 'SoSession=s3cret',
    'set-cookie': 'SoSession=s3cret',
    'x-xsrf-token': 's3cret',
    'so-apptoken': 's3cret',
  };
  const cases = [
    { name: 'headers of a request', entry: { req: { headers } } },
    { name: 'headers of an answer', entry: { res: { headers } } },
    { name: 'headers', entry: { headers } },
    { name: 'the URL of a request', entry: { req: { url: '/?token=s3cret' } } },
    { name: 'a session key', entry: { SessionKey: 's3cret' } },
    { name: 'the session key of a session', entry: { session: { SessionKey: 's3cret' } } },
    { name: 'the session key of an error', entry: { err: Object.assign(new Error('x'), { SessionKey: 's3cret' }) } },
  ];
  for (const { name, entry } of cases) {
    t.test(`redact keeps ${name} out of a log`, async (t) => {
      const lines: string[] = [];
      pino({ redact }, { write: (line: string) => void lines.push(line) }).info(entry, 'test');
      t.match(lines, [/^(?!.*s3cret).*\[Redacted\]/]);
    });
  }
});

t.test('clientErrorHandler', async (t) => {
  /** Returns both ends of a new connection. */
  async function meet(t: Test) {
    const server = await start(t);
    const { port } = await listen(server);
    const connected = once(server.server, 'connection') as Promise<[Socket]>;
    const client = dial(t, port, { allowHalfOpen: true }).setEncoding('latin1');
    const [ours] = await connected;
    const fail = (error: Error) => void server.server.emit('clientError', error, ours);
    return { client, ours, fail };
  }
  const cases = [
    {
      name: 'a request that takes too long to arrive',
      error: Object.assign(new Error('x'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }),
      want: /^HTTP\/1\.1 408 Request Timeout\r\n[^]*"Cannot read the request: its headers took longer than 10 seconds to arrive, or all of it longer than 30"/,
    },
    {
      name: 'an error without a code',
      error: new Error('x'),
      want: /^HTTP\/1\.1 400 Bad Request\r\n[^]*"Cannot read the request: it is not HTTP\/1\.1"/,
    },
  ];
  for (const { name, error, want } of cases) {
    t.test(`clientErrorHandler answers ${name}`, async (t) => {
      const { client, fail } = await meet(t);
      fail(error);
      const [text] = (await once(client, 'data')) as [string];
      t.match(text, want);
    });
  }
  t.test('clientErrorHandler drops a connection that the client has reset', async (t) => {
    const { ours, fail } = await meet(t);
    fail(Object.assign(new Error('x'), { code: 'ECONNRESET' }));
    t.equal(ours.destroyed, true);
  });
  t.test('clientErrorHandler drops a connection that nothing can be written to', async (t) => {
    const { ours, fail } = await meet(t);
    ours.end();
    fail(new Error('x'));
    t.equal(ours.destroyed, true);
  });
  t.test('clientErrorHandler lets go of a connection whose client never ends its half', async (t) => {
    const { client, ours } = await meet(t);
    const closed = once(ours, 'close').then(() => 'closed');
    client.write('rubbish\r\n\r\n');
    await once(client, 'data');
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, 5000, 'still open after 5 seconds');
    });
    t.teardown(() => clearTimeout(timer));
    t.equal(await Promise.race([closed, late]), 'closed');
  });
  t.test('The server serves on after a client resets its connection within a request', async (t) => {
    const server = await start(t);
    const { port } = await listen(server);
    const connected = once(server.server, 'connection') as Promise<[Socket]>;
    const client = dial(t, port).on('error', () => {});
    const [ours] = await connected;
    await new Promise((resolve) => client.write('GET / HTTP/1.1\r\nHos', resolve));
    const closed = new Promise((resolve) => ours.once('close', resolve));
    client.resetAndDestroy();
    await closed;
    t.equal(readAnswers(await talk(t, port, LAST))[0]?.status, 200);
  });
});

/** Returns what the server does on SIGTERM, to be called without a signal to this process. */
function stopperOf(t: Test, server: FastifyInstance): () => void {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  const before = signals.flatMap((signal) => process.rawListeners(signal));
  stopOnSignal(server);
  const added = signals.map((signal) => process.rawListeners(signal).filter((listener) => !before.includes(listener)));
  t.teardown(() => {
    for (const [index, signal] of signals.entries()) {
      for (const listener of added[index] ?? []) process.removeListener(signal, listener as () => void);
    }
  });
  return () => void added[0]?.[0]?.('SIGTERM');
}

t.test('stopOnSignal closes a connection that never ends after 10 seconds', async (t) => {
  let arrived: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let release: (answer: unknown) => void = () => {};
  const handler = handlerOf(() => {
    arrived();
    return new Promise((resolve) => {
      release = resolve;
    });
  });
  t.teardown(() => release({ status: 404, message: 'late' }));
  const server = await start(t, { handler, schemes: (await appOptions()).schemes, handlerTimeout: 60_000 });
  const { port } = await listen(server);
  const client = dial(t, port);
  client.write(`GET ${PATH} HTTP/1.1\r\nHost: a\r\nAuthorization: Basic dGplMDpUamUw\r\n\r\n`);
  await asked;

  const waits: unknown[] = [];
  const later = globalThis.setTimeout;
  const soon = (run: () => void, milliseconds?: number) => {
    waits.push(milliseconds);
    return later(run, 10);
  };
  t.intercept(globalThis, 'setTimeout', { value: soon });
  const stop = stopperOf(t, server);
  stop();
  await once(client, 'close');
  t.ok(waits.includes(10_000));
});

t.test('stopOnSignal sets the exit code and logs why when stopping fails', async (t) => {
  const log = createLog();
  const server = await createServer({ logger: log.logger, ...(await appOptions()) });
  server.addHook('onClose', async () => {
    throw new Error('the store does not close');
  });
  await server.ready();
  const before = process.exitCode;
  t.teardown(() => {
    process.exitCode = before;
  });
  stopperOf(t, server)();
  await server.close().catch(() => {});
  await new Promise((resolve) => setImmediate(resolve));
  t.match(
    { code: process.exitCode, entries: log.entries() },
    {
      code: 1,
      entries: [
        { msg: 'stopping', signal: 'SIGTERM' },
        { level: 50, msg: 'stopping failed', err: { message: 'the store does not close' } },
      ],
    },
  );
});
