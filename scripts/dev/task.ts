import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A TypeScript program that runs as a process of its own. */
export interface Task {
  readonly child: ChildProcess;
  /** Exit code when it has ended; 128 and more when a signal ended it. */
  readonly ended: Promise<number>;
}

/** Longest time that a program gets to end after SIGTERM. */
const PATIENCE_MS = 15_000;

/** Starts a program in a folder, with the TypeScript loader of this process; what it prints goes through, or with `quiet` what it says of its failure only, without stack. */
export function startTask(args: readonly string[], { cwd, quiet = false }: { readonly cwd: string; readonly quiet?: boolean }): Task {
  const stdio = ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'pipe' : 'inherit'] as const;
  const child = spawn(process.execPath, [...process.execArgv, ...args], { cwd, stdio: [...stdio] });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(withoutStack(said));
      resolve(code ?? 128);
    });
  });
  return { child, ended };
}

/** Asks a program to end, and ends it when it does not. */
export async function stopTask({ child, ended }: Task): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/** Keeps what is wrong and where; the calls inside Node and the loader that led there help nobody. */
function withoutStack(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^ {4}at |^node:|^Node\.js v|^ *throw |^ *\^$/.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

/** Returns a port that is free now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
