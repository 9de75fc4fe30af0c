import { METHODS } from 'node:http';
import { connect } from 'node:net';
import type { InjectOptions } from 'fastify';
import t from 'tap';
import { authorization, get, listen, start } from './start.js';

const ALLOW = 'GET, HEAD, OPTIONS';
const PATH = '/api/v1/ChatSession/928';
const paths = [
  PATH,
  '/api/v1/ChatSession/x',
  '/api/v1/ChatSession',
  '/health/live',
  '/health/ready',
  '/openapi.json',
  '/openapi.yaml',
  '/chat-session.xsd',
];
/** `CONNECT` asks for a tunnel, so Node hands it to nobody. */
const others = METHODS.filter((method) => !['GET', 'HEAD', 'OPTIONS', 'CONNECT'].includes(method));

type Method = NonNullable<InjectOptions['method']>;

t.test('Every method of HTTP but GET, HEAD and OPTIONS', async (t) => {
  const server = await start(t);
  for (const url of paths) {
    for (const method of others) {
      t.test(`${method} ${url} answers 405 with Allow`, async (t) => {
        const { statusCode, headers, payload } = await server.inject({ method, url });
        t.strictSame(
          { statusCode, allow: headers['allow'], body: payload },
          {
            statusCode: 405,
            allow: ALLOW,
            body: JSON.stringify({
              Error: true,
              ErrorType: 'SoMethodNotAllowedException',
              ErrorMessage: `${method} is not allowed here: use ${ALLOW}`,
              ErrorSource: 'chat-session',
            }),
          },
        );
      });
    }
  }
});

t.test('OPTIONS', async (t) => {
  const server = await start(t);
  for (const url of paths) {
    t.test(`OPTIONS ${url} answers 204 with Allow and without credentials`, async (t) => {
      const { statusCode, headers, payload } = await server.inject({ method: 'OPTIONS', url, headers: { accept: 'image/png' } });
      t.strictSame({ statusCode, allow: headers['allow'], payload }, { statusCode: 204, allow: ALLOW, payload: '' });
    });
  }
  for (const url of ['/docs', '/docs/json']) {
    t.test(`OPTIONS ${url} answers 204 with Allow`, async (t) => {
      const { statusCode, headers } = await server.inject({ method: 'OPTIONS', url });
      t.strictSame({ statusCode, allow: headers['allow'] }, { statusCode: 204, allow: ALLOW });
    });
    t.test(`POST ${url} answers 405 with Allow`, async (t) => {
      const { statusCode, headers } = await server.inject({ method: 'POST', url });
      t.strictSame({ statusCode, allow: headers['allow'] }, { statusCode: 405, allow: ALLOW });
    });
  }
  t.test('OPTIONS answers 404 on a path that nothing answers', async (t) => {
    t.equal((await server.inject({ method: 'OPTIONS', url: '/nothing' })).statusCode, 404);
  });
});

t.test('A method that is not allowed is refused before its body is looked at', async (t) => {
  const server = await start(t);
  const bodies = [
    { name: 'XML', type: 'application/xml', payload: '<ChatSessionEntity/>' },
    { name: 'broken JSON', type: 'application/json', payload: '{' },
    { name: 'a poisoned object', type: 'application/json', payload: '{"__proto__":{"a":1}}' },
    { name: 'an unknown media type', type: 'application/x-unknown', payload: 'x' },
    { name: 'a broken media type', type: ';;;', payload: 'x' },
    { name: 'more than a megabyte', type: 'application/json', payload: JSON.stringify('x'.repeat(2_000_000)) },
  ];
  for (const { name, type, payload } of bodies) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'QUERY'] as const) {
      t.test(`${method} ChatSession/{id} answers 405 to ${name}`, async (t) => {
        const answer = await server.inject({ method: method as Method, url: PATH, headers: { 'content-type': type }, payload });
        t.equal(answer.statusCode, 405);
      });
    }
  }
  t.test('GET ChatSession/{id} does not look at a body', async (t) => {
    const headers = { authorization, 'content-type': 'application/xml' };
    t.equal((await server.inject({ method: 'GET', url: PATH, headers, payload: '<a' })).statusCode, 200);
  });
});

t.test('Methods over a socket', async (t) => {
  const { port } = await listen(await start(t));
  for (const method of ['PROPFIND', 'PURGE', 'M-SEARCH', 'QUERY', 'TRACE']) {
    t.test(`${method} ChatSession/{id} answers 405 over a socket`, async (t) => {
      const socket = connect(port, '127.0.0.1');
      t.teardown(() => socket.destroy());
      socket.end(`${method} ${PATH} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      t.match(text, /^HTTP\/1\.1 405 Method Not Allowed\r\n(?:[^\r]+\r\n)*vary: Accept\r\nallow: GET, HEAD, OPTIONS\r\n/);
    });
  }
});

t.test('HEAD answers as GET on the paths that are no operation', async (t) => {
  const server = await start(t);
  for (const url of ['/health/live', '/health/ready', '/openapi.json', '/openapi.yaml', '/nothing']) {
    t.test(`HEAD ${url} has the status and headers of GET`, async (t) => {
      const got = await get(server, url);
      const head = await server.inject({ method: 'HEAD', url });
      const fields = ({ date: _, 'x-request-id': __, ...rest }: typeof got.headers) => rest;
      t.strictSame(
        { status: head.statusCode, headers: fields(head.headers), payload: head.payload },
        { status: got.statusCode, headers: fields(got.headers), payload: '' },
      );
    });
  }
});
