import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactSign, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import t, { type Test } from 'tap';
import { createJwtVerifier, type JwtOptions } from '../../src/auth/jwt.js';
import { thrown } from '../thrown.js';
import { encode, forge } from './forge.js';

const ISSUER = 'https://id.example.com';
const AUDIENCE = 'chat-session';
/** Seconds since 1970 at which the clock of every verifier here stands. */
const NOW = 1_800_000_000;

async function makeKey(alg: string, kid: string) {
  const pair = await generateKeyPair(alg, { extractable: true });
  return { ...pair, alg, kid, jwk: { ...(await exportJWK(pair.publicKey)), kid } as JWK };
}
type Key = Awaited<ReturnType<typeof makeKey>>;

const rsa = await makeKey('RS256', 'rsa');
const rsa2 = await makeKey('RS256', 'rsa2');
const ec = await makeKey('ES256', 'ec');
const ed = await makeKey('EdDSA', 'ed');
const stranger = await makeKey('RS256', 'rsa');
const next = await makeKey('ES256', 'next');

const secretOf = (bytes: number, letter: string) => Buffer.alloc(bytes, letter);
const secretJwk = (alg: string, kid: string, secret: Buffer): JWK => ({ kty: 'oct', alg, kid, k: secret.toString('base64url') });
const secret = secretOf(64, 's');

const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'anna', exp: NOW + 600 };

