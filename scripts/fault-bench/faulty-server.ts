/** Our server behind a proxy that makes one fault: the product itself stays what it is. */
import { Agent, createServer as createHttpServer, type IncomingMessage, request as sendHttp, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { createBrowserSessions } from '../../src/auth/session.js';
import { openMemory } from '../../src/data/memory.js';
import { readSessionFolder } from '../../src/data/session-folder.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { createServer } from '../../src/server.js';
import { field, withField } from './edit.js';
import type { Answer, Fields, Request, Respond, Tools } from './fault.js';

const DEMO_FOLDER = fileURLToPath(new URL('../../openapi/examples/sessions', import.meta.url));
/** Fields of one connection (RFC 9110 §7.6.1), and those that the proxy writes itself. */
const OF_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'];

export interface FaultyServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the demo data on a free port of the loopback; without `respond` every answer is that of the product. */
export async function startFaultyServer(respond: Respond = (request, { send }) => send(request)): Promise<FaultyServer> {
  const product = await startProduct();
  const agent = new Agent({ keepAlive: true });
  const tools: Tools = { send: (request) => forward(request, { port: product.port, agent }), memory: new Map() };
  const closing = new AbortController();
  const server = createHttpServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
    readRequest(incoming)
      .then((request) => respond(request, tools).then((answer) => write(answer, { response, request, signal: closing.signal })))
      .catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      closing.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
      await product.close();
    },
  };
}

/** Starts the server of the service, as `serve --demo` does. */
async function startProduct(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const store = openMemory();
  await store.write(readSessionFolder(DEMO_FOLDER));
  const sessions = createBrowserSessions();
  const server = await createServer({
    logger: false,
    handler: createStoreHandler(store),
    schemes: createSecuritySchemes(demoCredentials, { sessions }),
    sessions,
    handlerTimeout: 5000,
  });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  return { port: Number(new URL(origin).port), close: () => server.close() };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  return {
    method: incoming.method as string,
    path: incoming.url as string,
    headers: pairs(incoming.rawHeaders),
    body: await readAll(incoming),
  };
}

/** Asks the product. `HEAD` is asked as `GET`, so that a changed body has the length that its `HEAD` says. */
function forward(request: Request, { port, agent }: { readonly port: number; readonly agent: Agent }): Promise<Answer> {
  const { method, path, headers, body } = request;
  const kept = headers.filter(([name]) => !['connection', 'transfer-encoding', 'content-length'].includes(name.toLowerCase()));
  const fields = body.length === 0 ? kept : [...kept, ['content-length', String(body.length)] as const];
  return new Promise((resolve, reject) => {
    sendHttp({ port, agent, path, method: method === 'HEAD' ? 'GET' : method, headers: fields.flat() as never }, (answer) => {
      const ofAnswer = pairs(answer.rawHeaders).filter(([name]) => !OF_CONNECTION.includes(name.toLowerCase()));
      readAll(answer).then((bytes) => resolve({ status: answer.statusCode as number, headers: ofAnswer, body: bytes }), reject);
    })
      .on('error', reject)
      .end(body);
  });
}

interface Target {
  readonly response: ServerResponse;
  readonly request: Request;
  readonly signal: AbortSignal;
}

function write(answer: Answer, { response, request, signal }: Target): void {
  const { status, body, wire } = answer;
  const hasNone = status === 204 || status === 304;
  const sized = hasNone || wire === 'endless' || field(answer, 'content-length') !== undefined;
  const { headers } = sized ? answer : withField(answer, 'content-length', String(body.length));
  const flat = headers.flat();
  if (wire === 'body') {
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    response.socket?.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Faulty\r\nconnection: close\r\n${lines}\r\n`, 'latin1'), body]));
    return;
  }
  const end = () => void response.writeHead(status, flat).end(request.method === 'HEAD' || hasNone ? undefined : body);
  if (wire === undefined || request.method === 'HEAD') return end();
  if (typeof wire === 'object') {
    const timer = setTimeout(end, wire.delay);
    signal.addEventListener('abort', () => clearTimeout(timer));
    return;
  }
  response.writeHead(status, flat).write(wire === 'cut' ? body.subarray(0, body.length / 2) : body);
  if (wire === 'cut') return void setImmediate(() => response.destroy());
  const more = setInterval(() => response.write(' '.repeat(1024)), 20);
  response.once('close', () => clearInterval(more));
}

function pairs(raw: readonly string[]): Fields {
  const fields: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2) fields.push([raw[index] as string, raw[index + 1] as string]);
  return fields;
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
