import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Operation, RequestBody } from '../../generated/operation.js';
import { basePath, type OperationId, operations } from '../../generated/operations.js';
import { headerValidators, parameterValidators, type Validate } from '../../generated/validators.js';
import { type Attempts, createAttempts } from '../auth/attempts.js';
import { authenticate, unauthorized } from '../auth/authenticate.js';
import type { SecuritySchemes } from '../auth/scheme.js';
import type { DataHandler } from '../data/data-handler.js';
import { codeOfStatus, ServiceError } from '../errors/catalogue.js';
import { unsupported } from '../negotiation/content-type.js';
import { createLocaleReader } from '../localization/locale.js';
import { createParameterReader } from '../parameters/parameter-reader.js';
import { createEntityTags } from '../representation/entity-tag.js';
import { createKeptAnswers, type KeptAnswers } from '../representation/kept-answers.js';
import { writeHeaders } from '../representation/response-headers.js';
import { type Expected, NOT_MODIFIED, type Wanted } from './answers.js';
import { withinDeadline } from './deadline.js';
import { acceptable, type DeclaredResponse, declaredResponses, FOUND, isConditional } from './declared-responses.js';
import { createKnownAnswers, type Handle } from './known-answers.js';
import type { KnownRequests } from './known-requests.js';
import { routeOtherMethods } from './other-methods.js';
import { catalogues, release } from './release.js';
import { replyError } from './reply-error.js';
import { leaveBodiesUnread, readRequestBody } from './request-body.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the document that a route answers; none where it is not in the document. */
    readonly operationId?: string;
  }
}

export interface OperationOptions {
  readonly handler: DataHandler;
  readonly schemes: SecuritySchemes;
  /** Longest time that the data handler may take, in milliseconds. */
  readonly handlerTimeout: number;
  /** Origin of absolute links; without it, the one that the request was sent to. */
  readonly publicOrigin?: string | undefined;
  /** IANA zone of the date-times that have no offset; UTC without it. */
  readonly baseTimeZone?: string | undefined;
  /** Slows down who guesses credentials; by default 30 failures of an address in a minute, and 10 for one user. */
  readonly attempts?: Attempts | undefined;
  /** Memory for written answers; 64 MiB unless given. */
  readonly kept?: KeptAnswers | undefined;
  /** Where it is learned how requests are answered; the server around has to answer those that are known. */
  readonly known?: KnownRequests | undefined;
}

const validators: Readonly<Record<string, Validate>> = headerValidators;
/** Bytes of the written answers that are kept. */
export const KEPT_BYTES = 64 * 1024 * 1024;

/** Registers a route for every operation of the document, and answers every other method of their paths. */
export function registerOperations(app: FastifyInstance, options: OperationOptions): void {
  const all: readonly Operation[] = Object.values(operations);
  leaveBodiesUnread(app);
  const shared = { ...options, kept: options.kept ?? createKeptAnswers(KEPT_BYTES) };
  for (const operation of all) routeOperation(app, operation, shared);
  for (const path of new Set(all.map((operation) => operation.path))) {
    routeOtherMethods(
      app,
      routeUrl(path),
      all.filter((operation) => operation.path === path).map((operation) => operation.method),
    );
  }
}

/** Registers the route of one operation. */
export function routeOperation(app: FastifyInstance, operation: Operation, options: OperationOptions): void {
  const { method, path, requestBody } = operation;
  const hasHead = Object.values<Operation>(operations).some((other) => other.path === path && other.method === 'HEAD');
  app.route({
    // Fastify's own HEAD would give a 304 the length 0.
    method: method === 'GET' && !hasHead ? ['GET', 'HEAD'] : method,
    url: routeUrl(path),
    exposeHeadRoute: false,
    config: { operationId: operation.operationId },
    handler: createOperationHandler(app, operation, options),
    ...(requestBody === undefined
      ? {}
      : { errorHandler: (error, request, reply) => void replyError(request, reply, explain(error, requestBody)) }),
  });
}

/** Returns a path template as Fastify writes it: `/api/v1/ChatSession/:id`. */
function routeUrl(path: string): string {
  return basePath + path.replaceAll(/\{([^{}]+)\}/g, ':$1');
}

