import { readFileSync } from 'node:fs';
import t from 'tap';
import { get } from '../../../scripts/bench/get.js';
import { type Command, startServer } from '../../../scripts/bench/processes.js';

const { signal } = new AbortController();
const node = (code: string, ...args: readonly string[]): Command => ({
  program: process.execPath,
  args: ['-e', code, ...args],
  env: { GREETING: 'hello', _TAPJS_PROCESSINFO_COVERAGE_: '0' },
});

const LISTEN = `
  console.log('log line');
  require('http').createServer((_, r) => r.end(process.env.GREETING + ' ' + process.argv[1] + ' ' + process.env.PORT)).listen(process.env.PORT, '127.0.0.1');`;

t.test('startServer gives a server its port, keeps its log, and ends it', async (t) => {
  const folder = t.testdir();
  const server = await startServer('one', node(LISTEN, 'PORT'), { folder, signal });
  t.teardown(() => server.stop());
  const { port } = new URL(server.origin);
  t.equal((await get(server.origin, {})).body, `hello ${port} ${port}`);
  t.equal(readFileSync(`${folder}/one.log`, 'utf8'), 'log line\n');
  process.kill(server.pid, 0);
  await server.stop();
  await server.stop();
  t.throws(() => process.kill(server.pid, 0), { code: 'ESRCH' });
});

t.test('startServer kills a server that does not end by itself', async (t) => {
  const stubborn = `process.on('SIGTERM', () => {});${LISTEN}`;
  const server = await startServer('one', node(stubborn), { folder: t.testdir(), signal, endWithin: 50 });
  await server.stop();
  t.throws(() => process.kill(server.pid, 0), { code: 'ESRCH' });
});

const failing = [
  { name: 'ends', command: node('console.error("no port"); process.exitCode = 1'), want: /^the server one ended: no port$/ },
  {
    name: 'is silent',
    command: node('setInterval(() => {}, 1000)'),
    patience: 100,
    want: 'the server one does not listen after 0.1 seconds: ',
  },
  { name: 'is missing', command: { program: '/missing/program', args: [], env: {} }, want: /^the server one ended: / },
];

for (const { name, command, patience = 60_000, want } of failing) {
  t.test(`startServer says so when a server ${name}`, async (t) => {
    await t.rejects(startServer('one', command, { folder: t.testdir(), signal, patience }), { message: want });
  });
}

t.test('startServer ends the server when it is interrupted', async (t) => {
  const interruption = new AbortController();
  const starting = startServer('one', node('setInterval(() => {}, 1000)'), { folder: t.testdir(), signal: interruption.signal });
  interruption.abort();
  await t.rejects(starting, { name: 'AbortError' });
});
