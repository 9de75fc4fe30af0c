import type { Pool, QueryConfig } from 'pg';
import { type Connection, connect, createPool, isBroken, sqlState, type Target } from './connection.js';
import { createReaders, type Readers } from './readers.js';
import type { PostgresSettings, Role } from './url.js';

/** One of the servers of a URL. */
export interface Host {
  readonly name: string;
  /** What it was at the last check; undefined: it cannot be used. */
  readonly role: Role | undefined;
  /** Why it cannot be used. */
  readonly failure: unknown;
  /** Looks whether it can be used, and as what. Never rejects; calls at the same time share one look. */
  check(): Promise<void>;
  /** Answers with rows of values, at the deadline at the latest. */
  query(query: QueryConfig, deadline: number): Promise<readonly unknown[][]>;
  /** Opens a connection for one use. */
  connect(limits: { readonly statementTimeout: number; readonly lockTimeout?: number }): Promise<Connection>;
  close(): Promise<void>;
}

/** What a check may take: longer than a busy server needs, shorter than a read may wait. */
const CHECK_MS = 2000;

/** Returns a server that was not looked at yet. */
export function createHost(settings: PostgresSettings, { host, port }: { readonly host: string; readonly port: number }): Host {
  /** Each way to reach it, with a connection of its own for checks: those that answer reads may all be busy. */
  const ways = settings.encryption.map((encryption) => {
    const target = { host, port, encryption, connectTimeout: settings.connectTimeout, statementTimeout: settings.readTimeout };
    return { target, monitor: createPool(settings, { ...target, connectTimeout: CHECK_MS, statementTimeout: CHECK_MS }, 1) };
  });
  let [way] = ways as [Way, ...Way[]];
  let role: Role | undefined;
  let failure: unknown;
  let readers: Readers | undefined;
  let checking: Promise<void> | undefined;

  const ask = async (): Promise<Role> => {
    const until = Date.now() + CHECK_MS;
    let error: unknown;
    // The way that is known comes twice, because its connection may be an old one that broke.
    for (const one of [way, ...ways]) {
      try {
        const asked = await askRole(one.monitor);
        way = one;
        return asked;
      } catch (failed) {
        if (isBroken(error)) error = failed;
        if (isRefusal(failed) || Date.now() >= until) break;
      }
    }
    throw error;
  };

  const check = async () => {
    try {
      role = await ask();
      failure = undefined;
    } catch (error) {
      // A server that is full still answers on the connections that it has.
      if (role !== undefined && sqlState(error)?.startsWith('53') === true) return;
      role = undefined;
      failure = error;
      readers?.drop(error as Error);
      readers = undefined;
    }
  };

  return {
    name: `${host}:${port}`,
    get role() {
      return role;
    },
    get failure() {
      return failure;
    },
    check: () => {
      checking ??= check().finally(() => {
        checking = undefined;
      });
      return checking;
    },
    query: (query, deadline) => {
      readers ??= createReaders(settings, way.target);
      return readers.query(query, deadline);
    },
    connect: async (limits) => connect(settings, { ...way.target, ...limits }),
    async close() {
      await checking;
      role = undefined;
      failure = new Error('it was closed');
      await Promise.all([readers?.end(), ...ways.map(({ monitor }) => monitor.end())]);
    },
  };
}

interface Way {
  readonly target: Target;
  readonly monitor: Pool;
}

/** A server that was made read-only is as good as a standby. */
async function askRole(monitor: Pool): Promise<Role> {
  const { rows } = await monitor.query<{ readonly transaction_read_only: string }>('SHOW transaction_read_only');
  return rows[0]?.transaction_read_only === 'on' ? 'standby' : 'primary';
}

/** Whether a server has said no to whoever comes, and neither to how nor to an old connection; then no other way is tried. */
function isRefusal(error: unknown): boolean {
  return !isBroken(error) && sqlState(error) !== '28000';
}
