import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import t from 'tap';
import { parse } from 'yaml';
import { app } from '../../src/app.js';
import { appOptions, start } from './start.js';

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
      { statusCode: 200, type: 'text/html; charset=utf-8', payload: '<title>Swagger UI</title>' },
    );
  });
  t.test('GET /docs lets the page run its own scripts only', async (t) => {
    const policy = String(answer.headers['content-security-policy']);
    const directives = new Map(policy.split(';').map((directive) => directive.trim().split(/ +(.*)/) as [string, string]));
    t.match(Object.fromEntries(directives), { 'default-src': "'self'", 'script-src': /^'self'$/, 'object-src': "'none'" });
  });
  // The service speaks HTTP: an upgrade would send the page's own requests to a port where nobody speaks TLS.
  t.test('GET /docs does not upgrade its requests to HTTPS', async (t) => {
    t.notMatch(String(answer.headers['content-security-policy']), /upgrade-insecure-requests/);
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
