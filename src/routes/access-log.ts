import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { createLoggedUrl } from './logged-url.js';

/** What the log says of one answer. */
export interface AccessLine {
  readonly reqId: string;
  readonly method: string;
  /** Without what people put into URLs that does not belong into a log. */
  readonly url: string;
  readonly status: number;
  /** Milliseconds from the request to the end of its answer. */
  readonly ms: number;
}

export type WriteAccessLine = (line: AccessLine) => void;

/** Message of the line of an answer. */
export const ANSWERED = 'answered';

/** Writes one line for each request, when it is answered; with the logger of the server unless it is given another way. */
export class AccessLog extends LogController {
  readonly url = createLoggedUrl();
  #write: WriteAccessLine | undefined;

  constructor(write?: WriteAccessLine) {
    super();
    this.#write = write;
  }

  override incomingRequest(): void {}

  override requestCompleted(_error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    const { id: reqId, method, url } = request;
    this.#open(request)({ reqId, method, url: this.url.write(url), status: reply.statusCode, ms: round(reply.elapsedTime) });
  }

  /** Returns what writes the line of each request that is answered as this one. */
  repeat(request: FastifyRequest, { statusCode: status }: FastifyReply): (own: Pick<AccessLine, 'reqId' | 'url' | 'ms'>) => void {
    const { method } = request;
    const write = this.#open(request);
    return ({ reqId, url, ms }) => write({ reqId, method, url: this.url.write(url), status, ms: round(ms) });
  }

  #open({ server }: FastifyRequest): WriteAccessLine {
    if (this.#write !== undefined) return this.#write;
    // A line has nothing that would have to be hidden: looking for it costs more than writing the line.
    const log = server.log.child({}, { redact: [] });
    return (this.#write = (line) => log.info(line, ANSWERED));
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
