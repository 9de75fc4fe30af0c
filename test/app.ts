import Fastify, { type FastifyInstance } from 'fastify';
import t, { type Test } from 'tap';
import { app } from '../src/app.js';
import { notFound } from '../src/routes/reply-error.js';
import { appOptions, authorization, get, handlerOf } from './http/start.js';

/** Returns an application with errors of its own, and the service below two prefixes. */
async function host(t: Test): Promise<FastifyInstance> {
  const outer = Fastify();
  t.teardown(() => outer.close());
  outer.setErrorHandler((error: Error, _request, reply) => reply.code(500).send({ outer: error.message }));
  outer.setNotFoundHandler((_request, reply) => reply.code(404).send({ outer: 'nothing here' }));
  outer.get('/', () => ({ outer: 'home' }));
  outer.get('/fails', () => {
    throw new Error('of the outer application');
  });
  outer.post('/echo', (request) => ({ outer: request.body }));
  await outer.register(app, { prefix: '/crm', ...(await appOptions()) });
  const failing = handlerOf(() => {
    throw new Error('of the service');
  });
  await outer.register(app, { prefix: '/broken', ...(await appOptions({ handler: failing })) });
  return outer;
}

const INTERNAL = { ErrorType: 'SoInternalException', ErrorMessage: 'The service could not answer this request' };

t.test('app below a prefix of another application', async (t) => {
  const outer = await host(t);
  const cases: readonly { readonly url: string; readonly method?: 'POST' | 'DELETE'; readonly want: { status: number; body: object } }[] = [
    { url: '/', want: { status: 200, body: { outer: 'home' } } },
    { url: '/fails', want: { status: 500, body: { outer: 'of the outer application' } } },
    { url: '/nothing', want: { status: 404, body: { outer: 'nothing here' } } },
    { url: '/echo', method: 'POST', want: { status: 200, body: { outer: { a: 1 } } } },
    { url: '/echo', want: { status: 404, body: { outer: 'nothing here' } } },
    { url: '/api/v1/ChatSession/928', want: { status: 404, body: { outer: 'nothing here' } } },
    { url: '/openapi.json', want: { status: 404, body: { outer: 'nothing here' } } },
    { url: '/crmx', want: { status: 404, body: { outer: 'nothing here' } } },
    { url: '/crm/api/v1/ChatSession/928', want: { status: 200, body: { ChatSessionId: 928 } } },
    { url: '/crm/health/ready', want: { status: 200, body: { status: 'ready' } } },
    {
      url: '/crm/nothing',
      want: { status: 404, body: { ErrorType: 'SoNotFoundException', ErrorMessage: 'Nothing answers at "/crm/nothing"' } },
    },
    { url: '/crm/api/v1/ChatSession/x', want: { status: 400, body: { ErrorType: 'ArgumentException' } } },
    { url: '/crm/api/v1/ChatSession/99999', want: { status: 404, body: { ErrorMessage: 'ChatSession id 99999 not found' } } },
    { url: '/crm/api/v1/ChatSession/928', method: 'DELETE', want: { status: 405, body: { ErrorType: 'SoMethodNotAllowedException' } } },
    { url: '/broken/api/v1/ChatSession/928', want: { status: 500, body: INTERNAL } },
  ];
  for (const { url, method = 'GET', want } of cases) {
    t.test(`${method} ${url} answers ${want.status} with the body of its own application`, async (t) => {
      const answer = await outer.inject({ method, url, headers: { authorization }, ...(method === 'POST' ? { payload: { a: 1 } } : {}) });
      t.match({ status: answer.statusCode, body: answer.json<unknown>() }, want);
    });
  }

  t.test('app answers in the media type asked for, the application around it as it likes', async (t) => {
    const types = await Promise.all(
      ['/crm/nothing', '/nothing'].map(async (url) => (await get(outer, url, { accept: 'text/xml' })).headers['content-type']),
    );
    t.strictSame(types, ['text/xml; charset=utf-8', 'application/json; charset=utf-8']);
  });
});

t.test('app without a prefix leaves unknown paths to the application around it', async (t) => {
  const outer = Fastify();
  t.teardown(() => outer.close());
  outer.setNotFoundHandler((_request, reply) => reply.code(404).send({ outer: 'nothing here' }));
  await outer.register(app, await appOptions());

  t.test('GET /nothing answers the body of the application around', async (t) => {
    t.strictSame((await outer.inject({ url: '/nothing' })).json(), { outer: 'nothing here' });
  });
  t.test('GET ChatSession/{id} answers the body of the service', async (t) => {
    t.match((await get(outer, '/api/v1/ChatSession/x')).json(), { ErrorType: 'ArgumentException' });
  });
});

t.test('app takes an id as long as the application around it allows', async (t) => {
  const outer = Fastify({ routerOptions: { maxParamLength: 5000 } });
  t.teardown(() => outer.close());
  await outer.register(app, { prefix: '/crm', ...(await appOptions()) });
  t.match((await get(outer, `/crm/api/v1/ChatSession/${'9'.repeat(5000)}`)).json(), { ErrorType: 'ArgumentException' });
});

t.test('notFound names the path', async (t) => {
  const cases = [
    { url: '/a', want: 'Nothing answers at "/a"' },
    { url: '/a?b=c?d', want: 'Nothing answers at "/a"' },
    { url: '?b', want: 'Nothing answers at ""' },
    { url: '/"<a>', want: 'Nothing answers at "/\\"<a>"' },
    { url: `/${'a'.repeat(127)}`, want: `Nothing answers at "/${'a'.repeat(127)}"` },
    { url: `/${'a'.repeat(128)}`, want: `Nothing answers at "/${'a'.repeat(127)}…"` },
  ];
  for (const { url, want } of cases) t.equal(notFound(url).message, want);
});
