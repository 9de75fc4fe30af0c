import t from 'tap';
import { operations, securitySchemes } from '../../generated/operations.js';
import type { Operation } from '../../generated/operation.js';
import { authorization, get, start, VARY } from './start.js';

const PATH = '/api/v1/ChatSession/928';
const APP = 'https://app.example.com';
const LOCAL = 'http://localhost:8080';
const CORS = /^access-control-/;

const corsHeaders = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => CORS.test(name)));
const list = (value: unknown) => String(value).split(', ');

t.test('A server that names no origins', async (t) => {
  const server = await start(t);
  for (const headers of [{ origin: APP }, { origin: APP, 'access-control-request-method': 'GET' }]) {
    for (const method of ['GET', 'OPTIONS'] as const) {
      t.test(`${method} ChatSession/{id} says nothing of origins to ${Object.keys(headers).join(' and ')}`, async (t) => {
        const answer = await server.inject({ method, url: PATH, headers: { authorization, ...headers } });
        t.strictSame(corsHeaders(answer.headers), {});
        t.notMatch(answer.headers.vary, 'Origin');
      });
    }
  }
});

t.test('A server that names origins', async (t) => {
  const server = await start(t, { corsOrigins: [APP, LOCAL] });

  /** Answers of all kinds, and what shapes them beside the origin. */
  const answers = [
    { name: 'a session', url: PATH, headers: { authorization }, status: 200, vary: `${VARY}, Origin` },
    { name: 'no credentials', url: PATH, headers: {}, status: 401, vary: 'Accept, Origin' },
    { name: 'a missing session', url: '/api/v1/ChatSession/99999', headers: { authorization }, status: 404, vary: 'Accept, Origin' },
    { name: 'a path that nothing answers', url: '/nothing', headers: {}, status: 404, vary: 'Accept, Origin' },
    { name: 'the document', url: '/openapi.json', headers: {}, status: 200, vary: 'Origin' },
    { name: 'health', url: '/health/live', headers: {}, status: 200, vary: 'Origin' },
  ];
  for (const { name, url, headers, status, vary } of answers) {
    for (const origin of [APP, LOCAL]) {
      t.test(`GET answers ${status} for ${name} to a page of ${origin}, which may read its headers`, async (t) => {
        const answer = await server.inject({ url, headers: { ...headers, origin } });
        t.strictSame(
          { status: answer.statusCode, vary: answer.headers.vary, cors: corsHeaders(answer.headers) },
          {
            status,
            vary,
            cors: {
              'access-control-allow-origin': origin,
              'access-control-allow-credentials': 'true',
              'access-control-expose-headers':
                'Allow, Content-Language, ETag, Retry-After, SO-TimeZone, WWW-Authenticate, X-Contract-Violations',
            },
          },
        );
      });
    }
    const others = [
      ...['https://evil.example.com', 'https://app.example.com.evil.org', 'https://APP.example.com', 'http://app.example.com', 'null', ''],
      ...['https://app.example.com:8443', 'https://app.example.com/', `${APP}, ${LOCAL}`, '*'],
    ];
    for (const origin of [undefined, ...others]) {
      t.test(`GET answers ${status} for ${name} without a word of CORS to ${origin ?? 'no page'}`, async (t) => {
        const answer = await server.inject({ url, headers: { ...headers, ...(origin === undefined ? {} : { origin }) } });
        t.strictSame(
          { status: answer.statusCode, vary: answer.headers.vary, cors: corsHeaders(answer.headers) },
          { status, vary, cors: {} },
        );
      });
    }
  }

  const preflight = (headers: Readonly<Record<string, string>>, url = PATH) => server.inject({ method: 'OPTIONS', url, headers });

  t.test('OPTIONS answers the preflight of a page with what the document declares', async (t) => {
    const all: readonly Operation[] = Object.values(operations);
    const { statusCode, headers, payload } = await preflight({ origin: APP, 'access-control-request-method': 'GET' });
    t.match(
      { statusCode, payload, headers },
      {
        statusCode: 204,
        payload: '',
        headers: {
          allow: 'GET, HEAD, OPTIONS',
          vary: /\bOrigin\b/,
          'access-control-allow-origin': APP,
          'access-control-allow-credentials': 'true',
          'access-control-max-age': '600',
          'content-length': undefined,
        },
      },
    );
    const methods = list(headers['access-control-allow-methods']);
    for (const { operationId, method } of all) t.ok(methods.includes(method), operationId);
    for (const method of ['HEAD', 'POST', 'DELETE']) t.ok(methods.includes(method), method);
    const names = list(headers['access-control-allow-headers']);
    const parameters = all.flatMap((operation) => operation.parameters.filter((parameter) => parameter.in === 'header'));
    const schemes = Object.values(securitySchemes).filter((scheme) => scheme.in === 'header');
    for (const { name } of [...parameters, ...schemes]) t.ok(names.includes(name), name);
    for (const name of ['Accept', 'Content-Type', 'If-None-Match', 'If-Modified-Since']) t.ok(names.includes(name), name);
    t.notOk(names.includes('*') || methods.includes('*'), 'a wildcard means nothing beside credentials');
  });
  for (const url of ['/api/v1/ChatSession', '/openapi.json', '/health/ready', '/docs/json']) {
    t.test(`OPTIONS ${url} answers the preflight of a page`, async (t) => {
      const { statusCode, headers } = await preflight({ origin: APP, 'access-control-request-method': 'GET' }, url);
      t.match({ statusCode, headers }, { statusCode: 204, headers: { allow: /GET/, 'access-control-allow-origin': APP } });
    });
  }
  t.test('OPTIONS says nothing of CORS to the preflight of another page', async (t) => {
    const { statusCode, headers } = await preflight({ origin: 'https://evil.example.com', 'access-control-request-method': 'GET' });
    t.strictSame([statusCode, headers.allow, headers.vary, corsHeaders(headers)], [204, 'GET, HEAD, OPTIONS', 'Origin', {}]);
  });
  t.test('OPTIONS without Origin answers as ever', async (t) => {
    for (const headers of [{}, { 'access-control-request-method': 'GET' }]) {
      const answer = await preflight(headers);
      t.strictSame([answer.statusCode, answer.headers.allow, corsHeaders(answer.headers)], [204, 'GET, HEAD, OPTIONS', {}]);
    }
  });
  t.test('OPTIONS that is no preflight answers a page as ever', async (t) => {
    const { statusCode, headers } = await preflight({ origin: APP });
    t.strictSame([statusCode, headers.allow, headers['access-control-allow-methods']], [204, 'GET, HEAD, OPTIONS', undefined]);
  });
  t.test('OPTIONS answers 404 on a path that nothing answers, unless it is the preflight of a page', async (t) => {
    t.equal((await preflight({}, '/nothing')).statusCode, 404);
    t.equal((await preflight({ origin: 'https://evil.example.com', 'access-control-request-method': 'GET' }, '/nothing')).statusCode, 404);
    t.equal((await preflight({ origin: APP, 'access-control-request-method': 'GET' }, '/nothing')).statusCode, 200);
  });
  t.test('A page needs credentials as everybody does', async (t) => {
    t.equal((await get(server, PATH, { origin: APP, authorization: 'Basic dGplMDp4' })).statusCode, 401);
  });
});
