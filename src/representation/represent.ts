import { writers as json } from '../../generated/json-writers.js';
import type { MediaType } from '../../generated/operation.js';
import type { WriteOptions } from '../../generated/output.js';
import { writers as xml } from '../../generated/xml-writers.js';
import { CHARSET } from '../negotiation/negotiate.js';

type Write = (value: unknown, options: WriteOptions) => Buffer;

const formats: Readonly<Record<MediaType['format'], Readonly<Record<string, Write>>>> = { json, xml };

export interface Representation {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/**
 * Returns a value of a component schema in a media type, checked while it is written.
 *
 * @throws ContractViolation with the JSON pointer of what breaks the schema.
 */
export function represent({ type, format }: MediaType, schema: string, value: unknown, options: WriteOptions): Representation {
  const write = formats[format][schema];
  if (write === undefined) throw new TypeError(`no ${format} writer for ${schema}`);
  return { contentType: `${type}; charset=${CHARSET}`, bytes: write(value, options) };
}
