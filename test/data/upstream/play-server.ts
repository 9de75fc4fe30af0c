/** Starts servers on the loopback that answer as they are told, for tests of what asks them; it holds no test. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';
import { createUpstreamHandler, type UpstreamOptions } from '../../../src/data/upstream/create-upstream-handler.js';
import type { UpstreamLog } from '../../../src/data/upstream/log.js';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface PlayServer {
  readonly base: URL;
  /** What was asked, in order. */
  readonly asked: IncomingMessage[];
  /** Closes it with all its connections; the port is free then. */
  stop(): Promise<void>;
}

/** Starts a server that ends with the test, if not before. */
export async function playServer(t: Test, answer: Answer, port = 0): Promise<PlayServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(response, request);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  t.teardown(stop);
  return { base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/Cust1/api/v1/`), asked, stop };
}

/** Returns an answer with a body. */
export function say(
  body: string | Buffer,
  { status = 200, ...headers }: Readonly<Record<string, string | number>> & { readonly status?: number } = {},
): Answer {
  return (response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

export interface Line {
  readonly level: keyof UpstreamLog;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Returns a log that keeps its lines. */
export function createLines(): UpstreamLog & { readonly lines: Line[] } {
  const lines: Line[] = [];
  const write = (level: Line['level']) => (fields: Line['fields'], message: string) => void lines.push({ level, message, fields });
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}

/** Returns a handler that asks a server and is closed when the test ends. */
export function openUpstream(t: Test, base: URL, options: Partial<UpstreamOptions> = {}) {
  const log = createLines();
  const handler = createUpstreamHandler({ base, timeout: 5000, maxBytes: 1_000_000, violations: 'refuse', replay: false, log, ...options });
  t.teardown(() => handler.close?.());
  const get = (id: number, call?: Parameters<typeof handler.v1ChatSessionEntity_GetChatSessionEntity>[1]) =>
    Promise.resolve(handler.v1ChatSessionEntity_GetChatSessionEntity({ path: { id }, query: {}, header: {} }, call));
  const list = (
    query: Parameters<typeof handler.v1ChatSessionEntity_GetAll>[0]['query'] = {},
    call?: Parameters<typeof handler.v1ChatSessionEntity_GetAll>[1],
  ) => Promise.resolve(handler.v1ChatSessionEntity_GetAll({ path: {}, query, header: {} }, call));
  return { handler, get, list, lines: log.lines };
}
