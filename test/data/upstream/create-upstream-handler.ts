import { createHash } from 'node:crypto';
import t from 'tap';
import { DataUnavailableError } from '../../../src/data/data-handler.js';
import { openMemory } from '../../../src/data/memory.js';
import { parseSessionDocument } from '../../../src/data/session-document.js';
import { openSqlite } from '../../../src/data/sqlite/open-sqlite.js';
import { type Answer, openUpstream, playServer, say } from './play-server.js';

const SESSION = '{"ChatSessionId":1,"TopicId":4,"_Links":{"Self":"https://behind.example.com/1"}}';
const HEAD = { 'content-type': 'application/json' };
const ANNA = { headers: { authorization: 'Bearer anna' } };
const BERIT = { headers: { authorization: 'Bearer berit' } };
const OWN = { authorization: 'Bearer service' };

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

const sessions: readonly {
  readonly name: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly want: object;
}[] = [
  {
    name: 'as the contract writes it, without its links',
    body: SESSION,
    want: { stem: { json: '{"ChatSessionId":1,"TopicId":4}', linked: { ChatSessionId: 1 } } },
  },
  {
    name: 'without what the contract does not know',
    body: '{"ChatSessionId":1,"Rating":5}',
    want: { stem: { json: '{"ChatSessionId":1}' } },
  },
  {
    name: 'with the time of its Last-Modified',
    body: SESSION,
    headers: { 'last-modified': 'Tue, 02 Nov 2021 09:14:05 GMT' },
    want: { modified: 1635844445 },
  },
  {
    name: 'without a time where Last-Modified is none',
    body: SESSION,
    headers: { 'last-modified': 'yesterday' },
    want: { modified: undefined },
  },
  { name: 'that has no id', body: '{"TopicId":4}', want: { body: { TopicId: 4 } } },
  {
    name: 'whose links break the contract, which nobody reads',
    body: '{"ChatSessionId":1,"_Links":5}',
    want: { body: { ChatSessionId: 1 }, headers: {} },
  },
];
for (const { name, body, headers = {}, want } of sessions) {
  t.test(`createUpstreamHandler returns a session ${name}`, async (t) => {
    const { base } = await playServer(t, say(body, headers));
    t.match(await openUpstream(t, base).get(1), { status: 200, version: versionOf(body), ...want });
  });
}

t.test('createUpstreamHandler asks for a session alone: what shapes the answer happens here', async (t) => {
  const { base, asked } = await playServer(t, say(SESSION));
  await openUpstream(t, base).get(1, {
    headers: { ...ANNA.headers, 'accept-language': 'nb', 'so-timezone': 'NO', cookie: 'SoSession=a', accept: 'text/xml' },
  });
  t.equal(asked[0]?.url, '/Cust1/api/v1/ChatSession/1');
  t.strictSame(
    { ...asked[0]?.headers, host: '', connection: '' },
    { host: '', connection: '', authorization: 'Bearer anna', accept: 'application/json' },
  );
});

t.test('createUpstreamHandler refuses another session than the one that was asked for', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":2}'));
  const { get, lines } = openUpstream(t, base);
  t.strictSame(await get(1), {
    status: 502,
    message: 'The server behind this one broke the contract: /ChatSessionId is not the one that was asked for',
  });
  t.match(lines, [{ level: 'warn', fields: { path: '/ChatSession/1', pointers: ['/ChatSessionId'] } }, {}]);
});

t.test('createUpstreamHandler refuses another session, too, where wrong values are left out', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":2,"Status":"?"}'));
  t.match(await openUpstream(t, base, { violations: 'report' }).get(1), { status: 502 });
});

t.test('createUpstreamHandler refuses a session that breaks the contract, logs where, and counts it', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":1,"Rank":"hunter2","Contact":{"Name":5}}'));
  const { get, handler, lines } = openUpstream(t, base);
  t.strictSame(await get(1), {
    status: 502,
    message: 'The server behind this one broke the contract: /Rank must be integer,null; /Contact/Name must be string,null',
  });
  t.match(lines[0], {
    level: 'warn',
    message: 'the server behind broke the contract',
    fields: { pointers: ['/Rank', '/Contact/Name'], count: 2 },
  });
  t.equal(handler.counts.violations, 2);
  t.notMatch(JSON.stringify(lines), /hunter2/);
});