interface Signing {
  readonly alg?: string;
  readonly kid?: string | undefined;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** Returns a token with the claims that are right, but for those that are given; undefined leaves one out. */
function sign(key: Key, changed: object = {}, { alg = key.alg, kid = key.kid, header = {} }: Signing = {}): Promise<string> {
  const payload = JSON.parse(JSON.stringify({ ...claims, ...changed })) as JWTPayload;
  return new SignJWT(payload).setProtectedHeader({ alg, ...(kid === '' ? {} : { kid }), ...header }).sign(key.privateKey);
}

/** Replaces one of the three parts of a token. */
function swap(token: string, index: number, part: string): string {
  return token
    .split('.')
    .map((old, at) => (at === index ? part : old))
    .join('.');
}

const at = { issuer: ISSUER, audience: AUDIENCE, now: () => NOW * 1000 };

function fileOf(t: Test, keys: unknown): string {
  const file = `${t.testdir()}/keys.json`;
  writeFileSync(file, typeof keys === 'string' ? keys : JSON.stringify(keys));
  return file;
}

const publicKeys = [rsa.jwk, rsa2.jwk, ec.jwk, ed.jwk];
const pem = await exportSPKI(rsa.publicKey);
const good = await sign(rsa);
const oversized = await sign(rsa, { pad: 'x'.repeat(6000) });
const large = await sign(rsa, { pad: 'x'.repeat(5000) });

/** `want` is who is calling; the keys are a file that holds two RSA keys, one EC and one Ed25519 unless given. */
const cases: readonly {
  readonly name: string;
  readonly token: string | Promise<string>;
  readonly keys?: readonly JWK[];
  readonly options?: Partial<JwtOptions>;
  readonly want: string | undefined;
}[] = [
  // Algorithms
  { name: 'takes RS256', token: good, want: 'anna' },
  { name: 'takes PS256', token: makePs256(), want: 'anna' },
  { name: 'takes ES256', token: sign(ec), want: 'anna' },
  { name: 'takes EdDSA', token: sign(ed), want: 'anna' },
  { name: 'refuses an algorithm that is not allowed', token: good, options: { algorithms: ['ES256'] }, want: undefined },
  { name: 'refuses RS512 unless it is allowed', token: makeRs512(), want: undefined },
  { name: 'takes RS512 when it is allowed', token: makeRs512(), options: { algorithms: ['RS512'] }, want: 'anna' },
  { name: 'refuses alg none', token: forge({ alg: 'none' }, claims), want: undefined },
  { name: 'refuses alg none that names a key', token: forge({ alg: 'none', kid: 'rsa' }, claims), want: undefined },
  { name: 'refuses alg None', token: forge({ alg: 'None', kid: 'rsa' }, claims), want: undefined },
  { name: 'refuses a header without alg', token: forge({ kid: 'rsa' }, claims, pem), want: undefined },
  { name: 'refuses an alg that every object has', token: forge({ alg: 'constructor', kid: 'rsa' }, claims), want: undefined },
  { name: 'refuses an alg that is a list', token: forge({ alg: ['RS256'], kid: 'rsa' }, claims), want: undefined },
  { name: 'refuses HS256 with the public key as its secret', token: forge({ alg: 'HS256', kid: 'rsa' }, claims, pem), want: undefined },
  {
    name: 'refuses HS256 with the public key as its secret even where HS256 is allowed',
    token: forge({ alg: 'HS256', kid: 'rsa' }, claims, pem),
    options: { algorithms: ['RS256', 'HS256'] },
    want: undefined,
  },
  {
    name: 'refuses HS256 with the modulus as its secret even where HS256 is allowed',
    token: forge({ alg: 'HS256', kid: 'rsa' }, claims, Buffer.from(String(rsa.jwk.n), 'base64url')),
    options: { algorithms: ['RS256', 'HS256'] },
    want: undefined,
  },
  { name: 'refuses ES256 that names an RSA key', token: sign(ec, {}, { kid: 'rsa' }), want: undefined },
  // Secrets
  {
    name: 'takes HS256 where it is allowed and the file holds its secret',
    token: forge({ alg: 'HS256', kid: 's' }, claims, secret),
    keys: [secretJwk('HS256', 's', secret)],
    options: { algorithms: ['HS256'] },
    want: 'anna',
  },
  {
    name: 'takes HS256 without kid where there is one secret',
    token: forge({ alg: 'HS256' }, claims, secret),
    keys: [rsa.jwk, secretJwk('HS256', 's', secret), secretJwk('HS512', 'o', secret)],
    options: { algorithms: ['HS256', 'RS256'] },
    want: 'anna',
  },
  {
    name: 'refuses HS256 unless it is allowed',
    token: forge({ alg: 'HS256', kid: 's' }, claims, secret),
    keys: [secretJwk('HS256', 's', secret)],
    want: undefined,
  },
  {
    name: 'refuses HS256 without kid where there are two secrets',
    token: forge({ alg: 'HS256' }, claims, secret),
    keys: [secretJwk('HS256', 's', secret), secretJwk('HS256', 'o', secretOf(64, 'o'))],
    options: { algorithms: ['HS256'] },
    want: undefined,
  },
  {
    name: 'refuses HS256 with the secret of HS512',
    token: forge({ alg: 'HS256', kid: 's' }, claims, secret),
    keys: [secretJwk('HS512', 's', secret)],
    options: { algorithms: ['HS256', 'HS512'] },
    want: undefined,
  },
  {
    name: 'refuses HS256 with another secret',
    token: forge({ alg: 'HS256', kid: 's' }, claims, secretOf(64, 'x')),
    keys: [secretJwk('HS256', 's', secret)],
    options: { algorithms: ['HS256'] },
    want: undefined,
  },
  // Keys
  { name: 'refuses an unknown key', token: sign(rsa, {}, { kid: 'other' }), want: undefined },
  { name: 'refuses a kid that is a number', token: forge({ alg: 'RS256', kid: 1 }, claims, pem), want: undefined },
  { name: 'refuses a signature of another key of the same name', token: sign(stranger), want: undefined },
  { name: 'refuses a token that names another of the keys', token: sign(rsa, {}, { kid: 'rsa2' }), want: undefined },
  { name: 'takes a token without kid of the only key of its kind', token: sign(ec, {}, { kid: '' }), want: 'anna' },
  { name: 'takes a token without kid of the second of two keys', token: sign(rsa2, {}, { kid: '' }), want: 'anna' },
  { name: 'refuses a token without kid that none of two keys signed', token: sign(stranger, {}, { kid: '' }), want: undefined },
  { name: 'refuses an expired token without kid of two keys', token: sign(rsa, { exp: NOW - 60 }, { kid: '' }), want: undefined },
  {
    name: 'refuses a key that is for encryption',
    token: sign(ec),
    keys: [{ ...ec.jwk, use: 'enc' }],
    want: undefined,
  },
  { name: 'ignores a key of a kind that it does not know', token: sign(ec), keys: [{ kty: 'XYZ', kid: 'x' }, ec.jwk], want: 'anna' },
  // Signature
  { name: 'refuses an empty signature', token: swap(good, 2, ''), want: undefined },
  { name: 'refuses a signature cut short', token: good.slice(0, -8), want: undefined },
  { name: 'refuses the signature of other claims', token: swap(good, 1, encode({ ...claims, sub: 'root' })), want: undefined },
  { name: 'refuses the signature of another header', token: swap(good, 0, encode({ alg: 'RS256', kid: 'rsa', x: 1 })), want: undefined },
  { name: 'refuses a header that is no JSON', token: swap(good, 0, encode('{')), want: undefined },
  { name: 'refuses a header that it has to understand and does not', token: crit(), want: undefined },
  { name: 'refuses three empty parts', token: '..', want: undefined },
  { name: 'refuses two parts', token: good.split('.').slice(0, 2).join('.'), want: undefined },
  { name: 'refuses five parts, which are encrypted', token: `${good}.a.b`, want: undefined },
  // Times, with a skew of 30 seconds unless given
  { name: 'refuses a token without exp', token: sign(rsa, { exp: undefined }), want: undefined },
  { name: 'refuses exp that is text', token: sign(rsa, { exp: String(NOW + 600) }), want: undefined },
  { name: 'refuses exp that is null', token: sign(rsa, { exp: null }), want: undefined },
  { name: 'takes exp within the skew', token: sign(rsa, { exp: NOW - 29 }), want: 'anna' },
  { name: 'refuses exp at the end of the skew', token: sign(rsa, { exp: NOW - 30 }), want: undefined },
  { name: 'refuses exp of now without a skew', token: sign(rsa, { exp: NOW }), options: { clockSkew: 0 }, want: undefined },
  { name: 'takes exp a second from now without a skew', token: sign(rsa, { exp: NOW + 1 }), options: { clockSkew: 0 }, want: 'anna' },
  { name: 'takes exp within a skew that is given', token: sign(rsa, { exp: NOW - 299 }), options: { clockSkew: 300 }, want: 'anna' },
  { name: 'takes nbf within the skew', token: sign(rsa, { nbf: NOW + 30 }), want: 'anna' },
  { name: 'refuses nbf beyond the skew', token: sign(rsa, { nbf: NOW + 31 }), want: undefined },
  { name: 'refuses nbf that is text', token: sign(rsa, { nbf: 'now' }), want: undefined },
  // Claims
  { name: 'refuses another issuer', token: sign(rsa, { iss: 'https://evil.example.com' }), want: undefined },
  { name: 'refuses an issuer with a slash more', token: sign(rsa, { iss: `${ISSUER}/` }), want: undefined },
  { name: 'refuses a token without iss', token: sign(rsa, { iss: undefined }), want: undefined },
  { name: 'refuses a list of issuers', token: sign(rsa, { iss: [ISSUER] }), want: undefined },
  { name: 'refuses another audience', token: sign(rsa, { aud: 'mail' }), want: undefined },
  { name: 'refuses the beginning of the audience', token: sign(rsa, { aud: 'chat' }), want: undefined },
  { name: 'refuses a token without aud', token: sign(rsa, { aud: undefined }), want: undefined },
  { name: 'takes one audience of several', token: sign(rsa, { aud: ['mail', AUDIENCE] }), want: 'anna' },
  { name: 'refuses an empty list of audiences', token: sign(rsa, { aud: [] }), want: undefined },
  { name: 'refuses a token without sub', token: sign(rsa, { sub: undefined }), want: undefined },
  { name: 'refuses an empty sub', token: sign(rsa, { sub: '' }), want: undefined },
  { name: 'refuses sub that is a number', token: sign(rsa, { sub: 7 }), want: undefined },
  { name: 'refuses sub that is an object', token: sign(rsa, { sub: { name: 'anna' } }), want: undefined },
  { name: 'takes sub in any script', token: sign(rsa, { sub: 'Åse 李' }), want: 'Åse 李' },
  { name: 'refuses claims that are a list', token: signText('[]'), want: undefined },
  { name: 'refuses claims that are no JSON', token: signText('{'), want: undefined },
  // Size
  { name: 'takes a token below 8 KB', token: large, want: 'anna' },
  { name: 'refuses a token above 8 KB', token: oversized, want: undefined },
];

async function makePs256(): Promise<string> {
  return sign(await asAlgorithm('PS256'));
}

async function makeRs512(): Promise<string> {
  return sign(await asAlgorithm('RS512'));
}

/** Returns the RSA key for another of its algorithms. */
async function asAlgorithm(alg: string): Promise<Key> {
  return { ...rsa, alg, privateKey: (await importJWK(await exportJWK(rsa.privateKey), alg)) as Key['privateKey'] };
}

async function signText(text: string): Promise<string> {
  return new CompactSign(Buffer.from(text)).setProtectedHeader({ alg: 'RS256', kid: 'rsa' }).sign(rsa.privateKey);
}

async function crit(): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', kid: 'rsa', crit: ['x'], x: 1 })
    .sign(rsa.privateKey, { crit: { x: true } });
}

