import { writers } from '../../../generated/json-writers.js';
import { ContractViolation } from '../../../generated/output.js';
import { bodyValidators } from '../../../generated/validators.js';
import { describeFaults, tellingFaults } from '../../errors/describe-faults.js';
import { UpstreamFailure } from './failure.js';

/** What happens to an answer that breaks the contract: `refuse` all of it, or `report` it and leave the wrong values out. */
export type ViolationMode = 'refuse' | 'report';

export interface CheckedBody {
  readonly body: Readonly<Record<string, unknown>>;
  /** JSON pointers of the values that broke the contract and are null now. */
  readonly violations: readonly string[];
}

interface Faults {
  readonly pointers: readonly string[];
  readonly message: string;
}

/** Characters of a message; the keys of a map are in its pointers. */
const LONGEST_MESSAGE = 1000;
/** Values of one body; a page of 1,000 rows has 15,000. Many more that are all wrong would take a validator minutes. */
const MOST_VALUES = 25_000;
/** Links have to be absolute where a body is written; this one is not sent. */
const SOME_ROOT = 'http://localhost';

/** Returns the value of the body of a 200 from the server behind this one. @throws UpstreamFailure with a sentence that repeats nothing of it */
export function readUpstreamJson(
  bytes: Uint8Array,
  headers: Readonly<Record<string, string | undefined>>,
): { text: string; value: unknown } {
  if (!isJson(headers['content-type'])) throw unusable('is not declared as JSON');
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    throw unusable('has a content encoding that was not asked for');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unusable('is not UTF-8', error);
  }
  const value = parseJson(text);
  if (countValues(value) > MOST_VALUES) throw unusable(`has more than ${MOST_VALUES} values`);
  return { text, value };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The message of the parser repeats what it has found.
    throw unusable('is not JSON');
  }
}

/** Counts the values in a value, until they are too many; a deep one does not deepen the stack. */
function countValues(value: unknown): number {
  const waiting = [value];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined && count <= MOST_VALUES; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const members: readonly unknown[] = Object.values(next);
    count += members.length;
    if (count <= MOST_VALUES) waiting.push(...members);
  }
  return count;
}

function unusable(why: string, cause?: unknown): UpstreamFailure {
  return new UpstreamFailure(502, `Cannot use the answer of the server behind this one: its body ${why}`, { cause });
}

function isJson(contentType = ''): boolean {
  const [type = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return /^(?:application|text)\/json$/.test(type) && (charset === undefined || /^charset="?utf-?8"?$/.test(charset));
}

/**
 * Returns a body of a component schema that keeps the contract. In the mode `report` each value that breaks it becomes
 * null, or the smallest value around it that may be null; the given body itself is changed.
 *
 * @throws UpstreamFailure that names the JSON pointers, and no value, of what is refused or cannot be mended.
 */
export function checkBody(schema: keyof typeof bodyValidators, body: unknown, mode: ViolationMode): CheckedBody {
  let faults = findFaults(schema, body);
  const violations = faults?.pointers ?? [];
  while (faults !== undefined) {
    if (mode === 'refuse' || !faults.pointers.map((pointer) => removeValue(body, pointer)).every(Boolean)) throw broken(faults, violations);
    faults = findFaults(schema, body);
  }
  return { body: body as Readonly<Record<string, unknown>>, violations };
}

/** Returns what breaks the contract, by the validator of the document and by the writer, which knows what a schema cannot say. */
function findFaults(schema: keyof typeof bodyValidators, body: unknown): Faults | undefined {
  const validate = bodyValidators[schema];
  if (!validate(body)) {
    const pointers = [...new Set(tellingFaults(validate).map(({ instancePath }) => instancePath))];
    return { pointers, message: describeFaults(validate) };
  }
  try {
    writers[schema](body, { rootUrl: SOME_ROOT, select: null });
    return undefined;
  } catch (error) {
    if (!(error instanceof ContractViolation)) throw error;
    return { pointers: [error.pointer], message: error.message };
  }
}

/** Sets the value at a pointer to null, or the one around it where it is null already; false where there is nothing around it. */
function removeValue(body: unknown, pointer: string): boolean {
  const tokens = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  let target: { readonly around: Record<string, unknown>; readonly name: string } | undefined;
  let value = body;
  for (const name of tokens) {
    const around = value as Record<string, unknown>;
    if (around[name] === null) break;
    target = { around, name };
    value = around[name];
  }
  if (target === undefined) return false;
  target.around[target.name] = null;
  return true;
}

function broken({ message }: Faults, pointers: readonly string[]): UpstreamFailure {
  const text = `The server behind this one broke the contract: ${message}`;
  return new UpstreamFailure(502, text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text, { pointers });
}
