import t from 'tap';
import { createBrowserSessions, type SessionNews, createSessionCookie, createXsrfToken } from '../../src/auth/session.js';

const sessions = createBrowserSessions();
const anna = sessions.open({ name: 'anna' });
const bo = sessions.open({ name: 'bo' });
const schemes = { createSessionCookie: createSessionCookie(sessions), createXsrfToken: createXsrfToken(sessions) };

/** `want` is who is calling. */
const cases: readonly {
  readonly scheme: keyof typeof schemes;
  readonly name: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly want: string | undefined;
}[] = [
  { scheme: 'createSessionCookie', name: 'takes the cookie', headers: { cookie: `SoSession=${anna.id}` }, want: 'anna' },
  { scheme: 'createSessionCookie', name: 'tells sessions apart', headers: { cookie: `SoSession=${bo.id}` }, want: 'bo' },
  {
    scheme: 'createSessionCookie',
    name: 'takes the cookie among others',
    headers: { cookie: `a=1; SoSession=${anna.id}; b=2` },
    want: 'anna',
  },
  {
    scheme: 'createSessionCookie',
    name: 'takes the cookie without blanks',
    headers: { cookie: `a=1;SoSession=${anna.id};b=2` },
    want: 'anna',
  },
  {
    scheme: 'createSessionCookie',
    name: 'takes the first of two cookies',
    headers: { cookie: `SoSession=${bo.id}; SoSession=${anna.id}` },
    want: 'bo',
  },
  {
    scheme: 'createSessionCookie',
    name: 'takes the cookie behind one that ends in its name',
    headers: { cookie: `XSoSession=1; SoSession=${anna.id}` },
    want: 'anna',
  },
  { scheme: 'createSessionCookie', name: 'refuses a missing header', headers: {}, want: undefined },
  { scheme: 'createSessionCookie', name: 'refuses several headers', headers: { cookie: [`SoSession=${anna.id}`] }, want: undefined },
  { scheme: 'createSessionCookie', name: 'refuses an empty header', headers: { cookie: '' }, want: undefined },
  { scheme: 'createSessionCookie', name: 'refuses an empty cookie', headers: { cookie: 'SoSession=' }, want: undefined },
  { scheme: 'createSessionCookie', name: 'refuses an unknown session', headers: { cookie: 'SoSession=abc' }, want: undefined },
  { scheme: 'createSessionCookie', name: 'refuses a longer session', headers: { cookie: `SoSession=${anna.id}x` }, want: undefined },
  {
    scheme: 'createSessionCookie',
    name: 'refuses the token as a session',
    headers: { cookie: `SoSession=${anna.xsrfToken}` },
    want: undefined,
  },
  { scheme: 'createSessionCookie', name: 'refuses another cookie', headers: { cookie: `Session=${anna.id}` }, want: undefined },
  { scheme: 'createSessionCookie', name: 'refuses a cookie in another case', headers: { cookie: `sosession=${anna.id}` }, want: undefined },
  {
    scheme: 'createSessionCookie',
    name: 'refuses a cookie that ends in its name',
    headers: { cookie: `XSoSession=${anna.id}` },
    want: undefined,
  },

  {
    scheme: 'createXsrfToken',
    name: 'takes the token of the session',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': anna.xsrfToken },
    want: 'anna',
  },
  {
    scheme: 'createXsrfToken',
    name: 'refuses the token of another session',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': bo.xsrfToken },
    want: undefined,
  },
  { scheme: 'createXsrfToken', name: 'refuses a missing token', headers: { cookie: `SoSession=${anna.id}` }, want: undefined },
  {
    scheme: 'createXsrfToken',
    name: 'refuses an empty token',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': '' },
    want: undefined,
  },
  {
    scheme: 'createXsrfToken',
    name: 'refuses the beginning of the token',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': anna.xsrfToken.slice(0, -1) },
    want: undefined,
  },
  {
    scheme: 'createXsrfToken',
    name: 'refuses a longer token',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': `${anna.xsrfToken}x` },
    want: undefined,
  },
  {
    scheme: 'createXsrfToken',
    name: 'refuses a token of as many characters but more bytes',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': 'ü'.repeat(43) },
    want: undefined,
  },
  {
    scheme: 'createXsrfToken',
    name: 'refuses several tokens',
    headers: { cookie: `SoSession=${anna.id}`, 'x-xsrf-token': [anna.xsrfToken, anna.xsrfToken] },
    want: undefined,
  },
  { scheme: 'createXsrfToken', name: 'refuses a token without a session', headers: { 'x-xsrf-token': anna.xsrfToken }, want: undefined },
  {
    scheme: 'createXsrfToken',
    name: 'refuses a token with an unknown session',
    headers: { cookie: 'SoSession=abc', 'x-xsrf-token': anna.xsrfToken },
    want: undefined,
  },
];

