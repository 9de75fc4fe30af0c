import type { FastifyPluginAsync } from 'fastify';
import { createAttempts } from './auth/attempts.js';
import type { BrowserSessions } from './auth/session.js';
import { registerBrowserSession } from './routes/browser-session.js';
import { type DocsAccess, registerDocuments } from './routes/documents.js';
import { registerHealth } from './routes/health.js';
import { type OperationOptions, registerOperations } from './routes/operations.js';
import { notFound, replyError } from './routes/reply-error.js';
import { leaveBodiesUnread } from './routes/request-body.js';
import { answerHeaders } from './routes/security-headers.js';

export interface AppOptions extends OperationOptions {
  /** Signed-in browsers, those that the schemes know; without them there is no `/session` to sign in at. */
  readonly sessions?: BrowserSessions | undefined;
  /** Who may read the document and Swagger UI; everybody unless given. */
  readonly docsAccess?: DocsAccess | undefined;
}

/**
 * The service as a Fastify 5 plugin, to be registered at the root or under a prefix of any Fastify application. It
 * reads no environment and opens no port; its error body does not leave its prefix. An application that wants every
 * documented error has to allow path parameters as long as its longest URL (`routerOptions.maxParamLength`).
 */
export const app: FastifyPluginAsync<AppOptions> = async (fastify, options) => {
  fastify.setErrorHandler((error, request, reply) => replyError(request, reply, error));
  // An unknown path is one whatever the body.
  leaveBodiesUnread(fastify);
  // At the root the application around decides what answers an unknown path.
  if (fastify.prefix !== '') {
    fastify.setNotFoundHandler((request, reply) => replyError(request, reply, notFound(request.url)));
  }
  const { sessions, schemes, publicOrigin, attempts = createAttempts(), docsAccess = 'public' } = options;
  await fastify.register(async (answers) => {
    answers.addHook('onRequest', (_request, reply, done) => {
      reply.headers(answerHeaders);
      done();
    });
    registerOperations(answers, { ...options, attempts });
    if (sessions !== undefined) registerBrowserSession(answers, { sessions, schemes, publicOrigin, attempts });
    registerHealth(answers, options);
  });
  await fastify.register(registerDocuments, { docsAccess, schemes, attempts });
};
