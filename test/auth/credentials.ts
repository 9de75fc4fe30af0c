import { fileURLToPath } from 'node:url';
import t from 'tap';
import { createCredentials, demoCredentials, readCredentialsFile } from '../../src/auth/credentials.js';

const fixture = fileURLToPath(new URL('../fixtures/credentials.json', import.meta.url));

t.test('readCredentialsFile returns what the file holds', async (t) => {
  const { users, bearerTokens, tickets, applications } = readCredentialsFile(fixture);
  const names = [users, bearerTokens, tickets, applications].map((entries) => entries?.map(({ name }) => name));
  t.strictSame(names, [['anna', 'bo', 'Åse Ø', 'blank'], ['reader'], ['carl'], ['partner']]);
});

t.test('readCredentialsFile takes a file with one kind of credentials', async (t) => {
  const folder = t.testdir({ 'credentials.json': JSON.stringify({ bearerTokens: [{ name: 'a', sha256: '0'.repeat(64) }] }) });
  t.strictSame(Object.keys(readCredentialsFile(`${folder}/credentials.json`)), ['bearerTokens']);
});

const token = { name: 'a', sha256: '0'.repeat(64) };
const hash = 'A'.repeat(43);
const scrypt = { N: 16, r: 1, p: 1, salt: 'c2FsdA==', hash };
const needsScrypt = 'the password of "a" needs N, r, p, salt and hash of scrypt';
const needsDigest = '"a" needs a name and its sha256 in 64 hexadecimal digits';

/** `want` follows the name of the file. */
const broken: readonly { readonly name: string; readonly content: unknown; readonly want: string }[] = [
  { name: 'null', content: null, want: 'it has to be an object' },
  { name: 'a list', content: [], want: 'it has to be an object' },
  { name: 'nobody who could call', content: {}, want: 'nobody could call with it: it needs users, bearerTokens or tickets' },
  { name: 'users that are not a list', content: { users: {} }, want: 'users has to be a list' },
  { name: 'tickets that are not a list', content: { tickets: 'a' }, want: 'tickets has to be a list' },
  { name: 'a user that is null', content: { users: [null] }, want: 'each of users has to be an object with a name' },
  { name: 'a user without a name', content: { users: [{ password: scrypt }] }, want: 'each of users has to be an object with a name' },
  { name: 'a ticket that is null', content: { tickets: [null] }, want: 'each of tickets has to be an object with a name' },
  { name: 'a user without a password', content: { users: [{ name: 'a' }] }, want: needsScrypt },
  { name: 'a user with a password in clear text', content: { users: [{ name: 'a', password: 'secret' }] }, want: needsScrypt },
  { name: 'a password without N', content: { users: [{ name: 'a', password: { ...scrypt, N: undefined } }] }, want: needsScrypt },
  { name: 'a password with N as text', content: { users: [{ name: 'a', password: { ...scrypt, N: '16' } }] }, want: needsScrypt },
  { name: 'a password with N of 0', content: { users: [{ name: 'a', password: { ...scrypt, N: 0 } }] }, want: needsScrypt },
  {
    name: 'a password with N that is no power of 2',
    content: { users: [{ name: 'a', password: { ...scrypt, N: 1000 } }] },
    want: needsScrypt,
  },
  { name: 'a password with N of 1', content: { users: [{ name: 'a', password: { ...scrypt, N: 1 } }] }, want: needsScrypt },
  { name: 'a password with a fraction for r', content: { users: [{ name: 'a', password: { ...scrypt, r: 1.5 } }] }, want: needsScrypt },
  { name: 'a password with a negative p', content: { users: [{ name: 'a', password: { ...scrypt, p: -1 } }] }, want: needsScrypt },
  { name: 'a password without salt', content: { users: [{ name: 'a', password: { ...scrypt, salt: undefined } }] }, want: needsScrypt },
  { name: 'a password without hash', content: { users: [{ name: 'a', password: { ...scrypt, hash: undefined } }] }, want: needsScrypt },
  { name: 'a password with an empty hash', content: { users: [{ name: 'a', password: { ...scrypt, hash: '' } }] }, want: needsScrypt },
  {
    name: 'a password with a hash of 15 bytes',
    content: { users: [{ name: 'a', password: { ...scrypt, hash: 'A'.repeat(20) } }] },
    want: needsScrypt,
  },
  { name: 'a bearer token without a digest', content: { bearerTokens: [{ name: 'a' }] }, want: needsDigest },
  { name: 'a bearer token in clear text', content: { bearerTokens: [{ name: 'a', sha256: 'secret' }] }, want: needsDigest },
  { name: 'a ticket with a digest in upper case', content: { tickets: [{ name: 'a', sha256: 'A'.repeat(64) }] }, want: needsDigest },
  {
    name: 'an application with a digest of 63 digits',
    content: { bearerTokens: [token], applications: [{ name: 'a', sha256: '0'.repeat(63) }] },
    want: needsDigest,
  },
  {
    name: 'an application with a number for a name',
    content: { bearerTokens: [token], applications: [{ name: 7, sha256: '0'.repeat(64) }] },
    want: '7 needs a name and its sha256 in 64 hexadecimal digits',
  },
];

