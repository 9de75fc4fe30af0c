import type { FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { createPassThroughSchemes } from '../../src/auth/pass-through.js';
import { openMemory } from '../../src/data/memory.js';
import { createUpstreamHandler, type UpstreamOptions } from '../../src/data/upstream/create-upstream-handler.js';
import { playServer, say } from '../data/upstream/play-server.js';
import { authorization, createLog, get, listen, mediaTypes, start } from './start.js';

/** What tells the answers of two servers apart although they mean the same. */
function plain(payload: string, { origin = 'http://localhost:80' } = {}): string {
  return payload.replaceAll(origin, '').replaceAll('http://localhost:80', '');
}

/** Returns a server in front of another one. */
async function startFront(
  t: Test,
  base: URL,
  options: Partial<UpstreamOptions> & Pick<Parameters<typeof start>[1] & object, 'schemes'> = {},
) {
  const { schemes, ...upstream } = options;
  const log = createLog();
  const handler = createUpstreamHandler({
    base,
    timeout: 10_000,
    maxBytes: 8_388_608,
    violations: 'refuse',
    replay: false,
    log: log.logger,
    ...upstream,
  });
  const front = await start(t, { handler, handlerTimeout: 15_000, logger: log.logger, ...(schemes === undefined ? {} : { schemes }) });
  t.teardown(() => handler.close?.());
  return { front, handler, log };
}

/** Returns a server of ours and one in front of it. */
async function startBoth(t: Test, options: Parameters<typeof startFront>[2] = {}) {
  const behind = await start(t);
  const { origin } = await listen(behind);
  return { behind, origin, ...(await startFront(t, new URL(`${origin}/api/v1`), options)) };
}

t.test('GET ChatSession/{id} in front of another server of ours', async (t) => {
  const { behind, front, log } = await startBoth(t);
  const urls = ['928', '928?$select=Status,User/FullName', '5', '6?$select=nothing', '99999', '-1'];
  for (const accept of mediaTypes) {
    for (const url of urls) {
      t.test(`GET ChatSession/${url} answers in ${accept} as that server does`, async (t) => {
        const [direct, through] = await both(behind, front, `/api/v1/ChatSession/${url}`, { accept });
        t.strictSame(through, direct);
      });
    }
  }
  const locales = [
    { 'accept-language': 'nb', 'so-timezone': 'NO, includeTZOffset' },
    { 'so-language': 'de', 'so-culture': 'nb-NO', 'so-timezone': 'US-NY' },
    { 'so-language': '*', 'so-timezone': 'includeTZOffset' },
    { 'so-timezone': 'Mars' },
  ];
  for (const headers of locales) {
    for (const accept of ['application/json', 'text/xml']) {
      t.test(`GET ChatSession/5 as ${accept} with ${JSON.stringify(headers)} is localized once`, async (t) => {
        const [direct, through] = await both(behind, front, '/api/v1/ChatSession/5', { accept, ...headers });
        t.strictSame(through, direct);
      });
    }
  }
  for (const accept of mediaTypes) {
    t.test(`GET ChatSession/928 as ${accept} answers 304 to who has the answer`, async (t) => {
      const first = await get(front, '/api/v1/ChatSession/928?$select=Status', { accept });
      const etag = String(first.headers['etag']);
      const again = await get(front, '/api/v1/ChatSession/928?$select=Status', { accept, 'if-none-match': etag });
      t.strictSame([again.statusCode, again.payload, again.headers['etag']], [304, '', etag]);
    });
  }
  t.test('GET ChatSession/928 has the time of that server', async (t) => {
    const [direct, through] = await Promise.all([behind, front].map((server) => get(server, '/api/v1/ChatSession/928')));
    t.equal(through?.headers['last-modified'], direct?.headers['last-modified']);
  });
  t.test('GET ChatSession/928 has links to the server that was asked', async (t) => {
    const { payload } = await get(front, '/api/v1/ChatSession/928', { host: 'front.example.com' });
    t.strictSame((JSON.parse(payload) as { readonly _Links: object })._Links, {
      Self: 'http://front.example.com/api/v1/ChatSession/928',
      Archive: 'http://front.example.com/api/v1/ChatSession',
    });
  });
  t.test('The log of neither has the credentials', async (t) => t.notMatch(log.text(), /dGplMDpUamUw|Tje0/));
});

/** Returns what two servers answer to the same request, apart from their addresses and what belongs to a moment. */
async function both(one: FastifyInstance, other: FastifyInstance, url: string, headers: Readonly<Record<string, string>> = {}) {
  const answers = await Promise.all([one, other].map((server) => get(server, url, headers)));
  return answers.map(({ statusCode, headers, payload }) => ({
    statusCode,
    type: headers['content-type'],
    vary: headers['vary'],
    language: headers['content-language'],
    zone: headers['so-timezone'],
    body: plain(payload),
  }));
}

t.test('GET ChatSession in front of another server of ours', async (t) => {
  const { behind, front } = await startBoth(t);
  const queries = [
    '',
    '?$top=5&$orderBy=status desc',
    '?$select=agent,status&$top=3',
    "?$filter=status eq 'Closed'",
    '?$skip=4&$top=4',
    '?$select=x',
  ];
  for (const accept of ['application/json', 'text/xml']) {
    for (const query of queries) {
      t.test(`GET ChatSession${query} answers in ${accept} as that server does`, async (t) => {
        const [direct, through] = await both(behind, front, `/api/v1/ChatSession${query}`, { accept, 'so-timezone': 'NO' });
        t.strictSame(through, direct);
      });
    }
  }
  for (const query of ['?$top=2', '?$top=3&$orderBy=status desc,whenRequested&$select=status', "?$top=1&$filter=status eq 'Closed'"]) {
    t.test(`GET ChatSession${query} leads through all pages to the same rows`, async (t) => {
      t.strictSame(await rows(front, query), await rows(behind, query));
    });
  }
  t.test('GET ChatSession answers 304 to who has the page', async (t) => {
    const { headers } = await get(front, '/api/v1/ChatSession?$top=2');
    t.equal((await get(front, '/api/v1/ChatSession?$top=2', { 'if-none-match': String(headers['etag']) })).statusCode, 304);
  });
  t.test('GET ChatSession answers 400 for a filter that cannot be read', async (t) => {
    const { statusCode, payload } = await get(front, '/api/v1/ChatSession?$filter=x');
    t.match([statusCode, payload], [400, /The server behind this one cannot read \$filter/]);
  });
});

/** Returns the keys of all rows, page by page. */
async function rows(server: FastifyInstance, query: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let url: string | null = `/api/v1/ChatSession${query}`; url !== null;) {
    const { payload } = await get(server, url);
    const page = JSON.parse(payload) as {
      readonly 'odata.nextLink': string | null;
      readonly value: readonly { readonly PrimaryKey: string }[];
    };
    pages.push(page.value.map(({ PrimaryKey }) => PrimaryKey));
    url = page['odata.nextLink'] && plain(page['odata.nextLink']);
  }
  return pages;
}

