import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Asked, NOT_MODIFIED, type Prepared } from './answers.js';
import { lastSegment, wordsOf } from './request-words.js';
import { createTurnEnd } from './turn-end.js';

/**
 * Requests that differ in the last segment of their path alone from one that was read, checked and negotiated before: all
 * of that holds again, for a request in the same words is answered in the same way (RFC 9110 §9.2.1, §12). Who is calling,
 * and what the data handler has, is asked each time.
 */
export interface KnownRequests {
  /** Learns from the answer that was sent to a request how others in the same words are answered. */
  learn(request: FastifyRequest, reply: FastifyReply, create: () => AnswerKnown | undefined): void;
  /** Answers a request in known words; every other one is to be read from its start. */
  answer(request: IncomingMessage, response: ServerResponse, readFromStart: () => void): void;
  /** From now on no request is known. */
  close(): void;
}

/**
 * Returns what is to be sent for the last segment of a path, at once or later, if it has one of these statuses; undefined where
 * the request has to be read from its start.
 */
export type AnswerKnown = (
  segment: string,
  request: Asked & IncomingMessage,
  statuses: ReadonlyMap<number, unknown>,
) => Prepared | undefined | Promise<Prepared | undefined>;

export interface KnownRequestsOptions {
  /** Whether an answer depends on who has passed the request on, too. */
  readonly isProxied: boolean;
  /** Returns what is told of each request that is answered as this one. */
  readonly createSent: (request: FastifyRequest, reply: FastifyReply) => (url: string, milliseconds: number) => void;
}

/** How a request in some words is answered. */
interface Known {
  readonly answer: AnswerKnown;
  /** By status: each has headers of its own. */
  readonly ways: Map<number, Way>;
}

interface Way {
  /** The headers that are the same for all, names and values in turn. */
  readonly fields: readonly string[];
  readonly sent: (url: string, milliseconds: number) => void;
}

/** The headers that an answer has of its own. */
const OWN = new Set(['etag', 'last-modified', 'content-length']);
const MOST_KNOWN = 500;
/** Longer words than nearly all clients send are not remembered, in characters. */
const LONGEST = 4096;
/** Answers that wait for each other at most: the first one shall not wait for long. */
const MOST_AT_ONCE = 64;
const OK = 200;

export function createKnownRequests({ isProxied, createSent }: KnownRequestsOptions): KnownRequests {
  const known = new Map<string, Known>();
  /** Words that one request has had: where all have words of their own, there is nothing to be learned. */
  const heard = new Set<string>();
  /** One after the other: who sleeps until the first comes is awake for the others, and waking costs more than answering. */
  const sendLater = createTurnEnd(MOST_AT_ONCE);
  let isOpen = true;

  return {
    learn(request, reply, create) {
      const { raw } = request;
      if (!isOpen || !isPlain(raw) || BODY.some((name) => name in raw.headers)) return;
      const words = wordsOf(raw, lastSegment(request.url), isProxied);
      const { statusCode } = reply;
      if (words.length > LONGEST || known.get(words)?.ways.has(statusCode) === true) return;
      if (!heard.has(words)) {
        if (heard.size === MOST_KNOWN) heard.clear();
        heard.add(words);
        return;
      }
      // Not before it is sent: until then its headers may change.
      reply.raw.once('finish', () => {
        const answer = create();
        if (!isOpen || answer === undefined || reply.statusCode !== statusCode) return;
        let one = known.get(words);
        if (one === undefined) {
          if (known.size === MOST_KNOWN) known.clear();
          one = { answer, ways: new Map() };
          known.set(words, one);
        }
        one.ways.set(statusCode, {
          fields: Object.entries(reply.getHeaders()).flatMap(([name, value]) => (OWN.has(name) ? [] : [name, String(value)])),
          sent: createSent(request, reply),
        });
      });
    },
    answer(request, response, readFromStart) {
      const started = performance.now();
      const url = request.url as string;
      const segment = lastSegment(url);
      const one = isOpen && isPlain(request) ? known.get(wordsOf(request, segment, isProxied)) : undefined;
      if (one === undefined) return readFromStart();
      const sendNow = (prepared: Prepared) => {
        // The last answer of a connection has headers of its own, and one that nobody waits for any more is logged as such.
        if (!isOpen || response.destroyed) return readFromStart();
        try {
          send(response, prepared, one.ways, (way) => way.sent(url, performance.now() - started));
        } catch {
          readFromStart();
        }
      };
      const finish = (prepared: Prepared | undefined) => {
        if (prepared === undefined) readFromStart();
        else sendLater(() => sendNow(prepared));
      };
      let prepared: ReturnType<AnswerKnown>;
      try {
        prepared = one.answer(url.slice(segment.from, segment.to), request as Asked & IncomingMessage, one.ways);
      } catch {
        // What is wrong comes up again when the request is read from its start, and is the answer then.
        return readFromStart();
      }
      if (prepared instanceof Promise) void prepared.then(finish);
      else finish(prepared);
    },
    close() {
      isOpen = false;
      known.clear();
    },
  };
}

/** Headers of requests that have a body, or want to be asked for it. */
const BODY = ['content-length', 'transfer-encoding', 'expect'];

/** What stands behind `#` is no part of a request (RFC 9112 §3.2), and routers cut it off. */
function isPlain({ method, httpVersion, url }: IncomingMessage): boolean {
  return method === 'GET' && httpVersion === '1.1' && url?.includes('#') !== true;
}

/** Sends an answer with the headers that others of its status had. */
function send(
  response: ServerResponse,
  { representation, etag, lastModified }: Prepared,
  ways: ReadonlyMap<number, Way>,
  sent: (way: Way) => void,
): void {
  const status = representation === undefined ? NOT_MODIFIED : OK;
  const way = ways.get(status) as Way;
  const own = lastModified === undefined ? ['etag', etag as string] : ['etag', etag as string, 'last-modified', lastModified];
  if (representation !== undefined) own.push('content-length', String(representation.payload.length));
  response.writeHead(status, way.fields.concat(own));
  response.end(representation?.payload, 'latin1', () => sent(way));
}
