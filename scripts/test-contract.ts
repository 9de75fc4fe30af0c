/** Tests our own server as a black box: starts it in demo mode on a free port, runs every case, and takes over the exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const TSX = ['--import', 'tsx'];

/** Runs the cases with further options of `contract` and returns the exit code. */
async function testContract(args: readonly string[]): Promise<number> {
  const demo = ['serve', '--demo', '--data-url', 'memory:', '--port', '0', '--log-level', 'error'];
  const server = spawn(process.execPath, [...TSX, MAIN, ...demo], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'close');
  try {
    const origin = await listening(server.stdout);
    if (origin === undefined) return 2;
    const env = { ...process.env, CHAT_SESSION_AUTH: 'basic:tje0:Tje0' };
    const runner = spawn(process.execPath, [...TSX, MAIN, 'contract', '--base-url', origin, ...args], { stdio: 'inherit', env });
    const [code] = (await once(runner, 'close')) as [number | null];
    return code ?? 2;
  } finally {
    server.kill();
    await ended;
  }
}

/** Returns the origin that the banner names; undefined where the server ends before it listens. */
async function listening(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface(output)) {
    const url = /Read: +(\S+)/.exec(line)?.[1];
    if (url !== undefined) return new URL(url).origin;
  }
  return undefined;
}

process.exitCode = await testContract(process.argv.slice(2));
