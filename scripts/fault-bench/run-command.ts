import { spawn } from 'node:child_process';

export interface Ended {
  /** Null where the command was stopped. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Longest time of one command. */
const PATIENCE_MS = 5 * 60_000;

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly patience?: number;
}

/** Runs a command to its end, or stops it when that takes too long. */
export function runCommand(command: readonly string[], { env = {}, cwd, patience = PATIENCE_MS }: CommandOptions = {}): Promise<Ended> {
  const [file = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: { ...process.env, ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, output, errors });
    });
  });
}
