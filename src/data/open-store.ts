import { existsSync } from 'node:fs';
import { openMemory } from './memory.js';
import { readSessionFolder } from './session-folder.js';
import type { SessionStore } from './session-store.js';

export interface StoreOptions {
  /** The setting that names the store, for messages. */
  readonly setting?: string;
  /** Beginnings that the setting takes besides those of stores. */
  readonly others?: readonly string[];
  /** Whether a file that is not there is refused, and not made. */
  readonly mustExist?: boolean;
  /** Milliseconds after which nobody waits for an answer any more. */
  readonly handlerTimeout?: number | undefined;
}

type Driver = (rest: string, baseTimeZone: string, options: StoreOptions) => SessionStore | Promise<SessionStore>;

const postgres: Driver = async (rest, baseTimeZone, { handlerTimeout }) => {
  const { openPostgres } = await import('./postgres/open-postgres.js');
  return openPostgres(rest, baseTimeZone, { handlerTimeout });
};

/** Drivers by the scheme of `DATA_URL`; each gets what stands behind the colon. */
const drivers: Readonly<Record<string, Driver>> = {
  memory: async (folder, baseTimeZone) => {
    const store = openMemory(baseTimeZone);
    if (folder === '') return store;
    try {
      await store.write(readSessionFolder(folder, store.columns));
    } catch (error) {
      throw new Error(`Cannot open the data store memory:${folder}: ${(error as Error).message}`, { cause: error });
    }
    return store;
  },
  // Loaded when it is asked for: nobody pays for a database that is not used.
  sqlite: async (file, baseTimeZone, { mustExist = false }) => {
    if (file === '') throw new Error('Cannot open the data store: write the file behind sqlite:, as in sqlite:./data/chat-session.db');
    if (mustExist && !existsSync(file)) throw new Error(`Cannot open the data store ${file}: there is no such file`);
    const { openSqlite } = await import('./sqlite/open-sqlite.js');
    return openSqlite(file, baseTimeZone);
  },
  postgres,
  postgresql: postgres,
};

/**
 * Opens the store that a `DATA_URL` names: `memory:`, `memory:FOLDER`, `sqlite:FILE` or `postgres://…`. Date-times without an offset are
 * in the base time zone, an IANA name.
 *
 * @throws Error that says what to change.
 */
export async function openStore(dataUrl: string, baseTimeZone = 'UTC', options: StoreOptions = {}): Promise<SessionStore> {
  const colon = dataUrl.indexOf(':');
  const name = dataUrl.slice(0, Math.max(colon, 0));
  const driver = Object.hasOwn(drivers, name) ? drivers[name] : undefined;
  if (driver === undefined) {
    const { setting = 'DATA_URL', others = [] } = options;
    const known = [...Object.keys(drivers).map((scheme) => `${scheme}:`), ...others];
    throw new Error(`Cannot open the data store: ${setting} has to begin with one of ${known.join(', ')}`);
  }
  return driver(dataUrl.slice(colon + 1), baseTimeZone, options);
}
