import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t, { type Test } from 'tap';
import { fuzz, lookAfter, type Surroundings } from '../../scripts/fuzz.js';
import { readOptions } from '../../scripts/fuzz/options.js';
import { listen, start } from '../http/start.js';

/** The command line of the service as it is written; where a child compiles it, nothing counts as covered. */
const MAIN = ['--import', 'tsx', 'src/cli/main.ts'];
const UNMEASURED = { _TAPJS_PROCESSINFO_COVERAGE_: '0' };

async function run(
  args: readonly string[],
  { env = {}, signal = new AbortController().signal, isTerminal = false, main = MAIN, progress = () => {} }: Partial<Surroundings> = {},
) {
  const texts = { out: '', err: '' };
  const code = await fuzz(args, {
    print: (text) => (texts.out += text),
    progress: (text) => {
      texts.err += text;
      progress(text);
    },
    isTerminal,
    signal,
    env,
    main,
    serverEnv: UNMEASURED,
  });
  return { code, ...texts };
}

const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chat-session-fuzz-'));

/** Starts a server that answers in its own way, and returns where. */
async function serve(t: Test, server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { readonly port: number }).port}`;
}

t.test('fuzz finds nothing in the service, and tells what it did', async (t) => {
  const before = temporary();
  const { code, out, err } = await run(['--count', '1500', '--seed', '5'], { isTerminal: true });
  t.equal(code, 0, out);
  t.match(
    out,
    /^seed 5\nseed 5: 15\d\d requests in \d+ exchanges, \d+ of them broken, over \d+ connections in \d+ s\nanswers: \d+ × 200, .*\nnothing found\nthe log says that \d+ requests were answered\n$/,
  );
  t.match(err, /^\r\x1b\[Kfuzz: \d+ of 1500 requests.*\r\x1b\[K$/s);
  t.strictSame(temporary(), before);
});

t.test('fuzz --only sends an exchange again', async (t) => {
  t.match(await run(['--only', '3,4']), { code: 0, out: / requests in 2 exchanges, / });
});

t.test('fuzz --base-url', async (t) => {
  const env = { CHAT_SESSION_AUTH: 'basic:tje0:Tje0' };

  t.test('fuzz --base-url finds nothing in a good server', async (t) => {
    const { origin } = await listen(await start(t, { trustProxy: '127.0.0.1' }));
    t.match(await run(['--base-url', origin, '--only', '7'], { env }), { code: 0, out: /\nnothing found\n$/ });
  });
  t.test('fuzz --base-url tells what is wrong, and how to send it again', async (t) => {
    const origin = await serve(
      t,
      createServer((_request, response) => response.writeHead(500).end('Error: no\n    at main.js:1')),
    );
    const { code, out } = await run(['--base-url', origin, '--count', '400', '--connections', '1'], { env });
    t.equal(code, 1);
    t.match(out, /^FOUND answer 1, 500: the service failed\n/m);
    t.match(out, /it shows the inside of the service/);
    t.match(out, / {2}again: npm run fuzz -- --seed 1 --only [\d,]+\n {2}sent whole: "/);
    t.match(out, / {2}sent broken: ".*\n {2}made of: "/);
    t.match(out, /\n25 found\n$/);
  });
  t.test('fuzz --base-url ends when nobody listens', async (t) => {
    const server = createServer();
    const origin = await serve(t, server);
    server.close();
    const { code, out } = await run(['--base-url', origin], { env });
    t.equal(code, 1);
    t.match(await run(['--base-url', 'http://127.255.255.1'], { env }), { code: 1, out: /ECONNREFUSED 127.255.255.1:80/ });
    t.match(out, /^FOUND no connection: connect ECONNREFUSED /m);
  });
  t.test('fuzz --base-url needs credentials', async (t) => {
    t.match(await run(['--base-url', 'http://127.0.0.1:1']), {
      code: 2,
      err: 'fuzz: nobody is let in: set CHAT_SESSION_AUTH to basic:USER:PASSWORD, bearer:TOKEN or ticket:TICKET\n',
    });
  });
});

t.test('fuzz tells when the service ends, and what its log says', async (t) => {
  const code = `
    import { createServer } from 'node:http';
    const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
    console.log('started');
    console.log(JSON.stringify({ level: 50, msg: 'failed for served-bearer-7d02aa51c6' }));
    const server = createServer((request, response) => response.destroy()).listen(port, '127.0.0.1');
    server.on('request', () => server.close());`;
  const main = [path.join(t.testdir({ 'main.mjs': code }), 'main.mjs')];
  const { code: exitCode, out } = await run(['--connections', '1'], { main });
  t.equal(exitCode, 1);
  t.match(out, /^FOUND no connection: connect ECONNREFUSED /m);
  t.match(
    out,
    /^FOUND answers were wrong\nFOUND the log has no log line: started\nFOUND the log has level 50: .*\nFOUND the log has a secret: /m,
  );
});

t.test('lookAfter', async (t) => {
  const { signal } = new AbortController();
  const origin = await serve(
    t,
    createServer((_request, response) => response.writeHead(418).end()),
  );
  t.strictSame(await lookAfter({ pid: process.pid, origin }, signal), ['the service answers 418 afterwards']);
  const { pid } = spawnSync(process.execPath, ['--version']);
  t.match(await lookAfter({ pid, origin }, signal), [/^the service has ended: kill ESRCH/]);
});

t.test('lookAfter asks again when it may where sign-ins have failed', async (t) => {
  const answers = [
    [429, { 'retry-after': '1' }],
    [200, {}],
    [429, { 'retry-after': '0' }],
    [429, {}],
  ] as const;
  const times: number[] = [];
  const origin = await serve(
    t,
    createServer((_request, response) => {
      const [status, headers] = answers[times.push(performance.now()) - 1] ?? [500];
      response.writeHead(status, headers).end();
    }),
  );
  const { signal } = new AbortController();
  t.strictSame(await lookAfter({ pid: process.pid, origin }, signal), []);
  const [first = 0, second = 0] = times;
  t.ok(second - first > 990, `waited ${second - first} ms`);
  t.strictSame(await lookAfter({ pid: process.pid, origin }, signal), ['the service answers 429 afterwards']);
  t.equal(times.length, 4);
});

t.test('fuzz is interrupted before it serves, and while it asks', async (t) => {
  t.match(await run(['--count', '2000000'], { signal: AbortSignal.abort() }), { code: 130, out: '' });
  const interruption = new AbortController();
  const { signal } = interruption;
  t.match(await run(['--count', '2000000'], { signal, isTerminal: true, progress: () => interruption.abort() }), { code: 130 });
});

t.test('fuzz explains itself, and says what it cannot read', async (t) => {
  t.match(await run(['--help']), { code: 0, out: /^Usage: npm run fuzz/ });
  const cases = [
    { args: ['--count', '0'], want: 'fuzz: --count is "0": use a whole number from 1 to 2147483647\n' },
    { args: ['--seed', 'x'], want: 'fuzz: --seed is "x": use a whole number from 0 to 4294967295\n' },
    { args: ['--only', '1,x'], want: 'fuzz: --only is "x": use a whole number from 0 to 2147483647\n' },
    { args: ['--connections', '1e3'], want: 'fuzz: --connections is "1e3": use a whole number from 1 to 1000\n' },
    { args: ['--base-url', 'ftp://a'], want: 'fuzz: --base-url is "ftp://a": use an http URL, as in http://127.0.0.1:3000\n' },
    { args: ['--base-url', 'a'], want: 'fuzz: --base-url is "a": use an http URL, as in http://127.0.0.1:3000\n' },
  ];
  for (const { args, want } of cases) t.match(await run(args), { code: 2, err: want });
});

t.test('The command fuzz takes over the exit code', async (t) => {
  const child = spawnSync(process.execPath, [...process.execArgv, 'scripts/fuzz.ts', '--count', '0'], { encoding: 'utf8' });
  t.match(child, { status: 2, stdout: '', stderr: /^fuzz: --count is "0"/ });
});

t.test('readOptions', async (t) => {
  t.match(readOptions([]), { count: 200_000, seed: 1, only: [], connections: 8, baseUrl: undefined });
  const { seed } = readOptions(['--seed', 'random']) ?? {};
  t.ok(Number.isInteger(seed));
});
