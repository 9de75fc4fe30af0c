import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import t from 'tap';
import { parse } from 'yaml';
import { app } from '../../src/app.js';
import { appOptions, authorization, CHALLENGES, createLog, start } from './start.js';

const documents = [
  { url: '/openapi.json', type: 'application/json; charset=utf-8', read: JSON.parse as (text: string) => unknown },
  { url: '/openapi.yaml', type: 'application/yaml; charset=utf-8', read: parse as (text: string) => unknown },
  { url: '/openapi-3.0.json', type: 'application/json; charset=utf-8', read: JSON.parse as (text: string) => unknown },
];
const files = [...documents, { url: '/chat-session.xsd', type: 'application/xml; charset=utf-8' }];
const published = (url: string) => readFileSync(`generated${url}`, 'utf8');

interface Document {
  readonly servers: readonly { readonly url: string }[];
}

t.test('The published files', async (t) => {
  const server = await start(t);
  for (const { url, type } of files) {
    t.test(`GET ${url} answers the published document byte for byte, without credentials`, async (t) => {
      const { statusCode, headers, payload } = await server.inject({ url });
      t.strictSame(
        {
          statusCode,
          type: headers['content-type'],
          cache: headers['cache-control'],
          etag: typeof headers.etag,
          same: payload === published(url),
        },
        { statusCode: 200, type, cache: 'no-cache', etag: 'string', same: true },
      );
    });

    const { etag = '' } = (await server.inject({ url })).headers as { readonly etag?: string };
    const cases = [
      { name: 'its ETag', match: etag, want: 304 },
      { name: 'its ETag as a weak one', match: `W/${etag}`, want: 304 },
      { name: 'its ETag in a list', match: `"other" ,W/"x",  ${etag}`, want: 304 },
      { name: '*', match: '*', want: 304 },
      { name: 'another ETag', match: '"other"', want: 200 },
      { name: 'its ETag without quotes', match: etag.slice(1, -1), want: 200 },
      { name: 'the start of its ETag', match: `${etag.slice(0, 10)}"`, want: 200 },
      { name: 'an empty text', match: '', want: 200 },
    ];
    for (const { name, match, want } of cases) {
      t.test(`GET ${url} answers ${want} when If-None-Match is ${name}`, async (t) => {
        t.equal((await server.inject({ url, headers: { 'if-none-match': match } })).statusCode, want);
      });
    }

    for (const method of ['GET', 'HEAD'] as const) {
      t.test(`${method} ${url} answers 304 with ETag and Cache-Control, without a body or its length`, async (t) => {
        const { headers, payload } = await server.inject({ method, url, headers: { 'if-none-match': etag } });
        // RFC 9110 §8.6: in a 304 the length would have to be that of the 200.
        t.strictSame(
          {
            etag: headers.etag,
            cache: headers['cache-control'],
            type: headers['content-type'],
            length: headers['content-length'],
            payload,
          },
          { etag, cache: 'no-cache', type: undefined, length: undefined, payload: '' },
        );
      });
    }
  }

  t.test('Each of the published files has an ETag of its own', async (t) => {
    const tags = await Promise.all(files.map(async ({ url }) => (await server.inject({ url })).headers.etag));
    t.equal(new Set(tags).size, files.length);
  });
});