t.test('createUpstreamHandler leaves wrong values out where it reports, says how many, logs where, and counts them', async (t) => {
  const { base } = await playServer(t, say('{"ChatSessionId":1,"Rank":"hunter2","TopicId":4}'));
  const { get, handler, lines } = openUpstream(t, base, { violations: 'report' });
  t.match(await get(1), { status: 200, body: { ChatSessionId: 1, Rank: null, TopicId: 4 }, headers: { 'X-Contract-Violations': 1 } });
  t.match(lines, [{ level: 'warn', fields: { path: '/ChatSession/1', pointers: ['/Rank'], count: 1 } }]);
  t.equal(handler.counts.violations, 1);
  t.notMatch(JSON.stringify(lines), /hunter2/);
});

/** Answers with a tag, and with 304 to who has it. */
function tagged(body: () => string, etag = '"t"'): Answer {
  return (response, { headers }) => {
    if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { ...HEAD, etag }).end(body());
  };
}

t.test('createUpstreamHandler asks with the tag of the version that is known, and returns that nothing has changed', async (t) => {
  const { base, asked } = await playServer(
    t,
    tagged(() => SESSION),
  );
  const { get } = openUpstream(t, base);
  const known = versionOf(SESSION);
  await get(1, ANNA);
  t.strictSame(await get(1, { ...ANNA, known }), { status: 200, unchanged: true, version: known, modified: undefined, headers: {} });
  t.match(await get(1, { ...ANNA, known }), { status: 200, unchanged: true, version: known });
  t.match(await get(1, { ...ANNA, known: 'another' }), { status: 200, version: known, stem: {} });
  t.strictSame(
    asked.map(({ headers }) => headers['if-none-match']),
    [undefined, '"t"', '"t"', undefined],
  );
});

t.test('createUpstreamHandler says of an answer that has not changed how many values were left out', async (t) => {
  const body = '{"ChatSessionId":1,"Rank":"1"}';
  const { base } = await playServer(
    t,
    tagged(() => body),
  );
  const { get } = openUpstream(t, base, { violations: 'report' });
  await get(1);
  t.match(await get(1, { known: versionOf(body) }), { unchanged: true, headers: { 'X-Contract-Violations': 1 } });
});

t.test('createUpstreamHandler does not ask with the tag of what somebody else was given', async (t) => {
  // A server whose tags do not tell callers apart, although its answers do.
  const { base, asked } = await playServer(
    t,
    tagged(() => `{"ChatSessionId":1,"TopicId":${asked.length}}`),
  );
  const { get } = openUpstream(t, base);
  const { version } = (await get(1, ANNA)) as { readonly version: string };
  t.match(await get(1, { ...BERIT, known: version }), { stem: { json: '{"ChatSessionId":1,"TopicId":2}' } });
});

t.test('createUpstreamHandler asks anew where the tag is weak', async (t) => {
  const { base, asked } = await playServer(
    t,
    tagged(() => SESSION, 'W/"t"'),
  );
  const { get } = openUpstream(t, base);
  await get(1);
  t.match(await get(1, { known: versionOf(SESSION) }), { status: 200, stem: {} });
  t.equal(asked[1]?.headers['if-none-match'], undefined);
});

const statuses: readonly {
  readonly name: string;
  readonly answer: Answer;
  readonly want: object;
  readonly own?: boolean;
  readonly logged?: number;
}[] = [
  { name: '404', answer: say('', { status: 404 }), want: { status: 404, message: 'ChatSession id 1 not found' } },
  {
    name: '401',
    answer: say('', { status: 401 }),
    want: { status: 401, message: 'The server behind this one does not accept these credentials' },
  },
  { name: "401 to the service's own credentials", own: true, answer: say('', { status: 401 }), want: { status: 502 }, logged: 1 },
  { name: '403', answer: say('', { status: 403 }), want: { status: 403 } },
  { name: '429', answer: say('', { status: 429, 'retry-after': 7 }), want: { status: 503, headers: { 'Retry-After': 7 } }, logged: 1 },
  { name: '503', answer: say('', { status: 503, 'retry-after': 7 }), want: { status: 503, headers: { 'Retry-After': 7 } }, logged: 1 },
  { name: '500', answer: say('', { status: 500 }), want: { status: 502 }, logged: 1 },
  { name: '302', answer: say('', { status: 302, location: '/' }), want: { status: 502 }, logged: 1 },
  { name: 'HTML', answer: say('<html>', { 'content-type': 'text/html' }), want: { status: 502 }, logged: 1 },
  {
    name: 'a reset connection',
    answer: (response) => void response.socket?.resetAndDestroy(),
    want: { status: 503, headers: { 'Retry-After': 5 } },
    logged: 1,
  },
];
for (const { name, answer, want, own = false, logged = 0 } of statuses) {
  t.test(`createUpstreamHandler answers ${name} as the contract says, and logs what is no affair of the caller`, async (t) => {
    const { base } = await playServer(t, answer);
    const { get, lines } = openUpstream(t, base, own ? { credentials: OWN } : {});
    t.match(await get(1, ANNA), want);
    t.equal(lines.length, logged);
    t.notMatch(JSON.stringify(lines), /anna|Bearer/);
  });
}

