import type { Stem } from '../../generated/answer.js';
import { endings } from '../../generated/endings.js';
import { writers as json } from '../../generated/json-writers.js';
import type { MediaType } from '../../generated/operation.js';
import type { WriteOptions } from '../../generated/output.js';
import { writers as xml } from '../../generated/xml-writers.js';
import { CHARSET } from '../negotiation/negotiate.js';

type Write = (value: unknown, options: WriteOptions) => Buffer;

const formats: Readonly<Record<MediaType['format'], Readonly<Record<string, Write>>>> = { json, xml };

export interface Representation {
  readonly contentType: string;
  /** Bytes in UTF-8. A string has one in each character, as `latin1`: for what is sent but once, it costs less than a Buffer. */
  readonly payload: Buffer | string;
}

/** Returns a payload as the bytes that it stands for. */
export function bytesOf(payload: Buffer | string): Buffer {
  return typeof payload === 'string' ? Buffer.from(payload, 'latin1') : payload;
}

/** A value, or the JSON that the contract has written of it. */
export type Representable = { readonly body: unknown; readonly stem?: undefined } | { readonly stem: Stem };

/**
 * Returns a value of a component schema in a media type, checked while it is written. Stored JSON that needs no change is
 * not parsed: only what the server computes is put at its end.
 *
 * @throws ContractViolation with the JSON pointer of what breaks the schema.
 */
export function represent({ type, format }: MediaType, schema: string, given: Representable, options: WriteOptions): Representation {
  const contentType = `${type}; charset=${CHARSET}`;
  if (given.stem !== undefined && format === 'json' && isPlain(options)) {
    return { contentType, payload: completeStem(given.stem, schema, options) };
  }
  const write = formats[format][schema];
  if (write === undefined) throw new TypeError(`no ${format} writer for ${schema}`);
  const value = given.stem === undefined ? given.body : (JSON.parse(String(given.stem.json)) as unknown);
  return { contentType, payload: write(value, options) };
}

/** Tells whether everything is written as it is stored. */
function isPlain({ select, translation, conversion }: WriteOptions): boolean {
  return select === null && translation === undefined && conversion === undefined;
}

/** Most bytes of one character of a string in UTF-8. */
const CHARACTER_BYTES = 3;
const scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** Returns the bytes as a string that is in one piece: V8 would copy one that was put together before it is sent. */
function completeStem({ json, linked }: Stem, schema: string, { rootUrl }: WriteOptions): string {
  const ending = endings[schema];
  if (ending === undefined) throw new TypeError(`the JSON of ${schema} has no ending: give its body`);
  const end = `${ending.write(linked, rootUrl)}}`;
  const most = (json.length + end.length) * CHARACTER_BYTES;
  const bytes = most > scratch.length ? Buffer.allocUnsafe(most) : scratch;
  const brace = (typeof json === 'string' ? bytes.write(json) : json.copy(bytes)) - 1;
  return bytes.toString('latin1', 0, brace + bytes.write(end, brace));
}
