import Fastify, { type FastifyInstance } from 'fastify';
import { connectionLimits, createHttpServer } from './connections.js';
import type { Exposition } from './metrics/registry.js';
import { routeOtherMethods } from './routes/other-methods.js';
import { notFound, replyError } from './routes/reply-error.js';
import { answerHeaders } from './routes/security-headers.js';
import { answerBrokenRequest } from './server.js';

/** Those who collect metrics are few. */
const MOST_CONNECTIONS = 100;

/**
 * Returns a server of its own for the metrics, not yet listening: whoever may call the service has no business with
 * them, and whoever collects them needs no credentials of the service. Its errors have the documented body.
 */
export function createMetricsServer(read: () => Promise<Exposition>): FastifyInstance {
  const server = Fastify({
    logger: false,
    serverFactory: (handle) => createHttpServer(handle, { ...connectionLimits, most: MOST_CONNECTIONS }),
    clientErrorHandler: answerBrokenRequest,
  });
  server.setErrorHandler((error, request, reply) => replyError(request, reply, error));
  server.setNotFoundHandler((request, reply) => replyError(request, reply, notFound(request.url)));
  server.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await read();
    return reply.headers(answerHeaders).header('cache-control', 'no-store').header('content-type', contentType).send(text);
  });
  routeOtherMethods(server, '/metrics', ['GET']);
  return server;
}
