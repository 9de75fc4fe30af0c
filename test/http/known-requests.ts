import { Agent, type IncomingMessage, request } from 'node:http';
import t, { type Test } from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { createCredentials, demoCredentials } from '../../src/auth/credentials.js';
import { openMemory } from '../../src/data/memory.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { createMeasurements } from '../../src/metrics/measurements.js';
import { createKeptAnswers } from '../../src/representation/kept-answers.js';
import type { ServerOptions } from '../../src/server.js';
import { authorization, createLog, handlerOf, listen, mediaTypes, start } from './start.js';
import { talk } from './talk.js';

const PATH = '/api/v1/ChatSession';

type Headers = Readonly<Record<string, string>>;

/** Starts a server and returns what asks it over sockets, and how often a request was read from its start. */
async function serve(t: Test, options: Partial<ServerOptions> = {}, beforeClose: () => unknown = () => {}) {
  const read = { count: 0 };
  const attempts: NonNullable<ServerOptions['attempts']> = {
    guard(_caller, check) {
      read.count++;
      return check();
    },
    areNone: () => true,
  };
  const server = await start(t, { attempts, ...options });
  server.addHook('preClose', async () => void (await beforeClose()));
  const { port } = await listen(server);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  t.teardown(() => agent.destroy());
  const ask = async (path: string, headers: Headers = {}, method = 'GET') => {
    const asked = request({ host: '127.0.0.1', port, agent, path, method, headers: { authorization, ...headers } }).end();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.once('response', resolve).once('error', reject);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    const { date: _, ...rest } = response.headers;
    return { status: response.statusCode, headers: rest, body: Buffer.concat(chunks).toString('latin1') };
  };
  return { server, port, ask, read };
}

const session = (id: number, changes: object = {}) =>
  parseSessionDocument(JSON.stringify({ ChatSessionId: id, CustomerName: 'Ola', ...changes }));

const queries = ['', '?$select=Status', '?$select=CustomerName,WhenEnded&other=1'];
const locales: readonly Headers[] = [{}, { 'so-timezone': 'NO, includeTZOffset' }, { 'so-language': 'nb', 'so-culture': 'en-GB' }];

t.test('GET ChatSession/{id} answers requests in known words as the first ones', async (t) => {
  for (const cache of [0, 1_000_000]) {
    const { ask, read } = await serve(t, { kept: createKeptAnswers(cache) });
    for (const accept of mediaTypes) {
      for (const query of queries) {
        for (const locale of locales) {
          const headers = { accept, ...locale };
          const first = await ask(`${PATH}/928${query}`, headers);
          const other = await ask(`${PATH}/1${query}`, { ...headers, 'x-other': 'words' });
          const before = read.count;
          t.strictSame(await ask(`${PATH}/928${query}`, headers), first);
          t.strictSame(await ask(`${PATH}/1${query}`, headers), other);
          t.equal(read.count, before, 'nothing was read from its start');
        }
      }
    }
  }
});

t.test('GET ChatSession/{id} answers 304 in known words as at first, and 200 where the tag is that of another session', async (t) => {
  const { ask, read } = await serve(t);
  const { headers: whole } = await ask(`${PATH}/928`);
  const headers = { 'if-none-match': String(whole.etag) };
  const first = await ask(`${PATH}/928`, headers);
  const other = await ask(`${PATH}/1`, headers);
  t.match([first.status, other.status], [304, 200]);
  t.equal(read.count, 3);
  t.strictSame(await ask(`${PATH}/928`, headers), first);
  t.strictSame(await ask(`${PATH}/1`, headers), other);
  t.equal(read.count, 3);
});

