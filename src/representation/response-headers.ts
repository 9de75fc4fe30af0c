import type { Response } from '../../generated/operation.js';
import { ContractViolation } from '../../generated/output.js';
import type { Validate, ValidationError } from '../../generated/validators.js';
import { describeFaults } from '../errors/describe-faults.js';

/** Field values that arrive as they were sent everywhere (RFC 9110 §5.5): visible ASCII, blanks and tabs. */
const FIELD_VALUE = /^[\t -~]*$/;

export interface ResponseHeaders {
  /** Declared headers as they go on the wire. */
  readonly written: Readonly<Record<string, string>>;
  /** Names that the document does not declare for this response; they are not sent. */
  readonly dropped: readonly string[];
}

/** What most answers have. */
const NONE: ResponseHeaders = { written: {}, dropped: [] };

/**
 * Returns the headers that a data handler gave with an answer, checked against the document. Their names compare
 * without case; one that is undefined counts as absent.
 *
 * @throws ContractViolation at `/headers`.
 */
export function writeHeaders(
  given: Readonly<Record<string, unknown>> | undefined,
  { headers = [] }: Response,
  validate?: Validate,
): ResponseHeaders {
  if (given === undefined && !headers.some(({ required }) => required)) return NONE;
  const values: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined) continue;
    const declared = headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
    if (declared === undefined) dropped.push(name);
    else values[declared.name] = value;
  }
  if (validate !== undefined && !validate(values)) {
    const [{ instancePath }] = validate.errors as readonly [ValidationError, ...ValidationError[]];
    // A header that is missing is a fault of all of them.
    throw new ContractViolation(
      `/headers${instancePath}`,
      `the declared headers (${describeFaults(validate)})`,
      values[instancePath.slice(1)],
    );
  }
  const written = Object.entries(values).map(([name, value]): [string, string] => {
    const text = String(value);
    if (!FIELD_VALUE.test(text)) throw new ContractViolation(`/headers/${name}`, 'text of ASCII without line breaks', value);
    return [name, text];
  });
  return { written: Object.fromEntries(written), dropped };
}
