import { once } from 'node:events';
import type { Socket } from 'node:net';
import t, { type Test } from 'tap';
import { authorization, handlerOf, listen, start } from './http/start.js';
import { dial, readAnswers } from './http/talk.js';

const SOON = 200;
const LATE = 600_000;
/** Limits that no test reaches. */
const patient = { headers: LATE, request: LATE, idle: LATE, silence: LATE, lookEvery: 20, most: 100 };

const LIVE = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';
const SIGNED = `Host: a\r\nAuthorization: ${authorization}\r\n`;
const HALF_A_BODY = `POST /api/v1/Agents/Chat/GetChatSessionEntity HTTP/1.1\r\n${SIGNED}Content-Type: application/json\r\nContent-Length: 9000\r\n\r\n{`;

/** Sends a piece of a request again and again, as long as the connection takes it. */
function dribble(t: Test, socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.writable && socket.write(piece), 20);
  t.teardown(() => clearInterval(timer));
  socket.on('error', () => {});
}

/** Returns all that a connection says until it is closed. */
async function readToEnd(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
  await once(socket, 'close');
  return text;
}

t.test('A connection that keeps the service waiting is closed', async (t) => {
  const cases = [
    { name: 'says nothing', limits: { headers: SOON }, first: '', piece: undefined, want: [408] },
    { name: 'dribbles a request line', limits: { headers: SOON }, first: 'GET /', piece: 'a', want: [408] },
    { name: 'dribbles headers', limits: { headers: SOON }, first: 'GET / HTTP/1.1\r\nHost: a\r\n', piece: 'X: y\r\n', want: [408] },
    {
      name: 'dribbles a body that its answer does not wait for',
      limits: { headers: SOON, request: SOON },
      first: HALF_A_BODY,
      piece: ' ',
      want: [400, 408],
    },
    { name: 'asks no more', limits: { idle: SOON }, first: LIVE, piece: undefined, want: [200] },
    {
      name: 'dribbles its second request',
      limits: { headers: SOON },
      first: `${LIVE}GET / HTTP/1.1\r\n`,
      piece: 'X: y\r\n',
      want: [200, 408],
    },
  ];
  for (const { name, limits, first, piece, want } of cases) {
    t.test(`A connection that ${name} is closed`, async (t) => {
      const { port } = await listen(await start(t, { limits: { ...patient, ...limits } }));
      const socket = dial(t, port);
      socket.write(first);
      if (piece !== undefined) dribble(t, socket, piece);
      const answers = readAnswers(await readToEnd(socket));
      t.strictSame(
        answers.map(({ status }) => status),
        want,
      );
    });
  }
});

t.test('A connection on which nothing moves while its answer is made is closed without one', async (t) => {
  let given: ((answer: unknown) => void) | undefined;
  const handler = handlerOf(() => new Promise((resolve) => (given = resolve)));
  t.teardown(() => given?.({ status: 404, message: 'late' }));
  const { port } = await listen(await start(t, { handler, handlerTimeout: LATE, limits: { ...patient, silence: SOON } }));
  const socket = dial(t, port);
  socket.write(`GET /api/v1/ChatSession/1 HTTP/1.1\r\n${SIGNED}\r\n`);
  t.equal(await readToEnd(socket), '');
});

t.test('One connection more than there may be is closed at once, and one in its place served', async (t) => {
  const server = await start(t, { limits: { ...patient, most: 1 } });
  const { port } = await listen(server);
  const first = dial(t, port);
  first.write(LIVE);
  await once(first, 'data');
  t.equal(await readToEnd(dial(t, port).on('error', () => {})), '');
  first.destroy();
  await new Promise<void>((resolve) => {
    const look = () => server.server.getConnections((_error, count) => (count === 0 ? resolve() : setTimeout(look, 5)));
    look();
  });
  const next = dial(t, port).setEncoding('latin1');
  next.write(LIVE);
  const [text] = (await once(next, 'data')) as [string];
  t.equal(readAnswers(text)[0]?.status, 200);
});

t.test('A server waits for a slow data handler, however long it may take', async (t) => {
  const server = await start(t, { handlerTimeout: 120_000 });
  t.equal(server.server.timeout, 122_000);
  t.equal((await start(t)).server.timeout, 60_000);
});
