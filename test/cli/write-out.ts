import { PassThrough, Readable, Writable } from 'node:stream';
import t from 'tap';
import { writeOut } from '../../src/cli/write-out.js';

const options = { format: 'ndjson', gzip: false, force: false, signal: new AbortController().signal, total: 2 } as const;

t.test('writeOut shows its progress in a terminal and takes it away', async (t) => {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true });
  const stdout = new PassThrough().resume();
  async function* texts() {
    // Longer than the time between two looks at the progress.
    await new Promise((resolve) => setTimeout(resolve, 200));
    yield '{}';
    yield '{}';
  }
  await writeOut('-', texts(), { ...options, terminal: { stdin: Readable.from([]), stdout, stderr, env: {} } });
  t.match(stderr.read(), /^\r\u001b\[K\[#{12}-{12}\] {2}50 % 1 sessions, \d+\/s\r\u001b\[K2 sessions written\n$/);
});

t.test('writeOut says so when nobody reads standard output any more', async (t) => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) });
  const terminal = { stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: {} };
  await t.rejects(writeOut('-', ['{}'], { ...options, terminal }), { message: 'whoever read standard output has gone' });
});
