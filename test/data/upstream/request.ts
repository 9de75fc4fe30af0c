import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createUpstreamClient, type UpstreamClientOptions } from '../../../src/data/upstream/request.js';
import { type Answer, playServer, say } from './play-server.js';

const MEGABYTE = 1_000_000;

function open(t: Test, base: URL, options: Partial<UpstreamClientOptions> = {}) {
  const client = createUpstreamClient({ base, timeout: 10_000, maxBytes: MEGABYTE, ...options });
  t.teardown(() => client.close());
  return client;
}

/** Starts a server that speaks bytes, one connection after the other by its number from 0. */
async function playBytes(t: Test, speak: (socket: Socket, number: number) => void) {
  let number = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    speak(socket, number++);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`), count: () => number };
}

t.test('createUpstreamClient get asks below the path of the base with the given headers, and sends nothing else of its own', async (t) => {
  const { base, asked } = await playServer(t, say('{}'));
  const { status, headers, body } = await open(t, base).get('/ChatSession/1', { authorization: 'Bearer a', accept: 'application/json' });
  t.strictSame(
    { status, type: headers['content-type'], body: Buffer.from(body).toString() },
    { status: 200, type: 'application/json', body: '{}' },
  );
  const [{ method, url, headers: sent } = {}] = asked;
  t.strictSame([method, url], ['GET', '/Cust1/api/v1/ChatSession/1']);
  t.strictSame({ ...sent, host: '' }, { host: '', connection: 'keep-alive', authorization: 'Bearer a', accept: 'application/json' });
});

t.test('createUpstreamClient get uses a connection again', async (t) => {
  const { base, asked } = await playServer(t, say('{}'));
  const client = open(t, base);
  for (let id = 1; id <= 6; id++) await client.get(`/ChatSession/${id}`, {});
  t.ok(new Set(asked.map(({ socket }) => socket)).size < 6);
});

t.test('createUpstreamClient get uses a connection again after an error with a body', async (t) => {
  const { base, asked } = await playServer(t, say('{"Error":true}', { status: 404 }));
  const client = open(t, base);
  t.match(await client.get('/ChatSession/1', {}), { status: 404, body: Buffer.alloc(0) });
  for (let id = 2; id <= 6; id++) await client.get(`/ChatSession/${id}`, {});
  t.ok(new Set(asked.map(({ socket }) => socket)).size < 6);
});

t.test('createUpstreamClient get survives an error whose body never ends', async (t) => {
  const { base } = await playServer(t, (response) => void response.writeHead(500).write('x'));
  const client = open(t, base);
  t.equal((await client.get('/ChatSession/1', {})).status, 500);
});

t.test('createUpstreamClient get returns the first of repeated headers', async (t) => {
  const { base } = await playServer(t, (response) => void response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end());
  t.equal((await open(t, base).get('/ChatSession/1', {})).headers['set-cookie'], 'a=1');
});

t.test('createUpstreamClient get follows no redirect', async (t) => {
  const elsewhere = await playServer(t, say('{}'));
  const { base } = await playServer(t, say('', { status: 307, location: elsewhere.base.href }));
  t.equal((await open(t, base).get('/ChatSession/1', { authorization: 'Bearer a' })).status, 307);
  t.equal(elsewhere.asked.length, 0);
});

/** Sends as much as it is let to, and tells how much that was. */
function flood(sent: { bytes: number; ended: Promise<unknown> | undefined }): Answer {
  return (response) => {
    const chunk = Buffer.alloc(65_536, ' ');
    sent.ended = once(response, 'close');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000_000_000 });
    const pour = () => {
      while (!response.destroyed && sent.bytes < 1_000_000_000) {
        sent.bytes += chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on('drain', pour);
    pour();
  };
}

t.test('createUpstreamClient get cuts off a body of a gigabyte and ends its connection', async (t) => {
  const sent = { bytes: 0, ended: undefined as Promise<unknown> | undefined };
  const { base } = await playServer(t, flood(sent));
  await t.rejects(open(t, base).get('/ChatSession/1', {}), {
    name: 'UpstreamFailure',
    status: 502,
    message: 'The server behind this one gave more than 1000000 bytes',
    isAway: false,
  });
  await sent.ended;
  t.ok(sent.bytes < 100_000_000, `${sent.bytes} bytes were sent`);
});

t.test('createUpstreamClient get takes a body as long as the limit', async (t) => {
  const { base } = await playServer(t, say(Buffer.alloc(MEGABYTE, ' ')));
  t.equal((await open(t, base).get('/ChatSession/1', {})).body.length, MEGABYTE);
});

const LATE = {
  name: 'UpstreamFailure',
  status: 504,
  message: 'The server behind this one did not answer within 200 ms',
  isAway: true,
  isGeneral: true,
};
const slow: readonly { readonly name: string; readonly answer: Answer }[] = [
  { name: 'does not answer', answer: () => {} },
  { name: 'stops within its body', answer: (response) => void response.writeHead(200).write('{') },
  {
    name: 'sends its body a byte at a time, for ever',
    answer: (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
  },
];
for (const { name, answer } of slow) {
  t.test(`createUpstreamClient get gives up in time on a server that ${name}`, async (t) => {
    const { base, asked } = await playServer(t, answer);
    await t.rejects(open(t, base, { timeout: 200 }).get('/ChatSession/1', {}), LATE);
    // What takes too long once would again.
    t.equal(asked.length, 1);
  });
}

t.test('createUpstreamClient get gives up in time on a second try, too', async (t) => {
  const { base, count } = await playBytes(t, (socket, number) => void (number === 0 && socket.resetAndDestroy()));
  await t.rejects(open(t, base, { timeout: 300 }).get('/ChatSession/1', {}), { name: 'UpstreamFailure', status: 504 });
  t.equal(count(), 2);
});

t.test('createUpstreamClient get does not try again when the time is over', async (t) => {
  let requests = 0;
  const { base } = await playBytes(t, (socket) => {
    socket.on('data', () => requests++);
    void wait(400).then(() => socket.resetAndDestroy());
  });
  await t.rejects(open(t, base, { timeout: 200 }).get('/ChatSession/1', {}), { name: 'UpstreamFailure', status: 504 });
  await wait(400);
  t.equal(requests, 1);
});

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}';
const ways: readonly { readonly name: string; readonly lose: (socket: Socket) => void }[] = [
  { name: 'reset', lose: (socket) => void socket.once('data', () => socket.resetAndDestroy()) },
  { name: 'closed', lose: (socket) => void socket.once('data', () => socket.end()) },
];
for (const { name, lose } of ways) {
  t.test(`createUpstreamClient get tries once more when the connection is ${name} before an answer`, async (t) => {
    const { base, count } = await playBytes(t, (socket, number) => {
      if (number === 0) lose(socket);
      else socket.once('data', () => socket.write(OK));
    });
    t.equal((await open(t, base).get('/ChatSession/1', {})).status, 200);
    t.equal(count(), 2);
  });
  t.test(`createUpstreamClient get gives up when the connection is ${name} twice`, async (t) => {
    const { base, count } = await playBytes(t, lose);
    await t.rejects(open(t, base).get('/ChatSession/1', {}), {
      name: 'UpstreamFailure',
      status: 503,
      message: 'The server behind this one cannot be reached',
      isAway: true,
      isGeneral: true,
    });
    t.equal(count(), 2);
  });
}

t.test('createUpstreamClient get says that nobody listens', async (t) => {
  const { base, stop } = await playServer(t, say('{}'));
  await stop();
  await t.rejects(open(t, base).get('/ChatSession/1', {}), {
    name: 'UpstreamFailure',
    status: 503,
    isAway: true,
    cause: { code: 'ECONNREFUSED' },
  });
});

t.test('createUpstreamClient get says that nobody listens at any address of a name', async (t) => {
  const { base, stop } = await playServer(t, say('{}'));
  await stop();
  await t.rejects(open(t, new URL(`http://localhost:${base.port}`)).get('/ChatSession/1', {}), {
    name: 'UpstreamFailure',
    status: 503,
    isAway: true,
  });
});

