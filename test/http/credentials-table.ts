/** What happens to every kind of credentials, as a table; each row is sent through `inject()` and as bytes over a socket. */
import { createHash, scryptSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { createSecuritySchemes, type Installation } from '../../src/auth/authenticate.js';
import type { CredentialsFile } from '../../src/auth/credentials.js';
import { createJwtVerifier } from '../../src/auth/jwt.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { readXml } from '../../src/representation/read-xml.js';
import { encode, forge } from '../auth/forge.js';
import { CHALLENGES, listen, start } from './start.js';
import { readAnswers, talk } from './talk.js';

const PATH = '/api/v1/ChatSession/928';

// Who may call

/** As fast as scrypt can be: what is tested is who gets in, not how slowly. */
const COST = { N: 2, r: 1, p: 1 };
const SALT = Buffer.from('salt of the test');
const hashOf = (password: string) => scryptSync(password, SALT, 32, COST).toString('base64');
const userOf = (name: string, password: string) => ({
  name,
  password: { ...COST, salt: SALT.toString('base64'), hash: hashOf(password) },
});
const digestOf = (name: string, secret: string) => ({ name, sha256: createHash('sha256').update(secret).digest('hex') });

const known = JSON.parse(readFileSync('test/fixtures/credentials.json', 'utf8')) as Required<CredentialsFile>;
const LONG = 'x'.repeat(6000);
const LONG_TOKEN = `8A:${'x'.repeat(8000)}`;
const credentials: CredentialsFile = {
  ...known,
  users: [...known.users, userOf('long', LONG), userOf('plus', '>>>???')],
  bearerTokens: [...known.bearerTokens, digestOf('long', LONG_TOKEN)],
};

const sessions = createBrowserSessions();
const anna = sessions.open({ name: 'anna' });
const other = sessions.open({ name: 'bo' });
const ended = sessions.open({ name: 'carl' });
sessions.end(ended);

// Signed tokens

const ISSUER = 'https://id.example.com';
const NOW = 1_800_000_000;
const claims = { iss: ISSUER, aud: 'chat', sub: 'anna', exp: NOW + 600 };
const rsa = await generateKeyPair('RS256', { extractable: true });
const ec = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256', { extractable: true });
const pem = await exportSPKI(rsa.publicKey);
const jwks = {
  keys: [
    { ...(await exportJWK(rsa.publicKey)), kid: 'rsa' },
    { ...(await exportJWK(ec.publicKey)), kid: 'ec' },
  ],
};

/** Returns Authorization with a token of the claims that are right, but for those that are given; undefined leaves one out. */
async function jwt(changed: object = {}, header: object = {}, key = ec.privateKey): Promise<{ readonly authorization: string }> {
  const payload = JSON.parse(JSON.stringify({ ...claims, ...changed })) as JWTPayload;
  return { authorization: `Bearer ${await new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'ec', ...header }).sign(key)}` };
}
const token = (await jwt()).authorization.slice('Bearer '.length);
const [head = '', body = '', signature = ''] = token.split('.');

// Headers

type Headers = Readonly<Record<string, string | readonly string[]>>;

const basic = (pair: string, encoding: BufferEncoding = 'utf8') => ({
  authorization: `Basic ${Buffer.from(pair, encoding).toString('base64')}`,
});
const right = basic('anna:secret').authorization;
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const TICKET = '7T:MgA+/w==';
const ticket = (value: string) => ({ authorization: `SOTicket ${value}` });
const app = { 'so-apptoken': 'app-token-1' };
const cookie = `SoSession=${anna.id}`;
const session = { cookie, 'x-xsrf-token': anna.xsrfToken };

// Answers

interface Want {
  readonly status: number;
  readonly challenges?: readonly string[];
  readonly retryAfter?: string;
  readonly type?: string;
  readonly message?: string;
}

const IN: Want = { status: 200 };
const refusal = (message: string, challenges: readonly string[] = CHALLENGES): Want => ({
  ...{ status: 401, challenges },
  ...{ type: 'SoUnauthorizedException', message },
});
const [BASIC = '', BEARER = '', SO_TICKET = ''] = CHALLENGES;
const wrong = 'Cannot accept these credentials: they are wrong, incomplete or expired';
const missing = 'Cannot tell who is calling: send Authorization, or a session cookie with X-XSRF-TOKEN';
const WRONG = refusal(wrong);
const MISSING = refusal(missing);
const WRONG_ONLINE = refusal(wrong, [BEARER, SO_TICKET]);
const MISSING_ONLINE = refusal(missing, [BEARER, SO_TICKET]);
const CANNOT_SIGN_IN = refusal(wrong, [BASIC, BEARER]);
const TWO: Want = {
  ...{ status: 400, type: 'ArgumentException' },
  message: 'Cannot tell who is calling: the request has 2 Authorization headers, send one',
};
const KEYS_AWAY: Want = {
  ...{ status: 503, retryAfter: '5', type: 'SoUnavailableException' },
  message: 'The keys that tokens are checked with cannot be read at the moment',
};

interface Row {
  readonly name: string;
  readonly headers: Headers;
  readonly want: Want;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  readonly url?: string;
}

/** An installation on site; Bearer takes signed tokens as well. */
const onsite: readonly Row[] = [
  { name: 'nothing', headers: {}, want: MISSING },
  { name: 'nothing, asking for XML', headers: { accept: 'text/xml' }, want: MISSING },
  { name: 'nothing, with HEAD', method: 'HEAD', headers: {}, want: MISSING },
  { name: 'an empty Authorization', headers: { authorization: '' }, want: WRONG },
  { name: 'an undeclared scheme', headers: { authorization: 'Digest username="anna"' }, want: WRONG },
  { name: 'credentials for a proxy', headers: { 'proxy-authorization': right }, want: MISSING },
  { name: 'a token in the URL', url: `${PATH}?access_token=8A:Cust12345.abc`, headers: {}, want: MISSING },

  { name: 'Basic', headers: basic('anna:secret'), want: IN },
  { name: 'Basic in lower case', headers: { authorization: right.replace('Basic', 'basic') }, want: IN },
  { name: 'Basic in upper case', headers: { authorization: right.replace('Basic', 'BASIC') }, want: IN },
  { name: 'Basic and several blanks', headers: { authorization: right.replace(' ', '   ') }, want: IN },
  { name: 'Basic and a tab', headers: { authorization: right.replace(' ', '\t') }, want: WRONG },
  { name: 'Basic without padding', headers: { authorization: right.replace('=', '') }, want: IN },
  { name: 'Basic alone', headers: { authorization: 'Basic' }, want: WRONG },
  { name: 'Basic that is not encoded', headers: { authorization: 'Basic anna:secret' }, want: WRONG },
  { name: 'Basic with a parameter', headers: { authorization: `${right}, realm="x"` }, want: WRONG },
  { name: 'base64 with another character', headers: { authorization: 'Basic !W5uYTpzZWNyZXQ=' }, want: WRONG },
  { name: 'base64 with a blank inside', headers: { authorization: 'Basic YW5u YTpzZWNyZXQ=' }, want: WRONG },
  { name: 'base64 with padding inside', headers: { authorization: 'Basic YW5u=YTpzZWNyZXQ' }, want: WRONG },
  { name: 'base64 of padding alone', headers: { authorization: 'Basic ==' }, want: WRONG },
  { name: 'base64 with too much padding', headers: { authorization: `${right}==` }, want: WRONG },
  { name: 'base64 of one character', headers: { authorization: 'Basic Y' }, want: WRONG },
  { name: 'base64 with plus and slash', headers: basic('plus:>>>???'), want: IN },
  { name: 'base64 of URLs', headers: { authorization: 'Basic cGx1czo-Pj4_Pz8=' }, want: WRONG },
  { name: 'no colon', headers: basic('anna'), want: WRONG },
  { name: 'a colon alone', headers: basic(':'), want: WRONG },
  { name: 'an empty user', headers: basic(':secret'), want: WRONG },
  { name: 'a blank user', headers: basic(' :secret'), want: WRONG },
  { name: 'an unknown user', headers: basic('nobody:secret'), want: WRONG },
  { name: 'a user in another case', headers: basic('Anna:secret'), want: WRONG },
  { name: 'a user that every object has', headers: basic('__proto__:secret'), want: WRONG },
  { name: 'a wrong password', headers: basic('anna:wrong'), want: WRONG },
  { name: 'a wrong password, asking for XML', headers: { ...basic('anna:wrong'), accept: 'application/xml' }, want: WRONG },
  { name: 'the password of another user', headers: basic('anna:a:b:c'), want: WRONG },
  { name: 'the beginning of a password', headers: basic('anna:secre'), want: WRONG },
  { name: 'a password in another case', headers: basic('anna:Secret'), want: WRONG },
  { name: 'a password with a blank behind it', headers: basic('anna:secret '), want: WRONG },
  { name: 'a password with NUL behind it', headers: basic('anna:secret\0'), want: WRONG },
  { name: 'a password with a line end behind it', headers: basic('anna:secret\r\n'), want: WRONG },
  { name: 'the hash of a password', headers: basic(`long:${hashOf(LONG)}`), want: WRONG },
  { name: 'an empty password', headers: basic('anna:'), want: WRONG },
  { name: 'an empty password that is the right one', headers: basic('blank:'), want: IN },
  { name: 'a password with colons', headers: basic('bo:a:b:c'), want: IN },
  { name: 'a password up to its colon', headers: basic('bo:a'), want: WRONG },
  { name: 'user and password in UTF-8', headers: basic('Åse Ø:blåbær€\u{1f600}'), want: IN },
  { name: 'user and password in UTF-8 behind a byte order mark', headers: basic('\ufeffanna:secret'), want: WRONG },
  { name: 'user and password in decomposed Unicode', headers: basic('Åse Ø:blåbær€\u{1f600}'.normalize('NFD')), want: WRONG },
  { name: 'user and password in Latin-1', headers: basic('Åse Ø:blåbær', 'latin1'), want: WRONG },
  { name: 'a password in Latin-1 that is not encoded', headers: { authorization: 'Basic Åse Ø:blåbær' }, want: WRONG },
  { name: 'a password of 6,000 characters', headers: basic(`long:${LONG}`), want: IN },
  { name: 'a password of 6,001 characters', headers: basic(`long:${LONG}x`), want: WRONG },
  { name: '8 KB of base64 without a colon', headers: basic('x'.repeat(6144)), want: WRONG },

  { name: 'two Authorizations that are right', headers: { authorization: [right, right] }, want: TWO },
  { name: 'two Authorizations, the first right', headers: { authorization: [right, 'Basic YW5uYTp4'] }, want: TWO },
  { name: 'two Authorizations, the second right', headers: { authorization: ['Basic YW5uYTp4', right] }, want: TWO },
  { name: 'two Authorizations of two schemes', headers: { authorization: [right, 'Bearer 8A:Cust12345.abc'] }, want: TWO },
  { name: 'two Authorizations and a session', headers: { authorization: [right, right], ...session }, want: TWO },
  { name: 'two credentials in one Authorization', headers: { authorization: `${right}, ${right}` }, want: WRONG },

  { name: 'an opaque token', headers: bearer('8A:Cust12345.abc'), want: IN },
  { name: 'an opaque token behind bEARER', headers: { authorization: 'bEARER 8A:Cust12345.abc' }, want: IN },
  { name: 'an opaque token in another case', headers: bearer('8a:cust12345.abc'), want: WRONG },
  { name: 'the beginning of an opaque token', headers: bearer('8A:Cust12345'), want: WRONG },
  { name: 'an opaque token in quotes', headers: bearer('"8A:Cust12345.abc"'), want: WRONG },
  { name: 'an opaque token behind Basic', headers: { authorization: 'Basic 8A:Cust12345.abc' }, want: WRONG },
  { name: 'an opaque token without a word', headers: { authorization: '8A:Cust12345.abc' }, want: WRONG },
  { name: 'an opaque token in Latin-1', headers: bearer('8A:Cüst12345.abc'), want: WRONG },
  { name: 'an opaque token of 8 KB', headers: bearer(LONG_TOKEN), want: IN },
  { name: 'an unknown token of 8 KB', headers: bearer(`${LONG_TOKEN.slice(1)}x`), want: WRONG },
  { name: 'the digest of a token', headers: bearer(known.bearerTokens[0]?.sha256 ?? ''), want: WRONG },
  { name: 'a ticket as a token', headers: bearer(TICKET), want: WRONG },
  { name: 'Bearer alone', headers: { authorization: 'Bearer' }, want: WRONG },

  { name: 'a token signed with ES256', headers: await jwt(), want: IN },
  { name: 'a token signed with RS256', headers: await jwt({}, { alg: 'RS256', kid: 'rsa' }, rsa.privateKey), want: IN },
  { name: 'a token with alg none', headers: bearer(forge({ alg: 'none' }, claims)), want: WRONG },
  { name: 'a token with alg None that names a key', headers: bearer(forge({ alg: 'None', kid: 'ec' }, claims)), want: WRONG },
  {
    name: 'a token with alg none and the signature of another',
    headers: bearer(`${encode({ alg: 'none' })}.${body}.${signature}`),
    want: WRONG,
  },
  { name: 'a token without alg', headers: bearer(forge({ kid: 'ec' }, claims)), want: WRONG },
  { name: 'HS256 with the public key as secret', headers: bearer(forge({ alg: 'HS256', kid: 'rsa' }, claims, pem)), want: WRONG },
  { name: 'ES256 that names an RSA key', headers: await jwt({}, { kid: 'rsa' }), want: WRONG },
  {
    name: 'RS256 in front of a signature of ES256',
    headers: bearer(`${encode({ alg: 'RS256', kid: 'ec' })}.${body}.${signature}`),
    want: WRONG,
  },
  { name: 'an algorithm that is not allowed', headers: bearer(`${encode({ alg: 'ES384', kid: 'ec' })}.${body}.${signature}`), want: WRONG },
  { name: 'an expired token', headers: await jwt({ exp: NOW - 31 }), want: WRONG },
  { name: 'a token expired within the clock skew', headers: await jwt({ exp: NOW - 29 }), want: IN },
  { name: 'a token that never expires', headers: await jwt({ exp: undefined }), want: WRONG },
  { name: 'a token that is not yet valid', headers: await jwt({ nbf: NOW + 31 }), want: WRONG },
  { name: 'a token valid within the clock skew', headers: await jwt({ nbf: NOW + 29 }), want: IN },
  { name: 'a token for another audience', headers: await jwt({ aud: 'mail' }), want: WRONG },
  { name: 'a token for this audience among others', headers: await jwt({ aud: ['mail', 'chat'] }), want: IN },
  { name: 'a token for no audience', headers: await jwt({ aud: undefined }), want: WRONG },
  { name: 'a token of another issuer', headers: await jwt({ iss: 'https://evil.example.com' }), want: WRONG },
  { name: 'a token of nobody', headers: await jwt({ sub: undefined }), want: WRONG },
  { name: 'a token of an unknown key', headers: await jwt({}, { kid: 'none' }), want: WRONG },
  { name: 'a token that a stranger signed', headers: await jwt({}, {}, stranger.privateKey), want: WRONG },
  {
    name: 'a token that brings the key of a stranger',
    headers: await jwt({}, { jwk: await exportJWK(stranger.publicKey) }, stranger.privateKey),
    want: WRONG,
  },
  {
    name: 'a token that names the keys of a stranger',
    headers: await jwt({}, { jku: 'http://127.0.0.1:1/' }, stranger.privateKey),
    want: WRONG,
  },
  { name: 'a token with other claims', headers: bearer(`${head}.${encode({ ...claims, sub: 'bo' })}.${signature}`), want: WRONG },
  { name: 'a token without a signature', headers: bearer(`${head}.${body}.`), want: WRONG },
  { name: 'a token with half a signature', headers: bearer(token.slice(0, -40)), want: WRONG },
  { name: 'two parts of a token', headers: bearer(`${head}.${body}`), want: WRONG },
  { name: 'a signed token above 8 KB', headers: await jwt({ pad: 'x'.repeat(6200) }), want: WRONG },
  { name: 'a signed token as a ticket', headers: ticket(token), want: WRONG },

  { name: 'a ticket', headers: ticket(TICKET), want: IN },
  { name: 'a ticket behind soticket', headers: { authorization: `soticket ${TICKET}` }, want: IN },
  { name: 'a ticket behind SOTICKET', headers: { authorization: `SOTICKET ${TICKET}` }, want: IN },
  { name: 'a ticket beside an unknown application', headers: { ...ticket(TICKET), 'so-apptoken': 'x' }, want: IN },
  { name: 'a ticket in base64', headers: ticket(Buffer.from(TICKET).toString('base64')), want: WRONG },
  { name: 'a percent-encoded ticket', headers: ticket(encodeURIComponent(TICKET)), want: WRONG },
  { name: 'a ticket with a blank for its plus', headers: ticket(TICKET.replace('+', ' ')), want: WRONG },
  { name: 'a ticket without its padding', headers: ticket(TICKET.replace('==', '')), want: WRONG },
  { name: 'a ticket in another case', headers: ticket(TICKET.toLowerCase()), want: WRONG },
  { name: 'a ticket without its word', headers: { authorization: TICKET }, want: WRONG },
  { name: 'a ticket behind another word', headers: { authorization: `Ticket ${TICKET}` }, want: WRONG },
  { name: 'an application alone', headers: app, want: MISSING },

  { name: 'a cookie with its token', headers: session, want: IN },
  { name: 'a cookie among others', headers: { ...session, cookie: `a=1; ${cookie}; b=2` }, want: IN },
  { name: 'a cookie in the second of two headers', headers: { ...session, cookie: ['a=1', cookie] }, want: IN },
  { name: 'a cookie behind 8 KB of others', headers: { ...session, cookie: `a=${'x'.repeat(8192)}; ${cookie}` }, want: IN },
  { name: 'a cookie with its token beside a wrong password', headers: { ...session, ...basic('anna:x') }, want: IN },
  { name: 'a cookie without X-XSRF-TOKEN', headers: { cookie }, want: WRONG },
  { name: 'a cookie with the token as a cookie only', headers: { cookie: `${cookie}; XSRF-TOKEN=${anna.xsrfToken}` }, want: WRONG },
  { name: 'a cookie with the token of another session', headers: { cookie, 'x-xsrf-token': other.xsrfToken }, want: WRONG },
  { name: 'a cookie with an empty token', headers: { cookie, 'x-xsrf-token': '' }, want: WRONG },
  { name: 'a cookie with the beginning of its token', headers: { cookie, 'x-xsrf-token': anna.xsrfToken.slice(1) }, want: WRONG },
  { name: 'a cookie with a token in Latin-1', headers: { cookie, 'x-xsrf-token': 'ü'.repeat(43) }, want: WRONG },
  { name: 'a cookie with its token twice', headers: { cookie, 'x-xsrf-token': [anna.xsrfToken, anna.xsrfToken] }, want: WRONG },
  { name: 'a cookie with itself as the token', headers: { cookie, 'x-xsrf-token': anna.id }, want: WRONG },
  { name: 'a cookie in quotes', headers: { ...session, cookie: `SoSession="${anna.id}"` }, want: WRONG },
  { name: 'a cookie in another case', headers: { ...session, cookie: cookie.toLowerCase() }, want: WRONG },
  { name: 'an unknown cookie', headers: { ...session, cookie: 'SoSession=x' }, want: WRONG },
  { name: 'an empty cookie', headers: { ...session, cookie: 'SoSession=' }, want: WRONG },
  { name: 'the cookie of an ended session', headers: { cookie: `SoSession=${ended.id}`, 'x-xsrf-token': ended.xsrfToken }, want: WRONG },
  { name: 'a token without its cookie', headers: { 'x-xsrf-token': anna.xsrfToken }, want: MISSING },

  { name: 'nothing', method: 'POST', url: '/session', headers: {}, want: refusal(missing, [BASIC, BEARER]) },
  { name: 'a ticket', method: 'POST', url: '/session', headers: ticket(TICKET), want: CANNOT_SIGN_IN },
  { name: 'another session', method: 'POST', url: '/session', headers: session, want: CANNOT_SIGN_IN },
  { name: 'a wrong password', method: 'POST', url: '/session', headers: basic('anna:x'), want: CANNOT_SIGN_IN },
  { name: 'Basic', method: 'POST', url: '/session', headers: basic('anna:secret'), want: { status: 204 } },
  {
    name: 'a cookie without X-XSRF-TOKEN',
    ...{ method: 'DELETE', url: '/session', headers: { cookie } },
    want: refusal('Cannot sign out: send the session cookie with X-XSRF-TOKEN', [BASIC, BEARER]),
  },
];

/** An online installation: tickets of known applications, and no passwords. */
const online: readonly Row[] = [
  { name: 'nothing', headers: {}, want: MISSING_ONLINE },
  { name: 'Basic', headers: basic('anna:secret'), want: WRONG_ONLINE },
  { name: 'a ticket alone', headers: ticket(TICKET), want: WRONG_ONLINE },
  { name: 'a ticket beside an unknown application', headers: { ...ticket(TICKET), 'so-apptoken': 'app-token-2' }, want: WRONG_ONLINE },
  {
    name: 'a ticket beside an application in another case',
    headers: { ...ticket(TICKET), 'so-apptoken': 'App-Token-1' },
    want: WRONG_ONLINE,
  },
  { name: 'a ticket beside an empty application', headers: { ...ticket(TICKET), 'so-apptoken': '' }, want: WRONG_ONLINE },
  {
    name: 'a ticket beside an application twice',
    headers: { ...ticket(TICKET), 'so-apptoken': ['app-token-1', 'app-token-1'] },
    want: WRONG_ONLINE,
  },
  { name: 'an unknown ticket beside an application', headers: { ...ticket('7T:x'), ...app }, want: WRONG_ONLINE },
  { name: 'a password beside an application', headers: { ...basic('anna:secret'), ...app }, want: WRONG_ONLINE },
  { name: 'an application alone', headers: app, want: MISSING_ONLINE },
  { name: 'a ticket beside an application', headers: { ...ticket(TICKET), ...app }, want: IN },
  { name: 'an opaque token', headers: bearer('8A:Cust12345.abc'), want: IN },
  { name: 'a signed token', headers: await jwt(), want: IN },
  { name: 'a cookie with its token', headers: session, want: IN },
  { name: 'a password', method: 'POST', url: '/session', headers: basic('anna:secret'), want: refusal(wrong, [BEARER]) },
];

/** A server whose JSON Web Key Set is where nobody listens. */
const keysAway: readonly Row[] = [
  { name: 'a signed token', headers: await jwt(), want: KEYS_AWAY },
  { name: 'a signed token, asking for XML', headers: { ...(await jwt()), accept: 'text/xml' }, want: KEYS_AWAY },
  { name: 'an expired token', headers: await jwt({ exp: 1 }), want: KEYS_AWAY },
  { name: 'a token that a stranger signed', headers: await jwt({}, {}, stranger.privateKey), want: KEYS_AWAY },
  { name: 'a signed token beside a session', headers: { ...(await jwt()), ...session }, want: KEYS_AWAY },
  { name: 'a signed token, to sign in', method: 'POST', url: '/session', headers: await jwt(), want: KEYS_AWAY },
  { name: 'a token with alg none', headers: bearer(forge({ alg: 'none' }, claims)), want: WRONG },
  { name: 'HS256 with the public key as secret', headers: bearer(forge({ alg: 'HS256', kid: 'rsa' }, claims, pem)), want: WRONG },
  { name: 'nothing', headers: {}, want: MISSING },
  { name: 'an unknown token', headers: bearer('x'), want: WRONG },
  { name: 'an opaque token', headers: bearer('8A:Cust12345.abc'), want: IN },
  { name: 'Basic', headers: basic('anna:secret'), want: IN },
];

const file = `${t.testdir()}/keys.json`;
writeFileSync(file, JSON.stringify(jwks));
const tables: readonly {
  readonly place: string;
  readonly rows: readonly Row[];
  readonly installation: Installation;
  readonly keys: string;
}[] = [
  { place: 'on site', rows: onsite, installation: 'onsite', keys: file },
  { place: 'online', rows: online, installation: 'online', keys: file },
  { place: 'on site without its keys', rows: keysAway, installation: 'onsite', keys: 'http://127.0.0.1:1/keys' },
];

/** An answer, however it came. */
interface Got {
  readonly status: number;
  readonly challenges: readonly string[];
  readonly type: string;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

async function inject(server: FastifyInstance, { method = 'GET', url = PATH, headers }: Row): Promise<Got> {
  const answer = await server.inject({ method, url, headers: headers as Record<string, string | string[]> });
  const challenges = answer.headers['www-authenticate'] ?? [];
  return {
    ...{ status: answer.statusCode, challenges: [challenges].flat(), retryAfter: answer.headers['retry-after']?.toString() },
    ...{ type: String(answer.headers['content-type']), body: answer.payload },
  };
}

async function send(port: number, { method = 'GET', url = PATH, headers }: Row): Promise<Got> {
  const fields = Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => `${name}: ${value}\r\n`));
  const text = await talk(t, port, `${method} ${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${fields.join('')}\r\n`);
  const [answer] = readAnswers(text, { heads: method === 'HEAD' ? [0] : [] });
  return {
    ...{ status: answer?.status ?? 0, challenges: [...text.matchAll(/^www-authenticate: (.*)\r$/gm)].map((match) => match[1] ?? '') },
    ...{ type: String(answer?.headers['content-type']), retryAfter: answer?.headers['retry-after'], body: answer?.body ?? '' },
  };
}

