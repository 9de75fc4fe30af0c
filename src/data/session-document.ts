import { createHash } from 'node:crypto';
import { columns } from '../../generated/columns.js';
import { endings } from '../../generated/endings.js';
import { writers } from '../../generated/json-writers.js';
import { bodyValidators } from '../../generated/validators.js';
import { describeFaults } from '../errors/describe-faults.js';
import { type ColumnKey, columnKey, type ListColumn } from '../parameters/column-value.js';

/** A chat session as it was given, and what is made of it once to answer from: nobody parses it again for a plain answer. */
export interface SessionDocument {
  readonly id: number;
  /** Another one whenever the given text is another one, the same in every data handler. */
  readonly version: string;
  /** The text as it was given, without the blanks around it, so that digits, offsets and what only a later contract knows survive. */
  readonly given: string;
  /** The session as the contract writes it, without what the server computes at its end. */
  readonly json: string;
  /** What lists sort and compare it by, in the order of the contract's columns. */
  readonly keys: readonly ColumnKey[];
}

/** A text is not a chat session of the contract; the message lists what is wrong by JSON pointer. */
export class SessionDocumentError extends Error {
  override readonly name = 'SessionDocumentError';
}

/** Characters of a version: 132 bits of SHA-256. */
const VERSION_LENGTH = 22;

/**
 * Returns the session that a JSON text holds, validated against the contract. Blanks around it belong to the file or stream that
 * it stood in, so that the same session has the same version wherever it comes from.
 *
 * @throws SessionDocumentError
 */
export function parseSessionDocument(text: string, known: readonly ListColumn[] = columns.ChatSessionRow): SessionDocument {
  const given = withoutBlanks(text);
  let entity: unknown;
  try {
    entity = JSON.parse(given);
  } catch (error) {
    throw new SessionDocumentError(`not JSON: ${(error as Error).message}`);
  }
  const validate = bodyValidators.ChatSessionEntity;
  if (!validate(entity)) throw new SessionDocumentError(describeFaults(validate, 'the session'));
  const id = (entity as { readonly ChatSessionId?: number | null }).ChatSessionId;
  if (id === undefined || id === null) throw new SessionDocumentError('/ChatSessionId is needed to store a session');
  return {
    id,
    version: versionOf(given),
    given,
    json: writeSession(entity as Readonly<Record<string, unknown>>),
    keys: sessionKeys(entity, known),
  };
}

/** Those of JSON, RFC 8259 §2. */
const BLANKS = ' \t\r\n';

function withoutBlanks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text.charAt(from))) from++;
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** Returns the version that a text has: another one whenever the text is another one. */
export function versionOf(given: string): string {
  return createHash('sha256').update(given).digest('base64url').slice(0, VERSION_LENGTH);
}

/** Returns a valid session as the contract writes it; what the contract does not know is left out. @throws SessionDocumentError */
export function writeSession(entity: Readonly<Record<string, unknown>>): string {
  try {
    const whole = writers.ChatSessionEntity(entity, { rootUrl: '', select: null }).toString();
    const computed = endings['ChatSessionEntity']?.write(entity, '') ?? '';
    return `${whole.slice(0, whole.length - computed.length - 1)}}`;
  } catch (error) {
    // The writers know the limit of nesting, which a schema cannot say.
    throw new SessionDocumentError((error as Error).message, { cause: error });
  }
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
