import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Request line and headers together, in bytes; what is longer is answered with 431. */
export const MAX_HEADER_SIZE = 16 * 1024;

/** How long a connection may keep the service waiting, in milliseconds, and how many there may be. */
export interface ConnectionLimits {
  /** Until the headers of a request have arrived, from its first byte or from the start of the connection. */
  readonly headers: number;
  /** Until all of a request has arrived. */
  readonly request: number;
  /** Between an answer and the next request; longer than load balancers keep a connection, for who closes first may not lose a request. */
  readonly idle: number;
  /** Without a byte in either direction while a request is answered: a client that is gone, or does not read. */
  readonly silence: number;
  /** How often the first two are looked at. */
  readonly lookEvery: number;
  /** Connections at the same time; one more is closed as soon as it is there. */
  readonly most: number;
}

export const connectionLimits: ConnectionLimits = {
  headers: 10_000,
  request: 30_000,
  idle: 72_000,
  silence: 60_000,
  lookEvery: 1000,
  most: 10_000,
};

/** Returns an HTTP server whose connections end where they keep it waiting. */
export function createHttpServer(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  { headers, request, idle, silence, lookEvery, most }: ConnectionLimits,
): Server {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_SIZE,
      // A request without Host is refused by the service, with a body.
      requireHostHeader: false,
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: lookEvery,
    },
    handle,
  );
  server.timeout = silence;
  server.maxConnections = most;
  return server;
}
