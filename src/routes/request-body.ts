import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestBody } from '../../generated/operation.js';
import { ServiceError } from '../errors/catalogue.js';
import { readContentType, unsupported } from '../negotiation/content-type.js';

/**
 * Lets every body through unread, whatever its media type: who calls is checked first, and the document says how a body
 * is read. Only routes that are registered below `app` are concerned.
 */
export function leaveBodiesUnread(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
}

/**
 * Returns the validated body of a request, undefined where it may be absent and is. The limit of its bytes is Fastify's
 * `bodyLimit`.
 *
 * @throws ServiceError `unsupported-media-type`, `content-too-large` or `bad-request`
 */
export async function readRequestBody(request: FastifyRequest, requestBody: RequestBody): Promise<unknown> {
  const { mediaTypes, required } = requestBody;
  const { 'content-type': contentType, 'content-encoding': encoding = 'identity' } = request.headers;
  if (contentType !== undefined) readContentType(contentType, mediaTypes);
  if (encoding.toLowerCase() !== 'identity') throw unsupported(`its Content-Encoding is ${JSON.stringify(encoding)}`, mediaTypes);
  const bytes = await readBytes(request);
  if (bytes.length > 0) {
    // Loaded with the first body: most services never get one.
    const { readRepresentation } = await import('../representation/read-representation.js');
    return readRepresentation(bytes, readContentType(contentType, mediaTypes), requestBody);
  }
  if (!required) return undefined;
  const types = mediaTypes.map(({ type }) => type).join(', ');
  throw new ServiceError('bad-request', `Cannot read the body: it is missing; send it as ${types}`);
}

async function readBytes(request: FastifyRequest): Promise<Buffer> {
  const limit = request.routeOptions.bodyLimit;
  const tooLarge = () => new ServiceError('content-too-large', `Cannot read the body: it has more than ${limit} bytes`);
  if (Number(request.headers['content-length']) > limit) throw tooLarge();
  // Fastify leaves the stream in `body`, and nothing there for a method that seldom has one.
  const stream = (request.body ?? request.raw) as Readable;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // The stream is the connection: it has to live until the answer is sent.
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk as Buffer);
      length += bytes.length;
      if (length > limit) break;
      chunks.push(bytes);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
    throw new ServiceError('bad-request', 'Cannot read the body: the connection ended before it was complete', { cause: error });
  }
  if (length <= limit) return Buffer.concat(chunks, length);
  // Who still sends would not read the answer.
  stream.resume();
  throw tooLarge();
}
