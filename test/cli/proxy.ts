import { readFileSync } from 'node:fs';
import path from 'node:path';
import t, { type Test } from 'tap';
import { help, run } from '../../src/cli/proxy.js';
import { startService } from '../contract/serve.js';
import { runCommand } from './command.js';

const authorization = 'Basic dGplMDpUamUw';

/** Runs the proxy in this process, asks through it, and returns what it wrote until the signal. */
async function runHere(t: Test, args: readonly string[], ask: (origin: string) => Promise<unknown>) {
  const out: string[] = [];
  const err: string[] = [];
  let started: (origin: string) => void = () => {};
  const origin = new Promise<string>((resolve) => (started = resolve));
  const captured = [
    t.capture(process.stdout, 'write', (text: string) => out.push(text) > 0),
    t.capture(process.stderr, 'write', (text: string) => {
      const listening = / at (http:\S+);/.exec(text)?.[1];
      if (listening !== undefined) started(listening);
      return err.push(text) > 0;
    }),
  ];
  try {
    const ended = run(args);
    await Promise.race([ended, origin.then(ask)]);
    process.emit('SIGTERM');
    await ended;
    return { code: process.exitCode ?? 0, out: out.join(''), err: err.join('') };
  } finally {
    for (const one of captured) one.restore();
    process.exitCode = 0;
  }
}

const asks = (origin: string) =>
  fetch(`${origin}/api/v1/ChatSession/5`, { headers: { authorization, 'accept-encoding': 'identity' } }).then((answer) => answer.text());

t.test('chat-session proxy reports at the signal, and exits 0 where every answer kept the contract', async (t) => {
  const upstream = await startService(t);
  const { code, out, err } = await runHere(t, ['--upstream', upstream, '--port', '0'], asks);
  t.equal(code, 0);
  t.match(err, /^Passes on to http:\/\/127\.0\.0\.1:\d+ at http:\/\/127\.0\.0\.1:\d+; Ctrl-C ends it and reports\.\n$/);
  t.match(out, /traffic +1 passed\n[^]*1 passed, in/);
});

t.test('chat-session proxy prints at once what is wrong, writes reports, and exits 1', async (t) => {
  const upstream = await startService(t, (_asked, sent) => ({
    ...sent,
    headers: { ...sent.headers, vary: undefined },
    body: sent.body.slice(1),
  }));
  const file = path.join(t.testdir({}), 'report.json');
  const { code, out, err } = await runHere(t, ['--upstream', upstream, '--port', '0', '--report', `tap,json=${file}`], asks);
  t.equal(code, 1);
  t.match(err, /GET \/api\/v1\/ChatSession\/5 200\n {2}Vary: expected [^\n]*\n {2}body: expected JSON/);
  t.match(err, /1 failed/);
  t.match(out, /^TAP version 14\n/);
  t.match(JSON.parse(readFileSync(file, 'utf8')), { outcomes: [{ result: 'failed' }] });
});

t.test('chat-session proxy refuses what it does not understand', async (t) => {
  const upstream = await startService(t);
  const rows: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /^--upstream is missing/],
    [['--upstream', 'a'], /^--upstream is "a": use a URL such as/],
    [['--upstream', 'http://a', '--port', '99999'], /^--port is "99999": use a whole number from 0 to 65535$/],
    [['--upstream', 'http://a', '--report', 'json'], /^json needs a file/],
    [['--nonsense'], /^Unknown option/],
    [['--upstream', 'http://a', '--port', new URL(upstream).port], /^cannot listen at 127\.0\.0\.1:\d+: .*EADDRINUSE/],
  ];
  for (const [args, message] of rows) await t.rejects(run(args), { name: 'UsageError', message });
});

t.test('chat-session proxy --help explains it', async (t) => {
  t.same(await runCommand(t, ['proxy', '--help']), { code: 0, out: help, err: '' });
});
