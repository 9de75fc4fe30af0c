/** Asks a faulty server byte by byte, so that nothing of its answer is repaired; it holds no test. */
import { createConnection } from 'node:net';
import type { Witness } from '../../../scripts/fault-bench/fault.js';

const DEMO_USER = 'Basic dGplMDpUamUw';
/** Links and tags are made of it: the same for every server, so that only faults tell two of them apart. */
const HOST = 'service.example';
/** A server that says nothing for so long is silent. */
const SILENCE_MS = 3000;

export interface Told {
  readonly status: number;
  /** Lines of the head without what every answer has of its own, then all bytes of the body. */
  readonly text: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Returns the answer to the request that shows a fault. */
export async function askWitness(origin: string, { method = 'GET', path, headers = {}, signedIn, seen }: Witness): Promise<Told> {
  const fields: Record<string, string> = signedIn === true ? { cookie: await signIn(origin) } : { authorization: DEMO_USER };
  if (seen !== undefined) {
    const first = await ask(origin, 'GET', { path: seen.path, headers: { authorization: DEMO_USER, ...seen.headers } });
    const etag = first.fields.get('etag') ?? '';
    fields['if-none-match'] = (seen.as ?? '*').replace('*', () => etag);
  }
  return ask(origin, method, { path, headers: { ...fields, ...headers } });
}

async function signIn(origin: string): Promise<string> {
  const { text } = await ask(origin, 'POST', { path: '/session', headers: { authorization: DEMO_USER } });
  return [...text.matchAll(/^set-cookie: ([^;]+)/gim)].map(([, pair]) => pair).join('; ');
}

/** Sends a request, headers with an empty value left out, and returns what comes back until silence or the end. */
async function ask(origin: string, method: string, { path, headers }: Required<Pick<Witness, 'path' | 'headers'>>): Promise<Told> {
  const { port } = new URL(origin);
  const socket = createConnection({ port: Number(port), host: '127.0.0.1' });
  const lines = Object.entries({ host: HOST, connection: 'close', ...headers }).filter(([, value]) => value !== '');
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}content-length: 0\r\n\r\n`);
  const chunks: Buffer[] = [];
  let size = 0;
  await new Promise((resolve, reject) => {
    socket.setTimeout(SILENCE_MS, () => socket.destroy());
    socket
      .on('close', resolve)
      .on('error', reject)
      .on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        // Of a body that never ends.
        if (size > 50_000) socket.destroy();
      });
  });
  const [head = '', ...body] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n');
  const kept = head.split('\r\n').filter((line) => !/^(?:date|connection|x-request-id):/i.test(line));
  return {
    status: Number(kept[0]?.split(' ')[1]),
    text: [...kept, '', ...body].join('\n'),
    fields: new Map(kept.slice(1).map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])),
  };
}
