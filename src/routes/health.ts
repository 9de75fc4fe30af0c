import type { FastifyInstance } from 'fastify';
import type { DataHandler } from '../data/data-handler.js';
import { ServiceError } from '../errors/catalogue.js';
import { withinDeadline } from './deadline.js';
import { routeOtherMethods } from './other-methods.js';

export interface HealthOptions {
  readonly handler: DataHandler;
  /** Longest time that the data handler may take to tell whether it is ready, in milliseconds. */
  readonly handlerTimeout: number;
}

/** `/health/live`: the process answers. `/health/ready`: the data handler answers too, or 503. */
export function registerHealth(app: FastifyInstance, { handler, handlerTimeout }: HealthOptions): void {
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    // A handler that fails or does not answer is not ready.
    const ready = await withinDeadline(askReady(handler), handlerTimeout).catch(() => false);
    if (!ready) throw new ServiceError('unavailable', 'The data handler is not ready');
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
  for (const url of ['/health/live', '/health/ready']) routeOtherMethods(app, url, ['GET']);
}

async function askReady(handler: DataHandler): Promise<boolean> {
  return (await handler.isReady?.()) ?? true;
}
