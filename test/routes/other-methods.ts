import Fastify from 'fastify';
import t from 'tap';
import { type ServiceError } from '../../src/errors/catalogue.js';
import { routeOtherMethods } from '../../src/routes/other-methods.js';

t.test('routeOtherMethods', async (t) => {
  const cases: readonly { methods: readonly ('GET' | 'POST' | 'PUT' | 'OPTIONS')[]; allow: string; allowed: number; head: number }[] = [
    { methods: ['GET'], allow: 'GET, HEAD, OPTIONS', allowed: 204, head: 200 },
    { methods: ['GET', 'PUT'], allow: 'GET, PUT, HEAD, OPTIONS', allowed: 204, head: 200 },
    { methods: ['POST'], allow: 'POST, OPTIONS', allowed: 204, head: 405 },
    // A path that answers OPTIONS itself keeps its answer.
    { methods: ['POST', 'OPTIONS'], allow: 'POST, OPTIONS', allowed: 200, head: 405 },
  ];
  for (const { methods, allow, allowed, head } of cases) {
    t.test(`routeOtherMethods answers what ${methods.join(' and ')} leaves`, async (t) => {
      const app = Fastify();
      t.teardown(() => app.close());
      app.setErrorHandler((error: ServiceError, _request, reply) => reply.code(error.status).headers(error.headers).send(error.message));
      app.route({ method: [...methods], url: '/x', handler: () => 'here' });
      routeOtherMethods(app, '/x', methods);
      const ask = async (method: 'DELETE' | 'HEAD' | 'OPTIONS') => app.inject({ method, url: '/x' });
      const [refused, options, heads] = await Promise.all([ask('DELETE'), ask('OPTIONS'), ask('HEAD')]);
      t.strictSame(
        {
          refused: [refused.statusCode, refused.headers['allow'], refused.payload],
          options: [options.statusCode, options.headers['allow']],
          head: heads.statusCode,
        },
        {
          refused: [405, allow, `DELETE is not allowed here: use ${allow}`],
          options: [allowed, allowed === 204 ? allow : undefined],
          head,
        },
      );
    });
  }
});
