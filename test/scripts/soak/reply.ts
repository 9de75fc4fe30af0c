import http from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { ask, findDifference, replyOf } from '../../../scripts/soak/reply.js';

const reply = (status: number, headers: Readonly<Record<string, string>> = {}, body = '') => replyOf(status, headers, Buffer.from(body));

t.test('findDifference', async (t) => {
  const want = reply(200, { etag: '"a"', vary: 'Accept', date: 'yesterday' }, '{"a":1,"b":2}');
  const rows = [
    {
      name: 'finds none',
      got: reply(200, { vary: 'Accept', etag: '"a"', date: 'today', connection: 'close' }, '{"a":1,"b":2}'),
      want: undefined,
    },
    { name: 'finds another status', got: reply(404), want: 'the status is 404 in place of 200' },
    { name: 'finds another header', got: reply(200, { etag: '"b"', vary: 'Accept' }), want: 'etag is "b" in place of "a"' },
    { name: 'finds a missing header', got: reply(200, { vary: 'Accept' }), want: 'etag is missing in place of "a"' },
    {
      name: 'finds one too many',
      got: reply(200, { etag: '"a"', vary: 'Accept', allow: 'GET' }),
      want: 'allow is GET in place of nothing',
    },
    {
      name: 'finds another byte',
      got: reply(200, { etag: '"a"', vary: 'Accept' }, '{"a":2,"b":2}'),
      want: 'the body has from byte 5 on "{\\"a\\":2,\\"b\\":2}" in place of "{\\"a\\":1,\\"b\\":2}"',
    },
    {
      name: 'finds a body that ends too soon',
      got: reply(200, { etag: '"a"', vary: 'Accept' }, '{"a":1,'),
      want: 'the body has from byte 7 on "{\\"a\\":1," in place of "{\\"a\\":1,\\"b\\":2}"',
    },
  ];
  for (const row of rows) t.equal(findDifference(row.got, want), row.want, `findDifference ${row.name}`);
});

t.test('replyOf joins headers that come twice', async (t) => {
  t.strictSame(replyOf(401, { 'www-authenticate': ['Basic', 'Bearer'] }, Buffer.alloc(0)).headers, {
    'www-authenticate': 'Basic, Bearer',
  });
});

t.test('ask', async (t) => {
  const server = http.createServer((request, response) => {
    if (request.url === '/never') return;
    response.writeHead(200, { 'content-length': 5 });
    if (request.url === '/half') response.write('12', () => response.destroy());
    else response.end('12345');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const agent = new http.Agent();
  t.teardown(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const askFor = (url: string, patience = 10_000) => ask({ method: 'GET', url, headers: {} }, { origin, agent, patience });
  t.equal((await askFor('/whole')).body.toString(), '12345');
  await t.rejects(askFor('/half'), { message: 'aborted' });
  await t.rejects(askFor('/never', 30), { message: 'no answer within 30 ms' });
});
