/** Searches all that `serve` writes while it is sent secrets of every kind, for each of them. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { hashPassword } from '../../src/auth/credentials.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { readSessionFolder } from '../../src/data/session-folder.js';
import { forge } from '../auth/forge.js';
import { demoFolder, demoSession } from '../http/start.js';
import { dial, readAnswers, talk } from '../http/talk.js';
import { type Running, startCommand, waitFor } from './command.js';

t.setTimeout(900_000);

const PATH = '/api/v1/ChatSession/928';
const ISSUER = 'https://id.example.com';

/** A secret of each kind; plus, slash, percent and quotes make it look different in each encoding. */
const secrets = {
  password: 'p4ss+w/rd%"zyx',
  wrongPassword: 'wr0ng+w/rd%"zyx',
  token: '8A:Cust.t0ken+zyx/=',
  wrongToken: '8A:Cust.n0token+zyx/=',
  ticket: '7T:t1cket+zyx/==',
  wrongTicket: '7T:n0ticket+zyx/==',
  application: 'appl1cation+zyx/',
  wrongApplication: 'n0application+zyx/',
  signingSecret: 's1gning-secret-of-thirty-two-bytes-zyx',
  cookie: 'c00kie-zyx-that-nobody-has',
  xsrf: 'xsrf-zyx-that-nobody-has',
  sessionKey: 's3ssion-key-zyx',
  numberKey: '918273645546372819',
  // Short, for what JSON.parse tells of its input is.
  brokenKey: 'br0k3y',
};
type Name = keyof typeof secrets;

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const basic = (password: string) => `Basic ${base64(`anna:${password}`)}`;
const claims = { iss: ISSUER, aud: 'chat', sub: 'anna', exp: 4_000_000_000 };
const jwt = forge({ alg: 'HS256' }, claims, secrets.signingSecret);
const wrongJwt = forge({ alg: 'HS256' }, claims, 'another');

/** Returns a secret as it is and as it is written in headers, URLs, JSON and base64, whatever stands in front of it. */
function forms(secret: string): string[] {
  const shifted = ['', 'a', 'ab', 'anna:'].map((before) => base64(before + secret).slice(4, -4));
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64(secret), ...shifted].filter(
    (form) => form.length >= 6,
  );
}

/** Fails for every secret that the text has in any form. */
function search(t: Test, text: string, planted: Readonly<Record<string, string>>): void {
  for (const [name, secret] of Object.entries(planted)) {
    t.test(`The log has no ${name}`, async (t) => {
      for (const form of forms(secret)) t.equal(text.includes(form), false, `found ${form}`);
    });
  }
}

const textOf = ({ output }: Running) => output.out + output.err;

/** Stops a server and returns all that it has written. */
async function stop(running: Running): Promise<string> {
  running.process.kill('SIGTERM');
  await running.ended;
  return textOf(running);
}

t.test('search finds a secret in every form', async (t) => {
  const secret = secrets.password;
  const texts = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret),
    base64(secret),
    base64(`anna:${secret}`),
    base64(`x${secret}`),
  ];
  for (const text of texts)
    t.ok(
      forms(secret).some((form) => `before ${text} behind`.includes(form)),
      text,
    );
});

/** Returns a file of sessions: one with a key that is a secret, one whose key breaks the contract, one that is no JSON. */
async function storeIn(folder: string): Promise<string> {
  const file = `${folder}/chat.db`;
  const store = openSqlite(file);
  await store.write(readSessionFolder(demoFolder, store.columns));
  await store.close();
  const database = new Database(file);
  // As another contract would have written them: what this one has written is sent as it is.
  const put = database.prepare("UPDATE chat_session SET json = ?, given = NULL, form = 'other' WHERE id = ?");
  const session = JSON.parse(demoSession(928)) as object;
  put.run(JSON.stringify({ ...session, SessionKey: secrets.sessionKey }), 928);
  put.run(`{"ChatSessionId":1,"SessionKey":${secrets.numberKey}}`, 1);
  put.run(`{"ChatSessionId":2,"SessionKey":${secrets.brokenKey}}`, 2);
  database.close();
  return file;
}

