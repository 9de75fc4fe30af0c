import type { FastifyPluginAsync } from 'fastify';
import { ServiceError } from './errors/catalogue.js';
import { registerDocuments } from './routes/documents.js';
import { registerHealth } from './routes/health.js';
import { type OperationOptions, registerOperations } from './routes/operations.js';
import { replyError } from './routes/reply-error.js';

export type AppOptions = OperationOptions;

/**
 * The service as a Fastify 5 plugin, to be registered at the root or under a prefix of any Fastify application. It
 * reads no environment and opens no port; its error body does not leave its prefix. An application that wants every
 * documented error has to allow path parameters as long as its longest URL (`routerOptions.maxParamLength`).
 */
export const app: FastifyPluginAsync<AppOptions> = async (fastify, options) => {
  fastify.setErrorHandler((error, request, reply) => replyError(request, reply, error));
  // At the root the application around decides what answers an unknown path.
  if (fastify.prefix !== '') {
    fastify.setNotFoundHandler((request, reply) => replyError(request, reply, notFound(request.url)));
  }
  registerOperations(fastify, options);
  registerHealth(fastify, options);
  await fastify.register(registerDocuments);
};

/** Returns the error of a path that nothing answers. */
export function notFound(url: string): ServiceError {
  const [path] = url.split('?', 1) as [string];
  return new ServiceError('not-found', `Nothing answers at ${JSON.stringify(path.length > 128 ? `${path.slice(0, 128)}…` : path)}`);
}