t.test('GET ChatSession/{id} in known words answers with what is stored now', async (t) => {
  const store = openMemory();
  await store.write([session(1), session(2)]);
  const { ask, read } = await serve(t, { handler: createStoreHandler(store) });
  const first = await ask(`${PATH}/1`);
  await store.write([session(1, { CustomerName: 'Kåre ✓' })]);
  const second = await ask(`${PATH}/1`);
  t.match(Buffer.from(second.body, 'latin1').toString(), /"CustomerName":"Kåre ✓"/);
  t.not(second.headers.etag, first.headers.etag);
  t.equal((await ask(`${PATH}/2`)).status, 200);
  t.equal(read.count, 1);
});

t.test('GET ChatSession/{id} is read from its start', async (t) => {
  const { ask, read, port } = await serve(t);
  await ask(`${PATH}/928`);
  const cases = [
    { name: 'with another header', ask: () => ask(`${PATH}/928`, { 'x-new': '1' }), want: 200 },
    { name: 'with another query', ask: () => ask(`${PATH}/928?$select=Status`), want: 200 },
    { name: 'as HEAD', ask: () => ask(`${PATH}/928`, {}, 'HEAD'), want: 200 },
    { name: 'for an id that is none', ask: () => ask(`${PATH}/0928`), want: 400 },
    { name: 'for a larger id than there are', ask: () => ask(`${PATH}/2147483648`), want: 400 },
    { name: 'for a word', ask: () => ask(`${PATH}/default`), want: 404 },
    { name: 'with a slash behind it', ask: () => ask(`${PATH}/928/`), want: 404 },
    { name: 'for a session that there is not', ask: () => ask(`${PATH}/4711`), want: 404 },
    { name: 'with a body', ask: () => ask(`${PATH}/928`, { 'content-length': '0' }), want: 200 },
  ];
  for (const { name, ask: again, want } of cases) {
    const first = await again();
    t.equal(first.status, want, name);
    t.strictSame({ ...(await again()), headers: {} }, { ...first, headers: {} });
  }
  // Of each of the first two the second was known, and no unknown path asks who is calling.
  t.equal(read.count, 1 + 1 + 1 + 2 + 2 + 2);
  const { count } = read;
  for (const version of ['1.1', '1.1', '1.0', '1.0']) {
    await talk(t, port, `GET ${PATH}/928 HTTP/${version}\r\nHost: h\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`);
  }
  t.equal(read.count, count + 3, 'HTTP/1.0');
});

t.test('GET ChatSession/{id} in known words is answered to who may call alone', async (t) => {
  let current = createCredentials(demoCredentials);
  let version = 0;
  const credentials = {
    get version() {
      return version;
    },
    checkPassword: (name: string, password: string) => current.checkPassword(name, password),
    findToken: () => undefined,
  };
  const { ask, read } = await serve(t, { schemes: createSecuritySchemes(credentials) });
  const status = async (value = authorization) => (await ask(`${PATH}/928`, { authorization: value })).status;
  t.strictSame([await status(), await status()], [200, 200]);
  t.equal(await status('Basic dGplMDp3cm9uZw=='), 401);
  t.equal(await status(), 200);
  // Words are the same whatever the credentials are.
  t.equal(await status(authorization.replace('Basic', 'basic')), 200);
  t.equal(read.count, 2);
  current = createCredentials({});
  version++;
  t.equal(await status(), 401);
});

t.test('GET ChatSession/{id} in known words is read from its start while sign-ins have failed', async (t) => {
  let fails = false;
  const { ask, read } = await serve(t, {
    attempts: {
      guard(_caller, check) {
        read.count++;
        return check();
      },
      areNone: () => !fails,
    },
  });
  await ask(`${PATH}/928`);
  await ask(`${PATH}/928`);
  t.equal(read.count, 1);
  fails = true;
  t.equal((await ask(`${PATH}/928`)).status, 200);
  t.equal(read.count, 2);
});