/** Returns the settings with which everybody may call who has one of the secrets. */
async function settingsIn(folder: string): Promise<Record<string, string>> {
  const named = (name: Name) => [{ name, sha256: digest(secrets[name]) }];
  const credentials = {
    users: [{ name: 'anna', password: await hashPassword(secrets.password) }],
    bearerTokens: named('token'),
    tickets: named('ticket'),
    applications: named('application'),
  };
  writeFileSync(`${folder}/credentials.json`, JSON.stringify(credentials));
  const key = { kty: 'oct', alg: 'HS256', k: Buffer.from(secrets.signingSecret).toString('base64url') };
  writeFileSync(`${folder}/keys.json`, JSON.stringify({ keys: [key] }));
  return {
    ...{ PORT: '0', LOG_LEVEL: 'trace', CREDENTIALS_FILE: `${folder}/credentials.json`, TRUST_PROXY: '127.0.0.1' },
    ...{ JWT_ISSUER: ISSUER, JWT_AUDIENCE: 'chat', JWT_KEYS: `${folder}/keys.json`, JWT_ALGORITHMS: 'HS256' },
  };
}

const right = { Authorization: basic(secrets.password) };
const callers: readonly Readonly<Record<string, string>>[] = [
  right,
  { Authorization: basic(secrets.wrongPassword) },
  { Authorization: `Basic anna:${secrets.password}` },
  { Authorization: `Bearer ${secrets.token}` },
  { Authorization: `Bearer ${secrets.wrongToken}` },
  { Authorization: `Bearer ${jwt}` },
  { Authorization: `Bearer ${wrongJwt}` },
  { Authorization: `SOTicket ${secrets.ticket}`, 'SO-AppToken': secrets.application },
  { Authorization: `SOTicket ${secrets.wrongTicket}`, 'SO-AppToken': secrets.wrongApplication },
  { Authorization: secrets.ticket },
  { Cookie: `SoSession=${secrets.cookie}; XSRF-TOKEN=${secrets.xsrf}`, 'X-XSRF-TOKEN': secrets.xsrf },
];

/** What a secret does not belong into, but people put it there. */
const misplaced = (secret: string) => {
  const encoded = encodeURIComponent(secret);
  return [
    `GET ${PATH}?access_token=${encoded}`,
    `GET ${PATH}?${encoded}`,
    `GET ${PATH}?$select=${encoded}`,
    `GET /api/v1/ChatSession?$filter=${encoded}&$orderBy=${encoded}`,
    `GET /api/v1/ChatSession/${encoded}`,
    `GET /${encoded}`,
    `GET /docs/static/${encoded}`,
    `DELETE /api/v1/ChatSession/${encoded}`,
    `OPTIONS /${encoded}`,
    `GET /${encoded}/%`,
    `GET http://anna:${encoded}@a${PATH}`,
    `GET //${encoded}@a${PATH}`,
    `${encoded} ${PATH}`,
  ];
};

