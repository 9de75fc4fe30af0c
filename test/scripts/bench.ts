import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import t, { type Test } from 'tap';
import { useOwnTemporary } from './bench/own-temporary.js';

const isMissing = spawnSync('wrk', ['--version']).error !== undefined;
const skip = isMissing && 'wrk is not installed: apt-get install wrk';

/** Starts the command and returns it with what it will have printed. */
function start(t: Test, args: readonly string[], env: NodeJS.ProcessEnv = {}): { child: ChildProcess; ended: Promise<object> } {
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/bench.ts', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return { child, ended: once(child, 'close').then(([status]) => ({ status: status as number | null, stdout, stderr })) };
}

useOwnTemporary(t);
const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chat-session-bench-'));

t.test('bench --short prints its tables and writes them into files', { skip }, async (t) => {
  const folder = t.testdir();
  const before = temporary();
  const result = (await start(t, [
    ...['--short', '--only', 'not-acceptable,stage-json'],
    ...['--json', `${folder}/bench.json`, '--markdown', `${folder}/bench.md`],
  ]).ended) as { readonly status: number; readonly stdout: string; readonly stderr: string };
  t.equal(result.status, 0, result.stderr);
  t.match(result.stdout, /^Measured \d{4}-\d\d-\d\d · Node v.*\n\n\| Row /);
  t.match(result.stdout, /^\| `not-acceptable` \| 406, Accept: image\/png /m);
  t.match(result.stdout, /^\| `stage-json` /m);
  t.match(result.stderr, /^bench: compiling\n/);
  t.equal(readFileSync(`${folder}/bench.md`, 'utf8'), result.stdout);
  t.match(JSON.parse(readFileSync(`${folder}/bench.json`, 'utf8')), {
    series: [{ key: 'fastify' }, { key: 'not-acceptable', unit: 'requests/s', p99: [Number] }, { key: 'stage-json', unit: 'µs' }],
  });
  t.strictSame(temporary(), before);
});

t.test('bench explains itself, and says what it cannot read', async (t) => {
  const cases = [
    { args: ['--help'], want: { status: 0, stdout: /^Usage: npm run bench/ } },
    { args: ['--rounds', '0'], want: { status: 2, stderr: 'bench: --rounds is "0": use a whole number from 1 to 999\n' } },
    { args: ['--only', 'nothing'], want: { status: 2, stderr: /^bench: --only has "nothing": use the beginnings of raw, / } },
  ];
  for (const { args, want } of cases) t.match(await start(t, args).ended, want);
});

t.test('bench ends with 1 when it cannot measure', async (t) => {
  const { ended } = start(t, ['--short', '--only', 'stage-json', '--node', '/missing/node']);
  t.match(await ended, { status: 1, stdout: '', stderr: /\nbench: spawn \/missing\/node ENOENT\n$/ });
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  t.test(`bench leaves nothing behind on ${signal}`, async (t) => {
    const before = temporary();
    const { child, ended } = start(t, ['--short']);
    await once(child.stderr as NodeJS.ReadableStream, 'data');
    child.kill(signal);
    t.match(await ended, { status: 130, stdout: '' });
    t.strictSame(temporary(), before);
  });
}
