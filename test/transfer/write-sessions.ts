import { scrypt } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import t from 'tap';
import { targetOf, type TargetOptions, writeSessions } from '../../src/transfer/write-sessions.js';

const TEXTS = ['{ "ChatSessionId":-1 }', '{"ChatSessionId":2}'];
const ARRAY = '[\n{ "ChatSessionId":-1 },\n{"ChatSessionId":2}\n]\n';

interface Options extends TargetOptions {
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  readonly stdout?: Writable;
  readonly texts?: Iterable<string> | AsyncIterable<string>;
}

function write(
  name: string,
  { signal = new AbortController().signal, stdout = new PassThrough(), texts = TEXTS, gzip = false, ...options }: Options = {},
) {
  return writeSessions(name, { ...options, gzip, signal, stdout, texts });
}

const targets: readonly { readonly name: string; readonly options?: TargetOptions; readonly want: ReturnType<typeof targetOf> }[] = [
  { name: '-', want: { format: 'array', gzip: false } },
  { name: 'a.json', want: { format: 'array', gzip: false } },
  { name: 'a.json.gz', want: { format: 'array', gzip: true } },
  { name: 'a.ndjson', want: { format: 'ndjson', gzip: false } },
  { name: 'a.jsonl.gz', want: { format: 'ndjson', gzip: true } },
  { name: 'a/', want: { format: 'folder', gzip: false } },
  { name: 'test', want: { format: 'folder', gzip: false } },
  { name: 'a.ndjson', options: { format: 'array', gzip: true }, want: { format: 'array', gzip: true } },
  { name: 'a', options: { format: 'folder' }, want: { format: 'folder', gzip: false } },
];

for (const { name, options = {}, want } of targets) {
  t.test(`targetOf takes ${name} with ${JSON.stringify(options)} for ${want.format}${want.gzip ? ', packed' : ''}`, async (t) => {
    t.strictSame(targetOf(name, options), want);
  });
}

t.test('writeSessions writes a file for its owner alone, and the folders above it', async (t) => {
  const file = `${t.testdir()}/a/b/sessions.json`;
  await write(file);
  t.strictSame([readFileSync(file, 'utf8'), statSync(file).mode & 0o777], [ARRAY, 0o600]);
  t.strictSame(readdirSync(`${t.testdirName}/a/b`), ['sessions.json']);
});

t.test('writeSessions writes a packed file', async (t) => {
  const file = `${t.testdir()}/sessions.ndjson.gz`;
  await write(file);
  t.equal(gunzipSync(readFileSync(file)).toString(), `${TEXTS.join('\n')}\n`);
});

for (const { name, gzip, want } of [
  { name: 'a folder', gzip: false, want: ['-1.json', '2.json'] },
  { name: 'a folder of packed files', gzip: true, want: ['-1.json.gz', '2.json.gz'] },
]) {
  t.test(`writeSessions writes ${name}`, async (t) => {
    const folder = `${t.testdir()}/a/sessions`;
    await write(`${folder}/`, { gzip });
    t.strictSame(readdirSync(folder), want);
    const [bytes = Buffer.alloc(0)] = want.map((name) => readFileSync(`${folder}/${name}`));
    t.equal((gzip ? gunzipSync(bytes) : bytes).toString(), TEXTS[0]);
    t.strictSame(readdirSync(`${t.testdirName}/a`), ['sessions']);
  });
}

for (const { name, gzip } of [
  { name: 'plain', gzip: false },
  { name: 'packed', gzip: true },
]) {
  t.test(`writeSessions writes ${name} to standard output, which stays open`, async (t) => {
    const stdout = new PassThrough();
    await write('-', { stdout, gzip });
    const bytes = stdout.read() as Buffer;
    t.equal((gzip ? gunzipSync(bytes) : bytes).toString(), ARRAY);
    t.equal(stdout.writableEnded, false);
  });
}

t.test('writeSessions waits for who reads standard output', async (t) => {
  let taken = 0;
  let ahead = 0;
  function* texts() {
    for (let id = 1; id <= 100; id++) {
      ahead = Math.max(ahead, id - taken);
      yield JSON.stringify({ ChatSessionId: id, text: 'x'.repeat(100_000) });
    }
  }
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      taken++;
      setImmediate(done);
    },
  });
  await write('-', { stdout, texts: texts() });
  t.equal(taken, 101);
  t.ok(ahead < 10, `${ahead} sessions ahead`);
});

t.test('writeSessions replaces a file when it is told to, and what a link leads to', async (t) => {
  const folder = t.testdir({ 'real.json': 'old' });
  symlinkSync('real.json', `${folder}/link.json`);
  await write(`${folder}/link.json`, { force: true });
  t.strictSame([lstatSync(`${folder}/link.json`).isSymbolicLink(), readFileSync(`${folder}/real.json`, 'utf8')], [true, ARRAY]);
});

