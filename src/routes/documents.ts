import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { basePath } from '../../generated/operations.js';
import { packageFile } from '../package-files.js';
import { routeOtherMethods } from './other-methods.js';

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
export async function registerDocuments(app: FastifyInstance): Promise<void> {
  const texts = new Map<string, string>();
  for (const { url, contentType, server } of documents) {
    // A mounted application has its operations below the prefix; without one this changes nothing.
    const text = readFileSync(packageFile(`generated${url}`), 'utf8').replace(server(basePath), server(app.prefix + basePath));
    texts.set(url, text);
    const bytes = Buffer.from(text);
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    app.route({
      // Fastify's own HEAD would give a 304 the length 0.
      method: ['GET', 'HEAD'],
      url,
      handler: (request, reply) => {
        reply.header('etag', etag).header('cache-control', 'no-cache');
        if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
        return reply.header('content-type', contentType).send(bytes);
      },
    });
    routeOtherMethods(app, url, ['GET']);
  }
  const document = JSON.parse(texts.get('/openapi.json') as string) as never;
  await app.register(swagger, { mode: 'static', specification: { document } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformStaticCSP: allowPlainHttp,
    indexPrefix: app.prefix,
    uiConfig: { deepLinking: true, tryItOutEnabled: true },
  });
  for (const url of ['/docs', '/docs/json', '/docs/yaml']) routeOtherMethods(app, url, ['GET']);
}

/** A page that upgraded its requests to HTTPS could not call a service that is served over plain HTTP. */
function allowPlainHttp(policy: string): string {
  return policy.replace(/\s*upgrade-insecure-requests;?/, '');
}

/** Compares entity tags weakly, as `If-None-Match` asks for (RFC 9110 §13.1.2). */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