t.test('The log of chat-session serve', async (t) => {
  const folder = t.testdir();
  const env = { ...(await settingsIn(folder)), DATA_URL: `sqlite:${await storeIn(folder)}` };
  const running = startCommand(t, ['serve'], { env });
  const port = Number(new URL(await waitFor(running, /Server listening at (http:[^"]+)"/)).port);
  const statuses = new Map<number, number>();
  let callersSoFar = 0;
  const send = async (request: string, headers: Readonly<Record<string, string>> = {}, rest = '\r\n') => {
    callersSoFar++;
    // Each from an address of its own, so that none is slowed down.
    const all = { Host: 'a', Connection: 'close', 'X-Forwarded-For': `198.51.${callersSoFar >> 8}.${callersSoFar & 255}`, ...headers };
    const fields = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    const text = await talk(t, port, `${request} HTTP/1.1\r\n${fields.join('')}${rest}`);
    const status = readAnswers(text, { heads: request.startsWith('HEAD') ? [0] : [] })[0]?.status ?? 0;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    return text;
  };

  for (const headers of callers) {
    for (const request of [`GET ${PATH}`, `HEAD ${PATH}`, 'GET /api/v1/ChatSession', 'GET /api/v1/ChatSession/x', 'GET /nothing']) {
      await send(request, headers);
    }
    await send(`DELETE ${PATH}`, headers);
    await send(`GET ${PATH}`, { ...headers, Accept: 'image/png' });
    await send(`GET ${PATH}`, { ...headers, Expect: 'something' });
    await send(`GET ${PATH}`, headers, 'Broken Header: x\r\n\r\n');
    await send(`GET ${PATH}`, headers, `X: ${'x'.repeat(17_000)}\r\n\r\n`);
    await send('POST /session', headers);
    await send('DELETE /session', headers);
  }
  for (const secret of Object.values(secrets)) {
    for (const request of misplaced(secret)) await send(request, right);
    for (const name of [
      'Host',
      'Accept',
      'Accept-Language',
      'SO-Language',
      'SO-Culture',
      'SO-TimeZone',
      'Origin',
      'Referer',
      'User-Agent',
    ]) {
      await send(`GET ${PATH}`, { ...right, [name]: secret });
    }
    await send(`GET ${PATH}`, right, `${secret}\r\n\r\n`);
    await send(`POST ${PATH}`, { 'Content-Type': secret, 'Content-Length': '0' });
  }
  for (const id of [1, 2]) await send(`GET /api/v1/ChatSession/${id}`, right);
  for (let count = 0; count < 11; count++)
    await send(`GET ${PATH}`, { Authorization: basic(secrets.wrongPassword), 'X-Forwarded-For': '203.0.113.1' });

  const signedIn = await send('POST /session', right);
  const [cookie = '', xsrf = ''] = ['SoSession', 'XSRF-TOKEN'].map(
    (name) => new RegExp(`^set-cookie: ${name}=([^;]+)`, 'm').exec(signedIn)?.[1],
  );
  const browser = { Cookie: `SoSession=${cookie}; XSRF-TOKEN=${xsrf}` };
  await send(`GET ${PATH}`, { ...browser, 'X-XSRF-TOKEN': xsrf });
  await send(`GET ${PATH}`, browser);
  await send('POST /session', { ...right, ...browser });

  // A caller who goes away in the middle of a request.
  const socket = dial(t, port);
  socket
    .on('error', () => {})
    .write(`GET ${PATH}?token=${encodeURIComponent(secrets.token)} HTTP/1.1\r\nAuthorization: ${right.Authorization}\r\n`);
  await once(socket, 'connect');
  socket.resetAndDestroy();

  const log = await stop(running);
  t.test('The requests were answered in every way', async (t) => {
    for (const status of [200, 204, 400, 401, 404, 405, 406, 417, 429, 431, 500]) t.ok(statuses.has(status), `${status}`);
  });
  t.test('The log has a line for each kind of answer, and the failures of the service', async (t) => {
    for (const status of [200, 204, 400, 401, 404, 405, 406, 429, 500]) t.match(log, `"status":${status},`);
    t.match(log, 'the data handler broke the contract: /SessionKey: expected');
    t.match(log, 'the request failed');
    t.ok(cookie.length > 20 && xsrf.length > 20);
  });
  search(t, log, {
    ...secrets,
    'signed token': jwt,
    'claims of a signed token': jwt.split('.')[1] ?? '',
    'signature of a signed token': jwt.split('.')[2] ?? '',
    'signature of a forged token': wrongJwt.split('.')[2] ?? '',
    'cookie of a session': cookie,
    'XSRF token of a session': xsrf,
  });
});

t.test('The log of chat-session serve whose keys cannot be read and whose credentials file was spoilt', async (t) => {
  const keys = createServer((_request, response) => void response.writeHead(500).end(secrets.signingSecret)).listen(0, '127.0.0.1');
  t.teardown(() => keys.close());
  await once(keys, 'listening');
  const { CREDENTIALS_FILE: file = '', ...settings } = await settingsIn(t.testdir());
  const env = {
    ...settings,
    ...{ CREDENTIALS_FILE: file, DATA_URL: 'memory:', JWT_ALGORITHMS: 'RS256' },
    JWT_KEYS: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys?code=${encodeURIComponent(secrets.token)}`,
  };
  const running = startCommand(t, ['serve'], { env });
  const port = Number(new URL(await waitFor(running, /Server listening at (http:[^"]+)"/)).port);
  const signed = forge({ alg: 'RS256', kid: 'a' }, claims, secrets.signingSecret);
  const text = await talk(t, port, `GET ${PATH} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer ${signed}\r\n\r\n`);
  t.equal(readAnswers(text)[0]?.status, 503);
  writeFileSync(file, secrets.password);
  await waitFor(running, /(credentials stay what they were)/);
  const log = await stop(running);
  t.match(log, 'The keys that tokens are checked with cannot be read');
  search(t, log, {
    ...secrets,
    'signed token': signed,
    claims: signed.split('.')[1] ?? '',
  });
});

t.test('chat-session serve does not show the password in the URL of its keys when it refuses it', async (t) => {
  const env = { ...(await settingsIn(t.testdir())), DATA_URL: 'memory:', JWT_KEYS: 'https://anna:s3cret-zyx@id.example.com/keys' };
  const running = startCommand(t, ['serve'], { env });
  t.strictSame(await running.ended, { code: 2, signal: null });
  t.match(textOf(running), 'JWT_KEYS cannot be used');
  search(t, textOf(running), { password: 's3cret-zyx' });
});