t.test('writeSessions fills an empty folder', async (t) => {
  const folder = t.testdir();
  await write(folder);
  t.strictSame(readdirSync(folder), ['-1.json', '2.json']);
});

t.test('writeSessions replaces the sessions of a folder when it is told to', async (t) => {
  const folder = t.testdir({ a: { '1.json': '{}', '2.json.gz': '' } });
  await write(`${folder}/a`, { force: true });
  t.strictSame([readdirSync(folder), readdirSync(`${folder}/a`)], [['a'], ['-1.json', '2.json']]);
});

const refused: readonly { readonly name: string; readonly to: string; readonly options?: Options; readonly want: RegExp }[] = [
  { name: 'a file that is there', to: 'file', want: /file: it exists already; --force replaces it$/ },
  {
    name: 'a file in place of a folder',
    to: 'full',
    options: { format: 'array', force: true },
    want: /full: it is a folder; --format folder writes into it$/,
  },
  { name: 'a folder in place of a file', to: 'file', options: { format: 'folder', force: true }, want: /file: it is no folder$/ },
  { name: 'a folder that has files', to: 'full', want: /full: it has files already; --force replaces them$/ },
  {
    name: 'a folder that has more than sessions',
    to: 'full',
    options: { force: true },
    want: /full: it has more than sessions, "diary.txt"; name another folder$/,
  },
  {
    name: 'a folder to standard output',
    to: '-',
    options: { format: 'folder' },
    want: /^Cannot write a folder to standard output: name one$/,
  },
  {
    name: 'into a device',
    to: '/dev/null',
    options: { force: true },
    want: /^Cannot write \/dev\/null: it is no file; - is standard output$/,
  },
];

for (const { name, to, options = {}, want } of refused) {
  t.test(`writeSessions refuses to write ${name}`, async (t) => {
    const folder = t.testdir({ file: 'old', full: { '1.json': 'old', 'diary.txt': 'old' } });
    await t.rejects(write(/^[-/]/.test(to) ? to : `${folder}/${to}`, options), { name: 'TransferError', message: want });
    t.strictSame(readdirSync(folder, { recursive: true }).sort(), ['file', 'full', 'full/1.json', 'full/diary.txt']);
    t.equal(readFileSync(`${folder}/file`, 'utf8'), 'old');
  });
}

for (const to of ['sessions.json', 'sessions.json.gz', 'sessions/']) {
  t.test(`writeSessions leaves nothing of ${to} behind when it fails`, async (t) => {
    const folder = t.testdir();
    function* texts() {
      yield* TEXTS;
      throw new Error('the store is gone');
    }
    await t.rejects(write(`${folder}/${to}`, { texts: texts() }), { message: 'the store is gone' });
    t.strictSame(readdirSync(folder), []);
  });

  t.test(`writeSessions leaves nothing of ${to} behind when it is ended`, async (t) => {
    const folder = t.testdir();
    const controller = new AbortController();
    async function* texts() {
      yield TEXTS[0] as string;
      controller.abort();
      yield TEXTS[1] as string;
    }
    await t.rejects(write(`${folder}/${to}`, { texts: texts(), signal: controller.signal }), { name: 'AbortError' });
    t.strictSame(readdirSync(folder), []);
  });

  t.test(`writeSessions leaves nothing of ${to} behind when it is ended before the disk has answered`, async (t) => {
    const folder = t.testdir();
    const controller = new AbortController();
    // What opens files has something else to do.
    const busy = Array.from({ length: 8 }, () => promisify(scrypt)('password', 'salt', 64));
    async function* texts() {
      controller.abort();
      yield TEXTS[0] as string;
    }
    await t.rejects(write(`${folder}/${to}`, { texts: texts(), signal: controller.signal }), { name: 'AbortError' });
    await Promise.all(busy);
    await new Promise((resolve) => setImmediate(resolve));
    t.strictSame(readdirSync(folder), []);
  });

  t.test(`writeSessions does not replace ${to} when somebody else has made it meanwhile`, async (t) => {
    const folder = t.testdir();
    function* texts() {
      yield* TEXTS;
      if (to.endsWith('/')) mkdirSync(`${folder}/${to}`);
      writeFileSync(`${folder}/${to}${to.endsWith('/') ? '1.json' : ''}`, 'theirs');
    }
    await t.rejects(write(`${folder}/${to}`, { texts: texts() }), { name: 'TransferError' });
    t.strictSame(readdirSync(folder), [to.replace('/', '')]);
  });
}

t.test('writeSessions shows no file before it is whole', async (t) => {
  const file = `${t.testdir()}/sessions.json`;
  const seen: boolean[] = [];
  function* texts() {
    for (const text of TEXTS) {
      seen.push(existsSync(file));
      yield text;
    }
  }
  await write(file, { texts: texts() });
  t.strictSame([...seen, existsSync(file)], [false, false, true]);
});
