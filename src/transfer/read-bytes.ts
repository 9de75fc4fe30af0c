import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { TransferError } from './session-text.js';

const GZIP = Buffer.from([0x1f, 0x8b]);
const BOM = Buffer.from('\ufeff');
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Yields the bytes of a stream, unpacked where they are gzip, without the byte order mark of UTF-8. @throws TransferError that says what is wrong with them */
export async function* readBytes(input: Readable): AsyncGenerator<Buffer, void> {
  const { begun, stream } = await begin(input);
  if (!begun.subarray(0, 2).equals(GZIP)) {
    yield* withoutMark(stream);
    return;
  }
  // What either of them throws reaches whoever reads here, and who stops reading ends both.
  const unpacked = pipeline(stream, createGunzip(), () => {});
  try {
    yield* withoutMark(unpacked);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw new TransferError('it is gzip that has no end: the rest of it is missing', { cause: error });
    if (code?.startsWith('Z_') === true) throw new TransferError(`it is damaged gzip: ${(error as Error).message}`, { cause: error });
    throw error;
  } finally {
    unpacked.destroy();
  }
}

/** Returns the first bytes, and all of them. */
async function begin(input: AsyncIterable<Buffer>) {
  const iterator = input[Symbol.asyncIterator]();
  let begun = Buffer.alloc(0);
  let isWhole = false;
  while (!isWhole && begun.length < BOM.length) {
    const next = await iterator.next();
    if (next.done === true) isWhole = true;
    else begun = Buffer.concat([begun, next.value]);
  }
  async function* stream(): AsyncGenerator<Buffer, void> {
    try {
      yield begun;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { begun, stream: stream() };
}

async function* withoutMark(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  const { begun, stream } = await begin(input);
  if (UTF_16.some((mark) => begun.subarray(0, 2).equals(mark))) throw new TransferError('it is UTF-16: save it as UTF-8');
  let skip = begun.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  for await (const chunk of stream) {
    yield skip === 0 ? chunk : chunk.subarray(skip);
    skip = 0;
  }
}
