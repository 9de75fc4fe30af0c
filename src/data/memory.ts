import { findInMemory } from './find-in-memory.js';
import type { SessionDocument } from './session-document.js';
import { sessionColumnsIn } from './session-list.js';
import { nextModified, type SessionStore, type WriteCounts } from './session-store.js';

/** Returns a store that lives as long as the process. */
export function openMemory(baseTimeZone = 'UTC'): SessionStore {
  const sessions = new Map<number, SessionDocument & { readonly modified: number }>();
  const put = (document: SessionDocument): keyof WriteCounts => {
    const before = sessions.get(document.id);
    if (before?.version === document.version) return 'unchanged';
    sessions.set(document.id, { ...document, modified: nextModified(before?.modified) });
    return before === undefined ? 'added' : 'changed';
  };
  return {
    columns: sessionColumnsIn(baseTimeZone),
    read(id, known) {
      const session = sessions.get(id);
      if (session === undefined) return undefined;
      const { version, modified, json } = session;
      return { version, modified, json: version === known ? undefined : json, isWritten: true };
    },
    find: (query) => findInMemory(sessions.values(), query),
    *readAll() {
      for (const { given } of [...sessions.values()].sort((a, b) => a.id - b.id)) yield given;
    },
    async write(documents) {
      // Read to the end before the first change: all or none.
      const all: SessionDocument[] = [];
      for await (const document of documents) all.push(document);
      const counts = { added: 0, changed: 0, unchanged: 0 };
      for (const document of all) counts[put(document)]++;
      return counts;
    },
    count: () => sessions.size,
    isReady: () => true,
    close: () => sessions.clear(),
  };
}
