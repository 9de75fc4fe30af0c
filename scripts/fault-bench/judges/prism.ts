import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import type { Judge } from '../judge.js';
import { installJudge } from './install.js';
import { openRelay } from './relay.js';
import { DOCUMENT, judgedRequests, type JudgedRequest } from './requests.js';

const VERSION = '5.16.0';
/** Longest time for an answer. */
const TIMEOUT_MS = 5000;
const BASE = '/api/v1';

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

/** Prism's validating proxy, which adds what breaks the document to each answer. Only what it says of answers counts. */
export async function createPrismJudge(folder?: string): Promise<Judge> {
  const prism = await installJudge('@stoplight/prism-cli', VERSION, folder);
  const relay = await openRelay();
  const port = await freePort();
  const args = [path.join(prism, 'dist/index.js'), 'proxy', DOCUMENT, relay.origin + BASE, '--port', String(port), '--host', '127.0.0.1'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const listening = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => text.includes('listening') && resolve());
  });
  const code = await Promise.race([listening, ended.then(([exitCode]) => exitCode as number | null)]);
  if (code !== undefined) {
    await relay.close();
    throw new Error(`Prism ended with ${code}`);
  }
  const requests = judgedRequests();
  return {
    name: `Prism proxy ${VERSION}`,
    async judge(origin) {
      relay.lead(origin);
      const complaints: string[] = [];
      for (const request of requests) complaints.push(...(await ask(request, `http://127.0.0.1:${port}`)));
      return { complaints };
    },
    async close() {
      child.kill();
      await ended;
      await relay.close();
    },
  };
}

async function ask({ name, path: template, parameters }: JudgedRequest, origin: string): Promise<readonly string[]> {
  const url = new URL(origin + template.replace(/\{(\w+)\}/g, (_all, id: string) => encodeURIComponent(parameters.path[id] as string)));
  for (const [key, value] of Object.entries(parameters.query)) url.searchParams.set(key, value);
  const headers = Object.fromEntries(Object.entries(parameters.header).filter(([, value]) => value !== ''));
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'manual' });
    await answer.arrayBuffer();
    const violations = JSON.parse(answer.headers.get('sl-violations') ?? '[]') as readonly Violation[];
    const ofAnswer = violations.filter(({ location: [first] }) => first === 'response');
    return ofAnswer.map(({ location, message }) => `${name}: ${location.join('/')}: ${message}`);
  } catch (error) {
    // A proxy that gives up has found something.
    return [`${name}: no answer: ${(error as Error).name}`];
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