t.test('createUpstreamClient get refuses a certificate that nobody vouches for', async (t) => {
  // A server that does not speak TLS at all ends in the same place.
  const { base } = await playServer(t, say('{}'));
  await t.rejects(open(t, new URL(`https://127.0.0.1:${base.port}`)).get('/ChatSession/1', {}), {
    name: 'UpstreamFailure',
    status: 503,
    isAway: true,
  });
});

const HALF = { status: 502, message: 'The server behind this one ended its answer before it was complete', isAway: true, isGeneral: true };
const NOT_HTTP = { name: 'UpstreamFailure', status: 502, message: 'The server behind this one does not answer in HTTP/1.1', isAway: false };
const broken: readonly { readonly name: string; readonly bytes: string; readonly want: typeof HALF | typeof NOT_HTTP }[] = [
  { name: 'ends within its body', bytes: 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"a"', want: HALF },
  { name: 'ends within a chunk', bytes: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n{"a"', want: HALF },
  { name: 'does not speak HTTP', bytes: 'SSH-2.0-OpenSSH_9.6\r\n', want: NOT_HTTP },
  { name: 'has a header of 20 KB', bytes: `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, want: NOT_HTTP },
];
for (const { name, bytes, want } of broken) {
  t.test(`createUpstreamClient get refuses the answer of a server that ${name}`, async (t) => {
    const { base } = await playBytes(t, (socket) => void socket.once('data', () => socket.end(bytes)));
    await t.rejects(open(t, base).get('/ChatSession/1', {}), want);
  });
}
