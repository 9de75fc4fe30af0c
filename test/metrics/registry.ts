import t from 'tap';
import { createMeasurements } from '../../src/metrics/measurements.js';
import { createRegistry, expose } from '../../src/metrics/registry.js';
import { readMetrics, valueOf } from './read-metrics.js';

const DURATION = 'chat_session_request_duration_seconds';

t.test('createRegistry exposes what was measured until now', async (t) => {
  const measurements = createMeasurements();
  const kept = { hits: 0, misses: 0 };
  const upstream = { violations: 0 };
  const registry = createRegistry(measurements, { kept, upstream });
  measurements.answersTo('get')(200, 'application/json; charset=utf-8', 0.4);
  measurements.answersTo('get')(200, 'application/json; charset=utf-8', 30);
  measurements.answersTo('get')(200, 'application/json; charset=utf-8', 20_000);
  measurements.callsOf('get').record(3);
  measurements.counts.refusedAnswers = 2;
  measurements.counts.refusedRequests = 13;
  kept.hits = 5;
  kept.misses = 7;
  upstream.violations = 11;
  const { contentType, text } = await expose(registry);
  t.equal(contentType, 'text/plain; version=0.0.4; charset=utf-8');
  const samples = readMetrics(text);
  const get = { operation: 'get', status: '200', media_type: 'application/json' };
  const cases = [
    { name: `${DURATION}_bucket`, labels: { ...get, le: '0.0005' }, want: 1 },
    { name: `${DURATION}_bucket`, labels: { ...get, le: '0.025' }, want: 1 },
    { name: `${DURATION}_bucket`, labels: { ...get, le: '0.05' }, want: 2 },
    { name: `${DURATION}_bucket`, labels: { ...get, le: '10' }, want: 2 },
    { name: `${DURATION}_bucket`, labels: { ...get, le: '+Inf' }, want: 3 },
    { name: `${DURATION}_count`, labels: get, want: 3 },
    { name: `${DURATION}_sum`, labels: get, want: 20.0304 },
    { name: 'chat_session_handler_duration_seconds_count', labels: { operation: 'get' }, want: 1 },
    { name: 'chat_session_kept_answers_total', labels: { result: 'hit' }, want: 5 },
    { name: 'chat_session_kept_answers_total', labels: { result: 'miss' }, want: 7 },
    { name: 'chat_session_contract_violations_total', labels: { source: 'handler' }, want: 2 },
    { name: 'chat_session_contract_violations_total', labels: { source: 'upstream' }, want: 11 },
    { name: 'chat_session_refused_requests_total', labels: {}, want: 13 },
  ];
  for (const { name, labels, want } of cases) t.equal(valueOf(samples, name, labels), want, `${name} ${JSON.stringify(labels)}`);
});

t.test('createRegistry says the same when it is asked again', async (t) => {
  const registry = createRegistry(createMeasurements(), { kept: { hits: 3, misses: 0 } });
  for (let times = 0; times < 2; times++) {
    const samples = readMetrics((await expose(registry)).text);
    t.equal(valueOf(samples, 'chat_session_kept_answers_total', { result: 'hit' }), 3);
    t.equal(valueOf(samples, 'chat_session_contract_violations_total', { source: 'upstream' }), 0);
  }
});

t.test('createRegistry exposes nothing kept where nothing is', async (t) => {
  const samples = readMetrics((await expose(createRegistry(createMeasurements(), {}))).text);
  t.equal(valueOf(samples, 'chat_session_kept_answers_total', { result: 'hit' }), 0);
});

t.test('createRegistry exposes the process and the delay of its event loop', async (t) => {
  const samples = readMetrics((await expose(createRegistry(createMeasurements(), {}))).text);
  for (const name of [
    'process_cpu_seconds_total',
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
    'nodejs_eventloop_lag_p99_seconds',
  ]) {
    t.type(valueOf(samples, name), 'number', name);
  }
});
