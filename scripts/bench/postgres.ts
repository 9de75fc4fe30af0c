import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './processes.js';
import { run } from './run.js';

/** There is no PostgreSQL on this machine; the message says what to install. */
export class NoPostgres extends Error {
  override readonly name = 'NoPostgres';
}

export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Folder of its programs, where it is not found by itself. */
  readonly programs?: string | undefined;
  /** Empty folder for its files. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

const DEBIAN = '/usr/lib/postgresql';
const POLL_MS = 50;

/** Returns the folder of PostgreSQL's programs: the given one, the newest that Debian has installed, or that of the path. @throws NoPostgres */
export function findPrograms(given?: string, debian = DEBIAN): string {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = given === undefined ? versions.map((version) => path.join(debian, version, 'bin')) : [given];
  const found = folders.find((folder) => existsSync(path.join(folder, 'initdb')));
  if (found !== undefined) return found;
  if (given !== undefined) throw new NoPostgres(`there is no initdb in ${given}`);
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    throw new NoPostgres('there is no PostgreSQL here: install it with apt-get install postgresql');
  }
}

/** Starts a database server of its own, as it is installed, on all cores. @throws NoPostgres */
export async function startPostgres({ programs: given, folder, signal }: PostgresOptions): Promise<Postgres> {
  const programs = findPrograms(given);
  const data = path.join(folder, 'postgres');
  mkdirSync(data);
  const owner = ownerOf();
  chownSync(data, owner.uid, owner.gid);
  const port = await freePort();
  await run(path.join(programs, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...owner,
    cwd: data,
    signal,
  });
  const server = spawn(path.join(programs, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', ''], {
    ...owner,
    cwd: data,
    stdio: 'ignore',
  });
  const ended = once(server, 'close');
  const stop = async () => {
    // The quick way: connections are cut off.
    if (server.exitCode === null) server.kill('SIGINT');
    await ended;
  };
  try {
    while (!(await isReady(programs, port))) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
      await wait(POLL_MS, undefined, { signal });
    }
    signal.throwIfAborted();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://bench@127.0.0.1:${port}/postgres`, stop };
}

async function isReady(programs: string, port: number): Promise<boolean> {
  const child = spawn(path.join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

/** PostgreSQL refuses to run as root; the user nobody has no rights and is on every machine. */
export function ownerOf(user = userInfo()): { readonly uid: number; readonly gid: number } {
  if (user.uid !== 0) return { uid: user.uid, gid: user.gid };
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
