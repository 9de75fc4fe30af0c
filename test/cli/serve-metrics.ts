import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { pino } from 'pino';
import t from 'tap';
import { serveMetrics } from '../../src/cli/serve-metrics.js';
import { authorization } from '../http/start.js';
import { readMetrics, valueOf } from '../metrics/read-metrics.js';
import { runCommand, startDemo, waitFor } from './command.js';

const read = async () => ({ contentType: 'text/plain', text: 'up 1\n' });

t.test('serveMetrics says what to change when its port is taken', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1');
  t.teardown(() => taken.close());
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  await t.rejects(serveMetrics({ host: '127.0.0.1', port, logger: pino({ level: 'silent' }), read }), {
    name: 'UsageError',
    message: `port ${port} of 127.0.0.1 is taken: set another METRICS_PORT`,
  });
});

t.test('chat-session serve answers /metrics at a port of its own', async (t) => {
  const running = await startDemo(t, { env: { METRICS_PORT: '0' }, measured: true });
  const metrics = await waitFor(running, /Metrics at (\S+)"/);
  const url = `${running.origin}/api/v1/ChatSession/928`;
  for (let times = 0; times < 3; times++) await (await fetch(url, { headers: { authorization } })).text();
  const response = await fetch(metrics);
  const samples = readMetrics(await response.text());
  const operation = 'v1ChatSessionEntity_GetChatSessionEntity';
  t.equal(valueOf(samples, 'chat_session_request_duration_seconds_count', { operation, status: '200' }), 3);
  t.equal(valueOf(samples, 'chat_session_handler_duration_seconds_count', { operation }), 3);
  t.equal(valueOf(samples, 'chat_session_kept_answers_total', { result: 'hit' }), 2);
  t.equal((await fetch(`${running.origin}/metrics`)).status, 404, 'not at the port of the service');
  running.process.kill('SIGTERM');
  t.strictSame(await running.ended, { code: 0, signal: null });
});

t.test('chat-session serve ends where it cannot listen, also with metrics', async (t) => {
  const first = await startDemo(t);
  const { port } = new URL(first.origin);
  const { code, err } = await runCommand(t, ['serve', '--demo'], {
    env: { DATA_URL: 'memory:', PORT: port, METRICS_PORT: '0' },
    measured: true,
  });
  t.match({ code, err }, { code: 2, err: `port ${port} of 127.0.0.1 is taken: set another PORT` });
});
