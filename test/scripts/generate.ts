import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { unmeasured } from '../unmeasured.js';

// Some dozen processes, each of which compiles TypeScript.
t.setTimeout(900_000);

const SCRIPT = path.resolve('scripts/generate.ts');

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a checkout of the small document, so that a run takes a second. */
function makeCheckout(folder: string): string {
  cpSync('test/fixtures/small-document', path.join(folder, 'openapi'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module","version":"1.0.0"}');
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Starts the command with the loader of this process: coverage cannot add up what two loaders made of one file. */
function start(root: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, SCRIPT, '--root', root, ...args], { cwd: root });
}

async function finish(child: ChildProcess): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, ...said };
}

const generate = (root: string, ...args: readonly string[]) => finish(start(root, ...args));

function change(root: string, file: string, [from, to]: readonly [from: string, to: string]): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path.join(root, file),
    text.replace(from, () => to),
  );
}

function readGenerated(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(path.join(root, 'generated'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

const leftOvers = (root: string) => readdirSync(root).filter((name) => name.startsWith('.generated-'));

/** Waits until a run has begun to write. */
async function untilWriting(root: string): Promise<void> {
  while (leftOvers(root).length === 0) await delay(5);
}

t.test('generate writes, leaves alone what is up to date, checks, and says how long it took', async (t) => {
  const root = makeCheckout(t.testdir());
  t.match(await generate(root), { exitCode: 0, stdout: /^generated\/: wrote 24 files in \d+\.\d s\n$/, stderr: '' });
  const written = readGenerated(root);
  t.match(await generate(root), { exitCode: 0, stdout: /^generated\/: 24 files in \d+\.\d s, all up to date\n$/ });
  t.match(await generate(root, '--check'), { exitCode: 0, stdout: /^generated\/: 24 files in \d+\.\d s, all up to date\n$/ });
  writeFileSync(path.join(root, 'generated/types.ts'), '');
  writeFileSync(path.join(root, 'generated/mine.ts'), '');
  rmSync(path.join(root, 'generated/links.ts'));
  t.match(await generate(root, '--check'), {
    exitCode: 1,
    stdout: '',
    stderr:
      /^generated\/mine\.ts: not generated from anything\ngenerated\/types\.ts: stale\ngenerated\/links\.ts: missing\nRun `npm run generate` and commit what changes \(24 files in \d+\.\d s\)\.\n$/,
  });
  t.match(await generate(root), { exitCode: 0, stdout: /^generated\/: wrote 24 files/ });
  t.same(readGenerated(root), written);
  t.same(leftOvers(root), []);
});

t.test('generate shows a broken example in the file of the example and leaves the old files', async (t) => {
  const root = makeCheckout(t.testdir());
  await generate(root);
  const written = readGenerated(root);
  change(root, 'openapi/first.json', ['"Id": 1', '"Id": 100']);
  t.same(await generate(root), {
    exitCode: 1,
    stdout: '',
    stderr:
      'openapi/first.json:2:3: #/components/responses/Thing/content/application~1json/examples/first/value/Id: the example breaks Thing: /Id: expected an integer from 1 to 99, got a number\ngenerated/ is as it was.\n',
  });
  t.same(readGenerated(root), written);
  t.same(leftOvers(root), []);
});

t.test('generate says what it cannot do without a package', async (t) => {
  const root = makeCheckout(t.testdir());
  rmSync(path.join(root, 'package.json'));
  t.match(await generate(root), { exitCode: 1, stderr: /^generate: ENOENT: .*package\.json'\n$/ });
});

t.test('generate --check names every file that is missing when there is no folder', async (t) => {
  const { exitCode, stderr } = await generate(makeCheckout(t.testdir()), '--check');
  t.equal(exitCode, 1);
  t.equal(stderr.match(/^generated\/.*: missing$/gm)?.length, 24);
});

t.test('generate says that it cannot read what stands in the place of generated/', async (t) => {
  const root = makeCheckout(t.testdir());
  writeFileSync(path.join(root, 'generated'), 'a file');
  t.match(await generate(root), { exitCode: 1, stderr: /^generate: ENOTDIR: .*generated'\n$/ });
  t.equal(readFileSync(path.join(root, 'generated'), 'utf8'), 'a file');
  t.same(leftOvers(root), []);
});

t.test('generate refuses an option that it does not know', async (t) => {
  t.match(await generate('.', '--chekc'), { exitCode: 1, stderr: /^generate: Unknown option '--chekc'/ });
});

t.test('generate works in its own checkout when it is told no other, and finds that up to date', async (t) => {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, '--check'], { cwd: t.testdir(), env: unmeasured });
  t.match(await finish(child), { exitCode: 0, stdout: /^generated\/: \d+ files in \d+\.\d s, all up to date\n$/ });
});

t.test('generate --help names every option', async (t) => {
  t.match(await generate('.', '--help'), { exitCode: 0, stdout: /--check[\s\S]*--root[\s\S]*--help/ });
});

for (const [signal, exitCode] of [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  t.test(`generate removes its scratch folder on ${signal}`, async (t) => {
    const root = makeCheckout(t.testdir());
    const child = start(root);
    const ended = finish(child);
    await untilWriting(root);
    child.kill(signal);
    t.match(await ended, { exitCode, stdout: '', stderr: '' });
    t.same(leftOvers(root), []);
    t.notOk(existsSync(path.join(root, 'generated')));
  });
}

t.test('generate leaves a whole folder behind whenever it is killed', async (t) => {
  const folder = t.testdir();
  const root = makeCheckout(path.join(folder, 'killed'));
  await generate(root);
  const before = readGenerated(root);
  change(root, 'openapi/schemas/Thing.yaml', ['A thing with parts.', 'A thing.']);
  const other = makeCheckout(path.join(folder, 'whole'));
  cpSync(path.join(root, 'openapi'), path.join(other, 'openapi'), { recursive: true });
  await generate(other);
  const after = readGenerated(other);
  // From the first file that is written to the end of the run.
  for (const wait of [0, 100, 250, 500]) {
    const child = start(root);
    const ended = finish(child);
    await untilWriting(root);
    await delay(wait);
    child.kill('SIGKILL');
    await ended;
    const repaired = await generate(root, '--check');
    const found = readGenerated(root);
    t.ok(
      JSON.stringify(found) === JSON.stringify(before) || JSON.stringify(found) === JSON.stringify(after),
      `killed ${wait} ms after it began to write`,
    );
    t.equal(repaired.exitCode, JSON.stringify(found) === JSON.stringify(after) ? 0 : 1);
    t.same(leftOvers(root), []);
  }
});

t.test('generate --check takes back the folder of a run that died between its renames', async (t) => {
  const root = makeCheckout(t.testdir());
  await generate(root);
  const child = start(root, '--help');
  await finish(child);
  renameSync(path.join(root, 'generated'), path.join(root, `.generated-${child.pid}-old`));
  t.match(await generate(root, '--check'), {
    exitCode: 0,
    stdout: /all up to date/,
    stderr: 'generated/: an interrupted run had moved it away; it is back\n',
  });
});

t.test('generate leaves one whole folder when two run at once', async (t) => {
  const root = makeCheckout(t.testdir());
  const runs = await Promise.all([generate(root), generate(root), generate(root)]);
  t.same(
    runs.map(({ exitCode }) => exitCode),
    [0, 0, 0],
  );
  t.match(await generate(root, '--check'), { exitCode: 0 });
  t.same(leftOvers(root), []);
});
