import { fileURLToPath } from 'node:url';
import t from 'tap';
import { operations } from '../../generated/operations.js';
import { authenticate, createSecuritySchemes, recognize } from '../../src/auth/authenticate.js';
import { demoCredentials, readCredentialsFile } from '../../src/auth/credentials.js';
import type { RequestHeaders, SecurityScheme } from '../../src/auth/scheme.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import type { ServiceError } from '../../src/errors/catalogue.js';

const sessions = createBrowserSessions();
const dora = sessions.open({ name: 'dora' });
const schemes = createSecuritySchemes(readCredentialsFile(fileURLToPath(new URL('../fixtures/credentials.json', import.meta.url))), {
  sessions,
});
const { security } = operations.v1ChatSessionEntity_GetChatSessionEntity;

const cookie = `SoSession=${dora.id}`;
const basic = 'Basic YW5uYTpzZWNyZXQ=';
const ticket = 'SOTicket 7T:MgA+/w==';

/** `want` is who is calling. */
const accepted: readonly { readonly name: string; readonly headers: Readonly<Record<string, string>>; readonly want: string }[] = [
  { name: 'Basic', headers: { authorization: basic }, want: 'anna' },
  { name: 'Bearer', headers: { authorization: 'Bearer 8A:Cust12345.abc' }, want: 'reader' },
  { name: 'a ticket', headers: { authorization: ticket }, want: 'carl' },
  {
    name: 'a ticket with the token of an application as the caller of the ticket',
    headers: { authorization: ticket, 'so-apptoken': 'app-token-1' },
    want: 'carl',
  },
  { name: 'a session cookie with its token', headers: { cookie, 'x-xsrf-token': dora.xsrfToken }, want: 'dora' },
  { name: 'Basic before a session cookie', headers: { authorization: basic, cookie, 'x-xsrf-token': dora.xsrfToken }, want: 'anna' },
  {
    name: 'a session cookie beside wrong Basic',
    headers: { authorization: 'Basic YW5uYTo=', cookie, 'x-xsrf-token': dora.xsrfToken },
    want: 'dora',
  },
  { name: 'Basic beside a wrong session cookie', headers: { authorization: basic, cookie: 'SoSession=x' }, want: 'anna' },
];

for (const { name, headers, want } of accepted) {
  t.test(`authenticate accepts ${name}`, async (t) => {
    t.strictSame(await authenticate(headers, { security, schemes }), { name: want });
  });
}

/** Returns the error with which the headers are refused. */
function refusal(headers: RequestHeaders): Promise<ServiceError | undefined> {
  return authenticate(headers, { security, schemes }).then(
    () => undefined,
    (error: ServiceError) => error,
  );
}

const missing = 'Cannot tell who is calling: send Authorization, or a session cookie with X-XSRF-TOKEN';
const wrong = 'Cannot accept these credentials: they are wrong, incomplete or expired';

const refused: readonly { readonly name: string; readonly headers: Readonly<Record<string, string>>; readonly want: string }[] = [
  { name: 'no credentials', headers: {}, want: missing },
  { name: 'the token of an application alone', headers: { 'so-apptoken': 'app-token-1' }, want: missing },
  { name: 'an XSRF token alone', headers: { 'x-xsrf-token': dora.xsrfToken }, want: missing },
  { name: 'a session cookie alone', headers: { cookie }, want: wrong },
  { name: 'a session cookie with a wrong token', headers: { cookie, 'x-xsrf-token': 'x' }, want: wrong },
  { name: 'a wrong password', headers: { authorization: 'Basic YW5uYTo=' }, want: wrong },
  { name: 'an unknown token', headers: { authorization: 'Bearer x' }, want: wrong },
  {
    name: 'an unknown ticket with the token of an application',
    headers: { authorization: 'SOTicket x', 'so-apptoken': 'app-token-1' },
    want: wrong,
  },
  { name: 'a scheme that is not declared', headers: { authorization: 'Negotiate abc' }, want: wrong },
  { name: 'an empty Authorization', headers: { authorization: '' }, want: wrong },
];

for (const { name, headers, want } of refused) {
  t.test(`authenticate refuses ${name}`, async (t) => {
    const error = await refusal(headers);
    t.strictSame([error?.code, error?.message], ['unauthorized', want]);
  });
}

t.test('authenticate answers with one challenge for each scheme of Authorization', async (t) => {
  const error = await refusal({});
  t.strictSame(error?.headers, {
    'www-authenticate': ['Basic realm="chat-session", charset="UTF-8"', 'Bearer realm="chat-session"', 'SOTicket realm="chat-session"'],
  });
});

const recognized = [
  { name: 'whom a scheme knows at once', verify: () => ({ name: 'anna' }), want: { name: 'anna' } },
  { name: 'nobody where a scheme refuses', verify: () => undefined, want: undefined },
  { name: 'nobody where a scheme has to find out', verify: () => Promise.resolve({ name: 'anna' }), want: undefined },
  { name: 'nobody where a scheme finds nothing out', verify: () => Promise.reject(new Error('away')), want: undefined },
];

for (const { name, verify, want } of recognized) {
  t.test(`recognize returns ${name}`, async (t) => {
    t.strictSame(recognize({}, { security: [['Basic']], schemes: { Basic: { verify } } }), want);
  });
}

