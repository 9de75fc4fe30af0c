import Fastify, { type LightMyRequestResponse } from 'fastify';
import t, { type Test } from 'tap';
import { app } from '../../src/app.js';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { appOptions, authorization, readBody, start } from './start.js';

const PATH = '/api/v1/ChatSession/928';

/** Returns a server that browsers can sign in to, and a clock that the test sets. */
async function startWithSessions(t: Test, options: Parameters<typeof start>[1] = {}) {
  const clock = { now: 1_000_000 };
  const sessions = createBrowserSessions({ now: () => clock.now });
  const server = await start(t, { schemes: createSecuritySchemes(demoCredentials, { sessions }), sessions, ...options });
  const send = (method: 'GET' | 'POST' | 'DELETE' | 'PUT', url: string, headers: Readonly<Record<string, string>> = {}) =>
    server.inject({ method, url, headers });
  const signIn = async (headers: Readonly<Record<string, string>> = {}) =>
    readCookies(await send('POST', '/session', { authorization, ...headers }));
  return { clock, send, signIn };
}

/** Returns the headers of the calls that follow: the cookies, and the token repeated. */
function readCookies({ cookies }: LightMyRequestResponse) {
  const value = (name: string) => cookies.find((cookie) => cookie.name === name)?.value ?? '';
  const [id, token] = [value('SoSession'), value('XSRF-TOKEN')];
  return { cookie: `SoSession=${id}; XSRF-TOKEN=${token}`, 'x-xsrf-token': token };
}

t.test('POST /session signs a browser in', async (t) => {
  const { send, signIn } = await startWithSessions(t);
  const answer = await send('POST', '/session', { authorization });
  t.match(
    { status: answer.statusCode, headers: answer.headers, body: answer.payload },
    { status: 204, headers: { 'cache-control': 'no-store' }, body: '' },
  );
  t.match(answer.headers['set-cookie'], [
    /^SoSession=[\w-]{43}; Path=\/; Max-Age=43200; SameSite=Strict; HttpOnly$/,
    /^XSRF-TOKEN=[\w-]{43}; Path=\/; Max-Age=43200; SameSite=Strict$/,
  ]);
  const one = await signIn();
  const other = await signIn();
  const { cookie } = one;
  const calls = [
    { name: 'cookie and token', headers: one, want: 200 },
    { name: 'cookie and token of another browser', headers: other, want: 200 },
    { name: 'the cookie alone', headers: { cookie }, want: 401 },
    { name: 'the token alone', headers: { 'x-xsrf-token': one['x-xsrf-token'] }, want: 401 },
    { name: 'the token of another session', headers: { cookie, 'x-xsrf-token': other['x-xsrf-token'] }, want: 401 },
    { name: 'an empty token', headers: { cookie, 'x-xsrf-token': '' }, want: 401 },
  ];
  for (const { name, headers, want } of calls) t.equal((await send('GET', PATH, headers)).statusCode, want, name);
});

t.test('POST /session refuses who cannot prove a name', async (t) => {
  const { send, signIn } = await startWithSessions(t);
  const session = await signIn();
  const cases = [
    { name: 'nothing', headers: {} },
    { name: 'a wrong password', headers: { authorization: 'Basic dGplMDp4' } },
    { name: 'a ticket', headers: { authorization: 'SOTicket 7T:x' } },
    { name: 'another session', headers: session },
  ];
  for (const { name, headers } of cases) {
    const answer = await send('POST', '/session', { accept: 'text/xml', ...headers });
    t.equal(answer.statusCode, 401, name);
    t.match(readBody(answer), { ErrorType: 'SoUnauthorizedException' }, name);
    t.match(answer.headers['www-authenticate'], [/^Basic /, /^Bearer /], name);
    t.equal(answer.headers['set-cookie'], undefined, name);
  }
});

t.test('POST /session ends the session that the browser had', async (t) => {
  const { send, signIn } = await startWithSessions(t);
  const before = await signIn();
  const after = await signIn({ cookie: before.cookie });
  t.not(after.cookie, before.cookie);
  t.equal((await send('GET', PATH, before)).statusCode, 401);
  t.equal((await send('GET', PATH, after)).statusCode, 200);
});

