import type { Answer, Field } from '../../src/contract/answer.js';

/** Bytes are not what RFC 9112 lets a server send. */
export class FramingFault extends Error {
  override readonly name = 'FramingFault';
}

export interface ReadOptions {
  /** Method that is answered; undefined where it is not known, so that a body may be missing. */
  readonly method: string | undefined;
  /** Whether nothing will come behind the bytes. */
  readonly isEnded: boolean;
}

export interface OneAnswer {
  readonly answer: Answer;
  /** Where the bytes behind it begin. */
  readonly end: number;
}

const STATUS_LINE = /^HTTP\/1\.1 ([1-5]\d\d) [\t -~\x80-\xff]*$/;
const FIELD = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?((?:[!-~\x80-\xff][\t -~\x80-\xff]*)?)$/;
const HEAD_END = '\r\n\r\n';
const HEX = 16;

/**
 * Reads one final answer as strictly as RFC 9112 has a server write it; interim ones in front are skipped. Undefined where
 * more has to come.
 *
 * @throws FramingFault
 */
export function readAnswer(bytes: Buffer, options: ReadOptions): OneAnswer | undefined {
  let start = 0;
  for (;;) {
    const headEnd = bytes.indexOf(HEAD_END, start, 'latin1');
    if (headEnd < 0) {
      if (options.isEnded && bytes.length > start) throw new FramingFault(`the connection ended within a head: ${show(bytes, start)}`);
      return undefined;
    }
    const { status, fields } = readHead(bytes.toString('latin1', start, headEnd));
    const bodyStart = headEnd + HEAD_END.length;
    if (status >= 200) return readBody(bytes, { status, fields, bodyStart, ...options });
    start = bodyStart;
  }
}

function readHead(text: string): { readonly status: number; readonly fields: readonly Field[] } {
  const [statusLine = '', ...lines] = text.split('\r\n');
  const status = STATUS_LINE.exec(statusLine)?.[1];
  if (status === undefined) throw new FramingFault(`no status line of HTTP/1.1: ${JSON.stringify(statusLine.slice(0, 200))}`);
  const fields = lines.map((line): Field => {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new FramingFault(`no header field: ${JSON.stringify(line.slice(0, 200))}`);
    return [name, value];
  });
  return { status: Number(status), fields };
}

interface Head extends ReadOptions {
  readonly status: number;
  readonly fields: readonly Field[];
  readonly bodyStart: number;
}

function readBody(bytes: Buffer, { status, fields, bodyStart, method, isEnded }: Head): OneAnswer | undefined {
  const done = (body: Buffer, end: number): OneAnswer => ({ answer: { status, fields, bytes: body, isCut: false, milliseconds: 0 }, end });
  const lengths = valuesOf(fields, 'content-length');
  const codings = valuesOf(fields, 'transfer-encoding');
  if (lengths.length + codings.length > 1) throw new FramingFault(`the length is given ${lengths.length + codings.length} times`);
  if (method === 'HEAD' || status === 204 || status === 304) return done(bytes.subarray(0, 0), bodyStart);
  const [length] = lengths;
  if (codings.length > 0) return readChunks(bytes, { bodyStart, isEnded, done });
  if (length === undefined || !/^\d{1,12}$/.test(length)) throw new FramingFault(`the length of the body is ${length ?? 'not given'}`);
  const end = bodyStart + Number(length);
  const mayBeMissing = method === undefined && length !== '0' && isBodyMissing(bytes, bodyStart, isEnded);
  if (mayBeMissing) return done(bytes.subarray(0, 0), bodyStart);
  if (bytes.length >= end) return done(bytes.subarray(bodyStart, end), end);
  if (isEnded) throw new FramingFault(`the connection ended within a body, after ${bytes.length - bodyStart} of ${length} bytes`);
  return undefined;
}

/** What looks like the answer to HEAD, is: no body begins so. */
function isBodyMissing(bytes: Buffer, bodyStart: number, isEnded: boolean): boolean {
  const next = 'HTTP/1.1 ';
  if (bytes.length === bodyStart) return isEnded;
  return bytes.toString('latin1', bodyStart, bodyStart + next.length) === next;
}

interface Chunked {
  readonly bodyStart: number;
  readonly isEnded: boolean;
  done(body: Buffer, end: number): OneAnswer;
}

function readChunks(bytes: Buffer, { bodyStart, isEnded, done }: Chunked): OneAnswer | undefined {
  const chunks: Buffer[] = [];
  let at = bodyStart;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at, 'latin1');
    const line = lineEnd < 0 ? undefined : bytes.toString('latin1', at, lineEnd);
    if (line !== undefined && !/^[0-9a-f]{1,8}$/i.test(line)) throw new FramingFault(`no size of a chunk: ${show(bytes, at)}`);
    const size = line === undefined ? Infinity : Number.parseInt(line, HEX);
    const end = lineEnd + 2 + size;
    if (bytes.length < end + 2) {
      if (isEnded) throw new FramingFault('the connection ended within a chunk');
      return undefined;
    }
    if (bytes.toString('latin1', end, end + 2) !== '\r\n')
      throw new FramingFault(`a chunk does not end where it has to: ${show(bytes, end)}`);
    if (size === 0) return done(Buffer.concat(chunks), end + 2);
    chunks.push(bytes.subarray(lineEnd + 2, end));
    at = end + 2;
  }
}

function valuesOf(fields: readonly Field[], wanted: string): readonly string[] {
  return fields.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
}

function show(bytes: Buffer, from: number): string {
  return JSON.stringify(bytes.toString('latin1', from, from + 200));
}
