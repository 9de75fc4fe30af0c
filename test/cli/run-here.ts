/** Runs a command in this process, so that it is fast and what it runs counts as covered; it holds no test. */
import { PassThrough, Readable } from 'node:stream';
import { UsageError } from '../../src/config.js';
import type { Terminal } from '../../src/cli/terminal.js';

type Run = (args: readonly string[], terminal: Terminal) => Promise<void>;

export interface HereOptions {
  readonly env?: Terminal['env'];
  readonly input?: string | Readable;
}

/** Returns what `chat-session` with these arguments would write, and its exit code. */
export async function runHere(run: Run, args: readonly string[], { env = {}, input = '' }: HereOptions = {}) {
  const written = { out: '', err: '' };
  const stdout = new PassThrough({ encoding: 'utf8' }).on('data', (text: string) => (written.out += text));
  const stderr = new PassThrough({ encoding: 'utf8' }).on('data', (text: string) => (written.err += text));
  const stdin = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  let code = 0;
  try {
    await run(args, { stdin, stdout, stderr, env });
  } catch (error) {
    code = error instanceof UsageError ? 2 : 1;
    stderr.write(`chat-session: ${(error as Error).message}\n${code === 2 ? 'Try chat-session --help.\n' : ''}`);
  }
  await new Promise((resolve) => setImmediate(resolve));
  return { code, ...written };
}
