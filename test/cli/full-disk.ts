import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { run as runGenerate } from '../../src/cli/generate.js';
import { run as runImport } from '../../src/cli/import.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { session } from '../data/sessions.js';
import { runHere } from './run-here.js';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const DISK_BYTES = 1024 * 1024;

/** More than there is room for. */
const many = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ ChatSessionId: id, FirstMessage: 'x'.repeat(900) })).join('\n');

async function prepare(folder: string): Promise<string> {
  const file = `${folder}/chat.db`;
  const store = openSqlite(file);
  await store.write([session(1, 1)]);
  await store.close();
  return file;
}

/** Tells that nothing was changed, and that the store takes what there is room for. */
async function testStore(t: Test, file: string): Promise<void> {
  const store = openSqlite(file);
  t.teardown(() => store.close());
  t.strictSame([...(store.readAll() as Iterable<string>)], ['{"ChatSessionId":1,"TopicId":1}']);
  t.same(await store.write([session(1, 2), session(2)]), { added: 1, changed: 1, unchanged: 0 });
}

/** Makes a small disk until the test ends; tells why where it cannot. */
function mount(t: Test, folder: string): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    return `a small disk can be mounted by root only: ${(error as Error).message}`;
  }
  // Lazily: libsql lets go of a file that is closed when its memory is tidied up.
  t.teardown(() => void execFileSync('umount', ['-l', folder]));
  return undefined;
}

const disk = mkdtempSync(path.join(tmpdir(), 'chat-session-disk-'));
t.teardown(() => rmdirSync(disk));
const noDisk = mount(t, disk);

t.test('chat-session import onto a full disk stores nothing, exits 1 and says so', { skip: noDisk ?? false }, async (t) => {
  const file = await prepare(disk);
  const filling = `${disk}/other`;
  writeFileSync(filling, Buffer.alloc(DISK_BYTES / 2));
  const { code, out, err } = await runHere(runImport, ['--data-url', `sqlite:${file}`], { input: many });
  const want = `Cannot use the data store ${file}: the disk is full: make room, or name a file on another disk (database or disk is full)`;
  t.strictSame({ code, out, err }, { code: 1, out: '', err: `chat-session: ${want}; nothing is stored\n` });
  rmSync(filling);
  await testStore(t, file);
});

t.test('chat-session generate onto a full disk leaves no file, exits 1 and says so', { skip: noDisk ?? false }, async (t) => {
  for (const name of ['many.json', 'many/']) {
    const { code, out, err } = await runHere(runGenerate, ['--count=1000', '--out', `${disk}/${name}`]);
    const want = `chat-session: Cannot write ${disk}/${name}: the disk is full, make room or name another one\n`;
    t.strictSame({ code, out, err }, { code: 1, out: '', err: want });
    t.same(
      readdirSync(disk).filter((file) => file.includes('many')),
      [],
    );
  }
});

const noLimit = process.platform === 'win32' ? { skip: 'no limit can be set on the files of a process' } : {};

t.test('chat-session import into a file that may not grow stores nothing and says so', noLimit, async (t) => {
  const file = await prepare(t.testdir());
  const input = `${t.testdirName}/many.ndjson`;
  writeFileSync(input, many);
  const command = [process.execPath, '--import', 'tsx', MAIN, 'import', input, '--data-url', `sqlite:${file}`];
  // What measures the tests writes files of its own, which may not grow either.
  const env = { PATH: process.env['PATH'] ?? '', _TAPJS_PROCESSINFO_COVERAGE_: '0' };
  // In blocks of 512 bytes, or of 1024.
  const limited = promisify(execFile)('sh', ['-c', 'ulimit -f 1000; exec "$@"', 'limited', ...command], { env });
  // Its exit code may be that of a signal: the file is written to once more when the process is gone.
  const { stderr } = await limited.catch((error: Error & { readonly stderr: string }) => error);
  const want = `Cannot use the data store ${file}: it cannot be read or written: look after its disk (disk I/O error)`;
  t.equal(stderr, `chat-session: ${want}; nothing is stored\n`);
  await testStore(t, file);
});
