import net from 'node:net';
import tls from 'node:tls';
import type { Request } from './client.js';
import { explainFailure, NoAnswer } from './explain-failure.js';

export interface RawOptions {
  /** Longest time until the server closes, in milliseconds. */
  readonly timeout: number;
}

/** Bytes that are read at the most: what stands behind a head is of interest, not how much it is. */
const LIMIT = 64 * 1024;

/** Sends a request without a body and returns every byte that comes until the server closes, a character for each. @throws NoAnswer */
export function readRaw({ method, url: text, fields }: Request, { timeout }: RawOptions): Promise<string> {
  const url = new URL(text);
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = Number(url.port || (isSecure ? 443 : 80));
  const head = [['Host', url.host], ...fields, ['Connection', 'close']].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return new Promise((resolve, reject) => {
    const socket = isSecure ? tls.connect({ host, port, servername: net.isIP(host) === 0 ? host : '' }) : net.connect({ host, port });
    const timer = setTimeout(() => socket.destroy(new NoAnswer(`${url.host} did not close the connection within ${timeout} ms`)), timeout);
    let got = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      got += chunk;
      if (got.length > LIMIT) socket.destroy();
    });
    socket.on('error', (error: Error) => reject(explainFailure(error, url.host)));
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(got);
    });
    socket.write(`${method} ${text.slice(url.origin.length)} HTTP/1.1\r\n${head}\r\n`);
  });
}