t.test('GET ChatSession/{id} judges who calls before it asks the server behind', async (t) => {
  const { base, asked } = await playServer(t, say('{"ChatSessionId":1}'));
  const { front } = await startFront(t, base);
  t.equal((await get(front, '/api/v1/ChatSession/1', { authorization: 'Bearer wrong' })).statusCode, 401);
  t.equal(asked.length, 0);
  t.equal((await get(front, '/api/v1/ChatSession/1')).statusCode, 200);
  t.equal(asked[0]?.headers.authorization, authorization);
});

t.test("GET ChatSession/{id} asks with the service's own credentials where it has some", async (t) => {
  const { base, asked } = await playServer(t, say('{"ChatSessionId":1}'));
  const { front, log } = await startFront(t, base, { credentials: { authorization: 'SOTicket 7T:s3cret', appToken: 's3cret-app' } });
  await get(front, '/api/v1/ChatSession/1', { 'so-apptoken': 'mine', cookie: 'SoSession=mine', 'x-xsrf-token': 'mine' });
  const { authorization: sent, 'so-apptoken': app, cookie } = asked[0]?.headers ?? {};
  t.strictSame([sent, app, cookie], ['SOTicket 7T:s3cret', 's3cret-app', undefined]);
  t.notMatch(log.text(), /s3cret|mine/);
});

t.test('GET ChatSession/{id} where the server behind judges the credentials', async (t) => {
  const { front, origin } = await startBoth(t, { schemes: createPassThroughSchemes() });
  const cases = [
    { name: 'lets in whom it lets in', headers: { authorization }, want: 200 },
    { name: 'refuses a wrong password', headers: { authorization: 'Basic dGplMDp3cm9uZw==' }, want: 401 },
    { name: 'refuses an unknown token', headers: { authorization: 'Bearer x' }, want: 401 },
    { name: 'refuses a ticket that is none', headers: { authorization: 'SOTicket x' }, want: 401 },
    { name: 'refuses who sends nothing', headers: { authorization: '' }, want: 401 },
    { name: 'refuses a cookie', headers: { authorization: '', cookie: 'SoSession=a', 'x-xsrf-token': 'b' }, want: 401 },
  ];
  for (const { name, headers, want } of cases) {
    t.test(`GET ChatSession/{id} ${name}`, async (t) => {
      const answer = await get(front, '/api/v1/ChatSession/928', headers);
      t.equal(answer.statusCode, want);
      if (want === 401) t.equal((answer.headers['www-authenticate'] as readonly string[]).length, 3, 'challenges of ours');
    });
  }
  t.test('GET ChatSession/{id} refuses an answer that is kept to who may not have it', async (t) => {
    const { headers } = await get(front, '/api/v1/ChatSession/928');
    const stolen = { authorization: 'Bearer x', 'if-none-match': String(headers['etag']) };
    t.equal((await get(front, '/api/v1/ChatSession/928', stolen)).statusCode, 401);
  });
  t.test('There is no /session to sign in at', async (t) => {
    t.equal((await front.inject({ method: 'POST', url: '/session', headers: { authorization } })).statusCode, 404);
  });
  t.test('The server behind was asked', async (t) => t.match(origin, /^http:/));
});

