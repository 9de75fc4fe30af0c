import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { createLoggedUrl } from './logged-url.js';

/** Writes one line for each request, when it is answered. */
export class AccessLog extends LogController {
  readonly url = createLoggedUrl();
  #lines: FastifyBaseLogger | undefined;

  override incomingRequest(): void {}

  override requestCompleted(_error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    // A line has nothing that would have to be hidden: looking for it costs more than writing the line.
    this.#lines ??= request.server.log.child({}, { redact: [] });
    const ms = Math.round(reply.elapsedTime * 1000) / 1000;
    const url = this.url.write(request.url);
    this.#lines.info({ reqId: request.id, method: request.method, url, status: reply.statusCode, ms }, 'answered');
  }
}
