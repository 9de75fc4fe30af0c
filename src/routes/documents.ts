import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Operation } from '../../generated/operation.js';
import { basePath, operations } from '../../generated/operations.js';
import type { Attempts } from '../auth/attempts.js';
import { authenticate } from '../auth/authenticate.js';
import type { SecuritySchemes } from '../auth/scheme.js';
import { isNotModified } from '../negotiation/conditional.js';
import { packageFile } from '../package-files.js';
import { routeOtherMethods } from './other-methods.js';
import { routePages } from './route-pages.js';
import { answerHeaders } from './security-headers.js';

/** Who may read the document and its pages: everybody, or those who may call an operation. */
export type DocsAccess = 'public' | 'private';

export interface DocumentsOptions {
  readonly docsAccess: DocsAccess;
  readonly schemes: SecuritySchemes;
  readonly attempts: Attempts;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const jsonServer = (url: string) => `"url": ${JSON.stringify(url)}`;

/** The published files; `server` is how the URL of the first server is written in those that have one. */
const documents = [
  { url: '/openapi.json', contentType: JSON_TYPE, server: jsonServer },
  { url: '/openapi.yaml', contentType: 'application/yaml; charset=utf-8', server: (url: string) => `url: ${url}\n` },
  { url: '/openapi-3.0.json', contentType: JSON_TYPE, server: jsonServer },
  { url: '/chat-session.xsd', contentType: 'application/xml; charset=utf-8', server: () => '' },
];

/** Serves the published document, and Swagger UI over it at `/docs`. */
export async function registerDocuments(app: FastifyInstance, options: DocumentsOptions): Promise<void> {
  if (options.docsAccess === 'private') keepPrivate(app, options);
  const caching = { ...answerHeaders, 'cache-control': options.docsAccess === 'private' ? 'private, no-cache' : 'no-cache' };
  const read = createReader(app.prefix);
  for (const { url, contentType, server } of documents) {
    app.route({
      // Fastify's own HEAD would give a 304 the length 0.
      method: ['GET', 'HEAD'],
      url,
      handler: (request, reply) => {
        const { bytes, etag } = read(url, server);
        reply.headers(caching).header('etag', etag);
        if (isNotModified(request.headers, { etag })) return reply.code(304).send();
        return reply.header('content-type', contentType).send(bytes);
      },
    });
    routeOtherMethods(app, url, ['GET']);
  }
  routePages(app, async () => {
    const { openPages } = await import('./pages.js');
    return openPages({
      prefix: app.prefix,
      log: app.log,
      document: JSON.parse(read('/openapi.json', jsonServer).bytes.toString()) as object,
    });
  });
}

/** Returns what reads a published file as it is served below a prefix, when it is asked for first. */
function createReader(prefix: string) {
  const files = new Map<string, { readonly bytes: Buffer; readonly etag: string }>();
  return (url: string, server: (url: string) => string) => {
    let file = files.get(url);
    if (file === undefined) {
      // A mounted application has its operations below the prefix; without one this changes nothing.
      const text = readFileSync(packageFile(`generated${url}`), 'utf8').replace(server(basePath), server(prefix + basePath));
      const bytes = Buffer.from(text);
      file = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
      files.set(url, file);
    }
    return file;
  };
}

/** Asks for what any of the operations asks for; as there, OPTIONS and 405 need nothing. */
function keepPrivate(app: FastifyInstance, { schemes, attempts }: DocumentsOptions): void {
  const all: readonly Operation[] = Object.values(operations);
  const alternatives = new Map(all.flatMap(({ security }) => security.map((names) => [names.join(' '), names])));
  // An operation that everybody may call does not open the document of the others.
  alternatives.delete('');
  const security = [...alternatives.values()];
  app.addHook('onRequest', async ({ method, ip: address, headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return;
    await attempts.guard({ address, headers }, () => authenticate(headers, { security, schemes }));
  });
}
