import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { createOverloadGuard } from '../src/overload-guard.js';
import { readXml } from '../src/representation/read-xml.js';
import { appOptions, listen, start } from './http/start.js';
import { dial, readAnswers, talk } from './http/talk.js';

const BODY = {
  Error: true,
  ErrorType: 'SoUnavailableException',
  ErrorMessage: 'The service has more requests than it can answer at the moment',
  ErrorSource: 'chat-session',
};

/** A request, the last one of its connection if it is said so. */
const request = (path: string, { last = false, accept = '*/*' } = {}) =>
  `GET ${path} HTTP/1.1\r\nHost: a\r\nAccept: ${accept}\r\n${last ? 'Connection: close\r\n' : ''}\r\n`;

/** Returns a server behind a guard, which takes `/slow` for a turn of so many milliseconds. */
async function open(t: Test, { slow = 600, longestWait = 500, holdFor = 0, mostHeld = 100 } = {}) {
  let late = 0;
  const counts = { refusedRequests: 0 };
  const warnings: unknown[] = [];
  const guard = createOverloadGuard({
    longestWait,
    holdFor,
    mostHeld,
    counts,
    warn: (fields) => void warnings.push(fields),
    now: () => performance.now() + late,
  });
  const server = createServer(
    guard.protect(({ url }, response) => {
      if (url === '/slow') late += slow;
      response.setHeader('content-length', 2).end('ok');
    }),
  );
  t.teardown(() => {
    guard.close();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, guard, counts, warnings };
}

t.test('createOverloadGuard refuses who has waited too long with the documented body', async (t) => {
  const { port, counts } = await open(t);
  const answers = readAnswers(await talk(t, port, request('/slow') + request('/a') + request('/b', { last: true, accept: 'text/xml' })));
  t.strictSame(
    answers.map(({ status }) => status),
    [200, 503, 503],
  );
  t.match(answers[1]?.headers, {
    'retry-after': '5',
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'private, no-cache',
    vary: 'Accept',
  });
  t.strictSame(JSON.parse(answers[1]?.body ?? ''), BODY);
  t.strictSame(readXml(answers[2]?.body ?? '', 'ErrorBody'), BODY);
  t.equal(counts.refusedRequests, 2);
});

t.test('createOverloadGuard lets through who has not waited too long on a connection, however long the turn', async (t) => {
  const { port } = await open(t, { slow: 300 });
  const answers = readAnswers(await talk(t, port, request('/slow') + request('/slow') + request('/a', { last: true })));
  t.strictSame(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
});

t.test('createOverloadGuard serves the next turn again', async (t) => {
  const { port } = await open(t);
  await talk(t, port, request('/slow') + request('/a', { last: true }));
  t.equal(readAnswers(await talk(t, port, request('/a', { last: true })))[0]?.status, 200);
});

t.test('createOverloadGuard lets through who has not waited too long, and who asks for the health', async (t) => {
  const cases = [
    { name: 'a wait that may be', slow: 400, path: '/a', want: 200 },
    { name: 'a wait that is too long', slow: 600, path: '/a', want: 503 },
    { name: 'the health after a wait that is too long', slow: 600, path: '/health/live', want: 200 },
  ];
  for (const { name, slow, path, want } of cases) {
    const { port } = await open(t, { slow });
    t.equal(readAnswers(await talk(t, port, request('/slow') + request(path, { last: true })))[1]?.status, want, name);
  }
});

t.test('createOverloadGuard holds a refusal back, and sends it when it is closed', async (t) => {
  const { port, guard, counts } = await open(t, { holdFor: 600_000 });
  const socket = dial(t, port).setEncoding('latin1');
  let text = '';
  socket.on('data', (chunk: string) => (text += chunk));
  socket.write(request('/slow') + request('/a', { last: true }));
  while (counts.refusedRequests === 0) await once(socket, 'data');
  t.strictSame(
    readAnswers(text).map(({ status }) => status),
    [200],
  );
  guard.close();
  await once(socket, 'close');
  t.strictSame(
    readAnswers(text).map(({ status }) => status),
    [200, 503],
  );
});

t.test('createOverloadGuard holds a refusal back as long as it is told', async (t) => {
  const { port } = await open(t, { holdFor: 300 });
  const before = performance.now();
  const answers = readAnswers(await talk(t, port, request('/slow') + request('/a', { last: true })));
  t.match(answers, [{ status: 200 }, { status: 503 }]);
  t.ok(performance.now() - before >= 290);
});

t.test('createOverloadGuard sends a refusal at once where too many are held back', async (t) => {
  const { port, counts } = await open(t, { holdFor: 600_000, mostHeld: 1 });
  const socket = dial(t, port);
  socket.write(request('/slow') + request('/a'));
  while (counts.refusedRequests === 0) await once(socket, 'data');
  t.equal(readAnswers(await talk(t, port, request('/slow') + request('/b', { last: true })))[1]?.status, 503);
});

t.test('createOverloadGuard tells how many it has refused', async (t) => {
  const { port, warnings } = await open(t);
  await talk(t, port, request('/slow') + request('/a') + request('/a', { last: true }));
  while (warnings.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  t.strictSame(warnings, [{ refused: 2 }]);
});

t.test('createServer guards its operations where it is told how long a request may wait', async (t) => {
  const Basic = {
    verify: () => {
      // Takes the turn as work does.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
      return { name: 'anybody' };
    },
  };
  const { schemes } = await appOptions();
  const cases = [
    { longestWait: 100, want: [200, 503] },
    { longestWait: undefined, want: [200, 200] },
  ];
  for (const { longestWait, want } of cases) {
    const server = await start(t, { longestWait, schemes: { ...schemes, Basic } });
    const { port } = await listen(server);
    const session = '/api/v1/ChatSession/1';
    const answers = readAnswers(await talk(t, port, request(session) + request(session, { last: true })));
    t.strictSame(
      answers.map(({ status }) => status),
      want,
    );
  }
});
