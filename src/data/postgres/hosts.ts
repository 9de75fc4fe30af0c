import type { QueryConfig } from 'pg';
import { DataUnavailableError } from '../data-handler.js';
import { type Connection, explain, isBroken, isPassing } from './connection.js';
import { createHost, type Host } from './host.js';
import type { PostgresSettings, Role } from './url.js';

/** A server that was restarted has broken more than one of the connections that were kept. */
const MOST_TRIES = 3;

/** The servers of a URL, as one database. */
export interface Hosts {
  /** Answers with rows of values, from the best server that answers. @throws DataUnavailableError */
  read(query: QueryConfig): Promise<readonly unknown[][]>;
  /** Opens a connection to a server and begins there with a statement. @throws DataUnavailableError */
  begin(statement: string, options: BeginOptions): Promise<Connection>;
  close(): Promise<void>;
}

export interface BeginOptions {
  /** Who may be asked, the best first. */
  readonly from: readonly Role[];
  /** Longest time of each statement, in milliseconds. */
  readonly statementTimeout: number;
  /** Longest time to wait for somebody who holds a lock, in milliseconds. */
  readonly lockTimeout?: number;
}

/** How often it is looked which servers are there; a lost one is back after as long at most. */
const CHECK_EVERY_MS = 1000;

/** Looks for the servers. @throws Error that says for each of them what to change, when none can be read */
export async function openHosts(settings: PostgresSettings): Promise<Hosts> {
  const hosts = settings.hosts.map((host) => createHost(settings, host));
  const checkAll = async () => void (await Promise.all(hosts.map((host) => host.check())));
  const usable = (roles: readonly Role[]) => roles.flatMap((role) => hosts.filter((host) => host.role === role));
  const close = async () => {
    clearInterval(timer);
    await Promise.all(hosts.map((host) => host.close()));
  };
  const timer = setInterval(() => void checkAll(), CHECK_EVERY_MS).unref();
  await checkAll();
  if (usable(settings.readFrom).length === 0) {
    const why = lostBecause(hosts, settings.readFrom);
    await close();
    throw new Error(why);
  }

  /** Tries each server once, the only one again while its connections turn out to be old ones. */
  const attempt = async <T>(from: readonly Role[], use: (host: Host) => Promise<T>, deadline = Infinity): Promise<T> => {
    const tried: Host[] = [];
    let failure: DataUnavailableError | undefined;
    for (;;) {
      const left = usable(from);
      const host =
        left.find((one) => !tried.includes(one)) ??
        (tried.length > 0 && tried.length < MOST_TRIES && isBroken(failure?.cause) ? left[0] : undefined);
      if (host === undefined || Date.now() >= deadline) {
        throw failure ?? new DataUnavailableError(lostBecause(hosts, from));
      }
      tried.push(host);
      try {
        return await use(host);
      } catch (error) {
        if (!isPassing(error)) throw error;
        failure = new DataUnavailableError(`PostgreSQL at ${host.name}: ${explain(error)}`, { cause: error });
        // Not awaited: the answer does not wait for a server that may be silent.
        void host.check();
      }
    }
  };

  return {
    async read(query) {
      const deadline = Date.now() + settings.readTimeout;
      return attempt(settings.readFrom, async (host) => host.query(query, deadline), deadline);
    },
    async begin(statement, { from, ...limits }) {
      const begin = async () => {
        return attempt(from, async (host) => {
          const connection = await host.connect(limits);
          try {
            await connection.query(statement);
            return connection;
          } catch (error) {
            void connection.end();
            throw error;
          }
        });
      };
      try {
        return await begin();
      } catch (error) {
        if (!(error instanceof DataUnavailableError) || !isBroken(error.cause)) throw error;
        // Another one may be the primary since the last look.
        await checkAll();
        return begin();
      }
    },
    close,
  };
}

function lostBecause(hosts: readonly Host[], from: readonly Role[]): string {
  return hosts
    .map(
      ({ name, role, failure }) => `PostgreSQL at ${name}: ${role === undefined ? explain(failure) : `it is a ${role}, not a ${from[0]}`}`,
    )
    .join('; ');
}
