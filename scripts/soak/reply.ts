import http from 'node:http';
import type { Question } from './questions.js';

/** An answer as far as it says something: when it was given, and over which connection, does not belong to it. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Of one answer, of its connection, and of when its session was stored. */
const PASSING = ['date', 'connection', 'keep-alive', 'last-modified', 'transfer-encoding', 'x-request-id'];

/** Returns an answer without what passes. */
export function replyOf(status: number, headers: http.IncomingHttpHeaders | http.OutgoingHttpHeaders, body: Buffer): Reply {
  const kept = Object.entries(headers).filter(([name]) => !PASSING.includes(name));
  return { status, headers: Object.fromEntries(kept.map(([name, value]) => [name, [value].flat().join(', ')])), body };
}

export interface AskOptions {
  readonly origin: string;
  readonly agent: http.Agent;
  /** Longest time for one answer, in milliseconds. */
  readonly patience: number;
}

/** Asks over one of the connections of the agent. @throws Error when there is no answer, or not a whole one */
export function ask({ method, url, headers }: Question, { origin, agent, patience }: AskOptions): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(origin + url, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(replyOf(response.statusCode as number, response.headers, Buffer.concat(chunks))));
      response.on('error', reject);
    });
    request.setTimeout(patience, () => request.destroy(new Error(`no answer within ${patience} ms`)));
    request.on('error', reject);
    request.end();
  });
}

/** Returns what one answer has otherwise than another, as a sentence; undefined where they are the same. */
export function findDifference(got: Reply, want: Reply): string | undefined {
  if (got.status !== want.status) return `the status is ${got.status} in place of ${want.status}`;
  for (const name of new Set([...Object.keys(got.headers), ...Object.keys(want.headers)])) {
    const [is, wanted] = [got.headers[name], want.headers[name]];
    if (is !== wanted) return `${name} is ${is ?? 'missing'} in place of ${wanted ?? 'nothing'}`;
  }
  if (got.body.equals(want.body)) return undefined;
  const at = got.body.findIndex((byte, index) => byte !== want.body[index]);
  const place = at < 0 ? got.body.length : at;
  const show = (body: Buffer) => JSON.stringify(body.toString('utf8', Math.max(0, place - 30), place + 60));
  return `the body has from byte ${place} on ${show(got.body)} in place of ${show(want.body)}`;
}
