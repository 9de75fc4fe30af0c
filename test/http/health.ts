import t from 'tap';
import { DataUnavailableError } from '../../src/data/data-handler.js';
import { handlerOf, readBody, start } from './start.js';

const NOT_READY = {
  Error: true,
  ErrorType: 'SoUnavailableException',
  ErrorMessage: 'The data handler is not ready',
  ErrorSource: 'chat-session',
};

const nothing = handlerOf(() => undefined);

t.test('GET /health/live answers that the process lives, whatever the data handler says', async (t) => {
  const server = await start(t, { handler: { ...nothing, isReady: () => false } });
  const { statusCode, headers, payload } = await server.inject({ url: '/health/live' });
  t.strictSame(
    { statusCode, type: headers['content-type'], cache: headers['cache-control'], payload },
    { statusCode: 200, type: 'application/json; charset=utf-8', cache: 'no-store', payload: '{"status":"live"}' },
  );
});

t.test('GET /health/ready answers that requests can be served', async (t) => {
  const cases = [
    { name: 'is ready', handler: { ...nothing, isReady: () => true } },
    { name: 'is ready in a while', handler: { ...nothing, isReady: async () => true } },
    { name: 'does not say', handler: nothing },
  ];
  for (const { name, handler } of cases) {
    t.test(`GET /health/ready answers 200 when the data handler ${name}`, async (t) => {
      const { statusCode, headers, payload } = await (await start(t, { handler })).inject({ url: '/health/ready' });
      t.strictSame(
        { statusCode, type: headers['content-type'], cache: headers['cache-control'], payload },
        { statusCode: 200, type: 'application/json; charset=utf-8', cache: 'no-store', payload: '{"status":"ready"}' },
      );
    });
  }
});

t.test('GET /health/ready answers that requests cannot be served', async (t) => {
  const broken = () => {
    throw new Error('no connection to 10.0.0.1');
  };
  const cases = [
    { name: 'is not ready', isReady: () => false },
    { name: 'is not ready in a while', isReady: async () => false },
    { name: 'throws', isReady: broken },
    { name: 'fails in a while', isReady: async () => broken() },
    {
      name: 'is unavailable',
      isReady: () => {
        throw new DataUnavailableError('locked');
      },
    },
    { name: 'never answers', isReady: () => new Promise<boolean>(() => {}) },
  ];
  for (const { name, isReady } of cases) {
    t.test(`GET /health/ready answers 503 with Retry-After when the data handler ${name}`, async (t) => {
      const server = await start(t, { handler: { ...nothing, isReady }, handlerTimeout: 20 });
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<undefined>((resolve) => {
        timer = setTimeout(resolve, 1000, undefined);
      });
      t.teardown(() => clearTimeout(timer));
      const answer = await Promise.race([server.inject({ url: '/health/ready' }), silence]);
      t.strictSame({ status: answer?.statusCode, retry: answer?.headers['retry-after'] }, { status: 503, retry: '5' });
    });
  }

  t.test('GET /health/ready answers the documented error body in the media type asked for', async (t) => {
    const server = await start(t, { handler: { ...nothing, isReady: () => false } });
    t.strictSame(readBody(await server.inject({ url: '/health/ready', headers: { accept: 'text/xml' } })), NOT_READY);
  });
});
