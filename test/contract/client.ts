import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { createServer as createSocketServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { headerOf } from '../../src/contract/answer.js';
import { type Client, createClient } from '../../src/contract/client.js';
import { listen } from './serve.js';

const get = (url: string) => ({ method: 'GET', url, fields: [] });

function client(t: Test, options: Partial<Parameters<typeof createClient>[0]> = {}): Client {
  const made = createClient({ timeout: 20_000, ...options });
  t.teardown(() => made.close());
  return made;
}

const http = (t: Test, listener: RequestListener) => listen(t, createServer(listener));

/** Returns the origin of a server that talks over bare sockets. */
async function bare(t: Test, talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    talk(socket);
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

t.test('createClient sends method, path, fields and body as they are', async (t) => {
  const origin = await http(t, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      response.setHeader('X-Twice', ['a', 'b']);
      response.end(JSON.stringify({ method: request.method, url: request.url, raw: request.rawHeaders, body }));
    });
  });
  const { status, bytes, isCut, ...answer } = await client(t).send({
    method: 'PURGE',
    url: `${origin}/a/../b//c?x=%20`,
    fields: [
      ['accept', 'a'],
      ['Accept', 'b'],
    ],
    body: 'é',
  });
  const host = new URL(origin).host;
  t.same([status, isCut, headerOf(answer, 'x-twice')], [200, false, 'a, b']);
  t.same(JSON.parse(bytes.toString()), {
    method: 'PURGE',
    url: '/a/../b//c?x=%20',
    raw: ['Host', host, 'accept', 'a', 'Accept', 'b', 'Content-Length', '2', 'Connection', 'keep-alive'],
    body: 'é',
  });
});

t.test('createClient asks for the root where the URL has no path', async (t) => {
  const origin = await http(t, (request, response) => response.end(request.url));
  t.equal(String((await client(t).send(get(origin))).bytes), '/');
});

t.test('createClient follows no redirect', async (t) => {
  const origin = await http(t, (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end());
  t.equal((await client(t).send(get(`${origin}/`))).status, 302);
});

t.test('createClient cuts a body that is longer than its limit', async (t) => {
  // Of a gigabyte as much is sent as anybody takes.
  const origin = await http(t, (_request, response) => {
    response.writeHead(200, { 'content-length': String(1024 ** 3) });
    const fill = (): void => {
      while (response.write(Buffer.alloc(65_536, 'a')));
      response.once('drain', fill);
    };
    fill();
  });
  const { isCut, bytes } = await client(t, { limit: 1_000_000 }).send(get(`${origin}/`));
  t.same([isCut, bytes.length], [true, 1_000_000]);
});

t.test('createClient speaks TLS', async (t) => {
  const tls = { key: readFileSync('test/fixtures/tls/key.pem'), cert: readFileSync('test/fixtures/tls/certificate.pem') };
  const origin = (
    await listen(
      t,
      createSecureServer(tls, (_request, response) => response.end('a')),
    )
  ).replace('http:', 'https:');
  await t.rejects(client(t).send(get(`${origin}/`)), {
    name: 'NoAnswer',
    message: /^the certificate of 127\.0\.0\.1:\d+ is signed by itself: name the authority .* NODE_EXTRA_CA_CERTS/,
  });
});

t.test('createClient says in a sentence why there is no answer', async (t) => {
  const silent = await http(t, () => {});
  const slow = await http(t, (_request, response) => response.writeHead(200).write('a'));
  const half = await bare(t, (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'));
  const strange = await bare(t, (socket) => socket.end('SSH-2.0-OpenSSH_9\r\n'));
  const gone = await bare(t, (socket) => socket.once('data', () => socket.destroy()));
  const rows: readonly [url: string, want: RegExp, timeout?: number][] = [
    ['http://127.0.0.1:9/', /^nothing listens at 127\.0\.0\.1:9: start the server, or mend host and port of the URL$/],
    [`${silent}/`, /^127\.0\.0\.1:\d+ did not answer within 50 ms$/, 50],
    [`${slow}/`, /^127\.0\.0\.1:\d+ did not answer within 300 ms$/, 300],
    [`${half}/`, /^127\.0\.0\.1:\d+ closed the connection in the middle of the body, after 4 bytes$/],
    [`${strange}/`, /^127\.0\.0\.1:\d+ does not answer with HTTP: /],
    [`${gone}/`, /^127\.0\.0\.1:\d+ closed the connection before it answered$/],
    [`${silent.replace('http:', 'https:')}/`, /does not speak TLS: use http:\/\/ in the URL$/],
  ];
  for (const [url, message, timeout = 20_000] of rows) {
    await t.rejects(client(t, { timeout }).send(get(url)), { name: 'NoAnswer', message }, url);
  }
});
