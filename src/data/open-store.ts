import { openMemory } from './memory.js';
import { readSessionFolder } from './session-folder.js';
import type { SessionStore } from './session-store.js';
import { openSqlite } from './sqlite.js';

/** Drivers by the scheme of `DATA_URL`; each gets what stands behind the colon. */
const drivers: Readonly<Record<string, (rest: string) => SessionStore | Promise<SessionStore>>> = {
  memory: async (folder) => {
    const store = openMemory();
    if (folder === '') return store;
    try {
      await store.write(readSessionFolder(folder));
    } catch (error) {
      throw new Error(`Cannot open the data store memory:${folder}: ${(error as Error).message}`, { cause: error });
    }
    return store;
  },
  sqlite: (file) => {
    if (file === '') throw new Error('Cannot open the data store: write the file behind sqlite:, as in sqlite:./data/chat-session.db');
    return openSqlite(file);
  },
};

/** Opens the store that a `DATA_URL` names: `memory:`, `memory:FOLDER` or `sqlite:FILE`. @throws Error that says what to change. */
export async function openStore(dataUrl: string): Promise<SessionStore> {
  const colon = dataUrl.indexOf(':');
  const name = dataUrl.slice(0, Math.max(colon, 0));
  const driver = Object.hasOwn(drivers, name) ? drivers[name] : undefined;
  if (driver === undefined) {
    throw new Error(`Cannot open the data store: DATA_URL has to begin with one of ${Object.keys(drivers).join(':, ')}:`);
  }
  return driver(dataUrl.slice(colon + 1));
}