for (const { place, rows, installation, keys } of tables) {
  t.test(`An installation ${place}`, async (t) => {
    const verifyJwt = createJwtVerifier({ issuer: ISSUER, audience: 'chat', keys, now: () => NOW * 1000 });
    const schemes = createSecuritySchemes(credentials, { installation, sessions, verifyJwt });
    // Nobody is slowed down here: each row is judged alone.
    const server = await start(t, { schemes, sessions, attempts: { guard: (_caller, check) => check(), areNone: () => true } });
    const { port } = await listen(server);
    for (const row of rows) {
      const { name, method = 'GET', url = PATH, headers, want } = row;
      for (const [way, ask] of [
        ['inject()', () => inject(server, row)],
        ['a socket', () => send(port, row)],
      ] as const) {
        t.test(`${method} ${url.split('?', 1)[0]} ${place} answers ${want.status} to ${name} through ${way}`, async (t) => {
          const { status, challenges, retryAfter, type, body } = await ask();
          t.strictSame(
            { status, challenges, retryAfter },
            { status: want.status, challenges: want.challenges ?? [], retryAfter: want.retryAfter },
          );
          if (want.type === undefined) return;
          t.equal(type, `${String(headers['accept'] ?? 'application/json')}; charset=utf-8`);
          if (method === 'HEAD') t.equal(body, '');
          else
            t.strictSame(type.includes('xml') ? readXml(body, 'ErrorBody') : JSON.parse(body), {
              ...{ Error: true, ErrorType: want.type },
              ...{ ErrorMessage: want.message, ErrorSource: 'chat-session' },
            });
        });
      }
    }
  });
}