t.test('recognize returns somebody without a name where everybody is let in', async (t) => {
  t.strictSame([recognize({}, { security: [], schemes }), recognize({}, { security: [[]], schemes })], [{}, {}]);
});

t.test('authenticate waits for each scheme of an alternative, and for each alternative', async (t) => {
  const later = (name: string | undefined) => ({ verify: async () => (name === undefined ? undefined : { name }) });
  const waiting = { First: later('anna'), Second: later('bo'), None: later(undefined), Now: { verify: () => ({ name: 'cecilie' }) } };
  const ask = (security: readonly (readonly string[])[]) => authenticate({}, { security, schemes: waiting });
  t.strictSame(await ask([['First', 'Second']]), { name: 'anna' });
  t.strictSame(await ask([['Now', 'First']]), { name: 'cecilie' });
  t.strictSame(await ask([['None'], ['First']]), { name: 'anna' });
  t.strictSame(await ask([['First', 'None'], ['None'], ['Second', 'Now']]), { name: 'bo' });
  await t.rejects(ask([['First', 'None'], ['None']]), { code: 'unauthorized' });
});

t.test('authenticate keeps the credentials out of its message', async (t) => {
  const error = await refusal({ authorization: 'Bearer top-secret' });
  t.notMatch(error?.message, 'top-secret');
});

t.test('authenticate lets everybody in when nothing is required', async (t) => {
  t.equal(await authenticate({}, { security: [], schemes }), undefined);
});

t.test('authenticate lets everybody in when an alternative requires nothing', async (t) => {
  t.equal(await authenticate({}, { security: [['Basic'], []], schemes }), undefined);
});

t.test('authenticate knows who is calling when another alternative requires nothing', async (t) => {
  t.strictSame(await authenticate({ authorization: basic }, { security: [['Basic'], []], schemes }), { name: 'anna' });
});

t.test('authenticate returns the caller of the first scheme when an alternative has several', async (t) => {
  const headers = { authorization: ticket, 'so-apptoken': 'app-token-1' };
  t.strictSame(await authenticate(headers, { security: [['SoTicket', 'AppToken']], schemes }), { name: 'carl' });
});

t.test('authenticate refuses when one scheme of an alternative does not hold', async (t) => {
  await t.rejects(authenticate({ authorization: ticket }, { security: [['SoTicket', 'AppToken']], schemes }), {
    name: 'ServiceError',
    status: 401,
  });
});

t.test('authenticate does not join schemes of different alternatives', async (t) => {
  const security = [
    ['SoTicket', 'AppToken'],
    ['Basic', 'XsrfToken'],
  ];
  await t.rejects(authenticate({ authorization: basic, 'so-apptoken': 'app-token-1' }, { security, schemes }), {
    name: 'ServiceError',
    status: 401,
  });
});

t.test('authenticate refuses a scheme that nobody implements', async (t) => {
  await t.rejects(authenticate({ authorization: basic }, { security: [['Negotiate']], schemes }), { name: 'ServiceError', status: 401 });
});

t.test('authenticate asks no scheme behind one that does not hold', async (t) => {
  let asked = 0;
  const none: SecurityScheme = { verify: () => undefined };
  const counting: SecurityScheme = {
    verify() {
      asked++;
      return undefined;
    },
  };
  await t.rejects(authenticate({}, { security: [['none', 'counting']], schemes: { none, counting } }));
  t.equal(asked, 0);
});

t.test('createSecuritySchemes has browser sessions of its own unless they are given', async (t) => {
  const others = createSecuritySchemes(demoCredentials);
  t.equal(others.SessionCookie.verify({ cookie }), undefined);
});

t.test('createSecuritySchemes of an online installation takes a ticket with a known application, and no password', async (t) => {
  const file = readCredentialsFile(fileURLToPath(new URL('../fixtures/credentials.json', import.meta.url)));
  const online = createSecuritySchemes(file, { sessions, installation: 'online' });
  const cases: readonly { readonly name: string; readonly headers: RequestHeaders; readonly want: string | undefined }[] = [
    { name: 'Basic', headers: { authorization: basic }, want: undefined },
    { name: 'a ticket alone', headers: { authorization: ticket }, want: undefined },
    { name: 'a ticket and an unknown application', headers: { authorization: ticket, 'so-apptoken': 'x' }, want: undefined },
    { name: 'a ticket and a known application', headers: { authorization: ticket, 'so-apptoken': 'app-token-1' }, want: 'carl' },
    {
      name: 'an unknown ticket and a known application',
      headers: { authorization: 'SOTicket x', 'so-apptoken': 'app-token-1' },
      want: undefined,
    },
    { name: 'Bearer', headers: { authorization: 'Bearer 8A:Cust12345.abc' }, want: 'reader' },
    { name: 'a session', headers: { cookie, 'x-xsrf-token': dora.xsrfToken }, want: 'dora' },
  ];
  for (const { name, headers, want } of cases) {
    const principal = await authenticate(headers, { security, schemes: online }).catch(() => undefined);
    t.equal(principal?.name, want, name);
  }
  const error = await authenticate({}, { security, schemes: online }).catch((thrown: ServiceError) => thrown);
  t.match(error, { headers: { 'www-authenticate': [/^Bearer /, /^SOTicket /] } });
});
