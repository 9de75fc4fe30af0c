/** The floor of the framework: a route with a constant body. Arguments: the file of the body. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const body = readFileSync(process.argv[2] ?? '');
const server = Fastify();
server.get('/api/v1/ChatSession/:id', (_request, reply) => {
  reply.header('content-type', 'application/json; charset=utf-8').send(body);
});
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