t.test('GET ChatSession/{id} keeps callers apart whom the server behind answers differently', async (t) => {
  const { base } = await playServer(t, (response, { headers }) =>
    say(`{"ChatSessionId":1,"CustomerName":"${headers.authorization}"}`, { etag: '"same for all"' })(response, {} as never),
  );
  const { front } = await startFront(t, base, { schemes: createPassThroughSchemes() });
  for (const name of ['Bearer anna', 'Bearer berit', 'Bearer anna', 'Bearer berit']) {
    const { payload } = await get(front, '/api/v1/ChatSession/1', { authorization: name });
    t.match(payload, `"CustomerName":"${name}"`);
  }
});

t.test('GET ChatSession/{id} says how many values of the server behind were wrong', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":1,"Rank":"x","TopicId":2.5,"Origin":null}'));
  const { front } = await startFront(t, base, { violations: 'report' });
  for (const accept of mediaTypes) {
    const { statusCode, headers } = await get(front, '/api/v1/ChatSession/1', { accept });
    t.strictSame([statusCode, headers['x-contract-violations']], [200, '2'], accept);
  }
});

t.test('GET ChatSession/{id} answers 502 that names the places where the server behind was wrong', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":1,"Rank":"hunter2"}'));
  const { front, log } = await startFront(t, base);
  const { statusCode, payload } = await get(front, '/api/v1/ChatSession/1');
  t.strictSame(
    [statusCode, payload],
    [
      502,
      '{"Error":true,"ErrorType":"SoBadGatewayException","ErrorMessage":"The server behind this one broke the contract: /Rank must be integer,null","ErrorSource":"chat-session"}',
    ],
  );
  t.notMatch(log.text(), /hunter2/);
});

t.test(
  'GET ChatSession/{id} goes on from what was recorded while the server behind is away, and asks it again when it is back',
  async (t) => {
    let time = Date.now();
    const body = '{"ChatSessionId":928,"Status":"Closed"}';
    const behind = await playServer(t, say(body));
    const recorded = openMemory();
    const { front, handler, log } = await startFront(t, behind.base, {
      recorded,
      replay: true,
      credentials: { authorization: 'Bearer service' },
      now: () => time,
      circuit: { failures: 2, pause: 1000 },
    });
    const url = '/api/v1/ChatSession/928';
    const fresh = await get(front, url);
    t.strictSame([fresh.statusCode, fresh.headers['age']], [200, undefined]);
    while (recorded.count() === 0) await new Promise((resolve) => setImmediate(resolve));
    await behind.stop();

    const old = await get(front, url);
    t.strictSame([old.statusCode, old.payload, old.headers['etag']], [200, fresh.payload, fresh.headers['etag']], 'the same answer');
    t.match(old.headers, { age: /^\d+$/ });
    const known = await get(front, url, { 'if-none-match': String(fresh.headers['etag']) });
    t.match([known.statusCode, known.headers], [304, { age: /^\d+$/ }]);
    t.equal((await get(front, '/api/v1/ChatSession/5')).statusCode, 503);
    t.match((await get(front, '/api/v1/ChatSession')).headers, { age: /^\d+$/ });
    t.equal(handler.circuit, 'open');
    t.equal((await get(front, '/health/ready')).statusCode, 200);
    t.match(log.text(), 'answered from what was recorded');

    await playServer(t, say(body.replace('Closed', 'InQueue')), Number(behind.base.port));
    time += 1000;
    const back = await get(front, url);
    t.match([back.statusCode, back.payload, back.headers['age']], [200, /"Status":"InQueue"/, undefined]);
    t.equal(handler.circuit, 'closed');
  },
);

t.test('GET /health/ready answers 503 while the server behind is left alone and nothing was recorded', async (t) => {
  let time = 0;
  const behind = await playServer(t, say('', { status: 503, 'retry-after': 9 }));
  const { front } = await startFront(t, behind.base, { now: () => time, circuit: { failures: 1, pause: 4000 } });
  const first = await get(front, '/api/v1/ChatSession/1');
  t.strictSame([first.statusCode, first.headers['retry-after']], [503, '9']);
  const second = await get(front, '/api/v1/ChatSession/1');
  t.strictSame([second.statusCode, second.headers['retry-after']], [503, '4']);
  t.equal((await get(front, '/health/ready')).statusCode, 503);
  time = 4000;
  t.equal((await get(front, '/health/ready')).statusCode, 200);
});