t.test('createUpstreamHandler leaves a server alone that is away, and uses it again when it is back', async (t) => {
  let away = true;
  let time = 0;
  const { base, asked } = await playServer(t, (response, request) => (away ? say('', { status: 503 }) : say(SESSION))(response, request));
  const { get, handler, lines } = openUpstream(t, base, { now: () => time, circuit: { failures: 2, pause: 10_000 } });
  await get(1);
  t.strictSame([handler.circuit, await handler.isReady?.()], ['closed', true]);
  await get(1);
  t.strictSame([handler.circuit, await handler.isReady?.()], ['open', false]);
  time = 4000;
  t.strictSame(await get(1), { status: 503, message: 'The server behind this one cannot be reached', headers: { 'Retry-After': 6 } });
  t.equal(asked.length, 2, 'not asked');
  away = false;
  time = 10_000;
  t.equal(await handler.isReady?.(), true, 'so that a request comes that tries');
  t.match(await get(1), { status: 200 });
  t.equal(handler.circuit, 'closed');
  t.strictSame(
    lines.filter(({ fields }) => 'circuit' in fields).map(({ fields }) => fields['circuit']),
    ['open', 'half-open', 'closed'],
  );
});

t.test('createUpstreamHandler does not give a server up for answers that are about one request', async (t) => {
  const answers = [401, 403, 404, 429, 500, 302];
  const { base, asked } = await playServer(t, (response) => void response.writeHead(answers[asked.length - 1] ?? 200, HEAD).end('x'));
  const { get, handler } = openUpstream(t, base, { circuit: { failures: 1 } });
  for (let count = 0; count < 8; count++) await get(1);
  t.strictSame([handler.circuit, asked.length], ['closed', 8]);
});

t.test('createUpstreamHandler records what keeps the contract as it was given, and nothing else', async (t) => {
  const bodies = [SESSION, '{"ChatSessionId":2,"Rank":"1"}', '{"TopicId":4}', '{"ChatSessionId":9}', '<'];
  const { base, asked } = await playServer(t, (response, request) => say(bodies[asked.length - 1] ?? '')(response, request));
  const recorded = openMemory();
  const { get, handler } = openUpstream(t, base, { recorded: { ...recorded, close: () => {} }, violations: 'report' });
  for (let id = 1; id <= 5; id++) await get(id);
  await handler.close?.();
  t.strictSame([...(recorded.readAll() as Iterable<string>)], [SESSION]);
});

t.test('createUpstreamHandler answers although nothing can be recorded, and logs it', async (t) => {
  const { base } = await playServer(t, say(SESSION));
  const recorded = openSqlite(`${t.testdir()}/recorded.db`);
  await recorded.write([]);
  await recorded.close();
  const { get, handler, lines } = openUpstream(t, base, { recorded });
  t.match(await get(1), { status: 200 });
  await handler.close?.();
  t.match(lines, [{ level: 'error', message: 'sessions could not be recorded' }]);
});

/** Returns a handler that has been given session 1 for Anna, whose server is away now, and a clock. */
async function recordedOnce(t: Parameters<typeof openUpstream>[0], options: Parameters<typeof openUpstream>[2] = {}) {
  const clock = { time: Date.now() };
  const server = await playServer(t, say(SESSION));
  const recorded = openMemory();
  const opened = openUpstream(t, server.base, { recorded, replay: true, now: () => clock.time, ...options });
  await opened.get(1, ANNA);
  // Recorded by now: nothing in between waits for more than a turn.
  await new Promise((resolve) => setImmediate(resolve));
  await server.stop();
  return { ...opened, server, recorded, clock };
}

t.test('createUpstreamHandler answers from what was recorded while the server is away, with its age, and says so in the log', async (t) => {
  const { get, lines, handler, clock } = await recordedOnce(t, { credentials: OWN });
  clock.time += 60_000;
  const { headers, ...old } = (await get(1, BERIT)) as { readonly headers: { readonly Age: number } };
  t.match(old, { status: 200, version: versionOf(SESSION), modified: undefined, stem: { json: '{"ChatSessionId":1,"TopicId":4}' } });
  t.ok(headers.Age >= 59 && headers.Age <= 61, String(headers.Age));
  t.match(lines.at(-1), { level: 'warn', message: 'answered from what was recorded', fields: { path: '/ChatSession/1' } });
  t.equal(handler.counts.replayed, 1);
});