t.test('The documents of a mounted app', async (t) => {
  const outer = Fastify();
  t.teardown(() => outer.close());
  await outer.register(app, { prefix: '/crm/v9', ...(await appOptions()) });
  for (const { url, read } of documents) {
    t.test(`GET ${url} names the prefix in its server and is the same otherwise`, async (t) => {
      const got = read((await outer.inject({ url: `/crm/v9${url}` })).payload) as Document;
      const want = read(published(url)) as Document;
      const [first, ...rest] = want.servers;
      t.strictSame(got, { ...want, servers: [{ ...first, url: '/crm/v9/api/v1' }, ...rest] });
    });
  }
  t.test('GET /chat-session.xsd is the same', async (t) => {
    t.equal((await outer.inject({ url: '/crm/v9/chat-session.xsd' })).payload, published('/chat-session.xsd'));
  });
  t.test('GET /docs/json names the prefix in its server', async (t) => {
    t.equal((await outer.inject({ url: '/crm/v9/docs/json' })).json<Document>().servers[0]?.url, '/crm/v9/api/v1');
  });
  t.test('GET /docs refers to files below the prefix', async (t) => {
    const { payload } = await outer.inject({ url: '/crm/v9/docs' });
    const parts = [...payload.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part = '']) => part);
    const answers = await Promise.all(parts.map(async (url) => (await outer.inject({ url })).statusCode));
    t.ok(parts.length > 2 && answers.every((status) => status === 200), JSON.stringify({ parts, answers }));
  });
});

