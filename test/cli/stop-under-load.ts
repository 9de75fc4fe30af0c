import { connect } from 'node:net';
import t from 'tap';
import { authorization } from '../http/start.js';
import { readAnswers } from '../http/talk.js';
import { startDemo } from './command.js';

const CONNECTIONS = 16;
/** Answers that each connection gets before the signal, so that all of them are busy. */
const BEFORE = 5;
const REQUEST = `GET /api/v1/ChatSession/928 HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\n\r\n`;

interface Caller {
  asked: number;
  text: string;
}

/** Asks one request after the other over one connection, until an answer says that it is the last, or the server ends. */
async function keepAsking(port: number, caller: Caller, answered: () => void): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1' }).setEncoding('latin1');
  socket.on('error', () => {});
  const ask = () => {
    caller.asked++;
    socket.write(REQUEST);
  };
  let length = 0;
  socket.on('connect', ask).on('data', (chunk: string) => {
    caller.text += chunk;
    const answers = readAnswers(caller.text);
    const last = answers.at(-1);
    const isWhole =
      last !== undefined &&
      caller.text.endsWith(last.body) &&
      Buffer.byteLength(last.body, 'latin1') === Number(last.headers['content-length']);
    if (!isWhole || answers.length === length) return;
    length = answers.length;
    answered();
    if (last.headers['connection'] !== 'close') ask();
  });
  // Not once(): it would throw what a dropped request is seen by below.
  await new Promise((resolve) => socket.on('close', resolve));
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`chat-session serve drops no request that it has accepted when ${signal} comes under load`, async (t) => {
    const { origin, process: child, ended } = await startDemo(t);
    const port = Number(new URL(origin).port);
    const callers = Array.from({ length: CONNECTIONS }, (): Caller => ({ asked: 0, text: '' }));
    let answers = 0;
    const asking = callers.map((caller) =>
      keepAsking(port, caller, () => {
        if (++answers === CONNECTIONS * BEFORE) child.kill(signal);
      }),
    );
    await Promise.all(asking);
    const outcome = callers.map(({ asked, text }) => ({
      asked,
      answered: readAnswers(text).length,
      statuses: [...new Set(readAnswers(text).map(({ status }) => status))],
    }));
    t.strictSame(
      outcome.map(({ asked, answered, statuses }) => ({ missing: asked - answered, statuses })),
      callers.map(() => ({ missing: 0, statuses: [200] })),
    );
    t.strictSame(await ended, { code: 0, signal: null });
  });
}
