import { createHash } from 'node:crypto';
import t from 'tap';
import { renderHtmlReport } from '../../src/contract/html-report.js';
import type { Exchange, Fault, Outcome, Report } from '../../src/contract/report.js';

const outcomeOf = (more: Partial<Outcome>): Outcome => ({
  id: 'bodies/one',
  kind: 'required',
  source: 'Bodies follow the schema',
  result: 'passed',
  faults: [],
  exchanges: [],
  milliseconds: 4,
  ...more,
});
const fault: Fault = { pointer: '/Status', expected: 'a text', got: '4', curl: "curl 'http://a/'" };
const exchange: Exchange = {
  method: 'GET',
  url: 'http://127.0.0.1:1/api/v1/ChatSession/5?$select=Status',
  requestHeaders: { Accept: 'application/json', Authorization: '(hidden)' },
  status: 200,
  responseHeaders: { 'content-type': 'application/json' },
  body: '{"Status":4}',
  milliseconds: 12,
};
const reportOf = (outcomes: readonly Outcome[]): Report => ({
  baseUrl: 'http://127.0.0.1:1/api/v1',
  startedAt: '2026-11-26T16:50:58.643Z',
  milliseconds: 13_843,
  seed: 7,
  outcomes,
});

t.test('renderHtmlReport says of which server it is, when, with which seed and how it ended', async (t) => {
  const kept = renderHtmlReport(reportOf([outcomeOf({})]));
  t.match(kept, '<title>Contract of http://127.0.0.1:1/api/v1</title>');
  t.match(kept, '<time datetime="2026-11-26T16:50:58.643Z">2026-11-26 16:50:58Z</time>');
  t.match(kept, '<dt>Took</dt><dd>13.8 s</dd>');
  t.match(kept, '<dt>Seed</dt><dd>7</dd>');
  t.match(kept, '<p class="verdict passed">The contract is kept</p>');
  t.match(renderHtmlReport(reportOf([outcomeOf({ result: 'failed' })])), '<p class="verdict failed">1 of 1 case failed</p>');
  t.match(
    renderHtmlReport(reportOf([outcomeOf({ result: 'failed' }), outcomeOf({ id: 'bodies/two' })])),
    '<p class="verdict failed">1 of 2 cases failed</p>',
  );
  t.match(renderHtmlReport(reportOf([])), '<p class="count" role="status">0 cases</p>');
});

