import http from 'node:http';
import https from 'node:https';
import type { Answer, Field } from './answer.js';
import { explainFailure, NoAnswer } from './explain-failure.js';

/** A request as it goes out: nothing is added but `Host` and, with a body, its length. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly fields: readonly Field[];
  readonly body?: string | undefined;
}

export interface ClientOptions {
  /** Longest time from the request to the end of its answer, in milliseconds. */
  readonly timeout: number;
  /** Bytes that are read of a body at the most. */
  readonly limit?: number;
}

/** Sends requests one by one over connections that are kept open. */
export interface Client {
  /** Longest time for one answer, in milliseconds. */
  readonly timeout: number;
  /** Returns what came back, redirects included: none is followed. @throws NoAnswer */
  send(request: Request): Promise<Answer>;
  close(): void;
}

/** Bodies of the contract have some 20 KB. */
const LIMIT = 16 * 1024 * 1024;

/** Returns a client for any method, any fields and any answer of HTTP/1.1. */
export function createClient({ timeout, limit = LIMIT }: ClientOptions): Client {
  const plain = new http.Agent({ keepAlive: true });
  const secure = new https.Agent({ keepAlive: true });
  return {
    timeout,
    send: (request) => sendOnce(request, { timeout, limit, plain, secure }),
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

interface Way extends Required<ClientOptions> {
  readonly plain: http.Agent;
  readonly secure: https.Agent;
}

function sendOnce({ method, url: text, fields, body }: Request, { timeout, limit, plain, secure }: Way): Promise<Answer> {
  const url = new URL(text);
  const length: readonly Field[] = body === undefined ? [] : [['Content-Length', String(Buffer.byteLength(body))]];
  const options = {
    method,
    // As it was written: URL would take dots out of the path.
    path: text.slice(text.indexOf(url.host) + url.host.length) || '/',
    headers: [['Host', url.host] as Field, ...fields, ...length].flat(),
  };
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === 'https:' ? https.request(url, { ...options, agent: secure }) : http.request(url, { ...options, agent: plain });
    let late: NoAnswer | undefined;
    const timer = setTimeout(() => sent.destroy((late = new NoAnswer(`${url.host} did not answer within ${timeout} ms`))), timeout);
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(late ?? explainFailure(error, url.host));
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const done = (isCut: boolean) => {
        clearTimeout(timer);
        resolve({
          status: response.statusCode as number,
          fields: pairs(response.rawHeaders),
          bytes: Buffer.concat(chunks).subarray(0, limit),
          isCut,
          milliseconds: performance.now() - started,
        });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size <= limit) return;
        done(true);
        sent.destroy();
      });
      response.on('end', () => done(false));
      response.on('error', (cause) => {
        fail(new NoAnswer(`${url.host} closed the connection in the middle of the body, after ${size} bytes`, { cause }));
      });
    });
    sent.end(body);
  });
}

/** Returns the raw headers of Node as fields. */
export function pairs(raw: readonly string[]): readonly Field[] {
  return raw.flatMap((name, index): Field[] => (index % 2 === 0 ? [[name, raw[index + 1] as string]] : []));
}
