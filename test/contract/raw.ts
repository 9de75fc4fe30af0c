import { createServer } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { readRaw } from '../../src/contract/raw.js';
import { listen } from './serve.js';

const HEAD = { method: 'HEAD', fields: [['Accept', 'a']] as const };

function talks(answer: string, { ends = true } = {}) {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (ends ? socket.end(answer) : socket.write(answer)));
  });
  return Object.assign(server, { closeAllConnections: () => {} }) as never;
}

t.test('readRaw returns what stands behind the head of an answer', async (t) => {
  const origin = await listen(t, talks('HTTP/1.1 200 OK\r\n\r\nbody'));
  t.equal(await readRaw({ ...HEAD, url: `${origin}/a` }, { timeout: 20_000 }), 'HTTP/1.1 200 OK\r\n\r\nbody');
});

t.test('readRaw stops where more comes than anybody looks at', async (t) => {
  const origin = await listen(t, talks('a'.repeat(1_000_000)));
  t.ok((await readRaw({ ...HEAD, url: `${origin}/` }, { timeout: 20_000 })).length < 1_000_000);
});

t.test('readRaw says why there is no answer', async (t) => {
  const origin = await listen(t, talks('', { ends: false }));
  await t.rejects(readRaw({ ...HEAD, url: `${origin}/` }, { timeout: 50 }), { message: /did not close the connection within 50 ms$/ });
  await t.rejects(readRaw({ ...HEAD, url: 'http://127.0.0.1:9/' }, { timeout: 20_000 }), { message: /^nothing listens at/ });
});

t.test('readRaw speaks TLS', async (t) => {
  const tls = { key: readFileSync('test/fixtures/tls/key.pem'), cert: readFileSync('test/fixtures/tls/certificate.pem') };
  const server = Object.assign(createSecureServer(tls), { closeAllConnections: () => {} });
  const origin = (await listen(t, server as never)).replace('http:', 'https:');
  await t.rejects(readRaw({ ...HEAD, url: `${origin}/` }, { timeout: 20_000 }), { message: /is signed by itself/ });
  await t.rejects(readRaw({ ...HEAD, url: `${origin.replace('127.0.0.1', 'localhost')}/` }, { timeout: 20_000 }), { message: /./ });
  await t.rejects(readRaw({ ...HEAD, url: 'https://[::1]/' }, { timeout: 20_000 }), { message: /./ });
  await t.rejects(readRaw({ ...HEAD, url: 'http://[::1]/' }, { timeout: 20_000 }), { message: /./ });
});
