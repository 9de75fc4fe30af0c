import type { components } from '../../generated/types.js';
import { endings } from '../../generated/endings.js';
import type { ListColumn } from '../parameters/column-value.js';
import { createAgentOperation } from './agent-operation.js';
import type { DataHandler } from './data-handler.js';
import type { SessionDocument } from './session-document.js';
import { listSessions, type SessionQuery } from './session-list.js';

type ChatSessionEntity = components['schemas']['ChatSessionEntity'];

/** What a store has of one session. */
export interface StoredSession {
  readonly version: string;
  /** When this version was stored, in whole seconds since 1970; later for every version of a session. */
  readonly modified: number;
  /** The session as JSON, text or bytes in UTF-8; undefined where its version is the one that the reader knows. */
  readonly json: string | Buffer | undefined;
  /** Whether the contract of this very release has written the JSON, so that it can be sent as it is. */
  readonly isWritten: boolean;
}

/** How many sessions a write has found to be new, other than what was stored, and the same. */
export interface WriteCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What a database has to offer to hold chat sessions; one driver implements it for one kind of database. */
export interface SessionStore {
  /** Columns of its lists, with the base time zone that keys are made in; UTC without it. */
  readonly columns?: readonly ListColumn[];
  /** Returns a session by its id. The JSON may be left out where its version is the known one. */
  read(id: number, known?: string): StoredSession | undefined | Promise<StoredSession | undefined>;
  /** Returns the JSON texts of the sessions that a query finds, in its order. */
  find(query: SessionQuery): string[] | Promise<string[]>;
  /** Yields the texts of all sessions as they were given, by id. */
  readAll(): Iterable<string> | AsyncIterable<string>;
  /**
   * Stores all of the sessions or none, in place of those that have the same ids. A session whose version is stored
   * already stays as it is. Readers see nothing of it before it is done.
   */
  write(sessions: Iterable<SessionDocument> | AsyncIterable<SessionDocument>): Promise<WriteCounts>;
  count(): number | Promise<number>;
  isReady(): boolean | Promise<boolean>;
  close(): void | Promise<void>;
}

/** Whether the id of a session is all that its links are made of; otherwise an answer is written from the parsed session. */
const hasStems = endings['ChatSessionEntity']?.names.every((name) => name === 'ChatSessionId') === true;

/** Returns the data handler that answers from stored sessions. */
export function createStoreHandler(store: SessionStore): DataHandler {
  const getSession: DataHandler['v1ChatSessionEntity_GetChatSessionEntity'] = ({ path: { id } }, call) => {
    const found = store.read(id, call?.known);
    return found instanceof Promise ? found.then((session) => answer(id, session)) : answer(id, found);
  };
  return {
    v1ChatSessionEntity_GetChatSessionEntity: getSession,
    v1ChatAgent_GetChatSessionEntity: createAgentOperation(getSession),
    v1ChatSessionEntity_GetAll({ query }) {
      const page = listSessions(query, (wanted) => store.find(wanted), { columns: store.columns });
      return page instanceof Promise ? page.then((body) => ({ status: 200, body })) : { status: 200, body: page };
    },
    isReady: () => store.isReady(),
    close: () => store.close(),
  };
}

function answer(id: number, session: StoredSession | undefined) {
  return session === undefined ? ({ status: 404, message: `ChatSession id ${id} not found` } as const) : answerFound(id, session);
}

/** Returns the answer for a session that was found; its time may be unknown. */
export function answerFound(
  id: number,
  { version, modified, json, isWritten }: Omit<StoredSession, 'modified'> & { readonly modified?: number | undefined },
) {
  if (json === undefined) return { status: 200, unchanged: true, version, modified } as const;
  if (isWritten && hasStems) return { status: 200, stem: { json, linked: { ChatSessionId: id } }, version, modified } as const;
  return { status: 200, body: JSON.parse(String(json)) as ChatSessionEntity, version, modified } as const;
}

/** Returns when a version is stored in place of one that was stored before: later by a second at least, as HTTP dates have no fractions. */
export function nextModified(before: number | undefined, now = Date.now()): number {
  return Math.max(Math.floor(now / 1000), (before ?? 0) + 1);
}
