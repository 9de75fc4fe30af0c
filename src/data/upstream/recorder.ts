import type { SessionDocument } from '../session-document.js';
import type { SessionStore } from '../session-store.js';
import type { UpstreamLog } from './log.js';

export interface Recorder {
  /** Stores a session soon, and lets nobody wait for it. */
  add(session: SessionDocument): void;
  /** Returns when all that was added is stored, or could not be. */
  settle(): Promise<void>;
}

/** Sessions that wait for a slow store; more are not recorded until it has caught up. */
const MOST_WAITING = 1000;

/** Returns a recorder that stores what has gathered in one write after the other; a write that fails is logged. */
export function createRecorder(store: Pick<SessionStore, 'write'>, log: UpstreamLog): Recorder {
  const waiting = new Map<number, SessionDocument>();
  let writing: Promise<void> | undefined;
  const writeAll = async (): Promise<void> => {
    // What comes in the same moment goes into the same write.
    await Promise.resolve();
    while (waiting.size > 0) {
      const sessions = [...waiting.values()];
      waiting.clear();
      try {
        await store.write(sessions);
      } catch (error) {
        log.error({ err: error, sessions: sessions.length }, 'sessions could not be recorded');
      }
    }
    writing = undefined;
  };
  return {
    add(session) {
      if (waiting.size >= MOST_WAITING && !waiting.has(session.id)) return;
      waiting.set(session.id, session);
      writing ??= writeAll();
    },
    settle: async () => writing,
  };
}
