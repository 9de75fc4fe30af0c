import type { SessionDocument } from './session-document.js';
import type { SessionStore } from './session-store.js';

/** Returns a store that lives as long as the process. */
export function openMemory(): SessionStore {
  const sessions = new Map<number, string>();
  return {
    read: (id) => sessions.get(id),
    write(documents: Iterable<SessionDocument>) {
      // Read to the end before the first change: all or none.
      for (const { id, json } of [...documents]) sessions.set(id, json);
    },
    count: () => sessions.size,
    isReady: () => true,
    close: () => sessions.clear(),
  };
}
