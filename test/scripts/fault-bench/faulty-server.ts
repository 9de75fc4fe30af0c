import { get } from 'node:http';
import t from 'tap';
import { withField } from '../../../scripts/fault-bench/edit.js';
import type { Answer } from '../../../scripts/fault-bench/fault.js';
import { startFaultyServer } from '../../../scripts/fault-bench/faulty-server.js';
import { start } from '../../http/start.js';
import { askWitness } from './ask.js';

const path = '/api/v1/ChatSession/5';

t.test('startFaultyServer without a fault answers as the service does', async (t) => {
  const server = await startFaultyServer();
  t.teardown(() => server.close());
  const service = await start(t);
  const port = new URL(await service.listen({ host: '127.0.0.1', port: 0 })).port;
  for (const shows of [
    { path },
    { path: '/api/v1/ChatSession?$top=2', headers: { accept: 'text/xml', 'so-timezone': 'NO' } },
    { path, method: 'HEAD' },
    { path, method: 'DELETE' },
    { path, method: 'OPTIONS' },
    { path, headers: { authorization: '' } },
    { path, seen: { path } },
    { path: '/openapi.json' },
  ]) {
    const [got, want] = [await askWitness(server.origin, shows), await askWitness(`http://127.0.0.1:${port}`, shows)];
    t.equal(comparable(got.text, server.origin), comparable(want.text, `http://127.0.0.1:${port}`), JSON.stringify(shows));
  }
});

/** Without what names the port, the second of the start or the connection. */
function comparable(text: string, origin: string): string {
  return text
    .replaceAll(new URL(origin).host, '')
    .replace(/^(?:last-modified|etag|keep-alive): .*\n/gim, '')
    .split('\n')
    .sort()
    .join('\n');
}

t.test('startFaultyServer sends a body in the way that a fault asks for', async (t) => {
  const answer: Answer = { status: 200, headers: [['content-type', 'text/plain']], body: Buffer.from('0123456789') };
  const cases: readonly { readonly name: string; readonly answer: Answer; readonly method?: string; readonly want: RegExp }[] = [
    { name: 'whole', answer, want: /content-length: 10\n\n0123456789$/ },
    {
      name: 'with the length that the fault says',
      answer: withField(answer, 'content-length', '3'),
      method: 'HEAD',
      want: /content-length: 3\n\n$/,
    },
    { name: 'cut', answer: { ...answer, wire: 'cut' }, want: /content-length: 10\n\n01234$/ },
    { name: 'endless', answer: { ...answer, wire: 'endless' }, want: /0123456789\n?\r?.* {1024}/s },
    { name: 'of HEAD without one', answer: { ...answer, wire: 'endless' }, method: 'HEAD', want: /^HTTP\/1\.1 200 OK\n[^0]*$/ },
    { name: 'late', answer: { ...answer, wire: { delay: 50 } }, want: /0123456789$/ },
    {
      name: 'of HEAD',
      answer: { ...answer, wire: 'body' },
      method: 'HEAD',
      want: /^HTTP\/1\.1 200 Faulty\ncontent-type: text\/plain\ncontent-length: 10\n\n0123456789$/,
    },
    { name: 'without one', answer: { ...answer, status: 204 }, want: /^HTTP\/1\.1 204 No Content\ncontent-type: text\/plain\n\n$/ },
  ];
  for (const { name, answer: planted, method = 'GET', want } of cases) {
    const server = await startFaultyServer(async () => planted);
    const { text } = await askWitness(server.origin, { path, method });
    t.match(text.replace(/^keep-alive: .*\n/im, ''), want, name);
    await server.close();
  }
});

t.test('startFaultyServer passes the body of a request on', async (t) => {
  const server = await startFaultyServer(async (request, { send }) => {
    const headers = [...request.headers.filter(([name]) => name !== 'content-length'), ['content-type', 'text/plain'] as const];
    const { status } = await send({ ...request, headers, body: Buffer.from('abc') });
    return { status: 200, headers: [], body: Buffer.from(`the product says ${status}`) };
  });
  t.teardown(() => server.close());
  t.match((await askWitness(server.origin, { path: '/session', method: 'POST' })).text, /\n\nthe product says 204$/);
});

t.test('startFaultyServer ends the connection when a fault fails, and closes while answers are due', async (t) => {
  const server = await startFaultyServer(async ({ path: asked }, { send }) => {
    if (asked === '/fails') throw new Error('a mistake in a fault');
    if (asked === '/dead') return send({ method: 'GET', path: asked, headers: [], body: Buffer.alloc(0) });
    return { status: 200, headers: [], body: Buffer.alloc(0), wire: { delay: 600_000 } };
  });
  await t.rejects(askStatus(`${server.origin}/fails`), { code: 'ECONNRESET' });
  const due = askStatus(`${server.origin}/late`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await Promise.all([t.rejects(due, { code: 'ECONNRESET' }), server.close()]);
});

function askStatus(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => void get(url, { agent: false }, ({ statusCode }) => resolve(statusCode)).on('error', reject));
}
