import { execFile, type ExecFileException } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pinned } from './cores.js';

/** What wrk says of one round. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Of all answers, headers included. */
  readonly bytes: number;
  /** Connections that were refused, broken or silent. */
  readonly failures: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
  /** Answers by status. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface WrkOptions {
  readonly script: string;
  readonly origin: string;
  readonly connections: number;
  /** Whole ones. */
  readonly seconds: number;
  /** For the file with the script. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A slow answer is one all the same: only what never comes is a fault. */
const TIMEOUT = '60s';

/** Asks a server as the script says, on the second core. @throws Error when wrk is missing or cannot do it */
export async function runWrk({ script, origin, connections, seconds, folder, signal }: WrkOptions): Promise<Load> {
  const file = path.join(folder, 'load.lua');
  writeFileSync(file, script);
  const [command, args] = pinned('load', 'wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', TIMEOUT, '-s', file, origin]);
  const output = await new Promise<string>((resolve, reject) => {
    execFile(command, args, { signal }, (error, stdout, stderr) => {
      if (error !== null) reject(explain(error, stderr));
      else resolve(stdout);
    });
  });
  return readLoad(output);
}

function explain(error: ExecFileException, stderr: string): Error {
  if (error.name === 'AbortError') return error;
  if (error.code === 'ENOENT' || stderr.includes('failed to execute wrk')) {
    return new Error('wrk is missing, which makes the load: install it with apt-get install wrk, or brew install wrk');
  }
  return new Error(`wrk failed: ${stderr.trim()}`, { cause: error });
}

/** Returns the line of JSON that the script printed. @throws Error when there is none */
export function readLoad(output: string): Load {
  const line = output.split('\n').find((one) => one.startsWith('{'));
  if (line === undefined) throw new Error(`wrk did not print what it measured, but ${JSON.stringify(output.slice(0, 200))}`);
  return JSON.parse(line) as Load;
}
