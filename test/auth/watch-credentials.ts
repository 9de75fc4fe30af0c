import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { createCredentials, type CredentialsFile, readCredentialsFile } from '../../src/auth/credentials.js';
import { watchCredentials, type WatchOptions } from '../../src/auth/watch-credentials.js';

const all = JSON.parse(readFileSync(fileURLToPath(new URL('../fixtures/credentials.json', import.meta.url)), 'utf8')) as CredentialsFile;
const withAnna = JSON.stringify(all);
const withoutAnna = JSON.stringify({ ...all, users: all.users?.filter(({ name }) => name !== 'anna') });

const anna = { authorization: `Basic ${Buffer.from('anna:secret').toString('base64')}` };
const reader = { authorization: 'Bearer 8A:Cust12345.abc' };

/** Watches a file until the test ends and lets anna in, so that her header is remembered for as long as anybody's. */
async function watching(t: Test, file: string, options: Pick<WatchOptions, 'lookEveryMs'> = {}) {
  const said: string[] = [];
  const credentials = watchCredentials(file, {
    changed: () => said.push('changed'),
    failed: ({ message }) => said.push(message.replaceAll(path.dirname(file), '')),
    ...options,
  });
  t.teardown(() => credentials.close());
  const { Basic, Bearer } = createSecuritySchemes(credentials, { rememberFor: 3_600_000 });
  const callers = async () => [(await Basic.verify(anna))?.name, (await Bearer.verify(reader))?.name];
  t.strictSame(await callers(), ['anna', 'reader']);
  return { said, callers, credentials };
}

/** Returns as soon as something was said; a second is what a removed user may have. */
async function hearing(said: readonly string[], count = 1): Promise<readonly string[]> {
  for (const end = Date.now() + 1000; said.length < count && Date.now() < end;) await delay(5);
  return said;
}

function replace(file: string, content: string): void {
  writeFileSync(`${file}~`, content);
  renameSync(`${file}~`, file);
}

/** What takes anna out of a file. */
const removals: readonly { readonly name: string; remove(folder: string): void }[] = [
  { name: 'is written', remove: (folder) => writeFileSync(`${folder}/credentials.json`, withoutAnna) },
  { name: 'is replaced by another one', remove: (folder) => replace(`${folder}/credentials.json`, withoutAnna) },
  {
    name: 'is removed and made anew',
    remove: (folder) => (rmSync(`${folder}/credentials.json`), replace(`${folder}/credentials.json`, withoutAnna)),
  },
];

for (const { name, remove } of removals) {
  t.test(`watchCredentials forgets a removed user, also one that Basic remembers, when the file ${name}`, async (t) => {
    const folder = t.testdir({ 'credentials.json': withAnna });
    const { said, callers } = await watching(t, `${folder}/credentials.json`);
    remove(folder);
    t.strictSame(await hearing(said), ['changed']);
    t.strictSame(await callers(), [undefined, 'reader']);
  });
}

t.test('watchCredentials follows a file that is replaced again and again', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const { said, callers } = await watching(t, file);
  for (const [index, content] of [withoutAnna, withAnna, withoutAnna, withAnna].entries()) {
    replace(file, content);
    await hearing(said, index + 1);
    t.equal((await callers())[0], content === withAnna ? 'anna' : undefined);
  }
  t.equal(said.length, 4);
});

/** Links as they are mounted from a secret of Kubernetes: the file, to a folder that is a link, to the folder of a version. */
function mountedSecret(t: Test): string {
  const folder = t.testdir({ '..1': { 'credentials.json': withAnna } });
  symlinkSync('..1', `${folder}/..data`);
  symlinkSync('..data/credentials.json', `${folder}/credentials.json`);
  return folder;
}