t.test('createUpstreamHandler says that what was recorded is the version that is known', async (t) => {
  const { get } = await recordedOnce(t, { credentials: OWN });
  const known = versionOf(SESSION);
  t.match(await get(1, { known }), { status: 200, unchanged: true, version: known, headers: { Age: Number } });
});

t.test('createUpstreamHandler answers 503 for what was not recorded', async (t) => {
  const { get } = await recordedOnce(t, { credentials: OWN });
  t.match(await get(2), { status: 503 });
});

t.test('createUpstreamHandler answers 503 where nothing is to be replayed, although it is recorded', async (t) => {
  const { get, recorded } = await recordedOnce(t, { credentials: OWN, replay: false });
  t.match(await get(1), { status: 503 });
  t.ok(recorded.read(1));
});

t.test('createUpstreamHandler is ready while it can answer from what was recorded', async (t) => {
  const { get, handler } = await recordedOnce(t, { credentials: OWN, circuit: { failures: 1 } });
  await get(1);
  t.strictSame([handler.circuit, await handler.isReady?.()], ['open', true]);
  t.match(await get(1), { status: 200, headers: { Age: Number } });
});

t.test('createUpstreamHandler answers 503 and logs it when what was recorded cannot be read', async (t) => {
  const recorded = {
    ...openMemory(),
    read(): never {
      throw new DataUnavailableError('locked');
    },
  };
  const { get, lines } = await recordedOnce(t, { credentials: OWN, recorded });
  t.match(await get(1), { status: 503 });
  t.match(lines.at(-1), { level: 'error', message: 'what was recorded cannot be read' });
});

t.test('createUpstreamHandler replays to a caller whom the server judges only what it has given to the same credentials', async (t) => {
  const { get, clock } = await recordedOnce(t);
  t.match(await get(1, ANNA), { status: 200, headers: { Age: Number } });
  t.match(await get(1, BERIT), { status: 503 }, 'other credentials');
  t.match(await get(1), { status: 503 }, 'no credentials');
  t.match(await get(1, { headers: { ...ANNA.headers, 'so-apptoken': 'x' } }), { status: 503 }, 'another application');
  clock.time += 5 * 60_000;
  t.match(await get(1, ANNA), { status: 200 }, 'after five minutes');
  clock.time += 1;
  t.match(await get(1, ANNA), { status: 503 }, 'after more than that');
});

t.test('createUpstreamHandler never replays to one caller what the server has given to another one', async (t) => {
  const clock = { time: Date.now() };
  // What a caller may see differs from caller to caller.
  const server = await playServer(t, (response, request) =>
    say(`{"ChatSessionId":1,"CustomerName":"${request.headers.authorization}"}`)(response, request),
  );
  const { get } = openUpstream(t, server.base, { recorded: openMemory(), replay: true, now: () => clock.time });
  await get(1, ANNA);
  await get(1, BERIT);
  await new Promise((resolve) => setImmediate(resolve));
  await server.stop();
  t.match(await get(1, BERIT), { status: 200, stem: { json: /Bearer berit/ } });
  t.match(await get(1, ANNA), { status: 503 }, 'hers was recorded over');
});

for (const status of [401, 403, 404]) {
  for (const own of [true, false]) {
    t.test(`createUpstreamHandler does not replay after a ${status} to ${own ? 'its own' : "the caller's"} credentials`, async (t) => {
      let answer = say(SESSION);
      const server = await playServer(t, (response, request) => answer(response, request));
      const recorded = openMemory();
      const { get } = openUpstream(t, server.base, { recorded, replay: true, ...(own ? { credentials: OWN } : {}) });
      await get(1, ANNA);
      answer = say('', { status });
      await get(1, ANNA);
      await new Promise((resolve) => setImmediate(resolve));
      t.ok(recorded.read(1));
      await server.stop();
      // A 401 to the service itself is a fault of its settings, not word about the session.
      t.match(await get(1, ANNA), { status: own && status === 401 ? 200 : 503 });
    });
  }
}

t.test('createUpstreamHandler does not replay what breaks the contract', async (t) => {
  let answer = say(SESSION);
  const { base } = await playServer(t, (response, request) => answer(response, request));
  const { get } = openUpstream(t, base, { recorded: openMemory(), replay: true, credentials: OWN });
  await get(1);
  answer = say('{"ChatSessionId":1,"Rank":"1"}');
  t.match(await get(1), { status: 502 });
});

