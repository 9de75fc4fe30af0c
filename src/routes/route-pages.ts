import type { FastifyInstance } from 'fastify';
import { routeOtherMethods } from './other-methods.js';

/**
 * Routes to the pages of `/docs`, an application of its own that is opened when somebody asks for one: to load it takes a
 * sixth of a start, and clients of the API never need it.
 */
export function routePages(app: FastifyInstance, open: () => Promise<FastifyInstance>): void {
  let pages: Promise<FastifyInstance> | undefined;
  const openOnce = async () => {
    pages ??= open();
    try {
      return await pages;
    } catch (error) {
      pages = undefined;
      throw error;
    }
  };
  for (const url of ['/docs', '/docs/*']) {
    app.route({
      method: ['GET', 'HEAD'],
      url,
      handler: async (request, reply) => {
        const { routing } = await openOnce();
        // What was said so far is said by who answers.
        for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value as string);
        reply.hijack();
        routing(Object.assign(request.raw, { id: request.id }), reply.raw);
      },
    });
  }
  for (const url of ['/docs', '/docs/json', '/docs/yaml']) routeOtherMethods(app, url, ['GET']);
  app.addHook('onClose', async () => (await pages?.catch(() => undefined))?.close());
}
