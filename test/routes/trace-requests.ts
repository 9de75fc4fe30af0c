import { type Attributes, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import t from 'tap';
import { hasSdk, traceRequests } from '../../src/routes/trace-requests.js';
import { get, handlerOf, start } from '../http/start.js';

const ROUTE = '/api/v1/ChatSession/:id';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
t.before(() => trace.setGlobalTracerProvider(provider));
t.afterEach(() => exporter.reset());
t.teardown(() => provider.shutdown());

/** What a span has that is sent: all that could give something away. */
function written({ name, kind, status, attributes, events }: ReadableSpan) {
  return { name, kind, status, attributes, events };
}

/** SERVER, as the exporters know it. */
const kind = 1;
const root = { 'fastify.root': '@fastify/otel' };

const cases: readonly { readonly url: string; readonly name: string; readonly attributes: Attributes }[] = [
  {
    url: '/api/v1/ChatSession/928',
    name: `GET ${ROUTE}`,
    attributes: { 'http.route': ROUTE, 'url.path': '/api/v1/ChatSession/928', 'http.response.status_code': 200 },
  },
  {
    url: '/api/v1/ChatSession/928?$select=customer/Name&password=hush#top',
    name: `GET ${ROUTE}`,
    attributes: { 'http.route': ROUTE, 'url.path': '/api/v1/ChatSession/928', 'http.response.status_code': 200 },
  },
  {
    url: '/api/v1/ChatSession/hush',
    name: `GET ${ROUTE}`,
    attributes: { 'http.route': ROUTE, 'url.path': '/api/v1/ChatSession/…', 'http.response.status_code': 400 },
  },
  {
    url: '/api/v1/ChatSession/999999',
    name: `GET ${ROUTE}`,
    attributes: { 'http.route': ROUTE, 'url.path': '/api/v1/ChatSession/999999', 'http.response.status_code': 404 },
  },
];

for (const { url, name, attributes } of cases) {
  t.test(`traceRequests makes one span of GET ${url}, without what is private`, async (t) => {
    const server = await start(t, { tracing: traceRequests });
    const { statusCode } = await get(server, url, { cookie: 'token=hush' });
    t.equal(statusCode, attributes['http.response.status_code']);
    t.strictSame(exporter.getFinishedSpans().map(written), [
      { name, kind, status: { code: 0 }, attributes: { ...root, 'http.request.method': 'GET', ...attributes }, events: [] },
    ]);
  });
}

t.test('traceRequests makes a span of a path that there is not, without the path', async (t) => {
  const server = await start(t, { tracing: traceRequests });
  await get(server, '/hush?password=hush');
  const spans = exporter.getFinishedSpans().map(written);
  t.match(
    spans.find(({ name }) => name === 'GET'),
    { attributes: { 'url.path': '/…', 'http.response.status_code': 404 } },
  );
  t.notMatch(JSON.stringify(spans), 'hush');
});

t.test('traceRequests marks an answer of 500 as a failure, without what the error says', async (t) => {
  const handler = handlerOf(() => {
    throw new Error('hush');
  });
  const server = await start(t, { tracing: traceRequests, handler });
  await get(server, '/api/v1/ChatSession/928');
  const spans = exporter.getFinishedSpans().map(written);
  t.match(spans, [{ name: `GET ${ROUTE}`, status: { code: 2 }, attributes: { 'http.response.status_code': 500 }, events: [] }]);
  t.notMatch(JSON.stringify(spans), 'hush');
});

t.test('traceRequests leaves out the paths that the environment names', async (t) => {
  process.env['OTEL_FASTIFY_IGNORE_PATHS'] = '/health/*';
  t.teardown(() => delete process.env['OTEL_FASTIFY_IGNORE_PATHS']);
  const server = await start(t, { tracing: traceRequests });
  await get(server, '/health/live');
  await get(server, '/api/v1/ChatSession/928');
  t.strictSame(
    exporter.getFinishedSpans().map(({ name }) => name),
    [`GET ${ROUTE}`],
  );
});

t.test('traceRequests leaves a server alone that was not given it', async (t) => {
  await get(await start(t), '/api/v1/ChatSession/928');
  t.strictSame(exporter.getFinishedSpans(), []);
});

t.test('hasSdk tells whether an SDK takes spans', async (t) => {
  t.equal(hasSdk(), true);
  trace.disable();
  t.teardown(() => trace.setGlobalTracerProvider(provider));
  t.equal(hasSdk(), false);
});
