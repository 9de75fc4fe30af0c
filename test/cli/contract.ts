import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import t, { type Test } from 'tap';
import { help, options, readSettings, run } from '../../src/cli/contract.js';
import { listen, startService } from '../contract/serve.js';
import { runCommand } from './command.js';

t.setTimeout(900_000);

/** Runs the command in this process and returns what it wrote and the exit code that it set. */
async function runHere(
  t: Test,
  args: readonly string[],
  { env = {}, isTTY = false }: { readonly env?: Record<string, string>; readonly isTTY?: boolean } = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const before = process.env['CHAT_SESSION_AUTH'];
  Object.assign(process.env, env);
  const terminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
  const captured = [
    t.capture(process.stdout, 'write', (text: string) => out.push(text) > 0),
    t.capture(process.stderr, 'write', (text: string) => err.push(text) > 0),
  ];
  try {
    await run(args);
    return { code: process.exitCode ?? 0, out: out.join(''), err: err.join('') };
  } finally {
    for (const one of captured) one.restore();
    if (terminal === undefined) delete (process.stderr as { isTTY?: boolean }).isTTY;
    else Object.defineProperty(process.stderr, 'isTTY', terminal);
    if (before === undefined) delete process.env['CHAT_SESSION_AUTH'];
    process.exitCode = 0;
  }
}

t.test('chat-session contract exits 0 where the contract is kept', async (t) => {
  const origin = await startService(t);
  const junit = path.join(t.testdir({}), 'junit.xml');
  const { code, out, err } = await runHere(
    t,
    ['--base-url', origin, '--auth', 'basic:tje0:Tje0', '--id', '5', '--only', 'ids/', '--report', `junit=${junit}`],
    { isTTY: true },
  );
  t.same([code, err.includes('ids/exponent/')], [0, true]);
  t.match(out, /^Contract of http:\/\/127\.0\.0\.1:\d+\/api\/v1, seed \d+\n[^]*\d+ passed, in \d+\.\d s\n$/);
  t.match(readFileSync(junit, 'utf8'), /<testsuite name="ids"/);
});

t.test('chat-session contract exits 1 where it is not kept, and never shows the credentials', async (t) => {
  const origin = await startService(t, (asked, sent) => ({
    ...sent,
    body: sent.body.replace('"TopicId":1', `"TopicId":"${asked.headers.authorization} Tje0"`),
  }));
  const known = path.join(t.testdir({ 'known.json': '[{"id":"nothing","reason":"a"}]' }), 'known.json');
  const args = [
    '--base-url',
    `${origin}/api/v1`,
    '--only',
    'bodies/media',
    '--report',
    'tap',
    '--known-failures',
    known,
    '--id',
    '5',
    '--time',
    '1',
  ];
  const { code, out, err } = await runHere(t, args, { env: { CHAT_SESSION_AUTH: 'basic:tje0:Tje0' } });
  t.equal(code, 1);
  t.match(out, /^TAP version 14\n[^]*not ok \d+ - nothing\n/);
  t.match(
    err,
    /FAILED bodies\/media-type\/v1ChatSessionEntity_GetChatSessionEntity\/application\/json[^]*\/TopicId\n +expected +must be integer/,
  );
  t.notMatch(out + err, /Tje0|dGplMDpUamUw/);
});

t.test('chat-session contract exits 2 with a sentence where it cannot run', async (t) => {
  const page = await listen(
    t,
    createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')),
  );
  t.match(await runHere(t, ['--base-url', page]), {
    code: 2,
    out: '',
    err: /^chat-session: cannot test the contract: http:\/\/.* answers 200 with a page of HTML: is it the URL of the service\?\n$/,
  });
});

t.test('chat-session contract throws where a report cannot be written any more', async (t) => {
  const folder = t.testdir({ reports: {} });
  const origin = await startService(t, () => void rmSync(`${folder}/reports`, { recursive: true, force: true }));
  const args = ['--base-url', origin, '--auth', 'basic:tje0:Tje0', '--only', 'ids/zero', '--report', `json=${folder}/reports/a.json`];
  await t.rejects(runHere(t, args), { code: 'ENOENT' });
});

t.test('chat-session contract refuses a report that cannot be written', async (t) => {
  const origin = await startService(t);
  const folder = t.testdir({ 'a.json': {} });
  await t.rejects(runHere(t, ['--base-url', origin, '--auth', 'basic:tje0:Tje0', '--report', `json=${folder}/a.json`]), {
    name: 'UsageError',
    message: /^--report: EISDIR/,
  });
});

t.test('readSettings reads the command line', async (t) => {
  const settings = readSettings(
    ['--base-url', 'http://a', '--seed', '7', '--runs', '3', '--time', '2', '--timeout', '50', '--discover', '--id=-1'],
    { CHAT_SESSION_AUTH: 'bearer:a' },
  );
  t.match(settings, {
    base: { root: 'http://a' },
    seed: 7,
    runs: 3,
    time: 2000,
    timeout: 50,
    discover: true,
    ids: [-1],
    credentials: { scheme: 'Bearer' },
  });
  const file = path.join(t.testdir({ auth: 'ticket:7T:a\n' }), 'auth');
  t.match(readSettings(['--base-url', 'http://a', '--auth', `@${file}`], {}), {
    runs: 25,
    timeout: 10_000,
    discover: true,
    credentials: { scheme: 'SoTicket' },
  });
  t.equal(readSettings(['--base-url', 'http://a'], {}).credentials, undefined);
});

const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [[], /^--base-url is missing/],
  [['--base-url', 'a'], /^--base-url is "a": use a URL such as/],
  [['--base-url', 'http://a', '--auth', 'secret'], /^--auth has to be basic:USER:PASSWORD, [^]*with one of them$/],
  [['--base-url', 'http://a', '--auth', '@test/nowhere'], /^--auth: ENOENT/],
  [['--base-url', 'http://a', '--id', '1e3'], /^--id is "1e3": use a whole number/],
  [['--base-url', 'http://a', '--runs', '0'], /^--runs is "0": use a whole number from 1/],
  [['--base-url', 'http://a', '--only', 'nowhere/'], /^--only nowhere\/: no case/],
  [['--base-url', 'http://a', '--report', 'pdf=a'], /^--report: "pdf" is no form/],
  [['--base-url', 'http://a', '--known-failures', 'test/nowhere'], /^--known-failures: ENOENT/],
  [['--base-url', 'http://a', 'basic:a:secret'], /^(?!.*secret)[^]*basic:…/],
  [['--nonsense'], /^Unknown option '--nonsense'/],
];

for (const [args, message] of refused) {
  t.test(`readSettings refuses ${args.join(' ')}`, async (t) => t.throws(() => readSettings(args, {}), { name: 'UsageError', message }));
}

t.test('chat-session contract --help explains every option, and so does the README', async (t) => {
  const readme = readFileSync('README.md', 'utf8');
  for (const { name, value, description } of options) {
    t.ok(help.includes(`--${name}`));
    t.ok(readme.includes(`| \`--${`${name} ${value}`.trim()}\` | ${description} |`), name);
  }
});

t.test('chat-session contract runs from the command line', async (t) => {
  t.match(await runCommand(t, ['contract', '--base-url', 'http://127.0.0.1:9']), { code: 2, err: /nothing listens at 127\.0\.0\.1:9/ });
});
