import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, Server } from 'node:net';
import { promisify } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import Database from 'libsql';
import t from 'tap';
import { run } from '../../src/cli/serve.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { authorization, demoSession, listen, start } from '../http/start.js';
import { startCommand, startDemo, waitFor } from './command.js';

const DEMO = ['--demo', '--data-url', 'memory:', '--port', '0', '--log-level', 'silent'];

/** Removes the listeners that a server which did not start has left on the signals of this process. */
function forgetSignals(t: { teardown(forget: () => void): void }): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const before = process.rawListeners(signal);
    t.teardown(() => {
      for (const listener of process.rawListeners(signal)) {
        if (!before.includes(listener)) process.removeListener(signal, listener as () => void);
      }
    });
  }
}

t.test('run refuses what cannot be served', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const cases = [
    {
      name: 'nobody could call',
      args: ['--data-url', 'memory:'],
      want: 'nobody could call the service: set CREDENTIALS_FILE or JWT_ISSUER, or try it with --demo',
    },
    {
      name: 'the credentials file is not there',
      args: [...DEMO, '--credentials-file', 'test/nowhere.json'],
      type: 'Error',
      want: /^Cannot read the credentials file test\/nowhere\.json: ENOENT/,
    },
    {
      name: 'the file of keys is not there',
      args: [...DEMO, '--jwt-issuer=a', '--jwt-audience=b', '--jwt-keys=test/nowhere.json'],
      type: 'Error',
      want: /^Cannot read the keys file test\/nowhere\.json: ENOENT/,
    },
    { name: 'the port is taken', args: [...DEMO, '--port', String(port)], want: `port ${port} of 127.0.0.1 is taken: set another PORT` },
    {
      name: 'the address is of another machine',
      args: [...DEMO, '--host', '192.0.2.1'],
      want: '192.0.2.1 is not an address of this machine: set another HOST',
    },
    {
      name: 'the host has no name that can be',
      args: [...DEMO, '--host', 'a b'],
      want: 'a b is not an address of this machine: set another HOST',
    },
  ];
  for (const { name, args, type = 'UsageError', want } of cases) {
    t.test(`run says what to change when ${name}`, async (t) => {
      forgetSignals(t);
      await t.rejects(run(args), { name: type, message: want });
    });
  }

  t.test('run says what to change when the port may not be used', async (t) => {
    forgetSignals(t);
    // Played: root and containers may use any port.
    const refuse = function (this: Server): Server {
      process.nextTick(() => this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })));
      return this;
    };
    t.intercept(Server.prototype, 'listen', { value: refuse });
    await t.rejects(run([...DEMO, '--port', '80']), {
      name: 'UsageError',
      message: 'port 80 may not be used by this user: set PORT to 1024 or more',
    });
  });

  t.test('run passes on what it cannot explain', async (t) => {
    forgetSignals(t);
    const file = `${t.testdir()}/full.db`;
    await openSqlite(file).close();
    const database = new Database(file);
    database.exec(`CREATE TRIGGER full BEFORE INSERT ON chat_session BEGIN SELECT RAISE(ABORT, 'there is no room'); END`);
    database.close();
    await t.rejects(run([...DEMO, '--data-url', `sqlite:${file}`]), { name: 'SqliteError', message: /there is no room/ });
  });
});

