import type { ListColumn } from '../../parameters/column-value.js';
import type { components } from '../../../generated/types.js';
import { parseSessionDocument, type SessionDocument, SessionDocumentError, versionOf } from '../session-document.js';
import { answerFound } from '../session-store.js';
import { checkBody, type ViolationMode } from './check.js';
import { UpstreamFailure } from './failure.js';

export interface SessionOptions {
  /** The id that was asked for. */
  readonly id: number;
  readonly mode: ViolationMode;
  /** Seconds since 1970, where the server behind says it. */
  readonly modified: number | undefined;
  /** Columns that a recorded session is found by. */
  readonly columns?: readonly ListColumn[] | undefined;
}

/** Returns the answer that a session of the server behind becomes, and the session itself where all of it keeps the contract. @throws UpstreamFailure */
export function readSession(
  { text, value }: { readonly text: string; readonly value: unknown },
  { id, mode, modified, columns }: SessionOptions,
) {
  const session = parseWhole(text, columns);
  if (session !== undefined) {
    checkId(session.id, id);
    const { version, json } = session;
    return { found: answerFound(id, { version, modified, json, isWritten: true }), session, violations: [] };
  }
  const { body, violations } = checkBody('ChatSessionEntity', withoutLinks(value), mode);
  checkId(body['ChatSessionId'] ?? id, id);
  const found = { status: 200, body: body as components['schemas']['ChatSessionEntity'], version: versionOf(text), modified } as const;
  return { found, session, violations };
}

function parseWhole(text: string, columns: readonly ListColumn[] | undefined): SessionDocument | undefined {
  try {
    return parseSessionDocument(text, columns);
  } catch (error) {
    if (error instanceof SessionDocumentError) return undefined;
    throw error;
  }
}

/** The links of the server behind lead there; the service writes its own. */
function withoutLinks(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { _Links: _theirs, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
}

function checkId(got: unknown, wanted: number): void {
  if (got === wanted) return;
  throw new UpstreamFailure(502, 'The server behind this one broke the contract: /ChatSessionId is not the one that was asked for', {
    pointers: ['/ChatSessionId'],
  });
}
