import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { openSource, type SourceOptions } from '../../src/transfer/open-source.js';
import type { SessionText } from '../../src/transfer/session-text.js';
import { thrown } from '../thrown.js';

const options = (more: Partial<SourceOptions> = {}): SourceOptions => ({
  stdin: Readable.from([]),
  signal: new AbortController().signal,
  ...more,
});

/** Returns the sessions as `file:line:text`, without the name of the folder. */
async function read(t: Test, texts: AsyncIterable<SessionText>): Promise<string[]> {
  const read = [];
  for await (const { file, line, bytes } of texts) read.push(`${file.replace(`${t.testdirName}/`, '')}:${line}:${bytes.toString()}`);
  return read;
}

const ARRAY = '[{"a":"ø"},\n{}]';
const WANT = ['in:1:{"a":"ø"}', 'in:2:{}'];
const UTF_8 = Buffer.from(ARRAY);
const BOM = Buffer.from('\ufeff');

const files: readonly { readonly name: string; readonly bytes: Buffer; readonly want: readonly string[] }[] = [
  { name: 'an array', bytes: UTF_8, want: WANT },
  { name: 'NDJSON', bytes: Buffer.from('{"a":"ø"}\n{}\n'), want: WANT },
  { name: 'a byte order mark', bytes: Buffer.concat([BOM, UTF_8]), want: WANT },
  { name: 'gzip', bytes: gzipSync(UTF_8), want: WANT },
  { name: 'gzip of a byte order mark', bytes: gzipSync(Buffer.concat([BOM, UTF_8])), want: WANT },
  { name: 'gzip in two parts', bytes: Buffer.concat([gzipSync(UTF_8.subarray(0, 5)), gzipSync(UTF_8.subarray(5))]), want: WANT },
  { name: 'an array of two bytes', bytes: Buffer.from('[]'), want: [] },
  { name: 'one byte', bytes: Buffer.from('\n'), want: [] },
  { name: 'nothing', bytes: Buffer.alloc(0), want: [] },
  { name: 'gzip of nothing', bytes: gzipSync(''), want: [] },
];

for (const { name, bytes, want } of files) {
  t.test(`openSource reads a file of ${name}`, async (t) => {
    const folder = t.testdir({ in: bytes as unknown as string });
    t.strictSame(await read(t, openSource(`${folder}/in`, options()).texts), want);
  });

  t.test(`openSource reads standard input of ${name} that comes byte by byte`, async (t) => {
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    t.strictSame(
      await read(t, openSource('-', options({ stdin })).texts),
      want.map((text) => text.replace('in:', 'standard input:')),
    );
  });
}

const damaged = [
  {
    name: 'an array that has no end',
    bytes: UTF_8.subarray(0, -1),
    want: 'it ends within the session of line 2: the rest of the array is missing',
  },
  { name: 'UTF-16', bytes: Buffer.from('\ufeff[]', 'utf16le'), want: 'it is UTF-16: save it as UTF-8' },
  { name: 'UTF-16 with high bytes first', bytes: Buffer.from('\ufeff[]', 'utf16le').swap16(), want: 'it is UTF-16: save it as UTF-8' },
  { name: 'gzip of UTF-16', bytes: gzipSync(Buffer.from('\ufeff[]', 'utf16le')), want: 'it is UTF-16: save it as UTF-8' },
  { name: 'half of gzip', bytes: gzipSync(UTF_8).subarray(0, 20), want: 'it is gzip that has no end: the rest of it is missing' },
  {
    name: 'gzip without a head',
    bytes: Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
    want: 'it is damaged gzip: unknown compression method',
  },
  {
    name: 'gzip whose bytes were changed',
    bytes: Buffer.concat([gzipSync(UTF_8).subarray(0, -8), Buffer.alloc(8)]),
    want: 'it is damaged gzip: incorrect data check',
  },
];

for (const { name, bytes, want } of damaged) {
  t.test(`openSource refuses ${name} and names the file`, async (t) => {
    const file = `${t.testdir({ in: bytes as unknown as string })}/in`;
    await t.rejects(read(t, openSource(file, options()).texts), { name: 'TransferError', message: `Cannot read ${file}: ${want}` });
  });
}

t.test('openSource reads the sessions of a folder by name, plain or gzip, and no other file', async (t) => {
  const folder = t.testdir({
    'b.json': '\ufeff{\n}\n',
    'a.json.gz': gzipSync('{"a":1}') as unknown as string,
    'c.json': '',
    'c.json.bak': '{',
    'README.md': '#',
    d: {},
  });
  t.strictSame(await read(t, openSource(folder, options()).texts), ['a.json.gz:1:{"a":1}', 'b.json:1:{\n}\n', 'c.json:1:']);
});

t.test('openSource tells how much of a file was read', async (t) => {
  const source = openSource(`${t.testdir({ in: `[${'{},'.repeat(100_000)}{}]` })}/in`, options());
  t.equal(source.part(), 0);
  let part = 0;
  for await (const _ of source.texts) {
    if (part === 0) part = source.part() ?? 0;
  }
  t.ok(part > 0 && part < 1, String(part));
  t.equal(source.part(), 1);
});

t.test('openSource tells how many files of a folder were read', async (t) => {
  const source = openSource(t.testdir({ 'a.json': '1', 'b.json': '2' }), options());
  const parts = [source.part()];
  for await (const _ of source.texts) parts.push(source.part());
  t.strictSame(parts, [0, 0.5, 1]);
});

for (const { name, source } of [
  { name: 'standard input', source: () => openSource('-', options()) },
  { name: 'an empty file', source: (t: Test) => openSource(`${t.testdir({ in: '' })}/in`, options()) },
]) {
  t.test(`openSource does not know how much of ${name} was read`, async (t) => t.equal(source(t).part(), undefined));
}

const misnamed: readonly {
  readonly name: string;
  readonly of: string;
  readonly format?: SourceOptions['format'];
  readonly want: RegExp;
}[] = [
  { name: 'a file that is not there', of: 'none', want: /^Cannot read .*none: ENOENT: no such file or directory/ },
  { name: 'a folder as an array', of: 'folder', format: 'array', want: /^Cannot read .*folder as array: it is a folder$/ },
  { name: 'a file as a folder', of: 'file', format: 'folder', want: /^Cannot read .*file as folder: it is a file$/ },
  { name: 'standard input as a folder', of: '-', format: 'folder', want: /^Cannot read - as a folder: name one$/ },
];

for (const { name, of, format, want } of misnamed) {
  t.test(`openSource refuses ${name}`, async (t) => {
    const folder = t.testdir({ folder: {}, file: '' });
    const error = thrown(() => openSource(of === '-' ? of : `${folder}/${of}`, options({ format })));
    t.match(error, { name: 'TransferError', message: want });
  });
}

t.test('openSource stops at the signal', async (t) => {
  const controller = new AbortController();
  const stdin = new Readable({ read() {} });
  stdin.push('[1,');
  const { texts } = openSource('-', options({ stdin, signal: controller.signal }));
  const rest = read(t, texts);
  controller.abort();
  await t.rejects(rest, { name: 'TransferError', message: 'Cannot read standard input: The operation was aborted' });
});

t.test('openSource lets go of its file when nobody reads on', async (t) => {
  const stdin = Readable.from([Buffer.from('[1,2,3]')]);
  for await (const _ of openSource('-', options({ stdin })).texts) break;
  t.equal(stdin.destroyed, true);
});
