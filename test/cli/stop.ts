import { once } from 'node:events';
import t, { type Test } from 'tap';
import { dial, readAnswers } from '../http/talk.js';
import { startDemo, waitFor } from './command.js';

const PATH = '/api/v1/ChatSession/928';

/** Opens connections with a request each that takes a while, for its password is wrong, and returns when the first is answered. */
async function askSlowly(t: Test, port: number, headers: string) {
  const sockets = Array.from({ length: 12 }, () => dial(t, port).setEncoding('latin1'));
  const texts = sockets.map(() => '');
  const answers = sockets.map((socket, index) =>
    once(
      socket.on('data', (text: string) => (texts[index] += text)),
      'data',
    ),
  );
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  for (const [index, socket] of sockets.entries()) {
    const credentials = Buffer.from(`tje0:wrong${index}`).toString('base64');
    socket.write(`GET ${PATH} HTTP/1.1\r\nHost: a\r\n${headers}Authorization: Basic ${credentials}\r\n\r\n`);
  }
  await Promise.race(answers);
  return async () => {
    await Promise.all(answers);
    return texts.map((text) => readAnswers(text)[0]?.status);
  };
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`chat-session serve finishes the requests in flight after ${signal}, then exits 0`, async (t) => {
    const { origin, process: child, ended } = await startDemo(t);
    const answers = await askSlowly(t, Number(new URL(origin).port), 'Connection: close\r\n');
    child.kill(signal);
    t.strictSame({ answers: await answers(), ended: await ended }, { answers: Array(12).fill(401), ended: { code: 0, signal: null } });
  });
}

t.test('chat-session serve does not wait for connections that are kept alive after their last answer', async (t) => {
  const { origin, process: child, ended } = await startDemo(t);
  const answers = await askSlowly(t, Number(new URL(origin).port), '');
  child.kill('SIGTERM');
  await answers();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 5000, 'still running after 5 seconds');
  });
  t.teardown(() => clearTimeout(timer));
  t.strictSame(await Promise.race([ended, late]), { code: 0, signal: null });
});

t.test('chat-session serve answers a request that was under way at the signal with a body of its own', async (t) => {
  const running = await startDemo(t);
  const socket = dial(t, Number(new URL(running.origin).port)).setEncoding('latin1');
  const half = 'GET /health/live HTTP/1.1\r\nHost: a\r\n';
  // The first answer tells that the half behind it has arrived, too.
  socket.write(`${half}\r\n${half}`);
  await once(socket, 'data');
  running.process.kill('SIGTERM');
  await waitFor(running, /"msg":"(stopping)"/);
  let text = '';
  socket.on('data', (chunk: string) => (text += chunk));
  socket.write('\r\n');
  await once(socket, 'close');
  t.match(readAnswers(text)[0], { headers: { connection: 'close' }, body: /^\{"status":"live"\}$|"ErrorSource":"chat-session"/ });
});