const PAGE = '{"odata.metadata":"x","odata.nextLink":null,"value":[{"PrimaryKey":"1","EntityName":"chat","chatSessionId":1}]}';

t.test('createUpstreamHandler returns a page of the list', async (t) => {
  const { base, asked } = await playServer(t, say(PAGE));
  t.match(
    await openUpstream(t, base).list({
      $select: 'chatSessionId',
      $filter: "status eq 'Closed'",
      $orderBy: 'whenEnded desc',
      $top: 5,
      $skip: 2,
    }),
    {
      status: 200,
      version: /^[\w-]{22}$/,
      body: { 'odata.nextLink': null, value: [{ PrimaryKey: '1', EntityName: 'chat', chatSessionId: 1 }] },
    },
  );
  t.equal(
    asked[0]?.url,
    "/Cust1/api/v1/ChatSession?$select=chatSessionId&$filter=status%20eq%20'Closed'&$orderBy=whenEnded%20desc&$top=5&$skip=2",
  );
});

t.test('createUpstreamHandler gives different versions to requests whose answers differ in their links only', async (t) => {
  const { base } = await playServer(t, say(PAGE));
  const { list } = openUpstream(t, base);
  const { version: one } = (await list({})) as { readonly version: string };
  const { version: other } = (await list({ $top: 100 })) as { readonly version: string };
  t.not(one, other);
});

t.test('createUpstreamHandler refuses a column that the contract does not have before it asks', async (t) => {
  const { base, asked } = await playServer(t, say(PAGE));
  await t.rejects(openUpstream(t, base).list({ $select: 'salary' }), {
    name: 'ServiceError',
    message: /^Cannot read \$select at position 1/,
  });
  t.equal(asked.length, 0);
});

t.test('createUpstreamHandler answers 400 where the server cannot read the parameters of a list', async (t) => {
  const { base } = await playServer(t, say('', { status: 400 }));
  t.match(await openUpstream(t, base).list({ $filter: 'x' }), { status: 400, message: /cannot read \$filter/ });
});

t.test('createUpstreamHandler answers 502 where the server has no list', async (t) => {
  const { base } = await playServer(t, say('', { status: 404 }));
  t.match(await openUpstream(t, base).list(), { status: 502 });
});

t.test('createUpstreamHandler lists what was recorded while the server is away, with the time since it was heard', async (t) => {
  const { list, clock } = await recordedOnce(t, { credentials: OWN });
  clock.time += 90_000;
  t.match(await list({ $select: 'chatSessionId' }), {
    status: 200,
    headers: { Age: 90 },
    body: { value: [{ PrimaryKey: '1', EntityName: 'chat', chatSessionId: 1 }] },
  });
});

t.test('createUpstreamHandler answers 503 for a filter that only the server behind can read', async (t) => {
  const { list } = await recordedOnce(t, { credentials: OWN });
  t.match(await list({ $filter: 'whenEnded beforeToday' }), { status: 503 });
});

t.test('createUpstreamHandler lists nothing of what was recorded to callers whom the server judges', async (t) => {
  const { list } = await recordedOnce(t);
  t.match(await list({}, ANNA), { status: 503 });
});

t.test('createUpstreamHandler lists nothing of what was recorded after the server has refused it', async (t) => {
  let answer = say(SESSION);
  const server = await playServer(t, (response, request) => answer(response, request));
  const { list } = openUpstream(t, server.base, { recorded: openMemory(), replay: true, credentials: OWN });
  answer = say('', { status: 403 });
  t.match(await list(), { status: 403 });
  await server.stop();
  t.match(await list(), { status: 503 });
});

t.test('createUpstreamHandler passes on what it cannot explain', async (t) => {
  const { base } = await playServer(t, say(SESSION));
  const recorded = {
    ...openMemory(),
    get columns(): never {
      throw new TypeError('broken');
    },
  };
  await t.rejects(openUpstream(t, base, { recorded }).get(1), { name: 'TypeError' });
});

t.test('createUpstreamHandler replays what sqlite has recorded before it was started', async (t) => {
  const file = `${t.testdir()}/recorded.db`;
  const before = openSqlite(file);
  await before.write([parseSessionDocument(SESSION)]);
  await before.close();
  const server = await playServer(t, say(SESSION));
  await server.stop();
  const { get } = openUpstream(t, server.base, { recorded: openSqlite(file), replay: true, credentials: OWN });
  t.match(await get(1), { status: 200, headers: { Age: Number } });
});