/**
 * Returns the way of a request through the service: parameters → authentication → negotiation → request body →
 * data handler → `$select` → representation.
 */
function createOperationHandler(app: FastifyInstance, operation: Operation, options: OperationOptions) {
  const id = operation.operationId as OperationId;
  const validate = parameterValidators[id];
  const readParameters = createParameterReader(operation.parameters, validate);
  const handle = options.handler[id].bind(options.handler) as unknown as Handle;
  const security = { security: operation.security, schemes: options.schemes };
  const attempts = options.attempts ?? createAttempts();
  const { baseTimeZone = 'UTC', kept = createKeptAnswers(KEPT_BYTES) } = options;
  const responses = declaredResponses(operation, { tags: createEntityTags(`${release} ${baseTimeZone}`), kept });
  const localeReader = createLocaleReader(operation.parameters, { catalogues, baseTimeZone });
  const vary = ['Accept', ...localeReader.names].join(', ');
  const validateHeaders = new Map(Object.keys(operation.responses).map((status) => [Number(status), validators[`${id}${status}`]]));
  const conditional = isConditional(operation) ? responses.get(FOUND) : undefined;
  const knownAnswers = createKnownAnswers(operation, { validate, attempts, security, handle, handlerTimeout: options.handlerTimeout });

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const raw = {
      path: request.params as Record<string, string>,
      query: request.query as Record<string, string>,
      headers: request.headers,
    };
    const parameters = readParameters(raw);
    for (const { readSelect } of responses.values()) readSelect(parameters);
    const locale = localeReader.read(parameters.header);
    const caller = { address: request.ip, headers: request.headers };
    const principal = await attempts.guard(caller, () => authenticate(request.headers, security));
    // All of them: what a data handler has done must not end in 406.
    for (const response of responses.values()) acceptable(response, request.headers.accept);
    const { requestBody } = operation;
    const input = requestBody === undefined ? parameters : { ...parameters, body: await readRequestBody(request, requestBody) };

    const want = (response: DeclaredResponse): Wanted => ({
      mediaType: acceptable(response, request.headers.accept),
      locale,
      rootUrl: `${options.publicOrigin ?? originOf(request)}${app.prefix}`,
      selection: response.readSelect(parameters),
    });
    const expected = conditional?.answers.expect(request, want(conditional));
    const call = { known: expected?.known, caller: principal?.name, headers: request.headers };
    const said = knownAnswers.said(request.raw) ?? handle(input, call);
    // A value that is there already costs no timer.
    const answer = said instanceof Promise ? await withinDeadline(said, options.handlerTimeout) : said;
    const { status } = answer;
    const declared = typeof status === 'number' ? operation.responses[status] : undefined;
    if (declared === undefined || status === NOT_MODIFIED)
      throw new TypeError(`${id} answered ${String(status)}, which the document does not declare for a data handler`);
    const { written: headers, dropped } = writeHeaders(answer.headers, declared, validateHeaders.get(status));
    if (dropped.length > 0) request.log.warn({ operation: id, status, dropped }, 'the document does not declare these headers');
    if (status === 401) throw unauthorized(answer.message ?? '', security);
    if (status >= 400) throw new ServiceError(codeOfStatus(status), answer.message ?? '', { headers, status });
    const shaped = { ...headers, vary };
    const response = responses.get(status);
    if (response === undefined) return reply.code(status).headers(shaped).send();
    const { answers } = response;
    const own = response === conditional ? (expected as Expected) : answers.expect(request, want(response));
    answers.send(reply, { status, headers: shaped, content: answer }, own);
    if (response === conditional) {
      // Read again, for the data handler may have written into what it was given.
      options.known?.learn(request, reply, () =>
        knownAnswers.create(answer, readParameters(raw), { url: request.url, answers, wanted: own.wanted }),
      );
    }
    return reply;
  };
}

/** Says what can be sent where Fastify has refused a `Content-Type` that breaks the grammar. */
function explain(error: unknown, { mediaTypes }: RequestBody): unknown {
  const broken = (error as { readonly code?: unknown }).code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';
  return broken ? unsupported('its Content-Type cannot be read', mediaTypes) : error;
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host === '' ? 'localhost' : host}`;
}
