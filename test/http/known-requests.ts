import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { createCredentials, demoCredentials } from '../../src/auth/credentials.js';
import { openMemory } from '../../src/data/memory.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { ServiceError } from '../../src/errors/catalogue.js';
import { createMeasurements } from '../../src/metrics/measurements.js';
import { createKeptAnswers } from '../../src/representation/kept-answers.js';
import type { ServerOptions } from '../../src/server.js';
import { appOptions, authorization, createLog, handlerOf, listen, mediaTypes, start } from './start.js';
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

/** Asks as often as it takes until the words are known, and returns the last answer. */
async function learn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  await ask();
  return ask();
}

const session = (id: number, changes: object = {}) =>
  parseSessionDocument(JSON.stringify({ ChatSessionId: id, CustomerName: 'Ola', ...changes }));

const queries = ['', '?$select=Status', '?$select=CustomerName,WhenEnded&other=1'];
const locales: readonly Headers[] = [{}, { 'so-timezone': 'NO, includeTZOffset' }, { 'so-language': 'nb', 'so-culture': 'en-GB' }];

t.test('GET ChatSession/{id} answers requests in known words as the first ones', async (t) => {
  const { handler } = await appOptions();
  const get = handler.v1ChatSessionEntity_GetChatSessionEntity.bind(handler);
  const later = { ...handler, v1ChatSessionEntity_GetChatSessionEntity: async (...asked: Parameters<typeof get>) => get(...asked) };
  for (const options of [{ kept: createKeptAnswers(0) }, { kept: createKeptAnswers(1_000_000) }, { handler: later }]) {
    const { ask, read } = await serve(t, options);
    for (const accept of mediaTypes) {
      for (const query of queries) {
        for (const locale of locales) {
          const headers = { accept, ...locale };
          const first = await learn(() => ask(`${PATH}/928${query}`, headers));
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

t.test('GET ChatSession/{id} answers 304 in known words as at first, whatever the tag is, and 200 where it is another one', async (t) => {
  const given: unknown[] = [];
  const { handler } = await appOptions();
  const get = handler.v1ChatSessionEntity_GetChatSessionEntity.bind(handler);
  const { ask, read } = await serve(t, {
    handler: {
      ...handler,
      v1ChatSessionEntity_GetChatSessionEntity(request, call) {
        given.push(request.header['If-None-Match']);
        return get(request, call);
      },
    },
  });
  const tagOf = async (id: number) => String((await ask(`${PATH}/${id}`)).headers.etag);
  const [one, other] = [await tagOf(928), await tagOf(1)];
  const first = await learn(() => ask(`${PATH}/928`, { 'if-none-match': one }));
  const changed = await learn(() => ask(`${PATH}/1`, { 'if-none-match': one }));
  t.match([first.status, changed.status], [304, 200]);
  read.count = 0;
  given.length = 0;
  t.strictSame(await ask(`${PATH}/928`, { 'if-none-match': one }), first);
  t.strictSame(await ask(`${PATH}/1`, { 'if-none-match': one }), changed);
  t.match(await ask(`${PATH}/1`, { 'if-none-match': other }), { status: 304, headers: { etag: other } });
  t.match(await ask(`${PATH}/928`, { 'if-none-match': '"x"' }), { status: 200, headers: { etag: one } });
  t.equal(read.count, 0);
  t.strictSame(given, [one, one, other, '"x"']);
});

t.test('GET ChatSession/{id} is known whatever marks a request has', async (t) => {
  const { ask, read } = await serve(t);
  for (let index = 0; index < 4; index++) await ask(`${PATH}/928`, { traceparent: `00-${index}`, 'X-Request-Id': `r${index}` });
  t.equal(read.count, 2);
});

t.test('GET ChatSession/{id} learns nothing from words that each request has of its own', async (t) => {
  const { ask, read } = await serve(t);
  const known = () => ask(`${PATH}/928`);
  await learn(known);
  for (let index = 0; index < 501; index++) await ask(`${PATH}/928`, { own: String(index) });
  read.count = 0;
  await known();
  t.equal(read.count, 0);
});

t.test('GET ChatSession/{id} learns the latest words where there are more than it can know', async (t) => {
  const { ask, read } = await serve(t);
  for (let index = 0; index < 501; index++) await learn(() => ask(`${PATH}/928`, { own: String(index) }));
  read.count = 0;
  await ask(`${PATH}/928`, { own: '500' });
  t.equal(read.count, 0);
  await ask(`${PATH}/928`, { own: '0' });
  t.equal(read.count, 1);
});

t.test('GET ChatSession/{id} learns no words that are longer than those of clients', async (t) => {
  const { ask, read } = await serve(t);
  for (let count = 0; count < 4; count++) await ask(`${PATH}/928`, { long: 'x'.repeat(4096) });
  t.equal(read.count, 4);
});

t.test('GET ChatSession/{id} in known words answers with what is stored now', async (t) => {
  const store = openMemory();
  await store.write([session(1), session(2)]);
  const { ask, read } = await serve(t, { handler: createStoreHandler(store) });
  const first = await learn(() => ask(`${PATH}/1`));
  read.count = 0;
  await store.write([session(1, { CustomerName: 'Kåre ✓' })]);
  const second = await ask(`${PATH}/1`);
  t.match(Buffer.from(second.body, 'latin1').toString(), /"CustomerName":"Kåre ✓"/);
  t.not(second.headers.etag, first.headers.etag);
  t.equal((await ask(`${PATH}/2`)).status, 200);
  t.equal(read.count, 0);
});

t.test('GET ChatSession/{id} is read from its start', async (t) => {
  const { ask, read, port } = await serve(t);
  await learn(() => ask(`${PATH}/928`));
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
    const first = await learn(again);
    t.equal(first.status, want, name);
    t.strictSame({ ...(await again()), headers: {} }, { ...first, headers: {} });
  }
  // Of each of the first two the third was known, and no unknown path asks who is calling.
  t.equal(read.count, 2 + 2 + 2 + 3 + 3 + 3);
  read.count = 0;
  for (const version of ['1.1', '1.1', '1.1', '1.0', '1.0', '1.0']) {
    await talk(t, port, `GET ${PATH}/928 HTTP/${version}\r\nHost: h\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`);
  }
  t.equal(read.count, 2 + 3, 'HTTP/1.0');
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
  t.equal(await learn(status), 200);
  read.count = 0;
  t.equal(await status('Basic dGplMDp3cm9uZw=='), 401);
  t.equal(await status(), 200);
  // Words are the same whatever the credentials are.
  t.equal(await status(authorization.replace('Basic', 'basic')), 200);
  t.equal(read.count, 1);
  current = createCredentials({});
  version++;
  t.equal(await status(), 401);
});

t.test('GET ChatSession/{id} in known words is answered with what is wrong with a scheme', async (t) => {
  let fails = false;
  const { schemes } = await appOptions();
  const Basic = {
    verify(headers: Parameters<typeof schemes.Basic.verify>[0]) {
      if (fails) throw new ServiceError('unavailable', 'The keys cannot be read');
      return schemes.Basic.verify(headers);
    },
  };
  const { ask, read } = await serve(t, { schemes: { ...schemes, Basic } });
  await learn(() => ask(`${PATH}/928`));
  fails = true;
  t.match(await ask(`${PATH}/928`), { status: 503, body: /The keys cannot be read/ });
  t.equal(read.count, 3);
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
  await learn(() => ask(`${PATH}/928`));
  fails = true;
  t.equal((await ask(`${PATH}/928`)).status, 200);
  t.equal(read.count, 3);
  fails = false;
  t.equal((await ask(`${PATH}/928`)).status, 200);
  t.equal(read.count, 3);
});

const body = { ChatSessionId: 5 };
const surprises = [
  { name: 'is an error later', answer: () => Promise.resolve({ status: 404, message: 'gone' }), want: 404 },
  { name: 'breaks the contract later', answer: () => Promise.resolve({ status: 200, body: { ChatSessionId: 'x' } }), want: 500 },
  { name: 'never comes', answer: () => new Promise(() => {}), want: 504 },
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
    const handler = handlerOf(() => (++asked < 3 ? { status: 200, body } : answer()));
    const { ask, read } = await serve(t, { handler, handlerTimeout: 200 });
    t.equal((await learn(() => ask(`${PATH}/5`))).status, 200);
    const { status } = await ask(`${PATH}/5`);
    t.equal(status, want);
    t.equal(asked, 3);
    t.equal(read.count, 3);
  });
}

t.test('GET ChatSession/{id} in known words refuses a version that no header can have, as at first, and goes on', async (t) => {
  const handler = handlerOf(({ path: { id } }) => ({ status: 200, body: { ChatSessionId: id }, version: id === 5 ? 'v' : 'v\n' }));
  const { ask } = await serve(t, { handler });
  await learn(() => ask(`${PATH}/5`));
  t.equal((await ask(`${PATH}/8`)).status, 500);
  t.equal((await ask(`${PATH}/8`, { 'x-other': 'words' })).status, 500);
  t.equal((await ask(`${PATH}/5`)).status, 200);
});

t.test('GET ChatSession/{id} in known words gives each call of the data handler parameters of its own', async (t) => {
  const seen: string[] = [];
  const handler = handlerOf((request) => {
    const { query, header } = request as unknown as { query: Record<string, unknown>; header: Record<string, unknown> };
    seen.push(JSON.stringify([query, header]));
    query['$select'] = header['SO-Language'] = 'written';
    return { status: 200, body };
  });
  const { ask } = await serve(t, { handler });
  for (let count = 0; count < 4; count++) await ask(`${PATH}/5?$select=Status`);
  t.strictSame(new Set(seen), new Set(['[{"$select":"Status"},{}]']));
});

t.test('GET ChatSession/{id} in known words asks the data handler once where no answer of the status was sent yet', async (t) => {
  const asked: number[] = [];
  const handler = handlerOf(({ path: { id } }) => {
    asked.push(id);
    return { status: 200, body: { ChatSessionId: id }, version: `v${id}` };
  });
  const { ask } = await serve(t, { handler });
  const headers = { 'if-none-match': '"none"' };
  await learn(() => ask(`${PATH}/5`, headers));
  asked.length = 0;
  t.equal((await ask(`${PATH}/6`, { 'if-none-match': '*' })).status, 304);
  t.strictSame(asked, [6]);
});

t.test('GET ChatSession/{id} takes what stands in front of # for the path', async (t) => {
  const { port } = await serve(t);
  const self = async (id: number) => {
    const answer = await talk(
      t,
      port,
      `GET ${PATH}/1#/${id} HTTP/1.1\r\nHost: h\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`,
    );
    return /"ChatSessionId":(\d+)/.exec(answer)?.[1];
  };
  t.strictSame([await self(1), await self(1), await self(2), await self(2)], ['1', '1', '1', '1']);
});

t.test('GET ChatSession/{id} in known words says that it depends on the origin, and which one is allowed', async (t) => {
  const { ask, read } = await serve(t, { corsOrigins: ['https://app.example'] });
  for (const headers of [{}, { origin: 'https://app.example' }, { origin: 'https://other.example' }]) {
    const first = await ask(`${PATH}/928`, headers);
    t.match(first.headers.vary, /Origin/);
    await ask(`${PATH}/928`, headers);
    read.count = 0;
    t.strictSame(await ask(`${PATH}/928`, headers), first);
    t.equal(read.count, 0);
  }
});

t.test('GET ChatSession/{id} in known words has no time where the data handler knows none', async (t) => {
  const { ask, read } = await serve(t, { handler: handlerOf(() => ({ status: 200, body })) });
  const first = await learn(() => ask(`${PATH}/5`));
  t.notOk('last-modified' in first.headers);
  t.strictSame(await ask(`${PATH}/5`), first);
  t.equal(read.count, 2);
});

t.test('GET ChatSession/{id} in known words is logged and measured as the first', async (t) => {
  const { logger, entries } = createLog();
  const measurements = createMeasurements();
  const { ask, read } = await serve(t, { logger, measurements });
  for (let count = 0; count < 3; count++) {
    await ask(`${PATH}/928`);
    await ask(`${PATH}/${count + 1}?secret=x`);
  }
  t.equal(read.count, 4);
  const lines = entries().filter(({ msg }) => msg === 'answered');
  const shape = ({ level, method, url, status, ms }: (typeof lines)[number]) => ({ level, method, url, status, ms: typeof ms });
  t.strictSame(
    lines.map(shape),
    ['928', '1?…', '928', '2?…', '928', '3?…'].map((id) => ({
      level: 30,
      method: 'GET',
      url: `${PATH}/${id}`,
      status: 200,
      ms: 'number',
    })),
  );
  t.equal(new Set(lines.map(({ reqId }) => reqId)).size, 6);
  t.match(
    measurements.answers.map(({ labels }) => labels),
    [{ operation: 'v1ChatSessionEntity_GetChatSessionEntity', status: '200', media_type: 'application/json' }],
  );
});

t.test('GET ChatSession/{id} in known words is logged when it is sent, and not while it waits for the answer before', async (t) => {
  const { logger, entries } = createLog();
  const { handler } = await appOptions();
  const get = handler.v1ChatSessionEntity_GetChatSessionEntity.bind(handler);
  const { port, ask } = await serve(t, {
    logger,
    handler: {
      ...handler,
      async v1ChatSessionEntity_GetChatSessionEntity(asked, call) {
        if (asked.path.id === 1) await sleep(100);
        return get(asked, call);
      },
    },
  });
  const head = (id: number, connection: string) =>
    `GET ${PATH}/${id} HTTP/1.1\r\nHost: h\r\nAuthorization: ${authorization}\r\nConnection: ${connection}\r\n\r\n`;
  // In the words of the second one of the three below.
  await learn(() => talk(t, port, head(928, 'keep-alive') + head(928, 'close')));
  const before = entries().length;
  await talk(t, port, head(1, 'keep-alive') + head(928, 'keep-alive') + head(3, 'close'));
  t.strictSame(
    entries()
      .slice(before)
      .map(({ url }) => url),
    [1, 928, 3].map((id) => `${PATH}/${id}`),
  );
  t.equal((await ask(`${PATH}/928`)).status, 200);
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
  for (const { host, from, want } of [...cases, ...cases, ...cases]) t.equal(await linked(host, from), want);
  t.equal(read.count, 2 * cases.length);
});

t.test('GET ChatSession/{id} has a span each time where requests are traced', async (t) => {
  const { ask, read } = await serve(t, { tracing: async () => {} });
  for (let count = 0; count < 3; count++) await ask(`${PATH}/928`);
  t.equal(read.count, 3);
});

t.test(
  'GET ChatSession/{id} is read from its start when the server is about to close: the answer says that the connection ends',
  async (t) => {
    const last: unknown[] = [];
    const { server, ask, read } = await serve(t, {}, async () => {
      for (let count = 0; count < 3; count++) last.push((await ask(`${PATH}/928`)).headers.connection);
    });
    await learn(() => ask(`${PATH}/928`));
    t.equal((await ask(`${PATH}/928`)).headers.connection, 'keep-alive');
    t.equal(read.count, 2);
    await server.close();
    t.strictSame([last, read.count], [['close', 'close', 'close'], 5]);
  },
);

/** Returns a data handler that answers a session when it is told to, and from then on at once. */
function createPatient() {
  const waiting: (() => void)[] = [];
  let isPatient = false;
  const handler = handlerOf(async ({ path: { id } }) => {
    if (isPatient) await new Promise<void>((resolve) => waiting.push(resolve));
    return { status: 200, body: { ChatSessionId: id } };
  });
  return {
    handler,
    /** Lets the next requests wait, and tells when so many do. */
    async wait(count: number) {
      isPatient = true;
      while (waiting.length < count) await sleep(1);
    },
    hurry() {
      isPatient = false;
      for (const resolve of waiting) resolve();
    },
  };
}

t.test('GET ChatSession/{id} in known words answers many at once, each when the data handler has its session', async (t) => {
  const patient = createPatient();
  const { port, read } = await serve(t, patient);
  const order: number[] = [];
  const ask = async (id: number) => {
    const answer = await talk(
      t,
      port,
      `GET ${PATH}/${id} HTTP/1.1\r\nHost: h\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`,
    );
    order.push(Number(/"ChatSessionId":(\d+)/.exec(answer)?.[1]));
  };
  await learn(() => ask(0));
  const waiting = patient.wait(3);
  const first = ask(1);
  const second = ask(2);
  const third = ask(3);
  await waiting;
  patient.hurry();
  await Promise.all([first, second, third]);
  t.strictSame([order.slice(0, 2), order.slice(2).sort(), read.count], [[0, 0], [1, 2, 3], 2]);
});

t.test(
  'GET ChatSession/{id} in known words is answered as the last one when the server is closed before the data handler answers',
  async (t) => {
    const patient = createPatient();
    const { server, ask } = await serve(t, patient);
    t.equal((await learn(() => ask(`${PATH}/5`))).headers.connection, 'keep-alive');
    const waiting = patient.wait(1);
    const last = ask(`${PATH}/5`);
    await waiting;
    const closed = server.close();
    await sleep(50);
    patient.hurry();
    t.match(await last, { status: 200, headers: { connection: 'close' } });
    await closed;
  },
);

t.test('GET ChatSession/{id} in known words goes on when a client has gone before the data handler answers', async (t) => {
  const patient = createPatient();
  const { logger, entries } = createLog();
  const { port, ask } = await serve(t, { ...patient, logger });
  await learn(() => ask(`${PATH}/5`));
  const waiting = patient.wait(1);
  const agent = new Agent({ keepAlive: true });
  t.teardown(() => agent.destroy());
  const left = request({ host: '127.0.0.1', port, agent, path: `${PATH}/5`, headers: { authorization } }).on('error', () => {});
  left.end();
  await waiting;
  left.destroy();
  await sleep(50);
  patient.hurry();
  t.equal((await ask(`${PATH}/5`)).status, 200);
  t.strictSame(
    entries().filter(({ level }) => Number(level) > 30),
    [],
  );
});