const body = { ChatSessionId: 5 };
const surprises = [
  { name: 'comes later', answer: () => Promise.resolve({ status: 200, body }), want: 200 },
  { name: 'has headers', answer: () => ({ status: 200, body, headers: {} }), want: 200 },
  { name: 'is an error', answer: () => ({ status: 404, message: 'gone' }), want: 404 },
  { name: 'breaks the contract', answer: () => ({ status: 200, body: { ChatSessionId: 'x' } }), want: 500 },
  { name: 'fails later', answer: () => Promise.reject(new Error('failed later')), want: 500 },
  {
    name: 'fails',
    answer: () => {
      throw new Error('failed');
    },
    want: 500,
  },
];

for (const { name, answer, want } of surprises) {
  t.test(`GET ChatSession/{id} in known words asks the data handler once for an answer that ${name}`, async (t) => {
    let asked = 0;
    const handler = handlerOf(() => (++asked === 1 ? { status: 200, body } : answer()));
    const { ask, read } = await serve(t, { handler });
    t.equal((await ask(`${PATH}/5`)).status, 200);
    const { status } = await ask(`${PATH}/5`);
    t.equal(status, want);
    t.equal(asked, 2);
    t.equal(read.count, 2);
  });
}

t.test('GET ChatSession/{id} in known words is logged and measured as the first', async (t) => {
  const { logger, entries } = createLog();
  const measurements = createMeasurements();
  const { ask } = await serve(t, { logger, measurements });
  await ask(`${PATH}/928`);
  await ask(`${PATH}/1?secret=x`);
  await ask(`${PATH}/928`);
  await ask(`${PATH}/2?secret=x`);
  const lines = entries().filter(({ msg }) => msg === 'answered');
  const shape = ({ level, method, url, status, ms }: (typeof lines)[number]) => ({ level, method, url, status, ms: typeof ms });
  t.strictSame(
    lines.map(shape),
    [`${PATH}/928`, `${PATH}/1?…`, `${PATH}/928`, `${PATH}/2?…`].map((url) => ({
      level: 30,
      method: 'GET',
      url,
      status: 200,
      ms: 'number',
    })),
  );
  t.equal(new Set(lines.map(({ reqId }) => reqId)).size, 4);
  t.match(
    measurements.answers.map(({ labels }) => labels),
    [{ operation: 'v1ChatSessionEntity_GetChatSessionEntity', status: '200', media_type: 'application/json' }],
  );
});

t.test('GET ChatSession/{id} believes no words of a proxy that somebody else says', async (t) => {
  const { port, read } = await serve(t, { trustProxy: '127.0.0.1' });
  const request = (host: string) =>
    `GET ${PATH}/928 HTTP/1.1\r\nHost: own.example\r\nX-Forwarded-Host: ${host}\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`;
  const linked = async (host: string, localAddress: string) =>
    /"Self":"http:\/\/([^/]*)/.exec(await talk(t, port, request(host), { localAddress }))?.[1];
  const cases = [
    { host: 'a.example', from: '127.0.0.1', want: 'a.example' },
    { host: 'b.example', from: '127.0.0.1', want: 'b.example' },
    { host: 'a.example', from: '127.0.0.2', want: 'own.example' },
  ];
  for (const { host, from, want } of [...cases, ...cases]) t.equal(await linked(host, from), want);
  t.equal(read.count, cases.length);
});

t.test('GET ChatSession/{id} has a span each time where requests are traced', async (t) => {
  const { ask, read } = await serve(t, { tracing: async () => {} });
  await ask(`${PATH}/928`);
  await ask(`${PATH}/928`);
  t.equal(read.count, 2);
});

t.test(
  'GET ChatSession/{id} is read from its start when the server is about to close: the answer says that the connection ends',
  async (t) => {
    let last: unknown;
    const { server, ask } = await serve(t, {}, async () => {
      last = (await ask(`${PATH}/928`)).headers.connection;
    });
    await ask(`${PATH}/928`);
    t.equal((await ask(`${PATH}/928`)).headers.connection, 'keep-alive');
    await server.close();
    t.equal(last, 'close');
  },
);
