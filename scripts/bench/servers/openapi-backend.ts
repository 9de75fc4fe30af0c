/** openapi-backend on Fastify, with a handler that returns the session from memory. Arguments: the folder of its packages, the file of the body. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { document, fromFolder } from './peer.js';

interface Backend {
  init(): Promise<unknown>;
  handleRequest(request: object, ...rest: readonly unknown[]): Promise<unknown>;
}

type Handler = (context: object, request: FastifyRequest, reply: FastifyReply) => unknown;

interface Module {
  readonly OpenAPIBackend: new (options: object) => Backend;
}

const [folder = '', bodyFile = ''] = process.argv.slice(2);
const { default: Fastify } = await fromFolder<{ default: () => FastifyInstance }>(folder, 'fastify');
const { OpenAPIBackend } = await fromFolder<Module>(folder, 'openapi-backend');
const session: unknown = JSON.parse(readFileSync(bodyFile, 'utf8'));

const handlers: Readonly<Record<string, Handler>> = {
  v1ChatSessionEntity_GetChatSessionEntity: (_context, _request, reply) => reply.send(session),
  validationFail: (context, _request, reply) => reply.code(400).send((context as { readonly validation?: unknown }).validation),
  notFound: (_context, _request, reply) => reply.code(404).send({}),
};
const api = new OpenAPIBackend({
  definition: document(),
  apiRoot: '/api/v1',
  handlers,
  securityHandlers: { Basic: () => true },
  ajvOpts: { strict: false, validateFormats: false },
});
await api.init();

const server = Fastify();
server.route({
  method: 'GET',
  url: '/*',
  handler: async ({ method, url, body, query, headers, ...request }, reply) => {
    const [path = ''] = url.split('?', 1);
    await api.handleRequest({ method, path, body, query, headers }, request, reply);
    return reply;
  },
});
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
