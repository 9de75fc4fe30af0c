/** Set-up that the tests of the whole app share; it holds no test. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import type { Test } from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import type { DataHandler } from '../../src/data/data-handler.js';
import { openMemory } from '../../src/data/memory.js';
import { readSessionFolder } from '../../src/data/session-folder.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { readXml } from '../../src/representation/read-xml.js';
import type { OperationOptions } from '../../src/routes/operations.js';
import { createServer, redact, type ServerOptions } from '../../src/server.js';
import { keepAnswers } from './keep-answers.js';

/** Credentials of the demo user. */
export const authorization = 'Basic dGplMDpUamUw';

/** What an operation answers to who may not call it, one for each scheme of `Authorization`. */
export const CHALLENGES = ['Basic realm="chat-session", charset="UTF-8"', 'Bearer realm="chat-session"', 'SOTicket realm="chat-session"'];

/** What shapes the answers of every operation. */
export const VARY = 'Accept, Accept-Language, SO-Language, SO-Culture, SO-TimeZone';

/** Every media type of the document, in its order. */
export const mediaTypes = [
  'application/json',
  'text/json',
  'application/xml',
  'text/xml',
  'application/json-patch+json',
  'application/merge-patch+json',
];

export const demoFolder = 'openapi/examples/sessions';

/** Returns the text of a demo session as it is in the repository. */
export function demoSession(id: number): string {
  return readFileSync(`${demoFolder}/${id}.json`, 'utf8');
}

/** Returns what the app needs: the demo sessions and the demo user, unless told otherwise. */
export async function appOptions(options: Partial<OperationOptions> = {}): Promise<OperationOptions> {
  const store = openMemory();
  await store.write(readSessionFolder(demoFolder));
  return { handler: createStoreHandler(store), schemes: createSecuritySchemes(demoCredentials), handlerTimeout: 2000, ...options };
}

/** Returns a server that is closed when the test ends. */
export async function start(t: Test, { logger = false, ...options }: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  const server = await createServer({ logger, ...(await appOptions(options)) });
  t.teardown(() => server.close());
  keepAnswers(server);
  return server;
}

/** Returns the origin of a server that listens on a free port of the loopback. */
export async function listen(server: FastifyInstance): Promise<{ readonly origin: string; readonly port: number }> {
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  return { origin, port: Number(new URL(origin).port) };
}

/** Sends a GET as the demo user. */
export function get(server: FastifyInstance, url: string, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
  return server.inject({ method: 'GET', url, headers: { authorization, ...headers } });
}

/** Returns the body of an answer as a value, whatever media type it came in. */
export function readBody({ headers, payload }: LightMyRequestResponse, schema = 'ErrorBody'): unknown {
  return String(headers['content-type']).includes('xml') ? readXml(payload, schema) : JSON.parse(payload);
}

/** Returns a data handler that answers for a session in this way, also in ways that its type forbids, and has no sessions to list. */
export function handlerOf(answer: (request: { readonly path: { readonly id: number } }) => unknown): DataHandler {
  const store = createStoreHandler(openMemory());
  return {
    v1ChatAgent_GetChatSessionEntity: (request) => store.v1ChatAgent_GetChatSessionEntity(request),
    v1ChatSessionEntity_GetAll: (request) => store.v1ChatSessionEntity_GetAll(request),
    v1ChatSessionEntity_GetChatSessionEntity: answer as DataHandler['v1ChatSessionEntity_GetChatSessionEntity'],
  };
}

/** Returns the logger that `serve` makes, but one that keeps its lines. */
export function createLog() {
  const lines: string[] = [];
  const logger = pino({ level: 'trace', redact }, { write: (line: string) => void lines.push(line) });
  return {
    logger,
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  };
}
