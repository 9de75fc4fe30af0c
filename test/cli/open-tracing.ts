import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { trace } from '@opentelemetry/api';
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';
import t from 'tap';
import { openTracing } from '../../src/cli/open-tracing.js';
import { run } from '../../src/cli/serve.js';
import { traceRequests } from '../../src/routes/trace-requests.js';
import { authorization } from '../http/start.js';
import { runCommand, startDemo } from './command.js';

const MISSING = 'TRACING=otel needs packages that are not installed here: npm install @fastify/otel @opentelemetry/api';

t.test('openTracing says what to install when a package is missing', async (t) => {
  const folder = t.testdir({ 'needs.cjs': "require('no-such-package')", 'broken.cjs': "throw new Error('broken')" });
  const load = (name: string) => () => import(path.join(folder, name)) as ReturnType<NonNullable<Parameters<typeof openTracing>[0]>>;
  await t.rejects(openTracing(load('needs.cjs')), { name: 'UsageError', message: MISSING });
  await t.rejects(openTracing(load('broken.cjs')), { name: 'Error', message: 'broken' });
});

t.test('chat-session serve says what to install when TRACING is otel and a package is missing', async (t) => {
  const folder = t.testdir({
    'hide.mjs': "import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);",
    'hooks.mjs': "export const resolve = (name, context, next) => next(name === '@fastify/otel' ? 'no-such-package' : name, context);",
  });
  const env = { TRACING: 'otel', DATA_URL: 'memory:', PORT: '0', NODE_OPTIONS: `--import ${pathToFileURL(`${folder}/hide.mjs`).href}` };
  t.strictSame(await runCommand(t, ['serve', '--demo'], { env }), {
    code: 2,
    out: '',
    err: `chat-session: ${MISSING}\nTry chat-session --help.\n`,
  });
});

t.test('run says what to start when no SDK takes the spans', async (t) => {
  await t.rejects(run(['--demo', '--data-url', 'memory:', '--port', '0', '--log-level', 'silent', '--tracing', 'otel']), {
    name: 'UsageError',
    message: 'TRACING=otel has no OpenTelemetry SDK to write to: start one in a module of yours, as in node --import ./tracing.js',
  });
});

t.test('openTracing returns what traces requests when an SDK takes the spans', async (t) => {
  trace.setGlobalTracerProvider(new BasicTracerProvider());
  t.teardown(() => trace.disable());
  t.equal(await openTracing(), traceRequests);
});

/** What an operator could start, and a line at the end that names the packages of tracing that `serve` has loaded. */
const TRACING = `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
if (process.env.TRACING) {
  const { trace } = require('@opentelemetry/api');
  const { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } = require('@opentelemetry/sdk-trace-base');
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] }));
}
process.once('exit', () => {
  const names = Object.keys(require.cache).flatMap((file) => /node_modules\\/(@fastify\\/otel|@opentelemetry\\/api)\\//.exec(file)?.[1] ?? []);
  process.stderr.write('loaded: ' + [...new Set(names)].sort() + '.');
});
`;

const cases = [
  { name: 'loads nothing of OpenTelemetry unless TRACING asks for it', env: {}, spans: [], loaded: 'loaded: .' },
  {
    name: 'writes spans to the SDK that a module of --import starts when TRACING is otel',
    env: { TRACING: 'otel' },
    spans: ["name: 'GET /api/v1/ChatSession/:id'"],
    loaded: 'loaded: @fastify/otel,@opentelemetry/api.',
  },
];

for (const { name, env, spans, loaded } of cases) {
  t.test(`chat-session serve ${name}`, async (t) => {
    const file = path.join(t.testdir({ 'tracing.mjs': TRACING }), 'tracing.mjs');
    const running = await startDemo(t, { env: { ...env, NODE_OPTIONS: `--import ${pathToFileURL(file).href}` } });
    const response = await fetch(`${running.origin}/api/v1/ChatSession/928`, { headers: { authorization } });
    t.equal(response.status, 200);
    await response.text();
    running.process.kill('SIGTERM');
    t.strictSame(await running.ended, { code: 0, signal: null });
    t.strictSame(running.output.out.match(/name: 'GET [^']+'/g) ?? [], spans);
    t.match(running.output.err, loaded);
  });
}
