import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/** Runs a program to its end and returns what it printed. @throws Error with what it complained of when it fails */
export async function run(program: string, args: readonly string[], { signal, ...options }: RunOptions): Promise<string> {
  const child = spawn(program, args, { ...definedOnly(options), signal, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return out;
  throw new Error(`${program} ended with ${code}: ${(err || out).trim().slice(-2000)}`);
}

function definedOnly<T extends object>(options: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