t.test('watchCredentials sees that a link on the way to the file is replaced, and follows the new file', async (t) => {
  const folder = mountedSecret(t);
  const { said, callers } = await watching(t, `${folder}/credentials.json`);
  mkdirSync(`${folder}/..2`);
  writeFileSync(`${folder}/..2/credentials.json`, withoutAnna);
  symlinkSync('..2', `${folder}/..new`);
  renameSync(`${folder}/..new`, `${folder}/..data`);
  rmSync(`${folder}/..1`, { recursive: true });
  t.strictSame(await hearing(said), ['changed']);
  t.equal((await callers())[0], undefined);
  writeFileSync(`${folder}/..2/credentials.json`, withAnna);
  t.strictSame(await hearing(said, 2), ['changed', 'changed']);
  t.equal((await callers())[0], 'anna');
});

t.test('watchCredentials sees that the file behind a link is replaced', async (t) => {
  const folder = mountedSecret(t);
  const { said, callers } = await watching(t, `${folder}/credentials.json`);
  replace(`${folder}/..1/credentials.json`, withoutAnna);
  t.strictSame(await hearing(said), ['changed']);
  t.equal((await callers())[0], undefined);
});

t.test('watchCredentials looks from time to time for what no event tells', async (t) => {
  const folder = t.testdir({ 1: { below: { 'credentials.json': withAnna } }, 2: { below: { 'credentials.json': withoutAnna } } });
  symlinkSync('1', `${folder}/current`);
  const { said, callers } = await watching(t, `${folder}/current/below/credentials.json`, { lookEveryMs: 20 });
  symlinkSync('2', `${folder}/next`);
  renameSync(`${folder}/next`, `${folder}/current`);
  t.strictSame(await hearing(said), ['changed']);
  t.equal((await callers())[0], undefined);
});

t.test('watchCredentials lets nobody in when the file names nobody any more', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const { said, callers } = await watching(t, file);
  writeFileSync(file, '{"users":[]}');
  t.strictSame(await hearing(said), ['changed']);
  t.strictSame(await callers(), [undefined, undefined]);
});

/** `want` is what is said; whoever was let in stays. */
const faults: readonly { readonly name: string; readonly want: RegExp; spoil(file: string): void }[] = [
  {
    name: 'is not JSON any more',
    want: /^Cannot read the credentials file \/credentials\.json: .*JSON/,
    spoil: (file) => writeFileSync(file, '{'),
  },
  {
    name: 'has an entry that is none',
    want: /^Cannot read the credentials file \/credentials\.json: each of users has to be an object with a name$/,
    spoil: (file) => replace(file, '{"users":[null]}'),
  },
  { name: 'is removed', want: /^Cannot read the credentials file \/credentials\.json: ENOENT/, spoil: (file) => rmSync(file) },
];

for (const { name, want, spoil } of faults) {
  t.test(`watchCredentials keeps the old credentials and says once why when the file ${name}`, async (t) => {
    const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
    const { said, callers } = await watching(t, file);
    spoil(file);
    t.match((await hearing(said))[0], want);
    // Another file of the folder makes it look again.
    writeFileSync(`${file}.other`, '');
    await delay(150);
    t.equal(said.length, 1);
    t.strictSame(await callers(), ['anna', 'reader']);
  });

  t.test(`watchCredentials takes the file again that was mended after it ${name}`, async (t) => {
    const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
    const { said, callers } = await watching(t, file);
    spoil(file);
    await hearing(said);
    replace(file, withoutAnna);
    t.equal((await hearing(said, 2))[1], 'changed');
    t.equal((await callers())[0], undefined);
  });
}

t.test('watchCredentials keeps the old credentials when the folder is removed, and finds a new one', async (t) => {
  const folder = `${t.testdir({ folder: { 'credentials.json': withAnna } })}/folder`;
  const { said, callers } = await watching(t, `${folder}/credentials.json`, { lookEveryMs: 20 });
  rmSync(folder, { recursive: true });
  await hearing(said, 2);
  await delay(100);
  t.match(new Set(said), new Set([/ENOENT.*watch/, /^Cannot read the credentials file/]));
  t.equal(said.length, 2);
  t.strictSame(await callers(), ['anna', 'reader']);
  mkdirSync(folder);
  writeFileSync(`${folder}/credentials.json`, withoutAnna);
  await hearing(said, 3);
  t.equal((await callers())[0], undefined);
});