t.test('DELETE /session signs a browser out', async (t) => {
  const { send, signIn } = await startWithSessions(t);
  const session = await signIn();
  t.equal((await send('DELETE', '/session', { cookie: session.cookie })).statusCode, 401, 'not without the token');
  t.equal((await send('DELETE', '/session', { authorization })).statusCode, 401, 'not without a session');
  t.equal((await send('GET', PATH, session)).statusCode, 200);
  const answer = await send('DELETE', '/session', session);
  t.equal(answer.statusCode, 204);
  t.match(answer.headers['set-cookie'], [/^SoSession=; Path=\/; Max-Age=0; /, /^XSRF-TOKEN=; Path=\/; Max-Age=0; /]);
  t.equal((await send('GET', PATH, session)).statusCode, 401);
});

t.test('A session ends by itself', async (t) => {
  const minute = 60_000;
  const cases = [
    { name: 'not before half an hour of silence', waits: [30 * minute - 1], want: 200 },
    { name: 'after half an hour of silence', waits: [30 * minute], want: 401 },
    { name: 'not while it is used', waits: Array.from({ length: 24 }, () => 29 * minute), want: 200 },
    { name: 'after twelve hours, used or not', waits: Array.from({ length: 25 }, () => 29 * minute), want: 401 },
  ];
  for (const { name, waits, want } of cases) {
    const { clock, send, signIn } = await startWithSessions(t);
    const session = await signIn();
    let status = 0;
    for (const wait of waits) {
      clock.now += wait;
      status = (await send('GET', PATH, session)).statusCode;
    }
    t.equal(status, want, name);
  }
});

t.test('Cookies of a session are sent over TLS only where the service is reached by TLS', async (t) => {
  const { send } = await startWithSessions(t, { publicOrigin: 'https://api.example.com' });
  t.match((await send('POST', '/session', { authorization })).headers['set-cookie'], [/; Secure; HttpOnly$/, /; Secure$/]);
});

t.test('Cookies of a session are for the prefix of the application alone', async (t) => {
  const sessions = createBrowserSessions();
  const server = Fastify();
  t.teardown(() => server.close());
  const schemes = createSecuritySchemes(demoCredentials, { sessions });
  await server.register(app, { prefix: '/crm', ...(await appOptions({ schemes })), sessions });
  const answer = await server.inject({ method: 'POST', url: '/crm/session', headers: { authorization } });
  t.match(answer.headers['set-cookie'], [/; Path=\/crm; /, /; Path=\/crm; /]);
});

t.test('/session knows no other method, and is not there where nobody keeps sessions', async (t) => {
  const { send } = await startWithSessions(t);
  t.match(await send('PUT', '/session'), { statusCode: 405, headers: { allow: 'POST, DELETE, OPTIONS' } });
  const server = await start(t);
  t.equal((await server.inject({ method: 'POST', url: '/session', headers: { authorization } })).statusCode, 404);
});

t.test('POST /session and DELETE /session read no body', async (t) => {
  const { signIn } = await startWithSessions(t);
  const sessions = createBrowserSessions();
  const server = await start(t, { schemes: createSecuritySchemes(demoCredentials, { sessions }), sessions });
  for (const payload of ['{', 'x'.repeat(2_000_000)]) {
    const headers = { authorization, 'content-type': 'application/json' };
    t.equal((await server.inject({ method: 'POST', url: '/session', headers, payload })).statusCode, 204);
    const answer = await server.inject({ method: 'DELETE', url: '/session', headers: { ...headers, ...(await signIn()) }, payload });
    t.equal(answer.statusCode, 401, 'of another server');
  }
});

t.test('Failed sign-ins of one address are slowed down', async (t) => {
  const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
  const { send } = await startWithSessions(t);
  for (let attempt = 0; attempt < 10; attempt++) t.equal((await send('GET', PATH, basic('tje0:x'))).statusCode, 401);
  const answer = await send('GET', PATH, { accept: 'application/xml', ...basic('tje0:Tje0') });
  t.equal(answer.statusCode, 429, 'also with the right password');
  t.match(answer.headers['retry-after'], /^([1-9]|[1-5]\d|60)$/);
  t.match(readBody(answer), { ErrorType: 'SoTooManyRequestsException', ErrorMessage: /^Too many sign-ins from this address have failed/ });
  t.equal((await send('POST', '/session', basic('tje0:Tje0'))).statusCode, 429);
  t.equal((await send('GET', PATH, basic('anna:x'))).statusCode, 401, 'another user may try');
  t.equal((await send('GET', PATH)).statusCode, 401, 'and who sends nothing is told how to sign in');
  for (let attempt = 0; attempt < 19; attempt++) await send('GET', PATH, basic(`user${attempt}:x`));
  t.equal((await send('GET', PATH, basic('zoe:x'))).statusCode, 429, 'until the whole address has failed too often');
});
