import { fileURLToPath } from 'node:url';
import t from 'tap';
import { createBasic } from '../../src/auth/basic.js';
import { type Credentials, createCredentials, demoCredentials, readCredentialsFile } from '../../src/auth/credentials.js';

const credentials = createCredentials(readCredentialsFile(fileURLToPath(new URL('../fixtures/credentials.json', import.meta.url))));

/** Returns the header for a pair of user and password. */
function basic(pair: string, encoding: BufferEncoding = 'utf8'): string {
  return `Basic ${Buffer.from(pair, encoding).toString('base64')}`;
}

/** `want` is who is calling; what is refused is in test/http/credentials-table.ts. */
const cases: readonly { readonly name: string; readonly header: string | undefined; readonly want: string | undefined }[] = [
  { name: 'takes user and password', header: basic('anna:secret'), want: 'anna' },
  { name: 'takes the word in lower case', header: 'basic YW5uYTpzZWNyZXQ=', want: 'anna' },
  { name: 'takes the word in upper case', header: 'BASIC YW5uYTpzZWNyZXQ=', want: 'anna' },
  { name: 'takes several blanks behind the word', header: 'Basic   YW5uYTpzZWNyZXQ=', want: 'anna' },
  { name: 'takes credentials without padding', header: 'Basic YW5uYTpzZWNyZXQ', want: 'anna' },
  { name: 'takes a password with colons', header: basic('bo:a:b:c'), want: 'bo' },
  { name: 'takes user and password in UTF-8', header: basic('Åse Ø:blåbær€\u{1f600}'), want: 'Åse Ø' },
  { name: 'takes an empty password that is the right one', header: basic('blank:'), want: 'blank' },
  { name: 'refuses a missing header', header: undefined, want: undefined },
  { name: 'refuses a name that every object has', header: basic('constructor:secret'), want: undefined },
  { name: 'refuses another scheme', header: 'Bearer YW5uYTpzZWNyZXQ=', want: undefined },
];

for (const { name, header, want } of cases) {
  t.test(`createBasic ${name}`, async (t) => {
    const principal = await createBasic(credentials).verify({ authorization: header });
    t.equal(principal?.name, want);
  });
}

t.test('createBasic takes the documented sample in demo mode', async (t) => {
  const principal = await createBasic(createCredentials(demoCredentials)).verify({ authorization: 'Basic dGplMDpUamUw' });
  t.strictSame(principal, { name: 'tje0' });
});

t.test('createBasic challenges with its realm and UTF-8', async (t) => {
  t.equal(createBasic(credentials).challenge, 'Basic realm="chat-session", charset="UTF-8"');
});

/** Returns a scheme whose clock the test sets, and how often the slow hash was asked. */
function watched() {
  const watch = { now: 1_000_000, checks: 0 };
  const counting: Credentials = {
    ...credentials,
    checkPassword(name, password) {
      watch.checks++;
      return credentials.checkPassword(name, password);
    },
  };
  return { watch, scheme: createBasic(counting, { now: () => watch.now }) };
}

const minute = 60_000;

const remembered = [
  { name: 'at once', after: 0, want: 1 },
  { name: 'just before five minutes', after: 5 * minute - 1, want: 1 },
  { name: 'after five minutes', after: 5 * minute, want: 2 },
  { name: 'after a day', after: 24 * 60 * minute, want: 2 },
];

for (const { name, after, want } of remembered) {
  t.test(`createBasic asks the hash ${want === 1 ? 'once' : 'again'} when the same header comes ${name}`, async (t) => {
    const { watch, scheme } = watched();
    await scheme.verify({ authorization: basic('anna:secret') });
    watch.now += after;
    await scheme.verify({ authorization: basic('anna:secret') });
    t.equal(watch.checks, want);
  });
}

t.test('createBasic asks the hash once for requests that come at the same time', async (t) => {
  const { watch, scheme } = watched();
  const headers = ['anna:secret', 'anna:secret', 'anna:wrong', 'anna:wrong'].map((pair) => ({ authorization: basic(pair) }));
  const principals = await Promise.all(headers.map(async (header) => scheme.verify(header)));
  t.strictSame([principals, watch.checks], [[{ name: 'anna' }, { name: 'anna' }, undefined, undefined], 2]);
});

t.test('createBasic returns who is calling from what it remembers', async (t) => {
  const { scheme } = watched();
  await scheme.verify({ authorization: basic('anna:secret') });
  await scheme.verify({ authorization: basic('bo:a:b:c') });
  t.strictSame(scheme.verify({ authorization: basic('anna:secret') }), { name: 'anna' });
});

t.test('createBasic remembers again what it verified again', async (t) => {
  const { watch, scheme } = watched();
  for (const after of [0, 5 * minute, 4 * minute]) {
    watch.now += after;
    await scheme.verify({ authorization: basic('anna:secret') });
  }
  t.equal(watch.checks, 2);
});

t.test('createBasic does not remember a header that it refused', async (t) => {
  const { watch, scheme } = watched();
  await scheme.verify({ authorization: basic('anna:wrong') });
  await scheme.verify({ authorization: basic('anna:wrong') });
  t.equal(watch.checks, 2);
});

t.test('createBasic forgets what it verified when ten thousand others came', async (t) => {
  let checks = 0;
  const anybody: Credentials = {
    ...credentials,
    async checkPassword(name) {
      checks++;
      return { name };
    },
  };
  const scheme = createBasic(anybody);
  for (let user = 0; user <= 10_000; user++) await scheme.verify({ authorization: basic(`${user}:x`) });
  await scheme.verify({ authorization: basic('0:x') });
  t.equal(checks, 10_002);
});

t.test('createBasic remembers nothing when it is told to remember for 0 milliseconds', async (t) => {
  let checks = 0;
  const counting: Credentials = { ...credentials, checkPassword: (...pair) => (checks++, credentials.checkPassword(...pair)) };
  const scheme = createBasic(counting, { rememberFor: 0 });
  await scheme.verify({ authorization: basic('anna:secret') });
  await scheme.verify({ authorization: basic('anna:secret') });
  t.equal(checks, 2);
});