t.test('watchCredentials says nothing of a file that says the same in other words', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const { said, credentials } = await watching(t, file);
  const { version } = credentials;
  writeFileSync(file, JSON.stringify(all, null, 4));
  await delay(200);
  t.strictSame([said, credentials.version], [[], version]);
});

t.test('watchCredentials sees a change in a folder where something happens all the time', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const { said } = await watching(t, file);
  const busy = setInterval(() => writeFileSync(`${file}.busy`, ''), 5);
  replace(file, withoutAnna);
  await hearing(said);
  clearInterval(busy);
  t.strictSame(said, ['changed']);
});

t.test('watchCredentials does not read the file for what happens beside it', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  let reads = 0;
  const { watchCredentials: watchCounted } = await t.mockImport<typeof import('../../src/auth/watch-credentials.js')>(
    '../../src/auth/watch-credentials.js',
    {
      '../../src/auth/credentials.js': {
        createCredentials,
        readCredentialsFile(...args: Parameters<typeof readCredentialsFile>) {
          reads++;
          return readCredentialsFile(...args);
        },
      },
    },
  );
  const said: string[] = [];
  const credentials = watchCounted(file, { changed: () => said.push('changed'), failed: (error) => said.push(error.message) });
  t.teardown(() => credentials.close());
  // From when on the time of the last change tells it from the next one.
  await delay(2100);
  writeFileSync(`${file}.log`, '');
  await delay(100);
  const before = reads;
  const busy = setInterval(() => writeFileSync(`${file}.log`, 'line\n', { flag: 'a' }), 5);
  await new Promise((resolve) => setTimeout(resolve, 300));
  clearInterval(busy);
  t.equal(reads, before);
  replace(file, withoutAnna);
  await hearing(said);
  t.strictSame([said, reads], [['changed'], before + 1]);
});

t.test('watchCredentials does not let Basic remember whom only the old credentials knew, when they change during the check', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const said: string[] = [];
  const credentials = watchCredentials(file, { changed: () => said.push('changed'), failed: () => {} });
  t.teardown(() => credentials.close());
  const { Basic } = createSecuritySchemes({
    ...credentials,
    get version() {
      return credentials.version;
    },
    // The answer of the old credentials comes after the change.
    async checkPassword(name, password) {
      const principal = await credentials.checkPassword(name, password);
      if (said.length === 0) {
        replace(file, withoutAnna);
        await hearing(said);
      }
      return principal;
    },
  });
  t.strictSame(await Basic.verify(anna), { name: 'anna' });
  t.equal(await Basic.verify(anna), undefined);
});

t.test('watchCredentials refuses a file that cannot be read, or names nobody, at the start', async (t) => {
  const folder = t.testdir({ 'credentials.json': '{}' });
  const options = { changed() {}, failed() {} };
  t.throws(() => watchCredentials(`${folder}/credentials.json`, options), { message: /nobody could call/ });
  t.throws(() => watchCredentials(`${folder}/missing.json`, options), { message: /ENOENT/ });
});

t.test('close ends the watching', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const { said, callers, credentials } = await watching(t, file, { lookEveryMs: 20 });
  credentials.close();
  writeFileSync(file, withoutAnna);
  await delay(200);
  t.strictSame(said, []);
  t.strictSame(await callers(), ['anna', 'reader']);
});

t.test('close forgets a change that was seen and not yet read', async (t) => {
  const file = `${t.testdir({ 'credentials.json': withAnna })}/credentials.json`;
  const { said, credentials } = await watching(t, file);
  writeFileSync(file, withoutAnna);
  await delay(20);
  credentials.close();
  await delay(150);
  t.strictSame(said, []);
});
