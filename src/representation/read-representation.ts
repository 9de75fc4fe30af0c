import type { MediaType } from '../../generated/operation.js';
import { MAX_DEPTH } from '../../generated/output.js';
import { bodyValidators, type Validate } from '../../generated/validators.js';
import { ServiceError } from '../errors/catalogue.js';
import { describeFaults } from '../errors/describe-faults.js';
import { JsonError, readJson } from './read-json.js';
import { readXml, XmlError } from './read-xml.js';

const formats: Readonly<Record<MediaType['format'], (text: string, schema: string) => unknown>> = { json: readJson, xml: readXml };
const validators: Readonly<Record<string, Validate>> = bodyValidators;

/** RFC 8259 §8.1 and the XML of this service know no other encoding; a byte order mark is dropped. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Returns the value of a component schema that the bytes of a media type stand for: the inverse of `represent`.
 *
 * @throws ServiceError `bad-request` with line and column of what cannot be read, or the JSON pointer of what breaks the schema.
 */
export function readRepresentation(
  bytes: Uint8Array,
  { format }: MediaType,
  { schema, nullable }: { readonly schema: string; readonly nullable?: true },
): unknown {
  const validate = validators[schema];
  if (validate === undefined) throw new TypeError(`no validator for ${schema}`);
  const value = parse(bytes, format, schema);
  if (value === null && nullable === true) return null;
  // Before the validator, which follows a schema that contains itself as deep as the value goes.
  if (!isWithin(MAX_DEPTH, value)) throw unreadable(`it has more than ${MAX_DEPTH} levels`);
  if (!validate(value)) throw unreadable(describeFaults(validate));
  return value;
}

function parse(bytes: Uint8Array, format: MediaType['format'], schema: string): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw unreadable('it is not UTF-8');
  }
  try {
    return formats[format](text, schema);
  } catch (error) {
    if (error instanceof JsonError || error instanceof XmlError) throw unreadable(error.message);
    throw error;
  }
}

function unreadable(why: string): ServiceError {
  return new ServiceError('bad-request', `Cannot read the body: ${why}`);
}

function isWithin(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((member) => isWithin(levels - 1, member));
}
