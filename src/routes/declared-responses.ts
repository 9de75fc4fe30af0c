import type { MediaType, Operation, Response } from '../../generated/operation.js';
import { ServiceError } from '../errors/catalogue.js';
import { createNegotiation, type Negotiate } from '../negotiation/negotiate.js';
import { createSelectReader } from '../representation/selection.js';
import { type Answers, createAnswers, type Memory, NOT_MODIFIED } from './answers.js';

/** A declared response with a body, ready to be negotiated. */
export interface DeclaredResponse extends Response {
  readonly schema: string;
  readonly negotiate: Negotiate<MediaType>;
  readonly readSelect: ReturnType<typeof createSelectReader>;
  readonly answers: Answers;
}

/** Status of the answers that can be asked for conditionally. */
export const FOUND = 200;

/** Tells whether the service answers "not modified" by itself: the document declares that status for the operation. */
export function isConditional({ method, responses }: Operation): boolean {
  return method === 'GET' && NOT_MODIFIED in responses;
}

/** Returns the successful responses that have a body, by status. */
export function declaredResponses(operation: Operation, memory: Memory): ReadonlyMap<number, DeclaredResponse> {
  const { responses, parameters } = operation;
  const declared = new Map<number, DeclaredResponse>();
  for (const [status, response] of Object.entries(responses)) {
    const { schema, mediaTypes } = response;
    if (schema === undefined || Number(status) >= 400) continue;
    const readSelect = createSelectReader(parameters, schema);
    const canBeKept = isConditional(operation) && Number(status) === FOUND;
    const answers = createAnswers({ schema, nullable: response.nullable === true, memory: canBeKept ? memory : undefined });
    declared.set(Number(status), { ...response, schema, negotiate: createNegotiation(mediaTypes), readSelect, answers });
  }
  return declared;
}

/** Returns the media type to answer in. @throws ServiceError `not-acceptable` that names those that there are */
export function acceptable({ negotiate, mediaTypes }: DeclaredResponse, accept: string | undefined): MediaType {
  const mediaType = negotiate(accept);
  if (mediaType !== undefined) return mediaType;
  const available = mediaTypes.map(({ type }) => type).join(', ');
  throw new ServiceError('not-acceptable', `Cannot answer as ${JSON.stringify(accept)}: available are ${available}`);
}
