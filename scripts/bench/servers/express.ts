/** express-openapi-validator with a handler that returns the session from memory. Arguments: the folder of its packages, the file of the body. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { document, fromFolder } from './peer.js';

interface Reply {
  json(body: unknown): void;
}

interface App {
  use(middleware: unknown): void;
  get(path: string, handler: (request: unknown, reply: Reply) => void): void;
  listen(port: number, host: string): Server;
}

interface Validator {
  middleware(options: object): unknown;
}

const [folder = '', bodyFile = ''] = process.argv.slice(2);
const { default: express } = await fromFolder<{ default: () => App }>(folder, 'express');
const { middleware } = await fromFolder<Validator>(folder, 'express-openapi-validator');
const session: unknown = JSON.parse(readFileSync(bodyFile, 'utf8'));

const app = express();
app.use(
  middleware({
    apiSpec: document(),
    validateRequests: true,
    validateSecurity: { handlers: { Basic: () => true } },
    validateFormats: false,
  }),
);
app.get('/api/v1/ChatSession/:id', (_request, reply) => reply.json(session));
app.listen(Number(process.env['PORT']), '127.0.0.1');
