import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { once } from 'node:events';
import { pinned } from './cores.js';

/** How a server is started. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Running {
  readonly origin: string;
  readonly pid: number;
  /** Ends the process and waits until it has. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Where the log of the server goes: a file, as in a real deployment. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Longest time until it listens, in milliseconds. */
  readonly patience?: number;
  /** Longest time that it gets to end by itself, in milliseconds. */
  readonly endWithin?: number;
}

const PATIENCE_MS = 120_000;
const POLL_MS = 5;
const END_MS = 5000;

/**
 * Starts a server on the first core and returns when it takes connections. The port is put where the command says
 * `PORT`, among its arguments and in its environment.
 *
 * @throws Error with what the server wrote when it ended before.
 */
export async function startServer(name: string, command: Command, options: StartOptions): Promise<Running> {
  const { folder, signal, patience = PATIENCE_MS, endWithin = END_MS } = options;
  const port = await freePort();
  const log = path.join(folder, `${name}.log`);
  const descriptor = openSync(log, 'w');
  const args = command.args.map((arg) => (arg === 'PORT' ? String(port) : arg));
  const child = spawn(...pinned('server', command.program, args), {
    env: { ...process.env, ...command.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', descriptor, descriptor],
  });
  closeSync(descriptor);
  const ended = once(child, 'close').catch(() => {});
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const stop = async () => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), endWithin);
    await ended;
    clearTimeout(kill);
  };
  const deadline = Date.now() + patience;
  while (!(await takesConnections(port))) {
    const fault = hasEnded() ? 'ended' : Date.now() > deadline ? `does not listen after ${patience / 1000} seconds` : undefined;
    if (fault !== undefined || signal.aborted) {
      await stop();
      signal.throwIfAborted();
      throw new Error(`the server ${name} ${fault}: ${readFileSync(log, 'utf8').trim().slice(-2000)}`);
    }
    await wait(POLL_MS);
  }
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid as number, stop };
}

/** Returns a port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