for (const { name, token, keys = publicKeys, options, want } of cases) {
  t.test(`createJwtVerifier ${name}`, async (t) => {
    const verify = createJwtVerifier({ ...at, keys: fileOf(t, { keys }), ...options });
    const principal = await verify(await token);
    t.equal(principal?.name, want);
  });
}

/** A server of keys that counts how often they were asked for. */
async function serveKeys(t: Test, keys: unknown = { keys: [rsa.jwk] }) {
  const state = { keys, calls: 0, mode: 'keys' as 'keys' | '500' | 'rubbish' | 'hanging' | 'redirect' | 'half' };
  const server = createServer((_, response) => {
    state.calls++;
    if (state.mode === 'hanging') return;
    if (state.mode === '500') response.statusCode = 500;
    if (state.mode === 'redirect') response.writeHead(302, { location: '/elsewhere' });
    if (state.mode === 'half') {
      response.write('{"keys":[');
      return;
    }
    response.end(state.mode === 'rubbish' ? '<html>' : JSON.stringify(state.keys));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  t.teardown(close);
  return { state, close, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys` };
}

const unavailable = { name: 'ServiceError', status: 503, message: 'The keys that tokens are checked with cannot be read at the moment' };

const broken = [
  { name: 'answers 500', mode: '500' },
  { name: 'answers rubbish', mode: 'rubbish' },
  { name: 'redirects', mode: 'redirect' },
  { name: 'does not answer', mode: 'hanging' },
  { name: 'stops in the middle of its answer', mode: 'half' },
] as const;

for (const { name, mode } of broken) {
  t.test(`createJwtVerifier throws unavailable when the server of the keys ${name}, and verifies when it is well again`, async (t) => {
    const { state, url } = await serveKeys(t);
    state.mode = mode;
    const verify = createJwtVerifier({ ...at, keys: url, timeout: 200 });
    await t.rejects(verify(good), unavailable);
    state.mode = 'keys';
    t.same([await verify(good), state.calls], [{ name: 'anna' }, 2]);
  });
}

t.test('createJwtVerifier waits for the keys no longer than the timeout', async (t) => {
  const { state, url } = await serveKeys(t);
  state.mode = 'hanging';
  const start = performance.now();
  await t.rejects(createJwtVerifier({ ...at, keys: url, timeout: 100 })(good), unavailable);
  t.ok(performance.now() - start < 2000);
});

t.test('createJwtVerifier takes a token without kid of the second of two keys at a URL', async (t) => {
  const { url } = await serveKeys(t, { keys: [rsa.jwk, rsa2.jwk] });
  t.same(await createJwtVerifier({ ...at, keys: url })(await sign(rsa2, {}, { kid: '' })), { name: 'anna' });
});

const notSets: readonly { readonly name: string; readonly keys: unknown }[] = [
  { name: 'a list', keys: [rsa.jwk] },
  { name: 'null', keys: null },
  { name: 'keys that are no list', keys: { keys: {} } },
  { name: 'a key without its numbers', keys: { keys: [{ kty: 'RSA', kid: 'rsa' }] } },
  { name: 'a private key', keys: { keys: [{ ...(await exportJWK(rsa.privateKey)), kid: 'rsa' }] } },
];

for (const { name, keys } of notSets) {
  t.test(`createJwtVerifier throws unavailable when the server of the keys sends ${name}`, async (t) => {
    const { url } = await serveKeys(t, keys);
    await t.rejects(createJwtVerifier({ ...at, keys: url })(good), unavailable);
  });
}

t.test('createJwtVerifier throws unavailable when nobody listens at the URL of the keys', async (t) => {
  const { url, close } = await serveKeys(t);
  await close();
  await t.rejects(createJwtVerifier({ ...at, keys: url })(good), unavailable);
});

t.test('createJwtVerifier verifies with a key that it has when the server of the keys is gone', async (t) => {
  const { url, close } = await serveKeys(t);
  const verify = createJwtVerifier({ ...at, keys: url, cooldown: 0 });
  await verify(good);
  await close();
  t.same(await verify(await sign(rsa, { sub: 'bo' })), { name: 'bo' });
});

t.test('createJwtVerifier throws unavailable for an unknown key when the server of the keys is gone', async (t) => {
  const { url, close } = await serveKeys(t);
  const verify = createJwtVerifier({ ...at, keys: url, cooldown: 0 });
  await verify(good);
  await close();
  await t.rejects(verify(await sign(next)), unavailable);
});

t.test('createJwtVerifier verifies with a key that came after the others', async (t) => {
  const { state, url } = await serveKeys(t);
  const verify = createJwtVerifier({ ...at, keys: url, cooldown: 0 });
  await verify(good);
  state.keys = { keys: [rsa.jwk, next.jwk] };
  t.same([await verify(await sign(next)), state.calls], [{ name: 'anna' }, 2]);
});

t.test('createJwtVerifier refuses a key that went when another came', async (t) => {
  const { state, url } = await serveKeys(t);
  const verify = createJwtVerifier({ ...at, keys: url, cooldown: 0 });
  await verify(good);
  state.keys = { keys: [next.jwk] };
  await verify(await sign(next));
  t.equal(await verify(await sign(rsa, { sub: 'bo' })), undefined);
});

t.test('createJwtVerifier asks once for unknown keys within the cooldown', async (t) => {
  const { state, url } = await serveKeys(t);
  const verify = createJwtVerifier({ ...at, keys: url });
  const tokens = await Promise.all(['a', 'b', 'c'].map((kid) => sign(rsa, {}, { kid })));
  for (const token of tokens) t.equal(await verify(token), undefined);
  t.equal(state.calls, 1);
});

t.test('createJwtVerifier asks for the keys once when tokens come at the same time', async (t) => {
  const { state, url } = await serveKeys(t);
  const verify = createJwtVerifier({ ...at, keys: url });
  const principals = await Promise.all([verify(good), verify(good), verify(await sign(rsa, { sub: 'bo' }))]);
  t.same([principals, state.calls], [[{ name: 'anna' }, { name: 'anna' }, { name: 'bo' }], 1]);
});

const early: readonly { readonly name: string; readonly token: string }[] = [
  { name: 'that is oversized', token: oversized },
  { name: 'of an algorithm that is not allowed', token: forge({ alg: 'HS256', kid: 'rsa' }, claims, pem) },
  { name: 'of no algorithm', token: forge({ alg: 'none' }, claims) },
];

for (const { name, token } of early) {
  t.test(`createJwtVerifier does not ask for the keys for a token ${name}`, async (t) => {
    const { state, url } = await serveKeys(t);
    t.equal(await createJwtVerifier({ ...at, keys: url })(token), undefined);
    t.equal(state.calls, 0);
  });
}

const remembered: readonly {
  readonly name: string;
  readonly exp: number;
  readonly after: number;
  readonly options?: Partial<JwtOptions>;
  readonly want: 'remembered' | 'verified' | 'refused';
}[] = [
  { name: 'just before five minutes', exp: 3600, after: 299.999, want: 'remembered' },
  { name: 'after five minutes', exp: 3600, after: 300, want: 'verified' },
  { name: 'just before its end and the skew', exp: 60, after: 89.999, want: 'remembered' },
  { name: 'at its end and the skew', exp: 60, after: 90, want: 'refused' },
  { name: 'at its end without a skew', exp: 60, after: 60, options: { clockSkew: 0 }, want: 'refused' },
  { name: 'just before the time that is given', exp: 3600, after: 9.999, options: { rememberFor: 10_000 }, want: 'remembered' },
  { name: 'after the time that is given', exp: 3600, after: 10, options: { rememberFor: 10_000 }, want: 'verified' },
  { name: 'at once when nothing may be remembered', exp: 3600, after: 0, options: { rememberFor: 0 }, want: 'verified' },
];

for (const { name, exp, after, options, want } of remembered) {
  t.test(`createJwtVerifier has a token ${want} that comes again ${name}`, async (t) => {
    const { state, url } = await serveKeys(t);
    const clock = { now: NOW * 1000 };
    const verify = createJwtVerifier({ ...at, keys: url, cooldown: 0, now: () => clock.now, ...options });
    const token = await sign(rsa, { exp: NOW + exp });
    await verify(token);
    // Withdraws the key, so that a token which is not remembered is refused unless the key comes back.
    state.keys = { keys: [next.jwk] };
    await verify(await sign(next));
    const before = state.calls;
    state.keys = { keys: [rsa.jwk] };
    clock.now += after * 1000;
    const principal = await verify(token);
    t.same([principal?.name, state.calls - before], { remembered: ['anna', 0], verified: ['anna', 1], refused: [undefined, 1] }[want]);
  });
}

/** What is wrong with a file of keys, behind `Cannot read the keys file FILE: `. */
const files: readonly { readonly name: string; readonly keys: unknown; readonly want: string }[] = [
  { name: 'no key set', keys: [], want: 'JSON Web Key Set malformed' },
  { name: 'null', keys: null, want: 'JSON Web Key Set malformed' },
  { name: 'no key', keys: { keys: [] }, want: 'it holds no key' },
  {
    name: 'a private key',
    keys: { keys: [{ ...(await exportJWK(rsa.privateKey)), kid: 'p' }] },
    want: 'key "p" is private: only its public half belongs here',
  },
  {
    name: 'a short RSA key',
    keys: { keys: [{ kty: 'RSA', e: 'AQAB', n: Buffer.alloc(128, 0xff).toString('base64url') }] },
    want: 'key 0 has 1024 bits, and RSA needs 2048',
  },
  {
    name: 'a secret of no algorithm',
    keys: { keys: [rsa.jwk, { kty: 'oct', k: 'AAAA' }] },
    want: 'key 1 is a secret and needs an alg of HS256, HS384, HS512',
  },
  { name: 'a short secret', keys: { keys: [secretJwk('HS384', 's', secretOf(47, 's'))] }, want: 'key "s" needs 384 bits in k' },
  { name: 'a secret without k', keys: { keys: [{ kty: 'oct', alg: 'HS256' }] }, want: 'key 0 needs 256 bits in k' },
];

for (const { name, keys, want } of files) {
  t.test(`createJwtVerifier names the file that holds ${name}`, async (t) => {
    const file = fileOf(t, keys);
    const error = thrown(() => createJwtVerifier({ ...at, keys: file }));
    t.equal(error.message, `Cannot read the keys file ${file}: ${want}`);
  });
}

const unreadable = [
  { name: 'is not there', keys: 'test/nowhere.json', want: /^Cannot read the keys file test\/nowhere\.json: ENOENT/ },
  { name: 'is no JSON', keys: 'README.md', want: /^Cannot read the keys file README\.md: it is not JSON$/ },
  { name: 'is a URL of another kind', keys: 'ftp://a/b', want: /^Cannot read the keys file ftp:\/\/a\/b: ENOENT/ },
];

for (const { name, keys, want } of unreadable) {
  t.test(`createJwtVerifier names the file that ${name}`, async (t) => {
    t.match(thrown(() => createJwtVerifier({ ...at, keys })).message, want);
  });
}

t.test('createJwtVerifier names the file with a key that has no numbers', async (t) => {
  const file = fileOf(t, { keys: [{ kty: 'EC', crv: 'P-256' }] });
  t.match(thrown(() => createJwtVerifier({ ...at, keys: file })).message, `Cannot read the keys file ${file}: `);
});

const url = 'http://127.0.0.1:1/keys';
const algorithms: readonly { readonly list: readonly string[]; readonly keys: string; readonly want: string }[] = [
  { list: ['HS256'], keys: url, want: 'Cannot check tokens: HS256 needs a secret, and keys at a URL are public: use a file of keys' },
  {
    list: ['RS256', 'HS512'],
    keys: url,
    want: 'Cannot check tokens: HS512 needs a secret, and keys at a URL are public: use a file of keys',
  },
  {
    list: ['none'],
    keys: url,
    want: 'Cannot check tokens: "none" is not one of RS256, PS256, ES256, EdDSA, RS384, RS512, PS384, PS512, ES384, ES512, Ed25519',
  },
  {
    list: ['none'],
    keys: 'keys.json',
    want: 'Cannot check tokens: "none" is not one of RS256, PS256, ES256, EdDSA, RS384, RS512, PS384, PS512, ES384, ES512, Ed25519, HS256, HS384, HS512',
  },
  { list: [], keys: url, want: 'Cannot check tokens: no algorithm is allowed' },
];

for (const { list, keys, want } of algorithms) {
  t.test(`createJwtVerifier refuses ${list.join(' and ') || 'no algorithm'} with ${keys}`, async (t) => {
    t.equal(thrown(() => createJwtVerifier({ ...at, keys, algorithms: list })).message, want);
  });
}

t.test('createJwtVerifier passes on what is neither the fault of the token nor of reaching the keys', async (t) => {
  const weak = { kty: 'RSA', kid: 'rsa', e: 'AQAB', n: Buffer.alloc(128, 0xff).toString('base64url') };
  const { url } = await serveKeys(t, { keys: [weak] });
  await t.rejects(createJwtVerifier({ ...at, keys: url })(good), { name: 'TypeError' });
});

for (const keys of [
  'https://anna:s3cret@id.example.com/keys',
  'https://s3cret@id.example.com/keys',
  'http://:s3cret@id.example.com/keys',
]) {
  t.test(`createJwtVerifier refuses keys at ${keys}, without a word of the secret`, async (t) => {
    t.equal(
      thrown(() => createJwtVerifier({ ...at, keys })).message,
      'Cannot check tokens: the URL of the keys has a user or password in it, and keys are public: leave it out',
    );
  });
}
