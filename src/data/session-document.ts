import { columns } from '../../generated/columns.js';
import { bodyValidators } from '../../generated/validators.js';
import { describeFaults } from '../errors/describe-faults.js';
import { type ColumnKey, columnKey, type ListColumn } from '../parameters/column-value.js';

/** A chat session as it was given: its JSON text is kept, so that digits, offsets and key order survive. */
export interface SessionDocument {
  readonly id: number;
  readonly json: string;
  /** What lists sort and compare it by, in the order of the contract's columns. */
  readonly keys: readonly ColumnKey[];
}

/** A text is not a chat session of the contract; the message lists what is wrong by JSON pointer. */
export class SessionDocumentError extends Error {
  override readonly name = 'SessionDocumentError';
}

/** Returns the session that a JSON text holds, validated against the contract. @throws SessionDocumentError */
export function parseSessionDocument(json: string, known: readonly ListColumn[] = columns.ChatSessionRow): SessionDocument {
  let entity: unknown;
  try {
    entity = JSON.parse(json);
  } catch (error) {
    throw new SessionDocumentError(`not JSON: ${(error as Error).message}`);
  }
  const validate = bodyValidators.ChatSessionEntity;
  if (!validate(entity)) throw new SessionDocumentError(describeFaults(validate, 'the session'));
  const id = (entity as { readonly ChatSessionId?: number | null }).ChatSessionId;
  if (id === undefined || id === null) throw new SessionDocumentError('/ChatSessionId is needed to store a session');
  return { id, json, keys: sessionKeys(entity, known) };
}

/** Returns what lists sort and compare a valid session by, in the order of the columns. */
export function sessionKeys(entity: unknown, known: readonly ListColumn[]): readonly ColumnKey[] {
  return known.map((column) => columnKey(column, valueAt(entity, column.path)) ?? null);
}

/** Returns the value at a path of property names, null where a carrier on the way is missing. */
export function valueAt(entity: unknown, path: readonly string[]): unknown {
  let value = entity;
  for (const name of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return value ?? null;
}
