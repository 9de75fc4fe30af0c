import { type IncomingMessage, METHODS, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify';
import { type AppOptions, app } from './app.js';
import { connectionLimits, type ConnectionLimits, createHttpServer, MAX_HEADER_SIZE } from './connections.js';
import { type ErrorCode, ServiceError } from './errors/catalogue.js';
import type { Measurements } from './metrics/measurements.js';
import { CONNECT, mindConnections } from './mind-connections.js';
import { createOverloadGuard } from './overload-guard.js';
import { createRequestIds } from './request-ids.js';
import { AccessLog, type WriteAccessLine } from './routes/access-log.js';
import { createKnownRequests } from './routes/known-requests.js';
import { measureAnswers } from './routes/measure-answers.js';
import { notFound, replyError } from './routes/reply-error.js';
import { leaveBodiesUnread } from './routes/request-body.js';
import { createRequestLog } from './routes/request-log.js';
import { SECRETS } from './routes/request-words.js';
import { answerHeaders } from './routes/security-headers.js';
import type { TraceRequests } from './routes/trace-requests.js';

/** How long a client may take to end its half of a connection that a broken request has ended. */
const LINGER_MS = 2000;

/** What is never logged, whoever logs a request. */
export const redact = SECRETS.flatMap((name) => [`req.headers["${name}"]`, `res.headers["${name}"]`, `headers["${name}"]`]).concat(
  'SessionKey',
  '*.SessionKey',
  // What of a URL may be logged, the line of the request has.
  'req.url',
);

export interface ServerOptions extends AppOptions {
  readonly logger: NonNullable<FastifyServerOptions['logger']> | FastifyBaseLogger | false;
  /** Addresses and subnets of the proxies whose `X-Forwarded` headers are believed, with commas between them; none unless given. */
  readonly trustProxy?: string | undefined;
  /** Origins whose pages may call, as in `https://app.example.com`; none unless given. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Where answers are counted; nowhere unless given. */
  readonly measurements?: Measurements | undefined;
  /** What writes the line of each answer; the logger unless given. */
  readonly accessLines?: WriteAccessLine | undefined;
  /** What makes spans of requests; nothing unless given. */
  readonly tracing?: TraceRequests | undefined;
  /** How long a request may have waited for its turn before it is refused, in milliseconds; as long as it likes unless given. */
  readonly longestWait?: number | undefined;
  /** Where the connections are to be held to others than the usual limits. */
  readonly limits?: Partial<ConnectionLimits> | undefined;
}

/** Returns the service as a server of its own, not yet listening. Every answer, also that of a broken request, has the documented error body. */
export async function createServer({
  logger,
  accessLines,
  trustProxy,
  corsOrigins = [],
  measurements,
  tracing,
  longestWait,
  limits,
  ...options
}: ServerOptions): Promise<FastifyInstance> {
  const log = new AccessLog(accessLines);
  // Not before the data handler is given up.
  const silence = Math.max(connectionLimits.silence, options.handlerTimeout + LINGER_MS);
  const counts = measurements?.counts ?? { refusedRequests: 0 };
  const guard =
    longestWait === undefined
      ? undefined
      : createOverloadGuard({ longestWait, counts, warn: (fields, message) => server.log.warn(fields, message) });
  const nextId = createRequestIds();
  const known = createKnownRequests({
    isProxied: trustProxy !== undefined,
    createSent(request, reply) {
      const write = log.repeat(request, reply);
      const record = measurements?.answersTo(request.routeOptions.config.operationId as string);
      const { statusCode } = reply;
      const contentType = reply.getHeader('content-type') as string | undefined;
      return (url, ms) => {
        write({ reqId: nextId(), url, ms });
        record?.(statusCode, contentType, ms);
      };
    },
  });
  const server = Fastify({
    ...(typeof logger === 'object' && 'info' in logger ? { loggerInstance: logger } : { logger: logger as false }),
    logController: log,
    trustProxy: trustProxy ?? false,
    genReqId: nextId,
    childLoggerFactory: createRequestLog,
    // Loading those of Fastify takes a tenth of a start.
    schemaController: { compilersFactory: { buildValidator: compileNothing, buildSerializer: compileNothing } },
    routerOptions: { maxParamLength: MAX_HEADER_SIZE },
    serverFactory: (handle) => {
      const answer: typeof handle = (request, response) => known.answer(request, response, () => handle(request, response));
      return createHttpServer(guard?.protect(answer) ?? answer, { ...connectionLimits, silence, ...limits });
    },
    // Until the last connection is closed, its requests are answered as before.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      // No route was found, so no hook of the framework runs that would log it.
      reply.raw.once('finish', () => log.requestCompleted(null, request, reply));
      void replyError(request, reply, badUrl(error));
    },
    clientErrorHandler: answerBrokenRequest,
  });
  server.addHook('onRoute', ({ url }) => log.url.learn(url));
  // The last answer of a connection says that it ends.
  server.addHook('preClose', () => known.close());
  server.addHook('onClose', () => guard?.close());
  await tracing?.(server, log.url);
  if (measurements !== undefined) measureAnswers(server, measurements);
  // Fastify knows few methods; the others of HTTP are to be answered with 405 as well.
  for (const method of METHODS) if (!server.supportedMethods.includes(method) && method !== 'CONNECT') server.addHttpMethod(method);
  server.setErrorHandler((error, request, reply) => replyError(request, reply, error));
  // An unknown path is one whatever the body.
  leaveBodiesUnread(server);
  server.setNotFoundHandler((request, reply) => replyError(request, reply, notFound(request.url)));
  server.addHook('onRequest', ({ raw }, _reply, done) => {
    checkSingleHeaders(raw);
    done();
  });
  if (trustProxy !== undefined) {
    server.addHook('onRequest', (request, _reply, done) => {
      checkForwarded(request);
      done();
    });
  }
  server.server.on('checkExpectation', answerUnknownExpectation);
  mindConnections(server.server);
  if (corsOrigins.length > 0) {
    const { registerCors } = await import('./routes/cors.js');
    await registerCors(server, corsOrigins);
  }
  // Each request is to have its span: none is known then.
  await server.register(app, { ...options, known: tracing === undefined ? known : undefined });
  return server;
}