for (const { name, content, want } of broken) {
  t.test(`readCredentialsFile refuses ${name} and names the file`, async (t) => {
    const file = `${t.testdir({ 'credentials.json': JSON.stringify(content) })}/credentials.json`;
    t.equal((t.throws(() => readCredentialsFile(file)) as Error).message, `Cannot read the credentials file ${file}: ${want}`);
  });
}

const unreadable = [
  { name: 'a missing file', prepare: {}, want: /^Cannot read the credentials file .*\/credentials\.json: ENOENT/ },
  { name: 'a folder', prepare: { 'credentials.json': {} }, want: /^Cannot read the credentials file .*\/credentials\.json: EISDIR/ },
  { name: 'an empty file', prepare: { 'credentials.json': '' }, want: /^Cannot read the credentials file .*\/credentials\.json: .*JSON/ },
  {
    name: 'text that is not JSON',
    prepare: { 'credentials.json': 'anna:secret' },
    want: /^Cannot read the credentials file .*\/credentials\.json: .*JSON/,
  },
];

for (const { name, prepare, want } of unreadable) {
  t.test(`readCredentialsFile refuses ${name} and names it`, async (t) => {
    const file = `${t.testdir(prepare)}/credentials.json`;
    t.match((t.throws(() => readCredentialsFile(file)) as Error).message, want);
  });
}

t.test('demoCredentials know the user of the documented sample', async (t) => {
  t.strictSame(await createCredentials(demoCredentials).checkPassword('tje0', 'Tje0'), { name: 'tje0' });
});

t.test('demoCredentials hold neither tokens nor tickets', async (t) => {
  t.strictSame(Object.keys(demoCredentials), ['users']);
});

t.test('checkPassword refuses everybody when there are no users', async (t) => {
  t.equal(await createCredentials({}).checkPassword('anna', ''), undefined);
});

t.test('checkPassword compares as many bytes as the hash has', async (t) => {
  const hash = '6HAY4+aSNLHpdQFB3Gz/AfPPCCRFPKvKvDf7WnBQh9D0yzXYlonSQuIgL91noqkErcpc+8E+RT43Q/yvR0hZsg==';
  const credentials = createCredentials({ users: [{ name: 'anna', password: { ...scrypt, hash } }] });
  t.strictSame(await credentials.checkPassword('anna', 'secret'), { name: 'anna' });
});

t.test('checkPassword takes as long for an unknown user as for a wrong password', async (t) => {
  const credentials = createCredentials(demoCredentials);
  const known = await timeOf(() => credentials.checkPassword('tje0', 'wrong'));
  const unknown = await timeOf(() => credentials.checkPassword('nobody', 'wrong'));
  t.ok(unknown > known / 3 && unknown < known * 3, `${unknown} ms for an unknown user, ${known} ms for a wrong password`);
});

/** Returns the milliseconds of the fastest of some runs; what else the machine does only makes a run slower. */
async function timeOf(action: () => Promise<unknown>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    await action();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

const kinds = [
  { kind: 'bearerTokens', token: '8A:Cust12345.abc', want: { name: 'reader' } },
  { kind: 'tickets', token: '7T:MgA+/w==', want: { name: 'carl' } },
  { kind: 'applications', token: 'app-token-1', want: { name: 'partner' } },
  { kind: 'tickets', token: '8A:Cust12345.abc', want: undefined },
  { kind: 'applications', token: '', want: undefined },
] as const;

for (const { kind, token, want } of kinds) {
  t.test(`findToken returns ${want?.name ?? 'nobody'} for ${JSON.stringify(token)} among ${kind}`, async (t) => {
    t.strictSame(createCredentials(readCredentialsFile(fixture)).findToken(kind, token), want);
  });
}
