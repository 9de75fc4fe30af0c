import pg from 'pg';
import { DataUnavailableError } from '../data-handler.js';
import type { PostgresSettings } from './url.js';

/** One connection to a server. */
export type Connection = pg.Client;

/** Where to connect to, and how long its statements may take, in milliseconds. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly encryption: PostgresSettings['encryption'][number];
  readonly connectTimeout: number;
  readonly statementTimeout: number;
  readonly lockTimeout?: number;
  /** Whether each query has a deadline of its own, so that the client gives up on none by itself. */
  readonly hasDeadlines?: boolean;
}

/** Network that a server has to answer to give a time-out of its own before the client gives up on it. */
const NETWORK_MS = 1000;
/** Connections that nobody needs are given back, but not between two requests. */
const IDLE_MS = 30_000;

function options(settings: PostgresSettings, target: Target): pg.ClientConfig {
  const { host, port, encryption, connectTimeout, statementTimeout, lockTimeout, hasDeadlines } = target;
  const { user, password, database } = settings;
  return {
    host,
    port,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    ...(settings.options !== undefined && { options: settings.options }),
    application_name: settings.applicationName,
    ssl: encryption,
    keepAlive: true,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    ...(hasDeadlines !== true && { query_timeout: statementTimeout + NETWORK_MS }),
    ...(lockTimeout !== undefined && { lock_timeout: lockTimeout }),
  };
}

/** Opens a connection for one use; whoever uses it has to end it. */
export async function connect(settings: PostgresSettings, target: Target): Promise<Connection> {
  const client = new pg.Client(options(settings, target));
  // When it breaks, the statement that waits for it fails, or the next one.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    void client.end();
    throw error;
  }
}

/** Returns connections that are used again and again; it opens them when they are needed. */
export function createPool(settings: PostgresSettings, target: Target, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...options(settings, target),
    max,
    idleTimeoutMillis: IDLE_MS,
    allowExitOnIdle: true,
  });
  // The pool itself drops a connection that breaks while it is idle, and whoever uses one sees the statement fail.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Returns the SQLSTATE of an error that a server has reported; every other error is one of the connection to it. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** States in which a server, or another one, may do later what it cannot do now: connection, resources, operator, system, conflicts. */
const PASSING = /^(?:08|28|3D|40|53|57|58|25006|55P03)/;

/** Tells whether it may help to try again, there or elsewhere. */
export function isPassing(error: unknown): boolean {
  return PASSING.test(sqlState(error) ?? '08');
}

/** Tells whether a connection is of no more use after an error. */
export function isBroken(error: unknown): boolean {
  return /^(?:08|57)/.test(sqlState(error) ?? '08');
}

/** Waits for what a server does. @throws DataUnavailableError when it may help to try again */
export async function available<T>(action: Promise<T>): Promise<T> {
  try {
    return await action;
  } catch (error) {
    if (isPassing(error)) throw new DataUnavailableError(`PostgreSQL: ${explain(error)}`, { cause: error });
    throw error;
  }
}

/** What a person can do about the faults of a server that it names by a SQLSTATE, or the network by a code. */
const MENDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there: start PostgreSQL, or correct host and port in DATA_URL',
  ENOTFOUND: 'no machine has this name: correct the host in DATA_URL',
  EAI_AGAIN: 'its name cannot be looked up now: correct the host in DATA_URL, or try again',
  ENOENT: 'there is no such socket: start PostgreSQL, or correct the folder in DATA_URL',
  ETIMEDOUT: 'it does not answer: correct host and port in DATA_URL, or open the firewall',
  '28P01': 'it refuses the password: correct user and password in DATA_URL',
  '28000': 'it does not let the user in: correct user and sslmode in DATA_URL, or its pg_hba.conf',
  '3D000': 'it has no such database: create it, or correct its name in DATA_URL',
  '3F000': 'it has no such schema: create it, or correct search_path in DATA_URL',
  '42501': 'the user may not do that: grant it the right to create tables, or name another user in DATA_URL',
  '53300': 'it has no connection left: raise its max_connections, or lower pool_size in DATA_URL',
  '25006': 'it is read-only: name the primary in DATA_URL',
  '53100': 'its disk is full: make room',
  '55P03': 'another program is writing into it: try again when it is done',
  '57014': 'it took too long: try again when it has less to do',
  '57P01': 'its administrator has ended the connection: try again',
  '57P03': 'it is starting or stopping: try again',
};

/** Says what is wrong with a server and what to do about it, in words that show no password. */
export function explain(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  const mend = typeof code === 'string' ? MENDS[code] : undefined;
  return mend === undefined ? messageOf(error) : `${mend} (${messageOf(error)})`;
}

/** Returns what an error says. A name that has several addresses fails with one error for each, and has a code only. */
export function messageOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || String(code);
}