/** Validators and serializers are generated. */
function compileNothing(): never {
  throw new TypeError('no route of the service has a schema of Fastify: its contract is the document');
}

const AUTHORIZATION = 'authorization';
/** Name or address of a host and its port (RFC 9110 §7.2, RFC 3986 §3.2.2). */
const HOST = /^(?:\[[0-9a-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?$/i;
/** The host that was found right last: nearly all requests are for the same one. */
let knownHost = '';

/** Tells whether links can be made of a host: ports end at 65535, and not all digits are an address. */
function isHost(text: string): boolean {
  // An empty one is allowed (RFC 9110 §7.2); its links are to localhost.
  if (text === '' || text === knownHost) return true;
  if (!HOST.test(text) || !URL.canParse(`http://${text}`)) return false;
  knownHost = text;
  return true;
}

/**
 * One Host, unless the request is of HTTP/1.0 (RFC 9112 §3.2), and one Authorization at most (RFC 9110 §5.3): Node would
 * take the first, and a proxy in front may have judged by the other.
 *
 * @throws ServiceError `bad-request`
 */
function checkSingleHeaders({ rawHeaders, httpVersion }: IncomingMessage): void {
  let hosts = 0;
  let authorizations = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === AUTHORIZATION.length && name.toLowerCase() === AUTHORIZATION) authorizations++;
    if (name.length !== 4 || name.toLowerCase() !== 'host') continue;
    hosts++;
    if (!isHost(rawHeaders[index + 1] as string)) {
      throw new ServiceError('bad-request', 'Cannot tell for whom the request is: its Host header is neither a name nor an address');
    }
  }
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) {
    throw new ServiceError('bad-request', `Cannot tell for whom the request is: it has ${hosts} Host headers, send one`);
  }
  if (authorizations > 1) {
    throw new ServiceError('bad-request', `Cannot tell who is calling: the request has ${authorizations} Authorization headers, send one`);
  }
}

