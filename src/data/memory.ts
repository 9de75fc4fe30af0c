import { findInMemory } from './find-in-memory.js';
import type { SessionDocument } from './session-document.js';
import { sessionColumnsIn } from './session-list.js';
import type { SessionStore } from './session-store.js';

/** Returns a store that lives as long as the process. */
export function openMemory(baseTimeZone = 'UTC'): SessionStore {
  const sessions = new Map<number, SessionDocument>();
  return {
    columns: sessionColumnsIn(baseTimeZone),
    read: (id) => sessions.get(id)?.json,
    find: (query) => findInMemory(sessions.values(), query),
    write(documents: Iterable<SessionDocument>) {
      // Read to the end before the first change: all or none.
      for (const document of [...documents]) sessions.set(document.id, document);
    },
    count: () => sessions.size,
    isReady: () => true,
    close: () => sessions.clear(),
  };
}
