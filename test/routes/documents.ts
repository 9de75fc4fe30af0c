import Fastify from 'fastify';
import t from 'tap';
import { app } from '../../src/app.js';
import { appOptions, start } from '../http/start.js';

const cases = [
  {
    url: '/openapi-3.0.json',
    type: 'application/json; charset=utf-8',
    content: '"openapi": "3.0.3"',
    server: (prefix: string) => `"url": "${prefix}/api/v1"`,
  },
  { url: '/chat-session.xsd', type: 'application/xml; charset=utf-8', content: '<xs:schema ', server: () => '' },
];

for (const { url, type, content, server: urlOf } of cases) {
  t.test(`GET ${url} answers without credentials`, async (t) => {
    const { statusCode, headers, payload } = await (await start(t)).inject(url);
    t.strictSame([statusCode, headers['content-type'], headers['cache-control']], [200, type, 'no-cache']);
    t.ok(payload.includes(content));
    t.ok(payload.includes(urlOf('')));
  });

  t.test(`GET ${url} answers 304 when the client has it`, async (t) => {
    const server = await start(t);
    const etag = String((await server.inject(url)).headers.etag);
    for (const match of [etag, `"other", W/${etag}`, '*']) {
      const { statusCode, payload } = await server.inject({ url, headers: { 'if-none-match': match } });
      t.strictSame([statusCode, payload], [304, ''], match);
    }
    t.equal((await server.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode, 200);
  });

  t.test(`GET ${url} names the prefix that the app is mounted under`, async (t) => {
    const server = Fastify();
    t.teardown(() => server.close());
    await server.register(app, { prefix: '/crm', ...(await appOptions()) });
    t.ok((await server.inject(`/crm${url}`)).payload.includes(urlOf('/crm')));
  });

  t.test(`DELETE ${url} answers 405`, async (t) => {
    const { statusCode, headers } = await (await start(t)).inject({ method: 'DELETE', url });
    t.strictSame([statusCode, headers.allow], [405, 'GET, HEAD, OPTIONS']);
  });
}