/** Proxies pass on what clients say of the host and the protocol, and links are made of both. @throws ServiceError `bad-request` */
function checkForwarded({ protocol, host }: FastifyRequest): void {
  if (isHost(host) && /^https?$/.test(protocol)) return;
  throw new ServiceError(
    'bad-request',
    'Cannot tell for whom the request is: X-Forwarded-Host has to be a name or an address, and X-Forwarded-Proto http or https',
  );
}

/** Only `100-continue` is known (RFC 9110 §10.1.1); Node answers the others itself, but without a body. */
function answerUnknownExpectation(_request: IncomingMessage, response: ServerResponse): void {
  const { status, body } = new ServiceError('expectation-failed', 'Cannot fulfil Expect: only 100-continue is known');
  const bytes = Buffer.from(JSON.stringify(body));
  response
    .writeHead(status, { ...answerHeaders, 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
    .end(bytes);
}

function badUrl(error: Error & { readonly code?: string }): unknown {
  if (error.code !== 'FST_ERR_BAD_URL') return error;
  return new ServiceError('bad-request', 'Cannot read the URL: its percent-encoding is broken');
}

const brokenRequests: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  HPE_HEADER_OVERFLOW: {
    code: 'headers-too-large',
    message: `Cannot read the request: URL and headers are longer than ${MAX_HEADER_SIZE} bytes`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'request-timeout',
    message: `Cannot read the request: its headers took longer than ${connectionLimits.headers / 1000} seconds to arrive, or all of it longer than ${connectionLimits.request / 1000}`,
  },
  [CONNECT]: { code: 'bad-request', message: 'Cannot open a tunnel: this service is no proxy' },
};

/** Connections that were told why they end; what still arrives there is read and forgotten, or its sender would see a reset only. */
const answered = new WeakSet<Socket>();

/** Answers a request that is not HTTP. Nothing of it was understood, so the body is JSON and the connection ends. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (answered.has(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  // The answer to an earlier request of the connection goes first; Node's own handler asks the same property.
  const { _httpMessage: earlier } = socket as { readonly _httpMessage?: ServerResponse | null };
  if (earlier?.req.complete === true && !earlier.writableFinished) {
    earlier.once('finish', () => answerBrokenRequest(error, socket));
    return;
  }
  const { code, message } = brokenRequests[error.code ?? ''] ?? {
    code: 'bad-request',
    message: 'Cannot read the request: it is not HTTP/1.1',
  };
  const { status, body } = new ServiceError(code, message);
  const bytes = JSON.stringify(body);
  answered.add(socket);
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...Object.entries(answerHeaders).map(([name, value]) => `${name}: ${value}`),
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(bytes)}`,
      `Date: ${new Date().toUTCString()}`,
      'Connection: close',
      '',
      bytes,
    ].join('\r\n'),
  );
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

/** Longest time that requests in flight get to finish after the signal. */
const SHUTDOWN_MS = 10_000;
const IDLE_CHECK_MS = 100;
/** How long a connection at rest may still bring a request after the signal: one that was on its way is no new one. */
const LAST_CALL_MS = 500;

/** Stops the server on SIGTERM and SIGINT: no new connections, all requests on the open ones are answered, then the process ends by itself. */
export function stopOnSignal(server: FastifyInstance): void {
  const stop = (signal: NodeJS.Signals) => {
    server.log.info({ signal }, 'stopping');
    // To close means to Node and to Fastify that connections at rest are cut, whatever has been sent on them meanwhile.
    const closeIdleConnections = server.server.closeIdleConnections.bind(server.server);
    server.server.closeIdleConnections = () => {};
    // A connection that is kept alive after its last answer must not keep the process, nor one that never ends.
    setTimeout(() => setInterval(closeIdleConnections, IDLE_CHECK_MS).unref(), LAST_CALL_MS).unref();
    setTimeout(() => server.server.closeAllConnections(), SHUTDOWN_MS).unref();
    server.close().catch((error: unknown) => {
      server.log.error({ err: error }, 'stopping failed');
      process.exitCode = 1;
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}
