import type { IncomingMessage } from 'node:http';

/** Headers that are secrets, in lower case: they only tell who is calling. */
export const SECRETS = ['authorization', 'cookie', 'set-cookie', 'x-xsrf-token', 'so-apptoken'];
/** What a client has already: it is compared with each answer (RFC 9110 §13). */
const CONDITIONS = ['if-none-match', 'if-modified-since'];
/** What clients and proxies give each request of its own, to find it again or to tell where it comes from. */
const MARKS = [
  'traceparent',
  'tracestate',
  'x-amzn-trace-id',
  'x-b3-sampled',
  'x-b3-spanid',
  'x-b3-traceid',
  'x-cloud-trace-context',
  'x-correlation-id',
  'x-forwarded-for',
  'x-real-ip',
  'x-request-id',
];

const apart: ReadonlySet<string> = new Set([...SECRETS, ...CONDITIONS, ...MARKS]);
const lengths: ReadonlySet<number> = new Set([...apart].map((name) => name.length));

/** Tells whether requests in the same words may differ in the value of a header, whose name may be in any case. */
export function isApart(name: string): boolean {
  return lengths.has(name.length) && apart.has(name.toLowerCase());
}

/** Where in a URL the last segment of its path stands. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

export function lastSegment(url: string): Segment {
  const query = url.indexOf('?');
  const to = query < 0 ? url.length : query;
  return { from: url.lastIndexOf('/', to - 1) + 1, to };
}

/**
 * Returns the words of a request as one text: its URL without one segment, and a line for each header, of some the name
 * alone. Behind proxies it begins with who has passed the request on, for not everybody's words are believed.
 */
export function wordsOf({ rawHeaders, socket, url = '' }: IncomingMessage, { from, to }: Segment, isProxied: boolean): string {
  let words = isProxied ? `${socket.remoteAddress}\n` : '';
  words += `${url.slice(0, from)}\n${url.slice(to)}\n`;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    words += isApart(name) ? `${name}\n` : `${name}:${rawHeaders[index + 1]}\n`;
  }
  return words;
}
