import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import t, { type Test } from 'tap';
import { createLine } from '../../../scripts/fuzz/converse.js';
import type { Exchange } from '../../../scripts/fuzz/exchange.js';

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';

/** Starts a server that does with each connection what it is told, and returns a line to it. */
async function call(t: Test, serve: (socket: Socket) => void, patience = 10_000) {
  const server = createServer({ allowHalfOpen: true }, (socket) => serve(socket.on('error', () => {}))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = createLine({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, patience });
  t.teardown(() => {
    line.close();
    server.close();
  });
  return line;
}

const exchange = (options: Partial<Exchange> = {}): Exchange => ({
  index: 1,
  requests: [{ method: 'GET', target: '/', version: 'HTTP/1.1', fields: [], body: '' }],
  pieces: [Buffer.from('GET / '), Buffer.from('HTTP/1.1\r\n\r\n')],
  isExact: true,
  keeps: true,
  ...options,
});

t.test('createLine converses over one connection as long as it is kept', async (t) => {
  const line = await call(t, (socket) => socket.once('data', () => socket.on('data', () => socket.write(OK)).write(OK)));
  const pieces = [Buffer.from('x')];
  t.match(await line.converse(exchange({ pieces })), { answers: [{ status: 200 }], fault: undefined, before: [] });
  t.match(await line.converse(exchange({ pieces, index: 2, keeps: false })), { fault: undefined, before: [1] });
  t.equal(line.opened, 1);
  t.match(await line.converse(exchange({ pieces })), { fault: undefined, before: [] });
  t.equal(line.opened, 2);
});

t.test('createLine opens another connection when an answer has ended the one before, and for broken bytes', async (t) => {
  const closing = OK.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
  const line = await call(t, (socket) => socket.once('data', () => socket.end(closing)));
  for (const isExact of [true, true, false])
    t.match(await line.converse(exchange({ isExact })), { answers: [{ status: 200 }], fault: undefined });
  t.equal(line.opened, 3);
});

t.test('createLine notices', async (t) => {
  const rows: readonly {
    readonly name: string;
    readonly serve: (socket: Socket) => void;
    readonly patience?: number;
    readonly want: RegExp;
  }[] = [
    { name: 'a hang', serve: () => {}, patience: 50, want: /^a hang: 0 answers and 0 bytes within 50 ms/ },
    {
      name: 'a connection that ends',
      serve: (socket) => socket.once('data', () => socket.end()),
      want: /^the connection ended after 0 of 1/,
    },
    { name: 'a reset', serve: (socket) => socket.once('data', () => socket.resetAndDestroy()), want: /^the connection ended after 0 of 1/ },
    { name: 'too much', serve: (socket) => socket.once('data', () => socket.write(`${OK}x`)), want: /^bytes behind the last answer: "x"/ },
    { name: 'no HTTP', serve: (socket) => socket.once('data', () => socket.write('x\r\n\r\n')), want: /^no status line/ },
  ];
  for (const { name, serve, patience, want } of rows) {
    t.test(`createLine notices ${name}`, async (t) => {
      const line = await call(t, serve, patience);
      const { fault, isGone } = await line.converse(exchange());
      t.match({ fault, isGone }, { fault: want, isGone: false });
    });
  }
  t.test('createLine notices that nobody listens', async (t) => {
    t.match(await createLine({ host: '127.0.0.1', port: 1, patience: 10_000 }).converse(exchange()), {
      fault: /^no connection: /,
      isGone: true,
    });
  });
});
