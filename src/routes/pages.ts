import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { codeOfStatus, ServiceError } from '../errors/catalogue.js';
import { packageFile } from '../package-files.js';
import { notFound, replyError } from './reply-error.js';
import { protectPages } from './security-headers.js';
import { swaggerUiConfig, viewportScript } from './swagger-ui.js';

export interface PagesOptions {
  /** Path that the service is mounted at. */
  readonly prefix: string;
  readonly log: FastifyBaseLogger;
  /** The published document. */
  readonly document: object;
}

const docsFile = (name: string) => readFileSync(packageFile(`src/docs/${name}`));

/** Returns Swagger UI at `/docs`, as an application of its own that is handed requests which have an `id` already. */
export async function openPages({ prefix, log, document }: PagesOptions): Promise<FastifyInstance> {
  const pages = Fastify({
    loggerInstance: log,
    // Whoever hands requests on writes their lines.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (request) => (request as IncomingMessage & { readonly id: string }).id,
  });
  pages.setNotFoundHandler((request, reply) => replyError(request, reply, notFound(request.url)));
  await pages.register(async (app) => registerPages(app, document), { prefix });
  await pages.ready();
  return pages;
}

async function registerPages(app: FastifyInstance, document: object): Promise<void> {
  await protectPages(app);
  app.setErrorHandler((error, request, reply) => replyError(request, reply, explainFile(error)));
  await app.register(swagger, { mode: 'static', specification: { document: document as never } });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    indexPrefix: app.prefix,
    // The plugin's types take the request of the browser itself for that of Swagger UI.
    uiConfig: swaggerUiConfig as object,
    theme: {
      title: 'Chat session API',
      favicon: [{ filename: 'favicon.svg', rel: 'icon', sizes: 'any', type: 'image/svg+xml', content: docsFile('favicon.svg') }],
      css: [{ filename: 'theme.css', content: docsFile('theme.css').toString() }],
      js: [{ filename: 'viewport.js', content: viewportScript }],
    },
  });
}

/** Says of a file of the pages why it is not sent: its conditions and ranges are those of the request. */
function explainFile(error: unknown): unknown {
  const { statusCode: status, message } = error as { readonly statusCode?: number; readonly message: string };
  if (status !== 412 && status !== 416) return error;
  return new ServiceError(codeOfStatus(status), `Cannot send the file: ${message}`, { status, cause: error });
}
