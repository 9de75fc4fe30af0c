import { createServer, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { readBaseUrl } from '../../src/contract/base-url.js';
import { createProxy } from '../../src/contract/proxy.js';
import { createTraffic, type Traffic } from '../../src/contract/traffic.js';
import { listen, startService } from './serve.js';

const authorization = 'Basic dGplMDpUamUw';

interface Proxied {
  readonly origin: string;
  readonly traffic: Traffic;
  readonly lines: readonly string[];
}

async function startProxy(t: Test, upstream: string, { limit = 1_000_000, timeout = 20_000 } = {}): Promise<Proxied> {
  const base = readBaseUrl(upstream) as { readonly root: string; readonly operations: string };
  const traffic = createTraffic(base.operations);
  const lines: string[] = [];
  const report = (line: string, faults: readonly { readonly pointer: string }[]) =>
    void lines.push(`${line} ${faults.map(({ pointer }) => pointer).join(' ')}`);
  const server = createProxy({ upstream: base, traffic, limit, timeout, report });
  return { origin: await listen(t, server), traffic, lines };
}

const http = (t: Test, listener: RequestListener) => listen(t, createServer(listener));

/** Returns the results of what was seen, once nothing is under way any more. */
const seen = ({ traffic }: Proxied) => traffic.report().outcomes.map(({ id, result }) => `${id} ${result}`);

t.test('createProxy passes requests and answers as they are, and checks them', async (t) => {
  const upstream = await startService(t);
  const proxied = await startProxy(t, upstream);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(proxied.origin + path, { ...init, headers: { authorization, 'accept-encoding': 'identity', ...init.headers } });
  const direct = await fetch(`${upstream}/api/v1/ChatSession/5`, { headers: { authorization, accept: 'text/xml' } });
  const through = await ask('/api/v1/ChatSession/5', { headers: { accept: 'text/xml' } });
  t.equal(await through.text(), await direct.text());
  t.same(
    [through.status, through.headers.get('content-type'), through.headers.get('vary')],
    [200, direct.headers.get('content-type'), direct.headers.get('vary')],
  );
  await ask('/api/v1/ChatSession?$top=1');
  await ask('/api/v1/ChatSession/1e3');
  await ask('/api/v1/ChatSession/5', { method: 'HEAD' });
  await ask('/api/v1/Nothing');
  await ask('/api/v1/ChatSession/5', { method: 'PATCH', body: '{}' });
  t.same(seen(proxied), [
    'traffic/GET/v1ChatSessionEntity_GetChatSessionEntity/200/text/xml passed',
    'traffic/GET/v1ChatSessionEntity_GetAll/200/application/json passed',
    'traffic/GET/v1ChatSessionEntity_GetChatSessionEntity/400/application/json passed',
    'traffic/HEAD/v1ChatSessionEntity_GetChatSessionEntity/200/application/json passed',
    'traffic/GET/other/404/application/json passed',
    'traffic/PATCH/other/405/application/json passed',
  ]);
  t.same(proxied.lines, []);
});

t.test('createProxy tells what is wrong, and keeps no credentials', async (t) => {
  const upstream = await startService(t, (_asked, sent) => ({
    ...sent,
    body: sent.body.replace('"TopicId":1', `"TopicId":"${authorization} Tje0 a-token"`),
  }));
  const proxied = await startProxy(t, `${upstream}/api/v1`);
  const headers = { authorization, cookie: 'SoSession=a-session', 'x-xsrf-token': 'a-token', 'accept-encoding': 'identity' };
  for (let time = 0; time < 30; time++) await (await fetch(`${proxied.origin}/api/v1/ChatSession/5?token=a-token`, { headers })).text();
  t.equal(proxied.lines.length, 30);
  t.match(proxied.lines[0], /^GET \/api\/v1\/ChatSession\/5 200 .*\/TopicId$/);
  const report = proxied.traffic.report();
  t.match(report.outcomes, [
    {
      result: 'failed',
      source: /for 30 answers/,
      faults: [
        { pointer: '', expected: 'nothing of the credentials' },
        { pointer: '/TopicId', got: '"(hidden) (hidden) (hidden)"', curl: /\$AUTHORIZATION.*\$COOKIE.*token=\(hidden\)/ },
      ],
    },
  ]);
  t.equal(report.outcomes[0]?.exchanges.length, 20);
  t.notMatch(JSON.stringify(report), /dGplMDpUamUw|Tje0|a-session|a-token|9R5SrYp6P2BdaMyfkmZ5CfDTjzmnyRMH/);
});

t.test('createProxy hides the key of a chat where it is what is wrong', async (t) => {
  const upstream = await startService(t, (_asked, sent) => ({
    ...sent,
    body: sent.body.replace(/"SessionKey":"[^"]*"/, '"SessionKey":928928928'),
  }));
  const proxied = await startProxy(t, upstream);
  await (await fetch(`${proxied.origin}/api/v1/ChatSession/5`, { headers: { authorization, 'accept-encoding': 'identity' } })).text();
  t.match(proxied.traffic.report().outcomes, [{ faults: [{ pointer: '/SessionKey', got: '(hidden)' }] }]);
});

t.test('createProxy counts what it cannot check, and passes it', async (t) => {
  const upstream = await http(t, (request, response) => {
    if (request.url === '/gzip') response.setHeader('content-encoding', 'gzip').end(gzipSync('zipped'));
    else if (request.url === '/plain') response.setHeader('content-encoding', 'identity').end('plain');
    else if (request.url === '/cut') response.writeHead(200, { 'content-length': '10' }).write('a', () => response.destroy());
    else if (request.url === '/long') response.end('a'.repeat(2000));
    else if (request.method === 'OPTIONS') response.setHeader('access-control-allow-methods', 'GET').end();
    else request.pipe(response);
  });
  const proxied = await startProxy(t, upstream, { limit: 1000 });
  const text = async (path: string, init?: RequestInit) => (await fetch(proxied.origin + path, init)).text();
  t.equal(await text('/gzip'), 'zipped');
  t.equal(await text('/plain'), 'plain');
  t.equal((await text('/long')).length, 2000);
  t.equal(await text('/', { method: 'OPTIONS' }), '');
  await t.rejects(text('/cut'));
  t.equal(await text('/echo', { method: 'POST', body: new Blob(['echoed']).stream(), duplex: 'half' }), 'echoed');
  const reasons = proxied.traffic.report().outcomes.filter(({ result }) => result === 'skipped');
  t.same(
    reasons.map(({ id, reason }) => [id, reason]),
    [
      ['traffic/unchecked/the-body-was-compressed', 'the body was compressed: 1'],
      ['traffic/unchecked/the-body-was-too-long', 'the body was too long: 1'],
      ['traffic/unchecked/a-question-of-a-browser', 'a question of a browser: 1'],
      ['traffic/unchecked/the-body-broke-off', 'the body broke off: 1'],
    ],
  );
});

t.test('createProxy answers 502 where the server behind does not answer', async (t) => {
  const silent = await http(t, () => {});
  for (const [upstream, timeout, message] of [
    ['http://127.0.0.1:9', 20_000, /^nothing listens at/],
    [silent, 50, /did not answer within 50 ms$/],
    ['https://127.0.0.1:9', 20_000, /^nothing listens at/],
  ] as const) {
    const proxied = await startProxy(t, upstream, { timeout });
    const answer = await fetch(`${proxied.origin}/`);
    t.equal(answer.status, 502);
    t.match(await answer.json(), { Error: true, ErrorMessage: message, ErrorSource: 'chat-session proxy' });
    t.match(seen(proxied), ['traffic/unchecked/no-answer-came skipped']);
  }
});

t.test('createProxy ends what takes too long in the middle of an answer', async (t) => {
  const upstream = await http(t, (_request, response) => void response.writeHead(200).write('a'));
  const proxied = await startProxy(t, upstream, { timeout: 300 });
  await t.rejects((await fetch(`${proxied.origin}/`)).text());
});

t.test('createProxy asks no longer when nobody waits', async (t) => {
  const asked = deferred();
  const gone = deferred();
  const upstream = await http(t, (request) => {
    request.socket.once('close', gone.resolve);
    asked.resolve(undefined);
  });
  const { origin } = await startProxy(t, upstream);
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await asked.promise;
  socket.destroy();
  await gone.promise;
});

function deferred() {
  let resolve: (value: unknown) => void = () => {};
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
