import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { MediaType, Operation } from '../../generated/operation.js';
import { basePath, type OperationId, operations } from '../../generated/operations.js';
import { parameterValidators } from '../../generated/validators.js';
import { authenticate, unauthorized } from '../auth/authenticate.js';
import type { SecuritySchemes } from '../auth/scheme.js';
import type { DataHandler } from '../data/data-handler.js';
import { codeOfStatus, ServiceError } from '../errors/catalogue.js';
import { createNegotiation, type Negotiate } from '../negotiation/negotiate.js';
import { type ParameterValues, readParameters } from '../parameters/read-parameters.js';
import { represent } from '../representation/represent.js';
import { createSelectReader } from '../representation/selection.js';
import { withinDeadline } from './deadline.js';
import { routeOtherMethods } from './other-methods.js';

export interface OperationOptions {
  readonly handler: DataHandler;
  readonly schemes: SecuritySchemes;
  /** Longest time that the data handler may take, in milliseconds. */
  readonly handlerTimeout: number;
  /** Origin of absolute links; without it, the one that the request was sent to. */
  readonly publicOrigin?: string | undefined;
}

/** What any operation may answer; the document says which statuses and bodies are its own. */
interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly message?: string;
}

type Handle = (parameters: ParameterValues) => Answer | Promise<Answer>;

/** A declared response with a body, ready to be negotiated. */
interface DeclaredResponse {
  readonly schema: string;
  readonly mediaTypes: readonly MediaType[];
  readonly negotiate: Negotiate<MediaType>;
}

/** Registers a route for every operation of the document, and answers every other method of their paths. */
export function registerOperations(app: FastifyInstance, options: OperationOptions): void {
  const all: readonly Operation[] = Object.values(operations);
  for (const operation of all) {
    app.route({
      method: operation.method,
      url: routeUrl(operation.path),
      exposeHeadRoute: true,
      handler: createOperationHandler(app, operation, options),
    });
  }
  for (const path of new Set(all.map((operation) => operation.path))) {
    routeOtherMethods(
      app,
      routeUrl(path),
      all.filter((operation) => operation.path === path).map((operation) => operation.method),
    );
  }
}

/** Returns a path template as Fastify writes it: `/api/v1/ChatSession/:id`. */
function routeUrl(path: string): string {
  return basePath + path.replaceAll(/\{([^{}]+)\}/g, ':$1');
}

/**
 * Returns the way of a request through the service: parameters → authentication → negotiation → data handler →
 * `$select` → representation.
 */
function createOperationHandler(app: FastifyInstance, operation: Operation, options: OperationOptions) {
  const id = operation.operationId as OperationId;
  const validate = parameterValidators[id];
  const handle = options.handler[id].bind(options.handler) as unknown as Handle;
  const security = { security: operation.security, schemes: options.schemes };
  const responses = declaredResponses(operation);
  const [success] = responses.values();
  const readSelect = createSelectReader(operation.parameters, success?.schema);

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const raw = {
      path: request.params as Record<string, string>,
      query: request.query as Record<string, string>,
      headers: request.headers,
    };
    const parameters = readParameters(operation.parameters, raw, validate);
    const select = readSelect(parameters);
    await authenticate(request.headers, security);
    if (success !== undefined) acceptable(success, request.headers.accept);

    const answer = await withinDeadline(handle(parameters), options.handlerTimeout);
    if (typeof answer.status !== 'number' || !Object.hasOwn(operation.responses, answer.status)) {
      throw new TypeError(`${id} answered ${String(answer.status)}, which the document does not declare`);
    }
    if (answer.status === 401) throw unauthorized(answer.message ?? '', security);
    if (answer.status >= 400) throw new ServiceError(codeOfStatus(answer.status), answer.message ?? '');
    reply.code(answer.status).header('vary', 'Accept');
    const response = responses.get(answer.status);
    if (response === undefined) return reply.send();
    const rootUrl = `${options.publicOrigin ?? originOf(request)}${app.prefix}`;
    const { contentType, bytes } = represent(acceptable(response, request.headers.accept), response.schema, answer.body, {
      rootUrl,
      select,
    });
    return reply.header('content-type', contentType).send(bytes);
  };
}

/** Returns the successful responses that have a body, by status. */
function declaredResponses({ responses }: Operation): ReadonlyMap<number, DeclaredResponse> {
  const declared = new Map<number, DeclaredResponse>();
  for (const [status, { schema, mediaTypes }] of Object.entries(responses)) {
    if (schema !== undefined && Number(status) < 400)
      declared.set(Number(status), { schema, mediaTypes, negotiate: createNegotiation(mediaTypes) });
  }
  return declared;
}

function acceptable({ negotiate, mediaTypes }: DeclaredResponse, accept: string | undefined): MediaType {
  const mediaType = negotiate(accept);
  if (mediaType !== undefined) return mediaType;
  const available = mediaTypes.map(({ type }) => type).join(', ');
  throw new ServiceError('not-acceptable', `Cannot answer as ${JSON.stringify(accept)}: available are ${available}`);
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host === '' ? 'localhost' : host}`;
}
