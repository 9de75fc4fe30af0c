import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { MediaType } from '../generated/operation.js';
import { ServiceError } from './errors/catalogue.js';
import { negotiateError, writeError } from './routes/reply-error.js';

/** How often the event loop is seen to turn, in milliseconds. */
const TICK_MS = 50;
/** How long a refusal is held back: who is refused and asks again at once must not take the time of the others. */
const HOLD_MS = 1000;
/** Refusals that are held back at the same time; one more is sent at once. */
const MOST_HELD = 10_000;
/** Whoever watches over the service has to see it when it is busy. */
const ALWAYS = '/health/';

/** When a connection had the last request that was passed on. */
const SEEN = Symbol('seen');

interface SeenSocket extends Socket {
  [SEEN]?: number;
}

interface Refusal {
  readonly headers: OutgoingHttpHeaders;
  readonly payload: Buffer;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

export interface OverloadGuard {
  /** Returns what refuses a request that has waited too long with 503, and passes every other one on. */
  protect(handle: Handle): Handle;
  /** Sends what is held back, and holds nothing back from now on. */
  close(): void;
}

export interface OverloadGuardOptions {
  /** How long a request may have waited for its turn, in milliseconds. */
  readonly longestWait: number;
  /** Is told once a second at most how many were refused. */
  readonly warn: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  readonly counts: { refusedRequests: number };
  readonly now?: () => number;
  readonly holdFor?: number;
  readonly mostHeld?: number;
}

/**
 * Returns a guard against more requests than can be answered. All that are there when the event loop turns are
 * answered one after the other, so whoever comes up late in a long turn has waited at least that long: it is refused,
 * which costs little, and the turn ends. Those that are answered are answered within two turns. A turn of more than a
 * thousand connections looks for new requests meanwhile: whose connection was seen in time has not waited for longer.
 */
export function createOverloadGuard({
  longestWait,
  warn,
  counts,
  now = () => performance.now(),
  holdFor = HOLD_MS,
  mostHeld = MOST_HELD,
}: OverloadGuardOptions): OverloadGuard {
  const refusals = new Map<MediaType, Refusal>();
  let turned = now();
  let told = { at: -Infinity, refused: counts.refusedRequests };
  let held: { readonly until: number; readonly send: () => void }[] = [];
  let isOpen = true;

  const tick = (): void => {
    turned = now();
    const due = held.findIndex(({ until }) => until > turned);
    for (const { send } of held.splice(0, due < 0 ? held.length : due)) send();
    if (counts.refusedRequests === told.refused || turned - told.at < 1000) return;
    warn({ refused: counts.refusedRequests - told.refused }, 'too many requests at once: those that waited too long are answered with 503');
    told = { at: turned, refused: counts.refusedRequests };
  };
  const timer = setInterval(tick, TICK_MS).unref();

  /** Writes what is said in a media type once: a refusal has to cost as little as it can. */
  const writeRefusal = (mediaType: MediaType): Refusal => {
    const { headers, payload } = writeError(mediaType, BUSY);
    const refusal = { headers: { ...headers, 'content-length': payload.length }, payload };
    refusals.set(mediaType, refusal);
    return refusal;
  };
  const refuse = (request: IncomingMessage, response: ServerResponse): void => {
    counts.refusedRequests++;
    const mediaType = negotiateError(request.headers.accept);
    const { headers, payload } = refusals.get(mediaType) ?? writeRefusal(mediaType);
    const send = () => void response.writeHead(BUSY.status, headers).end(payload);
    if (isOpen && held.length < mostHeld) held.push({ until: now() + holdFor, send });
    else send();
  };
  return {
    protect: (handle) => (request, response) => {
      const time = now();
      const socket = request.socket as SeenSocket;
      const seen = socket[SEEN] ?? -Infinity;
      const isLate = time - turned > longestWait + TICK_MS && time - seen > longestWait;
      if (isLate && request.url?.startsWith(ALWAYS) !== true) return refuse(request, response);
      socket[SEEN] = time;
      handle(request, response);
    },
    close() {
      isOpen = false;
      clearInterval(timer);
      for (const { send } of held) send();
      held = [];
    },
  };
}

const BUSY = new ServiceError('unavailable', 'The service has more requests than it can answer at the moment');