t.test('renderHtmlReport gives a page that loads nothing and runs its own script only', async (t) => {
  const page = renderHtmlReport(reportOf([outcomeOf({ faults: [fault], exchanges: [exchange] })]));
  const digestOf = (tag: string) => {
    const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  t.match(page, `content="default-src 'none'; style-src ${digestOf('style')}; script-src ${digestOf('script')};`);
  t.equal(page.match(/<script/g)?.length, 1);
  t.notMatch(page, /\s(?:src|href|action|style|on\w+)=|url\(|@import/);
});

t.test('renderHtmlReport shows what a case found, and the requests and answers', async (t) => {
  const page = renderHtmlReport(
    reportOf([
      outcomeOf({
        id: 'bodies/a/b',
        result: 'failed',
        operationId: 'getIt',
        mediaType: 'text/xml',
        faults: [fault, { ...fault, pointer: '' }],
        exchanges: [exchange],
      }),
      outcomeOf({ id: 'alone', kind: 'capability', result: 'skipped', reason: 'The server has no tags' }),
      outcomeOf({
        id: 'bodies/silent',
        result: 'known',
        kind: 'recommended',
        exchanges: [{ method: 'POST', url: 'http://127.0.0.1:1', requestHeaders: {}, requestBody: '<a><b/></a>', milliseconds: 2 }],
      }),
    ]),
  );
  const want = [
    '<details class="suite" open>\n<summary><h3>bodies</h3><span class="numbers"><span class="failed">1 failed</span>, <span class="known">1 known</span></span>',
    'id="bodies/a/b" data-result="failed" data-kind="required" data-operation="getIt" data-type="text/xml">',
    '<code class="id">a/<wbr>b</code>',
    '<p class="full"><code>bodies/a/b</code> · <code>getIt</code> · <code>text/xml</code></p>',
    '<dt>Where</dt><dd><code>/Status</code></dd>',
    '<dt>Where</dt><dd><code>(the whole body)</code></dd>',
    '<pre class="expected">a text</pre>',
    '<pre class="got">4</pre>',
    '<pre tabindex="0">curl &#39;http://a/&#39;</pre><button type="button" class="copy">Copy</button>',
    '<summary><code>GET /api/v1/ChatSession/5?$select=Status</code> <span class="status">200</span> <span class="time">12 ms</span></summary>',
    'Accept: application/json\nAuthorization: (hidden)</pre>',
    '<pre class="body" tabindex="0">{\n  &quot;Status&quot;: 4\n}</pre>',
    '<details class="suite">\n<summary><h3>alone</h3>',
    '<code class="id">alone</code> <span class="kind">capability</span>',
    '<p class="reason">The server has no tags</p>',
    '<code>POST /</code> <span class="status">no answer</span>',
    '<pre class="body" tabindex="0">&lt;a&gt;\n  &lt;b/&gt;\n&lt;/a&gt;</pre>',
  ];
  for (const text of want) t.ok(page.includes(text), text);
});

t.test('renderHtmlReport counts results for each operation and media type', async (t) => {
  const page = renderHtmlReport(
    reportOf([
      outcomeOf({}),
      outcomeOf({ operationId: 'get_it', mediaType: 'text/xml' }),
      outcomeOf({ operationId: 'get_it', mediaType: 'text/xml', result: 'failed' }),
    ]),
  );
  const table = /<table>[^]*<\/table>/.exec(page)?.[0] ?? '';
  t.match(table, '<tr><th scope="col">Operation</th><th scope="col">text/xml</th><th scope="col">any type</th></tr>');
  t.match(
    table,
    '<tr><th scope="row">get_<wbr>it</th><td><button type="button" class="cell" data-operation="get_it" data-type="text/xml" aria-label="get_it, text/xml: 1 failed, 1 passed. Show these cases" title="1 failed, 1 passed"><span class="failed">1</span> <span class="passed">1</span></button></td><td class="none">·</td></tr>',
  );
  t.match(
    table,
    '<tr><th scope="row">no single operation</th><td class="none">·</td><td><button type="button" class="cell" data-operation="-" data-type="-" aria-label="no single operation, any type: 1 passed. Show these cases"',
  );
  t.match(
    page,
    '<select name="operation"><option value="">All</option><option value="get_it">get_it</option><option value="-">no single operation</option></select>',
  );
});

t.test('renderHtmlReport escapes whatever servers and cases say', async (t) => {
  const evil = '</script><script>alert(1)</script>"\'&\u0000\u0007\u007f\u009f\ud800 \udc00 😕\n\t';
  const escaped = '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;␀␇␡\ufffd\ufffd \ufffd 😕\n\t';
  const everywhere: Outcome = {
    id: `bodies/${evil}`,
    kind: 'required',
    source: evil,
    operationId: evil,
    mediaType: evil,
    result: 'failed',
    reason: evil,
    faults: [{ pointer: evil, expected: evil, got: evil, curl: evil }],
    exchanges: [
      {
        method: evil,
        url: evil,
        requestHeaders: { [evil]: evil },
        requestBody: evil,
        status: 200,
        responseHeaders: { [evil]: evil },
        body: evil,
        milliseconds: 1,
      },
    ],
    milliseconds: 1,
  };
  const page = renderHtmlReport({ ...reportOf([everywhere, { ...everywhere, id: `${evil}/x` }]), baseUrl: evil, startedAt: evil });
  t.equal(page.match(/<script>/g)?.length, 1);
  t.notMatch(page, 'alert(1)</script>');
  t.notMatch(page, /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u);
  t.ok(page.includes(`<p class="source">${escaped}</p>`));
  t.ok(page.includes(`<pre class="got">${escaped}</pre>`));
});

t.test('renderHtmlReport shows the beginning of long bodies, more of it where a case has failed', async (t) => {
  const body = 'x'.repeat(20_000);
  const page = renderHtmlReport(
    reportOf([
      outcomeOf({ result: 'failed', exchanges: [{ ...exchange, body }] }),
      outcomeOf({ id: 'bodies/two', exchanges: [{ ...exchange, body }] }),
    ]),
  );
  t.match(page, '<p class="more">3616 more characters are in the JSON report.</p>');
  t.match(page, '<p class="more">17952 more characters are in the JSON report.</p>');
});

t.test('renderHtmlReport makes a page of 10,000 cases that stays below 20 MB', async (t) => {
  const body = JSON.stringify({ text: 'y'.repeat(3000) });
  const outcomes = Array.from({ length: 10_000 }, (_none, index) =>
    outcomeOf({ id: `suite${index % 20}/${index}`, operationId: `op${index % 7}`, exchanges: [{ ...exchange, body }] }),
  );
  const page = renderHtmlReport(reportOf(outcomes));
  t.equal(page.match(/<details class="case"/g)?.length, 10_000);
  t.ok(page.length < 20_000_000, `${page.length} characters`);
});
