import { TransferError } from './session-text.js';

/** The text of a session and the line that it begins on. */
export interface Piece {
  readonly bytes: Buffer;
  readonly line: number;
}

/** Cuts bytes, which come in chunks of any size, into the texts of sessions. */
export interface Splitter {
  /** Returns the pieces that end in this chunk. @throws TransferError when the rest cannot be cut */
  push(chunk: Buffer): readonly Piece[];
  /** Returns what is left when there are no more chunks. @throws TransferError when the end is missing */
  end(): readonly Piece[];
}

/** Bytes of one session: far above any real one, so that a quotation mark or bracket that is missing does not fill the memory. */
export const MAX_SESSION_BYTES = 16 * 1024 * 1024;

/** JSON's blanks, RFC 8259 §2. */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** The beginning of a piece whose end is in a later chunk. */
export class Held {
  #parts: Buffer[] = [];
  #size = 0;

  /** @throws TransferError when the piece is too long, which names the line that it begins on */
  add(part: Buffer, line: number): void {
    this.#size += part.length;
    if (this.#size > MAX_SESSION_BYTES) {
      throw new TransferError(
        `the session of line ${line} does not end within ${MAX_SESSION_BYTES} bytes: a quotation mark or a bracket is missing there`,
      );
    }
    this.#parts.push(part);
  }

  /** Returns the whole piece, and forgets it. */
  take(last: Buffer, line: number): Buffer {
    this.add(last, line);
    const whole = this.#parts.length === 1 ? last : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return whole;
  }
}
