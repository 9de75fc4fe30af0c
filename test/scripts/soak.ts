import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { soak, type Surroundings } from '../../scripts/soak.js';

/** The command line of the service as it is written; where a child compiles it, nothing counts as covered. */
const MAIN = ['--import', 'tsx', 'src/cli/main.ts'];

async function run(
  args: readonly string[],
  { signal = new AbortController().signal, isTerminal = false, main = MAIN, progress = () => {} }: Partial<Surroundings> = {},
) {
  const texts = { out: '', err: '' };
  const code = await soak(args, {
    print: (text) => (texts.out += text),
    progress: (text) => {
      texts.err += text;
      progress(text);
    },
    isTerminal,
    signal,
    env: {},
    main,
    serverEnv: { _TAPJS_PROCESSINFO_COVERAGE_: '0' },
  });
  return { code, ...texts };
}

const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chat-session-soak-'));

t.test('soak finds nothing in the service while imports change it, and tells what it did', async (t) => {
  const before = temporary();
  const { code, out, err } = await run(['--minutes', '0.2', '--seed', '7', '--connections', '4'], { isTerminal: true });
  t.equal(code, 0, out);
  t.match(
    out,
    /^seed 7\nseed 7: \d+ requests in \d+ s, [1-9]\d* imports meanwhile, 0 wrong answers\nanswers: \d+ × 200, .*\nmemory.*\nnothing found\n$/,
  );
  t.match(err, /^\r\x1b\[Ksoak: \d+ requests of 0\.2 min.*\r\x1b\[K$/s);
  t.strictSame(temporary(), before);
});

t.test('soak tells which answers are wrong, and what the log says', async (t) => {
  const code = `
    import { createServer } from 'node:http';
    const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
    console.log(JSON.stringify({ level: 50, msg: 'x' }));
    createServer((request, response) => (request.url.includes('$') ? response.destroy() : response.end('{}'))).listen(port, '127.0.0.1');`;
  const main = [path.join(t.testdir({ 'main.mjs': code }), 'main.mjs')];
  const { code: exitCode, out } = await run(['--minutes', '0.02'], { main });
  t.equal(exitCode, 1);
  t.match(out, /^FOUND GET \/api\/v1\/ChatSession.*: (?:the status is 200 in place of \d+|[\w-]+ is missing in place of .*)$/m);
  t.match(out, /^FOUND .*: socket hang up$/m);
  t.match(out, /^FOUND the log has level 50: /m);
  t.notMatch(out, /served-(?:bearer|ticket)/);
});

t.test('soak ends when an import fails', async (t) => {
  const code = `
    if (process.argv[2] === 'import') throw new Error('no import today');
    await import(${JSON.stringify(path.resolve('src/cli/main.ts'))});`;
  const main = ['--import', import.meta.resolve('tsx'), path.join(t.testdir({ 'main.mjs': code }), 'main.mjs')];
  t.match(await run(['--minutes', '0.1'], { main }), { code: 2, err: /^soak: .* ended with 1: [^]*no import today/ });
});

t.test('soak is interrupted before it serves, and while it asks', async (t) => {
  t.match(await run([], { signal: AbortSignal.abort() }), { code: 130 });
  const interruption = new AbortController();
  const { signal } = interruption;
  t.match(await run([], { signal, isTerminal: true, progress: () => interruption.abort() }), { code: 130 });
});

t.test('soak explains itself, and says what it cannot read', async (t) => {
  t.match(await run(['--help']), { code: 0, out: /^Usage: npm run soak/ });
  const cases = [
    { args: ['--minutes', '0'], want: 'soak: --minutes is "0": use a number above 0 and up to 10000, as in 0.5\n' },
    { args: ['--minutes', 'x'], want: 'soak: --minutes is "x": use a number above 0 and up to 10000, as in 0.5\n' },
    { args: ['--seed', 'x'], want: 'soak: --seed is "x": use a whole number from 0 to 4294967295\n' },
    { args: ['--connections', '0'], want: 'soak: --connections is "0": use a whole number from 1 to 1000\n' },
  ];
  for (const { args, want } of cases) t.match(await run(args), { code: 2, err: want });
});

t.test('The command soak takes over the exit code', async (t) => {
  const child = spawnSync(process.execPath, [...process.execArgv, 'scripts/soak.ts', '--minutes', '0'], { encoding: 'utf8' });
  t.match(child, { status: 2, stdout: '', stderr: /^soak: --minutes is "0"/ });
});
