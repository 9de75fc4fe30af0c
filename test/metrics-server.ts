import t, { type Test } from 'tap';
import { createMetricsServer } from '../src/metrics-server.js';
import { listen } from './http/start.js';
import { readAnswers, talk } from './http/talk.js';

function start(t: Test, read = async () => ({ contentType: 'text/plain; version=0.0.4; charset=utf-8', text: 'up 1\n' })) {
  const server = createMetricsServer(read);
  t.teardown(() => server.close());
  return server;
}

t.test('GET /metrics answers the exposition', async (t) => {
  const { statusCode, headers, payload } = await start(t).inject({ url: '/metrics' });
  t.match(
    { statusCode, headers, payload },
    {
      statusCode: 200,
      headers: {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
      payload: 'up 1\n',
    },
  );
});

t.test('The server of the metrics answers everything else with the documented body', async (t) => {
  const server = start(t);
  const cases = [
    {
      name: 'another method',
      method: 'POST',
      url: '/metrics',
      want: { status: 405, type: 'SoMethodNotAllowedException', allow: 'GET, HEAD, OPTIONS' },
    },
    { name: 'another path', method: 'GET', url: '/', want: { status: 404, type: 'SoNotFoundException', allow: undefined } },
    {
      name: 'an operation',
      method: 'GET',
      url: '/api/v1/ChatSession/1',
      want: { status: 404, type: 'SoNotFoundException', allow: undefined },
    },
  ] as const;
  for (const { name, method, url, want } of cases) {
    const answer = await server.inject({ method, url });
    const { ErrorType: type } = answer.json<{ readonly ErrorType: string }>();
    t.strictSame({ status: answer.statusCode, type, allow: answer.headers['allow'] }, want, name);
  }
  t.equal((await server.inject({ method: 'HEAD', url: '/metrics' })).payload, '');
  t.equal((await server.inject({ method: 'OPTIONS', url: '/metrics' })).headers['allow'], 'GET, HEAD, OPTIONS');
});

t.test('The server of the metrics answers a failure with the documented body', async (t) => {
  const server = start(t, () => Promise.reject(new Error('of /secret/path')));
  const { statusCode, payload } = await server.inject({ url: '/metrics', headers: { accept: 'text/xml' } });
  t.match({ statusCode, payload }, { statusCode: 500, payload: '<ErrorType>SoInternalException</ErrorType>' });
  t.notMatch(payload, 'secret');
});

t.test('The server of the metrics answers what is not HTTP with the documented body', async (t) => {
  const { port } = await listen(start(t));
  t.match(readAnswers(await talk(t, port, 'rubbish\r\n\r\n')), [{ status: 400, body: '"ErrorSource":"chat-session"' }]);
});
