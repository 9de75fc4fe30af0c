import Fastify from 'fastify';
import t from 'tap';
import { routePages } from '../../src/routes/route-pages.js';
import { replyError } from '../../src/routes/reply-error.js';

t.test('routePages opens the pages once, when the first is asked for', async (t) => {
  const opened: string[] = [];
  const closed: string[] = [];
  const server = Fastify();
  routePages(server, async () => {
    opened.push('pages');
    const pages = Fastify().get('/docs/a', (_request, reply) => reply.header('own', 'b').send('page'));
    pages.addHook('onClose', async () => void closed.push('pages'));
    await pages.ready();
    return pages;
  });
  server.addHook('onRequest', async (_request, reply) => void reply.header('before', 'a'));
  await server.ready();
  t.strictSame(opened, []);
  const answers = await Promise.all(['/docs/a', '/docs/a'].map((url) => server.inject({ url })));
  for (const { payload, headers } of answers) t.match({ payload, headers }, { payload: 'page', headers: { before: 'a', own: 'b' } });
  t.strictSame(opened, ['pages']);
  await server.close();
  t.strictSame(closed, ['pages']);
});

t.test('routePages opens the pages again when they could not be opened', async (t) => {
  let tries = 0;
  const server = Fastify();
  server.setErrorHandler((error, request, reply) => replyError(request, reply, error));
  routePages(server, async () => {
    if (++tries < 3) throw new Error('no file');
    const pages = Fastify().get('/docs', () => 'page');
    await pages.ready();
    return pages;
  });
  t.teardown(() => server.close());
  for (const want of [500, 500, 200]) t.equal((await server.inject({ url: '/docs' })).statusCode, want);
});

t.test('routePages closes nothing that could not be opened', async (t) => {
  const server = Fastify();
  routePages(server, () => Promise.reject(new Error('no file')));
  await server.inject({ url: '/docs' });
  await t.resolves(server.close());
});