t.test('chat-session serve --demo', async (t) => {
  const { origin, output, ended, process: child } = await startDemo(t, { measured: true });

  t.test('The banner says that this is a demo, and for whom', async (t) => {
    t.match(output.out, '\nChat sessions are served in demo mode: 13 sessions, user tje0, password Tje0. Not for real data.\n');
  });
  for (const [label, want] of [
    ['Try', '{"ChatSessionId":928,'],
    ['As XML', '<ChatSessionEntity '],
  ] as const) {
    t.test(`The command of the banner behind "${label}" answers a session`, async (t) => {
      const command = new RegExp(`${label}: +(curl .*)\\n`).exec(output.out)?.[1] ?? '';
      const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent --show-error --noproxy '*'`]);
      t.equal(stdout.slice(0, want.length), want);
    });
  }
  t.test('The address of the banner behind "Read" answers the documentation', async (t) => {
    const response = await fetch(`${origin}/docs`);
    t.match(await response.text(), '<title>Chat session API</title>');
  });
  t.test('SIGTERM ends it with code 0', async (t) => {
    child.kill('SIGTERM');
    t.strictSame(await ended, { code: 0, signal: null });
  });
});

t.test('chat-session serve --demo leaves a store alone that has sessions', async (t) => {
  const folder = t.testdir({ 'only.json': demoSession(5) });
  const { origin, output } = await startDemo(t, { env: { DATA_URL: `memory:${folder}` } });

  t.test('The banner counts the sessions of the store', async (t) => t.match(output.out, 'in demo mode: 1 sessions,'));
  t.test('GET ChatSession/928 answers 404', async (t) => {
    t.equal((await fetch(`${origin}/api/v1/ChatSession/928`, { headers: { authorization } })).status, 404);
  });
});

t.test('chat-session serve with a credentials file', async (t) => {
  const token = 'sesame';
  const folder = t.testdir({
    'credentials.json': JSON.stringify({
      // printf sesame | sha256sum
      bearerTokens: [{ name: 'ali', sha256: 'd0c04f4b1951e4aeaaec8223ed2039e542f3aae805a6fa7f6d794e5afff5d272' }],
    }),
    sessions: { '928.json': demoSession(928) },
  });
  const running = startCommand(t, ['serve', '--public-origin', 'https://api.example.com'], {
    env: { CREDENTIALS_FILE: `${folder}/credentials.json`, DATA_URL: `memory:${folder}/sessions`, PORT: '0' },
  });
  const origin = await waitFor(running, /Server listening at (http:[^"]+)"/);
  const read = (authorization: string) => fetch(`${origin}/api/v1/ChatSession/928`, { headers: { authorization } });

  t.test('It lets those in whom the file names, with links of the public origin', async (t) => {
    const { _Links } = (await (await read(`Bearer ${token}`)).json()) as { _Links: { Self: string } };
    t.equal(_Links.Self, 'https://api.example.com/api/v1/ChatSession/928');
  });
  t.test('It does not let the demo user in', async (t) => t.equal((await read(authorization)).status, 401));
  t.test('It prints no banner', async (t) => t.notMatch(running.output.out, 'demo'));
  t.test('It writes one line of JSON for each event', async (t) => {
    const lines = running.output.out.trim().split('\n');
    t.ok(lines.every((line) => typeof (JSON.parse(line) as { msg: unknown }).msg === 'string'));
  });
});

t.test('chat-session serve follows its credentials file', async (t) => {
  const ali = { name: 'ali', sha256: 'd0c04f4b1951e4aeaaec8223ed2039e542f3aae805a6fa7f6d794e5afff5d272' };
  const file = `${t.testdir({ 'credentials.json': JSON.stringify({ bearerTokens: [ali] }) })}/credentials.json`;
  const running = startCommand(t, ['serve', '--credentials-file', file], { env: { DATA_URL: 'memory:', PORT: '0' }, measured: true });
  const origin = await waitFor(running, /Server listening at (http:[^"]+)"/);
  const status = async () => (await fetch(`${origin}/api/v1/ChatSession/1`, { headers: { authorization: 'Bearer sesame' } })).status;
  t.equal(await status(), 404, 'let in');
  writeFileSync(file, '{"bearerTokens":[]}');
  await waitFor(running, /"level":30.*(credentials read again)/);
  t.equal(await status(), 401, 'out at once');
  writeFileSync(file, '{');
  await waitFor(running, /"level":50.*(credentials stay what they were: Cannot read the credentials file)/);
  t.equal(await status(), 401);
  running.process.kill('SIGTERM');
  t.strictSame(await running.ended, { code: 0, signal: null });
});

t.test('chat-session serve with JWT settings alone', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const folder = t.testdir({
    'keys.json': JSON.stringify({ keys: [await exportJWK(publicKey)] }),
    sessions: { '928.json': demoSession(928) },
  });
  const running = startCommand(t, ['serve', '--jwt-issuer', 'https://id.example.com', '--jwt-audience', 'chat'], {
    env: { JWT_KEYS: `${folder}/keys.json`, DATA_URL: `memory:${folder}/sessions`, PORT: '0' },
    measured: true,
  });
  const origin = await waitFor(running, /Server listening at (http:[^"]+)"/);
  const signed = (audience: string) =>
    new SignJWT().setProtectedHeader({ alg: 'ES256' }).setIssuer('https://id.example.com').setAudience(audience).setSubject('anna');
  for (const { name, audience, want } of [
    { name: 'takes a token for its audience', audience: 'chat', want: 200 },
    { name: 'refuses a token for another audience', audience: 'mail', want: 401 },
  ]) {
    t.test(`It ${name}`, async (t) => {
      const token = await signed(audience).setExpirationTime('1h').sign(privateKey);
      const { status } = await fetch(`${origin}/api/v1/ChatSession/928`, { headers: { authorization: `Bearer ${token}` } });
      t.equal(status, want);
    });
  }
  t.test('It does not let the demo user in', async (t) => {
    t.equal((await fetch(`${origin}/api/v1/ChatSession/928`, { headers: { authorization } })).status, 401);
  });
  t.test('It stops', async (t) => {
    running.process.kill('SIGTERM');
    t.strictSame(await running.ended, { code: 0, signal: null });
  });
});

t.test('chat-session serve in front of a server that judges the credentials', async (t) => {
  const behind = await start(t);
  const { origin: base } = await listen(behind);
  const folder = t.testdir();
  const running = startCommand(t, ['serve', '--upstream-auth', 'pass', '--upstream-record', `sqlite:${folder}/recorded.db`], {
    env: { DATA_URL: `${base}/api/v1`, PORT: '0' },
    measured: true,
  });
  const origin = await waitFor(running, /Server listening at (http:[^"]+)"/);
  const status = async (authorization: string) => (await fetch(`${origin}/api/v1/ChatSession/928`, { headers: { authorization } })).status;

  t.test('It lets in whom that server lets in', async (t) => t.equal(await status(authorization), 200));
  t.test('It refuses whom that server refuses', async (t) => t.equal(await status('Bearer x'), 401));
  t.test('Browsers cannot sign in', async (t) => {
    t.equal((await fetch(`${origin}/session`, { method: 'POST', headers: { authorization } })).status, 404);
  });
  t.test('It stops when it is told to, and has recorded what it has read', async (t) => {
    running.process.kill('SIGTERM');
    t.strictSame(await running.ended, { code: 0, signal: null });
    const recorded = openSqlite(`${folder}/recorded.db`);
    t.teardown(() => recorded.close());
    t.equal(await recorded.count(), 1);
  });
  t.test('The log has no credentials', async (t) => t.notMatch(running.output.out + running.output.err, /dGplMDpUamUw|Bearer/));
});

t.test('chat-session serve --demo --handler serves from a module', async (t) => {
  const file = `${t.testdir({
    'mine.mjs': `export default {
      v1ChatSessionEntity_GetAll: () => ({ status: 403, message: 'no' }),
      v1ChatAgent_GetChatSessionEntity: () => ({ status: 403, message: 'no' }),
      v1ChatSessionEntity_GetChatSessionEntity: () => ({ status: 200, body: { TopicId: 4 } }),
      close: () => console.log('closed'),
    };`,
  })}/mine.mjs`;
  const running = startCommand(t, ['serve', '--demo', '--handler', file], { env: { PORT: '0' }, measured: true });
  const origin = new URL(await waitFor(running, /Read: +(\S+)\n/)).origin;
  const response = await fetch(`${origin}/api/v1/ChatSession/1`, { headers: { authorization } });
  t.match(await response.json(), { TopicId: 4 });
  t.match(running.output.out, 'in demo mode: your data handler, user tje0');
  running.process.kill('SIGTERM');
  await running.ended;
  t.match(running.output.out, /^closed$/m);
});

t.test('chat-session serve names what a module of a data handler is missing', async (t) => {
  const file = `${t.testdir({ 'mine.mjs': 'export default {};' })}/mine.mjs`;
  forgetSignals(t);
  await t.rejects(run(['--demo', '--handler', file]), {
    message: /^Cannot use the data handler .*: it has no method v1ChatSessionEntity_GetAll/,
  });
});

t.test('chat-session serve --demo on a port that is taken exits 2 and says so', async (t) => {
  const first = await startDemo(t);
  const { port } = new URL(first.origin);
  const second = startCommand(t, ['serve', '--demo'], { env: { DATA_URL: 'memory:', PORT: port } });
  const { code } = await second.ended;
  t.strictSame(
    { code, ...second.output },
    { code: 2, out: '', err: `chat-session: port ${port} of 127.0.0.1 is taken: set another PORT\nTry chat-session --help.\n` },
  );
});

t.test('chat-session serve --demo keeps its sessions in the SQLite file', async (t) => {
  const file = `${t.testdir()}/new/folder/chat.db`;
  const { output } = await startDemo(t, { env: { DATA_URL: `sqlite:${file}` } });
  t.match(output.out, 'in demo mode: 13 sessions,');
  t.equal(readFileSync(file).subarray(0, 15).toString(), 'SQLite format 3');
});
