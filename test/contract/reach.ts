import { createServer, type RequestListener } from 'node:http';
import t, { type Test } from 'tap';
import { readBaseUrl } from '../../src/contract/base-url.js';
import { createClient } from '../../src/contract/client.js';
import { readCredentials } from '../../src/contract/credentials.js';
import { reach } from '../../src/contract/reach.js';
import { listen, startService } from './serve.js';

interface Reaching {
  readonly auth?: string;
  readonly ids?: readonly number[];
  readonly discover?: boolean;
}

async function reachAt(t: Test, url: string, options: Reaching = {}) {
  const { auth = 'basic:tje0:Tje0', ids = [] } = options;
  const discover = options.discover ?? ids.length === 0;
  const client = createClient({ timeout: 20_000 });
  t.teardown(() => client.close());
  const base = readBaseUrl(url) as { readonly root: string; readonly operations: string };
  return reach(base, { client, credentials: readCredentials(auth), ids, discover });
}

t.test('reach finds the sessions of a list, and an id that none has', async (t) => {
  const origin = await startService(t);
  const operations = `${origin}/api/v1`;
  const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 928];
  t.same(await reachAt(t, origin), { root: origin, operations, ids, missingId: 2_147_483_646 });
  t.same(await reachAt(t, operations, { ids: [5] }), { root: origin, operations, ids: [5], missingId: 2_147_483_646 });
  t.same((await reachAt(t, origin, { ids: [928], discover: true })).ids, [928, ...ids.slice(0, -1)]);
});

t.test('reach finds the sessions of a list that is broken', async (t) => {
  const asXml = await startService(t, (_asked, sent) => ({ ...sent, body: `\uFEFF<a><chatSessionId>7</chatSessionId>` }));
  t.same((await reachAt(t, asXml)).ids, [7]);
});

t.test('reach takes an id for a missing one where all are found', async (t) => {
  const origin = await startService(t, (_asked, sent) => ({ ...sent, status: 200 }));
  t.equal((await reachAt(t, origin)).missingId, 2_147_483_646);
});

interface Row {
  readonly name: string;
  readonly answer: RequestListener;
  readonly want: RegExp;
  readonly auth?: string;
  readonly ids?: readonly number[];
}

const page = { 'content-type': 'text/html' };
const rows: readonly Row[] = [
  {
    name: 'a page of HTML',
    answer: (_q, r) => r.writeHead(200, page).end('<p>'),
    want: /answers 200 with a page of HTML: is it the URL of the service\?$/,
  },
  { name: 'a page that says 404', answer: (_q, r) => r.writeHead(404, page).end('<p>'), want: /answers 404 with a page of HTML/ },
  { name: 'an address where nothing is', answer: (_q, r) => r.writeHead(404).end(), want: /is not there \(404\): is it the URL/ },
  { name: 'a server that fails', answer: (_q, r) => r.writeHead(500).end(), want: /answers 500: the server has to work/ },
  { name: 'a list of nothing', answer: (_q, r) => r.end('{"value":[]}'), want: /lists no sessions, .* --id$/ },
  {
    name: 'a redirect to another path',
    answer: ({ url }, r) => (url === '/b' ? r.end('{}') : r.writeHead(301, { location: '/b' }).end()),
    want: /redirects to http:\/\/127\.0\.0\.1:\d+\/b: use that as the URL$/,
  },
  {
    name: 'a redirect to another host',
    answer: (_q, r) => r.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
    want: /redirects to http:\/\/elsewhere\.example\/: use that as the URL if you trust it$/,
  },
  { name: 'a redirect to nowhere', answer: (_q, r) => r.writeHead(302, { location: 'http://[' }).end(), want: /redirects to http:\/\/\[:/ },
  {
    name: 'redirects without end',
    answer: (_q, r) => r.writeHead(307, { location: '/api/v1/ChatSession' }).end(),
    want: /redirects without end, at last to \/api\/v1\/ChatSession: mend the URL$/,
  },
  { name: 'a redirect that leads nowhere', answer: (_q, r) => r.writeHead(304).end(), want: /answers 304/ },
  {
    name: 'credentials that are refused',
    answer: (_q, r) => r.writeHead(401, { 'www-authenticate': 'Bearer realm="a", SOTicket' }).end(),
    want: /^the server refuses these credentials \(401\); it takes bearer, soticket$/,
  },
  {
    name: 'credentials that may not',
    answer: (_q, r) => r.writeHead(403).end(),
    want: /^the server refuses these credentials \(403\); it takes none that it names$/,
  },
  {
    name: 'no credentials',
    answer: (_q, r) => r.writeHead(401).end(),
    auth: '',
    want: /^the server wants to know who is calling: give --auth, or set CHAT_SESSION_AUTH$/,
  },
];

for (const { name, answer, want, auth = 'bearer:a', ids = [] } of rows) {
  t.test(`reach explains ${name}`, async (t) => {
    const origin = await listen(t, createServer(answer));
    await t.rejects(reachAt(t, origin, { auth, ids }), { name: 'CannotRun', message: want });
  });
}

t.test('reach explains why there is no answer', async (t) => {
  await t.rejects(reachAt(t, 'http://127.0.0.1:9'), { name: 'CannotRun', message: /^nothing listens at/ });
});

t.test('reach throws what it does not understand', async (t) => {
  const broken = { timeout: 1, close: () => {}, send: async () => Promise.reject(new TypeError('no')) };
  const base = { root: 'http://a', operations: 'http://a/api/v1' };
  await t.rejects(reach(base, { client: broken, credentials: undefined, ids: [1], discover: false }), TypeError);
});