t.test('GET /docs', async (t) => {
  const server = await start(t);
  const answer = await server.inject({ url: '/docs' });

  t.test('GET /docs answers HTML', async (t) => {
    const { statusCode, headers, payload } = answer;
    t.match(
      { statusCode, type: headers['content-type'], payload },
      { statusCode: 200, type: 'text/html; charset=utf-8', payload: '<title>Chat session API</title>' },
    );
  });
  t.test('GET /docs lets the page run and call what is of the service only', async (t) => {
    // Nothing upgrades requests: the service speaks HTTP, and nobody would answer the page over TLS.
    t.equal(
      answer.headers['content-security-policy'],
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
  });
  // Over plain HTTP browsers warn of them, and TLS is not ours to promise.
  for (const name of ['strict-transport-security', 'cross-origin-opener-policy', 'origin-agent-cluster']) {
    t.test(`GET /docs has no ${name}`, async (t) => t.equal(answer.headers[name], undefined));
  }
  // The logo of the bar on top has a style of its own, which the policy forbids.
  t.test('GET /docs shows Swagger UI without the bar on top', async (t) => {
    t.match((await server.inject({ url: '/docs/static/swagger-initializer.js' })).payload, '"layout":"BaseLayout"');
  });
  t.test('GET /docs/json answers the document', async (t) => {
    t.strictSame((await server.inject({ url: '/docs/json' })).json(), JSON.parse(published('/openapi.json')));
  });
  for (const url of ['/docs/static/swagger-initializer.js', '/docs/static/swagger-ui.css', '/docs/static/swagger-ui-bundle.js']) {
    t.test(`GET ${url} answers 200`, async (t) => t.equal((await server.inject({ url })).statusCode, 200));
  }
  for (const url of [
    '/docs/nothing',
    '/docs/static/nothing.js',
    '/docs/static/%2e%2e/package.json',
    '/docs/static/..%2f..%2fpackage.json',
  ]) {
    t.test(`GET ${url} answers 404 with the documented body`, async (t) => {
      const got = await server.inject({ url });
      t.match(
        { status: got.statusCode, body: got.json<unknown>() },
        { status: 404, body: { Error: true, ErrorType: 'SoNotFoundException' } },
      );
    });
  }
});

t.test('The documents of a server that keeps them private', async (t) => {
  const server = await start(t, { docsAccess: 'private' });
  const open = await start(t);
  // Nobody is slowed down here.
  const patient = await start(t, { docsAccess: 'private', attempts: { guard: (_caller, check) => check(), areNone: () => true } });
  const paths = [
    ...files.map(({ url }) => url),
    ...['/docs', '/docs/', '/docs/json', '/docs/yaml', '/docs/static/index.html', '/docs/static/swagger-initializer.js'],
    ...['/docs/static/swagger-ui.css', '/docs/static/swagger-ui-bundle.js', '/docs/static/nothing.js'],
  ];
  for (const url of paths) {
    for (const method of ['GET', 'HEAD'] as const) {
      t.test(`${method} ${url} answers 401 with the challenges of the operations`, async (t) => {
        const { statusCode, headers, payload } = await server.inject({ method, url });
        t.strictSame([statusCode, headers['www-authenticate']], [401, CHALLENGES]);
        if (method === 'GET') t.match(JSON.parse(payload), { ErrorType: 'SoUnauthorizedException' });
      });
    }
    t.test(`GET ${url} answers as ever to who may call`, async (t) => {
      const [got, want] = [await server.inject({ url, headers: { authorization } }), await open.inject({ url })];
      t.strictSame(
        [got.statusCode, got.headers['content-type'], got.payload],
        [want.statusCode, want.headers['content-type'], want.payload],
      );
    });
    t.test(`GET ${url} answers 401 to a wrong password`, async (t) => {
      t.equal((await patient.inject({ url, headers: { authorization: 'Basic dGplMDp4' } })).statusCode, 401);
    });
  }
  t.test('GET /openapi.json is for no shared cache', async (t) => {
    const { headers } = await server.inject({ url: '/openapi.json', headers: { authorization } });
    t.equal(headers['cache-control'], 'private, no-cache');
  });
  t.test('GET /openapi.json answers 401, not 304, to who has it but may not call', async (t) => {
    const { etag = '' } = (await server.inject({ url: '/openapi.json', headers: { authorization } })).headers;
    t.equal((await server.inject({ url: '/openapi.json', headers: { 'if-none-match': etag } })).statusCode, 401);
  });
  t.test('OPTIONS /openapi.json and DELETE /openapi.json need no credentials, as for operations', async (t) => {
    const answers = await Promise.all((['OPTIONS', 'DELETE'] as const).map((method) => server.inject({ method, url: '/openapi.json' })));
    t.strictSame(
      answers.map(({ statusCode, headers }) => [statusCode, headers.allow]),
      [
        [204, 'GET, HEAD, OPTIONS'],
        [405, 'GET, HEAD, OPTIONS'],
      ],
    );
  });
  t.test('GET /docs slows down who guesses', async (t) => {
    const guessed = await start(t, { docsAccess: 'private' });
    const guess = async () => (await guessed.inject({ url: '/docs', headers: { authorization: 'Basic dGplMDp4' } })).statusCode;
    const statuses = [];
    for (let count = 0; count < 11; count++) statuses.push(await guess());
    t.strictSame(statuses, [...Array<number>(10).fill(401), 429]);
  });
  for (const url of ['/health/live', '/health/ready']) {
    t.test(`GET ${url} needs no credentials`, async (t) => t.equal((await server.inject({ url })).statusCode, 200));
  }
});

// Which the file server leaves to the error handler.
for (const { headers, want } of [
  { headers: { 'if-match': '"other"' }, want: { status: 412, message: 'Cannot send the file: Precondition Failed' } },
  { headers: { range: 'bytes=99999999-' }, want: { status: 416, message: 'Cannot send the file: Range Not Satisfiable' } },
]) {
  t.test(`GET /docs/static/index.css answers ${want.status} to ${JSON.stringify(headers)}`, async (t) => {
    const { statusCode, payload } = await (await start(t)).inject({ url: '/docs/static/index.css', headers });
    const { ErrorMessage } = JSON.parse(payload) as { readonly ErrorMessage: string };
    t.strictSame({ status: statusCode, message: ErrorMessage }, want);
  });
}

t.test('GET /docs/static/none.css answers with the id that it has in the log, in one line', async (t) => {
  const { logger, entries } = createLog();
  const server = await start(t, { logger });
  const { statusCode, headers } = await server.inject({ url: '/docs/static/none.css' });
  t.equal(statusCode, 404);
  const lines = entries().filter(({ msg }) => msg === 'answered');
  t.match(lines, [{ reqId: headers['x-request-id'], status: 404, url: '/docs/…/…' }]);
  t.equal(lines.length, 1);
});
