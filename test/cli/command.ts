/** Runs the command line in a process of its own; it holds no test. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';
import { settings } from '../../src/config.js';
import { unmeasured } from '../unmeasured.js';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  /**
   * Whether the lines that the process runs count as covered. It then starts as slowly as a test file does; code that
   * tsx has compiled cannot be measured, every line of a file that it loads would count.
   */
  readonly measured?: boolean;
  /** All of standard input; there is none without it. */
  readonly input?: string;
  /** Whether standard input stays open, for the test to write to. */
  readonly isOpen?: boolean;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Running {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** All that was written so far. */
  readonly output: { out: string; err: string };
  readonly ended: Promise<Ended>;
}

/** Starts a command line; the settings of whoever runs the tests are not passed on. */
export function startCommand(
  t: Test,
  args: readonly string[],
  { env = {}, measured = false, input, isOpen = false }: CommandOptions = {},
): Running {
  const loader = measured ? process.execArgv : ['--import', 'tsx'];
  const unset = Object.fromEntries(settings.map(({ name }) => [name, undefined]));
  const child = spawn(process.execPath, [...loader, MAIN, ...args], {
    env: { ...(measured ? process.env : unmeasured), ...unset, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A command that does not read it may have ended.
  child.stdin.on('error', () => {});
  if (!isOpen) child.stdin.end(input);
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  t.teardown(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  return { process: child, output, ended };
}

/** Runs a command line to its end. */
export async function runCommand(t: Test, args: readonly string[], options?: CommandOptions) {
  const { output, ended } = startCommand(t, args, options);
  const { code } = await ended;
  return { code, ...output };
}

/** Starts `serve --demo` on a free port and returns when it listens. */
export async function startDemo(t: Test, { env = {}, ...options }: CommandOptions = {}): Promise<Running & { readonly origin: string }> {
  const running = startCommand(t, ['serve', '--demo'], { ...options, env: { DATA_URL: 'memory:', PORT: '0', ...env } });
  const docs = await waitFor(running, /Read: +(\S+)\n/);
  return { ...running, origin: new URL(docs).origin };
}

/** Returns what the group of the pattern matches in the standard output, as soon as it is there. */
export async function waitFor({ process: child, output, ended }: Running, pattern: RegExp): Promise<string> {
  let gone = false;
  const end = ended.then(() => {
    gone = true;
  });
  for (;;) {
    const found = pattern.exec(output.out)?.[1];
    if (found !== undefined) return found;
    if (gone) throw new Error(`The process ended before it wrote ${String(pattern)}: ${output.out}${output.err}`);
    await Promise.race([once(child.stdout, 'data'), end]);
  }
}
