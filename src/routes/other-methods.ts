import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ServiceError } from '../errors/catalogue.js';

/**
 * Answers every method that a path does not have: `OPTIONS` with the list in `Allow`, the others with 405
 * (RFC 9110 §9.3.7, §15.5.6).
 */
export function routeOtherMethods(app: FastifyInstance, url: string, methods: readonly string[]): void {
  const known = new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']);
  const allow = [...known].join(', ');
  if (!methods.includes('OPTIONS')) {
    app.route({ method: 'OPTIONS', url, handler: (_request, reply) => reply.code(204).header('allow', allow).send() });
  }
  const refuse: (request: FastifyRequest) => Promise<never> = async ({ method }) => {
    throw new ServiceError('method-not-allowed', `${method} is not allowed here: use ${allow}`, { headers: { allow } });
  };
  const others = app.supportedMethods.filter((method) => !known.has(method));
  // Before the body is looked at: its media type must not decide.
  app.route({ method: others, url, onRequest: refuse, handler: refuse });
}
