import http from 'node:http';
import https from 'node:https';
import type { Field } from './answer.js';
import type { BaseUrl } from './base-url.js';
import { pairs } from './client.js';
import { explainFailure, NoAnswer } from './explain-failure.js';
import type { Fault } from './report.js';
import type { Traffic } from './traffic.js';

export interface ProxyOptions {
  readonly upstream: BaseUrl;
  readonly traffic: Traffic;
  /** Longest time from a request to the end of its answer, in milliseconds. */
  readonly timeout: number;
  /** Longest body that is checked, in bytes; longer ones only pass. */
  readonly limit: number;
  /** Is told of each answer that has faults. */
  readonly report: (line: string, faults: readonly Fault[]) => void;
}

/** Headers that belong to one connection (RFC 9110 §7.6.1), and the host, which is another one behind. */
const OWN = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
]);

/** Returns a server that passes every request on and every answer back as they are, and checks the answers meanwhile. */
export function createProxy({ upstream, traffic, timeout, limit, report }: ProxyOptions): http.Server {
  const root = new URL(upstream.root);
  const client = root.protocol === 'https:' ? https : http;
  const agent = new client.Agent({ keepAlive: true });
  const server = http.createServer((incoming, outgoing) => {
    const path = incoming.url as string;
    const method = incoming.method as string;
    const url = upstream.root + path;
    const fields = passOn(incoming.rawHeaders);
    const started = performance.now();
    const headers = [['Host', root.host] as Field, ...fields, ...framingOf(incoming)].flat();
    const sent = client.request(upstream.root, { method, path: url.slice(root.origin.length), headers, agent });
    const timer = setTimeout(() => sent.destroy(new NoAnswer(`${root.host} did not answer within ${timeout} ms`)), timeout);
    outgoing.on('close', () => {
      clearTimeout(timer);
      // Nobody waits for it any more.
      if (!outgoing.writableFinished) sent.destroy();
    });
    sent.on('error', (error) => {
      if (outgoing.destroyed) return;
      traffic.pass('no answer came');
      refuse(outgoing, explainFailure(error, root.host));
    });
    sent.on('response', (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      outgoing.writeHead(answer.statusCode as number, passOn(answer.rawHeaders).flat());
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= limit) chunks.push(chunk);
      });
      answer.on('error', () => {
        // What was cut short has to be seen as that on the other side.
        traffic.pass('the body broke off');
        outgoing.destroy();
      });
      answer.on('end', () => {
        const status = answer.statusCode as number;
        const coding = answer.headers['content-encoding'];
        if (size > limit) return traffic.pass('the body was too long');
        if (coding !== undefined && coding !== 'identity') return traffic.pass('the body was compressed');
        if (answer.headers['access-control-allow-methods'] !== undefined && method === 'OPTIONS')
          return traffic.pass('a question of a browser');
        const passage = {
          status,
          fields: pairs(answer.rawHeaders),
          bytes: Buffer.concat(chunks),
          isCut: false,
          milliseconds: performance.now() - started,
        };
        const plain = path.split('?', 1)[0] as string;
        const faults = traffic.check({ request: { method, url, fields }, answer: passage, path: plain });
        if (faults.length > 0) report(`${method} ${plain} ${status}`, faults);
      });
      answer.pipe(outgoing);
    });
    incoming.pipe(sent);
  });
  server.on('close', () => agent.destroy());
  return server;
}

function passOn(raw: readonly string[]): readonly Field[] {
  return pairs(raw).filter(([name]) => !OWN.has(name.toLowerCase()));
}

/** A body without a length is sent on in the same way. */
function framingOf({ headers }: http.IncomingMessage): readonly Field[] {
  return headers['transfer-encoding'] === undefined ? [] : [['Transfer-Encoding', 'chunked']];
}

function refuse(outgoing: http.ServerResponse, { message }: Error): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  const body = JSON.stringify({
    Error: true,
    ErrorType: 'SoBadGatewayException',
    ErrorMessage: message,
    ErrorSource: 'chat-session proxy',
  });
  outgoing.writeHead(502, { 'content-type': 'application/json; charset=utf-8', vary: 'Accept' }).end(body);
}
