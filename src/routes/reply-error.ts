import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import type { MediaType } from '../../generated/operation.js';
import { errorMediaTypes } from '../../generated/operations.js';
import { ContractViolation } from '../../generated/output.js';
import { DataUnavailableError } from '../data/data-handler.js';
import { codeOfStatus, ServiceError } from '../errors/catalogue.js';
import { quote } from '../errors/quote.js';
import { createNegotiation } from '../negotiation/negotiate.js';
import { bytesOf, represent } from '../representation/represent.js';
import { answerHeaders } from './security-headers.js';

const negotiate = createNegotiation<MediaType>(errorMediaTypes);
const JSON_TYPE = errorMediaTypes[0];

/** Answers with the error body in the media type that the client accepts, JSON where it accepts none. */
export function replyError(request: FastifyRequest, reply: FastifyReply, thrown: unknown): FastifyReply {
  const error = toServiceError(thrown, request.log);
  // 406 says that negotiation failed, so it does not negotiate.
  const mediaType = error.code === 'not-acceptable' ? JSON_TYPE : negotiateError(request.headers.accept);
  const { headers, payload } = writeError(mediaType, error);
  // Whoever asks why finds it in the log under this name.
  return reply.code(error.status).headers(headers).header('x-request-id', request.id).send(payload);
}

/** Returns the media type of the errors that a client accepts, JSON where it accepts none. */
export function negotiateError(accept: string | undefined): MediaType {
  return negotiate(accept) ?? JSON_TYPE;
}

/** Returns an error as it is sent. */
export function writeError(mediaType: MediaType, error: ServiceError) {
  const { contentType, payload } = represent(mediaType, 'ErrorBody', { body: error.body }, { rootUrl: '', select: null });
  return { headers: { ...answerHeaders, vary: 'Accept', ...error.headers, 'content-type': contentType }, payload: bytesOf(payload) };
}

/** Returns what the client may know of a failure, and logs what it may not. */
export function toServiceError(thrown: unknown, log: FastifyBaseLogger): ServiceError {
  if (thrown instanceof ServiceError) {
    if (thrown.status >= 500 && thrown.cause !== undefined) log.error({ err: thrown }, thrown.message);
    return thrown;
  }
  if (thrown instanceof DataUnavailableError) {
    log.error({ err: thrown }, 'the data handler is unavailable');
    return new ServiceError('unavailable', 'The chat sessions cannot be read at the moment');
  }
  if (thrown instanceof ContractViolation) {
    log.error({ pointer: thrown.pointer, expected: thrown.expected }, `the data handler broke the contract: ${thrown.message}`);
    return internal(thrown);
  }
  const { code, statusCode } = (thrown ?? {}) as { readonly code?: unknown; readonly statusCode?: unknown };
  // Only the framework's own errors are known to speak of the request; another one's status is its own affair.
  const isOfFramework = thrown instanceof Error && typeof code === 'string' && code.startsWith('FST_');
  // Who takes no body takes it whatever it is: only an operation with one can find its media type unsupported.
  if (isOfFramework && code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new ServiceError('bad-request', 'Cannot read the request: its Content-Type is not a media type', { cause: thrown });
  }
  if (isOfFramework && typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new ServiceError(codeOfStatus(statusCode), thrown.message, { cause: thrown });
  }
  log.error({ err: thrown instanceof SyntaxError ? withoutInput(thrown) : thrown }, 'the request failed');
  return internal(thrown);
}

/** Returns where JSON could not be read: what it says beside is a piece of what was read, such as a session and its key. */
function withoutInput({ name, stack }: SyntaxError): object {
  const calls = String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { type: name, stack: calls.join('\n') };
}

function internal(cause: unknown): ServiceError {
  return new ServiceError('internal', 'The service could not answer this request', { cause });
}

/** Returns the error of a path that nothing answers. */
export function notFound(url: string): ServiceError {
  const [path] = url.split('?', 1) as [string];
  return new ServiceError('not-found', `Nothing answers at ${quote(path, 128)}`);
}
