import t from 'tap';
import { type Ask, type Row, rows } from '../../../scripts/bench/rows.js';
import { checkLoad, verifyRow } from '../../../scripts/bench/verify.js';
import { serve } from './http-server.js';

const find = (key: string) => rows.find((row) => row.key === key) as Row;
const json = { 'content-type': 'application/json; charset=utf-8' };
const xml = { 'content-type': 'application/xml; charset=utf-8' };

const answers = [
  { key: 'json-hot', headers: json, body: '{"ChatSessionId":928}', want: undefined },
  { key: 'json-hot', headers: json, body: '{"ChatSessionId":929}', want: 'json-hot: the answer for session 928 is another session' },
  { key: 'json-hot', headers: xml, body: '<a/>', want: /^json-hot: .* is application\/xml; charset=utf-8 instead of application\/json$/ },
  { key: 'json-hot', status: 503, headers: json, body: 'no', want: /^json-hot: .* has the status 503 instead of 200: no$/ },
  { key: 'json-hot', headers: {}, body: '{}', want: /^json-hot: .* is undefined instead of application\/json$/ },
  { key: 'json-cold', headers: json, body: '{"ChatSessionId":1}', want: 'json-cold: the answer for session 5 is another session' },
  { key: 'glue', headers: json, body: '{"ChatSessionId":928}', want: undefined },
  { key: 'xml-hot', headers: xml, body: '<a><ChatSessionId>928</ChatSessionId></a>', want: undefined },
  { key: 'xml-hot', headers: xml, body: '<a><ChatSessionId>92</ChatSessionId></a>', want: /is another session$/ },
  { key: 'not-found', status: 404, headers: json, body: '{"Error":true}', want: undefined },
  { key: 'not-found', status: 404, headers: json, body: '{}', want: /has not the documented error body$/ },
  { key: 'not-modified', status: 304, headers: { etag: '"a"' }, body: '', want: undefined },
  { key: 'not-modified', status: 304, headers: {}, body: '', want: 'not-modified: the answer has no ETag to ask with' },
];

for (const { key, status = 200, headers, body, want } of answers) {
  t.test(`verifyRow ${want === undefined ? 'takes' : 'refuses'} ${status} ${JSON.stringify(headers)} ${body} for ${key}`, async (t) => {
    const origin = await serve(t, (_request, response) => response.writeHead(status, headers as Record<string, string>).end(body));
    const verified = verifyRow(find(key), origin, 10);
    if (want !== undefined) await t.rejects(verified, { message: want });
    else t.equal((await verified).bytes, Buffer.byteLength(body));
  });
}

t.test('verifyRow refuses a body where there may be none', async (t) => {
  const origin = await serve(t, (_request, response) => response.writeHead(200, { etag: '"a"' }).end('body'));
  const row = find('not-modified');
  await t.rejects(verifyRow({ ...row, ask: { ...row.ask, status: 200 } }, origin, 10), { message: /^not-modified: .* has a body$/ });
});

t.test('verifyRow asks for the first, the middle and the last session, and with the tag that it got', async (t) => {
  const seen: string[] = [];
  const origin = await serve(t, ({ url = '', headers }, response) => {
    seen.push(`${url} ${headers['if-none-match'] ?? ''}`);
    if (headers['if-none-match'] === undefined) response.writeHead(200, { ...json, etag: '"a"' });
    else response.writeHead(304);
    response.end(`{"ChatSessionId":${url.split('/').at(-1)}}`);
  });
  await verifyRow(find('json-cold'), origin, 9);
  const { ask } = await verifyRow(find('not-modified'), origin, 9);
  const path = '/api/v1/ChatSession';
  t.strictSame(seen, [`${path}/1 `, `${path}/5 `, `${path}/9 `, `${path}/928 `, `${path}/928 "a"`]);
  t.equal(ask.headers['If-None-Match'], '"a"');
});

const good = { requests: 10, seconds: 1, bytes: 10_000, failures: 0, p50: 1, p99: 2, statuses: { 200: 10 } };
const loads = [
  { load: good, want: undefined },
  { load: { ...good, statuses: { 200: 8, 503: 2 } }, want: 'json-hot: answers were 2 of status 503, only 200 was expected' },
  {
    load: { ...good, statuses: { '4xx or 5xx': 3, 302: 1 } },
    want: 'json-hot: answers were 1 of status 302 and 3 of status 4xx or 5xx, only 200 was expected',
  },
  { load: { ...good, failures: 4 }, want: 'json-hot: 4 requests had no answer' },
  { load: { ...good, requests: 0, bytes: 0, statuses: {} }, want: 'json-hot: nothing was answered' },
  { load: { ...good, bytes: 5000 }, want: 'json-hot: answers had 500 bytes each, but 1000 were seen before' },
  { load: { ...good, bytes: 50_000 }, want: 'json-hot: answers had 5000 bytes each, but 1000 were seen before' },
];

for (const { load, want } of loads) {
  t.test(`checkLoad ${want === undefined ? 'takes' : 'refuses'} ${JSON.stringify(load)}`, async (t) => {
    const verified = { ask: {} as Ask, bytes: 1000 };
    if (want === undefined) checkLoad(find('json-hot'), load, verified);
    else t.throws(() => checkLoad(find('json-hot'), load, verified), { message: want });
  });
}
