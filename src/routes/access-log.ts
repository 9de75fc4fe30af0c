import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { createLoggedUrl } from './logged-url.js';

/** Writes one line for each request, when it is answered. */
export class AccessLog extends LogController {
  readonly url = createLoggedUrl();
  #lines: FastifyBaseLogger | undefined;

  override incomingRequest(): void {}

  override requestCompleted(_error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    const { id, method, url } = request;
    const ms = round(reply.elapsedTime);
    this.#open(request).info({ reqId: id, method, url: this.url.write(url), status: reply.statusCode, ms }, MESSAGE);
  }

  /** Returns what writes the line of each request that is answered as this one. */
  repeat(request: FastifyRequest, reply: FastifyReply): (line: Line) => void {
    // What is always the same is written once.
    const log = this.#open(request).child({ method: request.method, status: reply.statusCode });
    return ({ reqId, url, ms }) => log.info({ reqId, url: this.url.write(url), ms: round(ms) }, MESSAGE);
  }

  #open({ server }: FastifyRequest): FastifyBaseLogger {
    // A line has nothing that would have to be hidden: looking for it costs more than writing the line.
    return (this.#lines ??= server.log.child({}, { redact: [] }));
  }
}

/** What of a line is that of one request; the time is in milliseconds. */
interface Line {
  readonly reqId: string;
  readonly url: string;
  readonly ms: number;
}

const MESSAGE = 'answered';

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
