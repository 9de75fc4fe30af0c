import type { components } from '../../generated/types.js';
import type { ListColumn } from '../parameters/column-value.js';
import type { DataHandler } from './data-handler.js';
import type { SessionDocument } from './session-document.js';
import { listSessions, type SessionQuery } from './session-list.js';

type ChatSessionEntity = components['schemas']['ChatSessionEntity'];

/** What a database has to offer to hold chat sessions; one driver implements it for one kind of database. */
export interface SessionStore {
  /** Columns of its lists, with the base time zone that keys are made in; UTC without it. */
  readonly columns?: readonly ListColumn[];
  /** Returns the JSON text of a session as it was stored. */
  read(id: number): string | undefined | Promise<string | undefined>;
  /** Returns the JSON texts of the sessions that a query finds, in its order. */
  find(query: SessionQuery): string[] | Promise<string[]>;
  /** Stores all of the sessions or none, in place of those that have the same ids. */
  write(sessions: Iterable<SessionDocument>): void | Promise<void>;
  count(): number | Promise<number>;
  isReady(): boolean | Promise<boolean>;
  close(): void | Promise<void>;
}

/** Returns the data handler that answers from stored sessions. */
export function createStoreHandler(store: SessionStore): DataHandler {
  return {
    v1ChatSessionEntity_GetChatSessionEntity({ path: { id } }) {
      const found = store.read(id);
      return found instanceof Promise ? found.then((json) => answer(id, json)) : answer(id, found);
    },
    v1ChatSessionEntity_GetAll({ query }) {
      const page = listSessions(query, (wanted) => store.find(wanted), { columns: store.columns });
      return page instanceof Promise ? page.then((body) => ({ status: 200, body })) : { status: 200, body: page };
    },
    isReady: () => store.isReady(),
    close: () => store.close(),
  };
}

function answer(id: number, json: string | undefined) {
  if (json === undefined) return { status: 404, message: `ChatSession id ${id} not found` } as const;
  return { status: 200, body: JSON.parse(json) as ChatSessionEntity } as const;
}
