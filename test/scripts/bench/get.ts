import t from 'tap';
import { get } from '../../../scripts/bench/get.js';
import { serve } from './http-server.js';

t.test('get sends its headers and no others that shape an answer', async (t) => {
  const origin = await serve(t, ({ rawHeaders }, response) => response.writeHead(201, { 'X-Seen': 'yes' }).end(JSON.stringify(rawHeaders)));
  const { status, headers, body } = await get(`${origin}/é`, { Accept: 'text/xml' });
  t.equal(status, 201);
  t.equal(headers['x-seen'], 'yes');
  t.strictSame(JSON.parse(body), ['Accept', 'text/xml', 'Host', new URL(origin).host, 'Connection', 'close']);
});

t.test('get fails where nobody listens', async (t) => {
  await t.rejects(get('http://127.0.0.1:1/', {}), { code: 'ECONNREFUSED' });
});