for (const { scheme, name, headers, want } of cases) {
  t.test(`${scheme} ${name}`, async (t) => {
    const principal = await schemes[scheme].verify(headers);
    t.equal(principal?.name, want);
  });
}

t.test('createBrowserSessions opens every session with values of its own', async (t) => {
  const values = [anna.id, anna.xsrfToken, bo.id, bo.xsrfToken];
  t.equal(new Set(values).size, 4);
});

t.test('createBrowserSessions opens sessions of 256 random bits', async (t) => {
  t.match(anna.id, /^[\w-]{43}$/);
});

t.test('createBrowserSessions ends the oldest session where there is one too many, and all when who may call changes', async (t) => {
  const many = createBrowserSessions();
  const [first, second] = [many.open({ name: 'anna' }), many.open({ name: 'bo' })];
  for (let count = 0; count < 9999; count++) many.open({ name: 'x' });
  t.equal(many.find({ cookie: `SoSession=${first.id}` }), undefined);
  t.equal(many.find({ cookie: `SoSession=${second.id}` })?.principal.name, 'bo');
  many.clear();
  t.equal(many.find({ cookie: `SoSession=${second.id}` }), undefined);
});

t.test('createBrowserSessions does not know the sessions of another process', async (t) => {
  t.equal(createBrowserSessions().find({ cookie: `SoSession=${anna.id}` }), undefined);
});

t.test('createBrowserSessions shares its sessions with other processes', async (t) => {
  const told: SessionNews[] = [];
  const clock = { now: 1000 };
  const now = () => clock.now;
  const there = createBrowserSessions({ now });
  const tell = async (_topic: string, news: unknown) => {
    told.push(news as SessionNews);
    // As another process gets it.
    there.hear(structuredClone(news as SessionNews));
  };
  const here = createBrowserSessions({ now, peers: { tell, listen: () => {} } });
  const minute = 60_000;
  const headersOf = ({ id }: { readonly id: string }) => ({ cookie: `SoSession=${id}` });

  const session = here.open({ name: 'anna' });
  await here.settled();
  t.equal(there.find(headersOf(session))?.principal.name, 'anna');
  t.equal(there.find(headersOf(session))?.xsrfToken, session.xsrfToken);

  t.test('It tells that a session is used, once a minute', async (t) => {
    told.length = 0;
    for (let seconds = 0; seconds < 180; seconds += 20) {
      clock.now += 20_000;
      here.find(headersOf(session));
    }
    t.strictSame(told, [
      { seen: 61_000, id: session.id },
      { seen: 121_000, id: session.id },
      { seen: 181_000, id: session.id },
    ]);
    clock.now += 30 * minute - 1;
    t.ok(there.find(headersOf(session)), 'half an hour of silence counts from there');
    there.hear({ seen: clock.now, id: 'nobody' });
  });
  t.test('It tells a new process all sessions', async (t) => {
    const late = createBrowserSessions({ now });
    for (const news of there.recall()) late.hear(structuredClone(news));
    t.equal(late.find(headersOf(session))?.principal.name, 'anna');
  });
  t.test('It ends a session everywhere', async (t) => {
    here.end(session);
    await here.settled();
    t.equal(there.find(headersOf(session)), undefined);
  });
  t.test('It signs everybody out everywhere', async (t) => {
    const other = here.open({ name: 'bo' });
    here.clear();
    await here.settled();
    t.equal(there.find(headersOf(other)), undefined);
  });
});

t.test('createBrowserSessions is settled when the other processes know', async (t) => {
  const known: (() => void)[] = [];
  const sessions = createBrowserSessions({ peers: { listen: () => {}, tell: () => new Promise((resolve) => known.push(resolve)) } });
  const isSettled = () => Promise.race([sessions.settled().then(() => true), new Promise((resolve) => setImmediate(resolve, false))]);
  t.equal(await isSettled(), true);
  sessions.end(sessions.open({ name: 'anna' }));
  known[1]?.();
  t.equal(await isSettled(), false);
  known[0]?.();
  t.equal(await isSettled(), true);
});
