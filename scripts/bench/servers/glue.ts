/** fastify-openapi-glue with a handler that returns the session from memory. Arguments: the folder of its packages, the file of the body. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyPluginAsync, FastifyServerOptions } from 'fastify';
import { document, fromFolder } from './peer.js';

const [folder = '', bodyFile = ''] = process.argv.slice(2);
const { default: Fastify } = await fromFolder<{ default: (options: FastifyServerOptions) => FastifyInstance }>(folder, 'fastify');
const { default: glue } = await fromFolder<{ default: FastifyPluginAsync<Readonly<Record<string, unknown>>> }>(
  folder,
  'fastify-openapi-glue',
);
const session: unknown = JSON.parse(readFileSync(bodyFile, 'utf8'));

// The document has keywords and formats of its own, which Ajv refuses unless it is told.
const server = Fastify({ ajv: { customOptions: { strict: false, validateFormats: false } } });
await server.register(glue, {
  specification: document(),
  serviceHandlers: {
    v1ChatSessionEntity_GetChatSessionEntity: async () => session,
    v1ChatSessionEntity_GetAll: async () => ({ value: [] }),
  },
  prefix: 'api/v1',
});
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
