import { openMemory } from './memory.js';
import { readSessionFolder } from './session-folder.js';
import type { SessionStore } from './session-store.js';

async function postgres(rest: string, baseTimeZone: string): Promise<SessionStore> {
  const { openPostgres } = await import('./postgres/open-postgres.js');
  return openPostgres(rest, baseTimeZone);
}

/** Drivers by the scheme of `DATA_URL`; each gets what stands behind the colon. */
const drivers: Readonly<Record<string, (rest: string, baseTimeZone: string) => SessionStore | Promise<SessionStore>>> = {
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
  sqlite: async (file, baseTimeZone) => {
    if (file === '') throw new Error('Cannot open the data store: write the file behind sqlite:, as in sqlite:./data/chat-session.db');
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
export async function openStore(dataUrl: string, baseTimeZone = 'UTC'): Promise<SessionStore> {
  const colon = dataUrl.indexOf(':');
  const name = dataUrl.slice(0, Math.max(colon, 0));
  const driver = Object.hasOwn(drivers, name) ? drivers[name] : undefined;
  if (driver === undefined) {
    throw new Error(`Cannot open the data store: DATA_URL has to begin with one of ${Object.keys(drivers).join(':, ')}:`);
  }
  return driver(dataUrl.slice(colon + 1), baseTimeZone);
}
