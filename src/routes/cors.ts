import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Operation } from '../../generated/operation.js';
import { operations, securitySchemes } from '../../generated/operations.js';

const declared: readonly Operation[] = Object.values(operations);

/** `/session` is no operation, but a page may sign in. */
const METHODS = unique([...declared.map(({ method }) => method), 'HEAD', 'POST', 'DELETE']);

/** What a page may send: the headers that the document declares, and those of HTTP that an operation understands. */
const REQUEST_HEADERS = unique([
  ...Object.values(securitySchemes).flatMap((scheme) => (scheme.in === 'header' ? [scheme.name] : [])),
  ...declared.flatMap(({ parameters }) => parameters.flatMap((parameter) => (parameter.in === 'header' ? [parameter.name] : []))),
  ...['Accept', 'Content-Type', 'If-None-Match', 'If-Modified-Since'],
]);

/** What a page may read beside the headers that every page may. */
const ANSWER_HEADERS = ['Allow', 'Content-Language', 'ETag', 'Retry-After', 'SO-TimeZone', 'WWW-Authenticate', 'X-Contract-Violations'];

const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of these origins call the server with credentials (the CORS protocol of the Fetch standard). All other
 * pages see the answers that they would see without it.
 */
export async function registerCors(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  const allowed = new Set<string | undefined>(origins);
  await server.register(cors, {
    delegator: ({ headers }, decide) => {
      decide(null, {
        origin: allowed.has(headers.origin) && headers.origin !== undefined ? headers.origin : false,
        credentials: true,
        methods: METHODS,
        allowedHeaders: REQUEST_HEADERS,
        exposedHeaders: ANSWER_HEADERS,
        maxAge: PREFLIGHT_SECONDS,
        // OPTIONS has an answer of its own, and not only for browsers.
        preflight: headers['access-control-request-method'] !== undefined,
        preflightContinue: true,
      });
    },
  });
  // A route that says what shaped its answer does not know of origins, which shape every one.
  server.addHook('onSend', async (_request, reply) => {
    const vary = String(reply.getHeader('vary'));
    if (!/\borigin\b/i.test(vary)) reply.header('vary', `${vary}, Origin`);
  });
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
