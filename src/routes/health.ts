import type { FastifyInstance } from 'fastify';
import type { DataHandler } from '../data/data-handler.js';
import { ServiceError } from '../errors/catalogue.js';
import { routeOtherMethods } from './other-methods.js';

/** `/health/live`: the process answers. `/health/ready`: the data handler answers too, or 503. */
export function registerHealth(app: FastifyInstance, handler: DataHandler): void {
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = (await handler.isReady?.()) ?? true;
    if (!ready) throw new ServiceError('unavailable', 'The data handler is not ready', { headers: { 'retry-after': '5' } });
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
  for (const url of ['/health/live', '/health/ready']) routeOtherMethods(app, url, ['GET']);
}
