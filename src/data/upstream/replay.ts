import type { Call } from '../../../generated/answer.js';
import { ServiceError } from '../../errors/catalogue.js';
import { type ListParameters, listSessions } from '../session-list.js';
import { answerFound, type SessionStore } from '../session-store.js';
import type { Receipt } from './receipts.js';

/** How long the server behind is believed to let a caller read what it has let the caller read. */
const BELIEVED_MS = 5 * 60_000;

export interface ReplayOptions {
  readonly store: SessionStore;
  /** Whether all callers see the same, because the service asks with credentials of its own. */
  readonly isOwn: boolean;
  readonly now: () => number;
}

/** Who asks, and what the server behind has answered the last time. */
export interface Asker {
  readonly receipt: Receipt | undefined;
  readonly call: Call | undefined;
  /** When the server behind has answered anybody the last time, in milliseconds since 1970. */
  readonly heard: number;
}

/**
 * Answers from recorded sessions. Where the server behind judges each caller, a caller gets only the very version that it
 * has given to the same credentials within the last minutes, and no list: rights may differ from session to session.
 */
export function createReplay({ store, isOwn, now }: ReplayOptions) {
  const ageSince = (milliseconds: number) => Math.max(Math.floor((now() - milliseconds) / 1000), 0);
  return {
    async session(id: number, { receipt, call }: Asker) {
      // It has refused this caller, or had no such session: then neither is in what was recorded.
      if (receipt !== undefined && receipt.version === undefined) return undefined;
      const found = await store.read(id, call?.known);
      if (found === undefined) return undefined;
      const isAllowed = isOwn || (receipt?.version === found.version && now() - receipt.at <= BELIEVED_MS);
      if (!isAllowed) return undefined;
      // When it was recorded is not when it became what it is.
      return { ...answerFound(id, { ...found, modified: undefined }), headers: { Age: ageSince(found.modified * 1000) } };
    },
    async list(parameters: ListParameters, { receipt, heard }: Asker) {
      if (!isOwn || (receipt !== undefined && receipt.version === undefined)) return undefined;
      try {
        const body = await listSessions(parameters, async (wanted) => store.find(wanted), { columns: store.columns });
        return { status: 200, body, headers: { Age: ageSince(heard) } } as const;
      } catch (error) {
        // The server behind may know filters that a store does not.
        if (error instanceof ServiceError) return undefined;
        throw error;
      }
    },
  };
}
