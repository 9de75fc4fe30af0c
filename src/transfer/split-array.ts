import { TransferError } from './session-text.js';
import { Held, isBlank, type Piece, type Splitter } from './splitter.js';

const [NEWLINE, QUOTE, BACKSLASH, COMMA, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from('\n"\\,[]{}');

/**
 * Cuts a JSON array into the texts of its elements without reading them: it follows strings and brackets only. No byte of a
 * character beyond ASCII looks like one of those (RFC 3629 §3), so that a character may be cut by the end of a chunk.
 */
export class ArraySplitter implements Splitter {
  #place: 'before' | 'first' | 'next' | 'after' = 'before';
  #line = 1;
  /** Line that the present element begins on, 0 before its first byte that is no blank. */
  #begin = 0;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  readonly #held = new Held();

  push(chunk: Buffer): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === NEWLINE) this.#line++;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#inString = false;
      } else if (!isBlank(byte)) {
        if (this.#place === 'before' || this.#place === 'after') {
          this.#begins(byte);
          from = at + 1;
        } else if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_ARRAY)) {
          if (byte === COMMA || this.#place === 'next' || this.#begin !== 0) pieces.push(this.#take(chunk.subarray(from, at)));
          this.#place = byte === COMMA ? 'next' : 'after';
          from = at + 1;
        } else {
          if (this.#begin === 0) {
            this.#begin = this.#line;
            from = at;
          }
          if (byte === QUOTE) this.#inString = true;
          else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth++;
          else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && this.#depth > 0) this.#depth--;
        }
      }
    }
    if (this.#begin !== 0) this.#held.add(chunk.subarray(from), this.#begin);
    return pieces;
  }

  end(): readonly Piece[] {
    if (this.#place === 'after') return [];
    if (this.#begin !== 0) throw new TransferError(`it ends within the session of line ${this.#begin}: the rest of the array is missing`);
    throw new TransferError(this.#place === 'before' ? 'it has no array' : 'the array has no end: the rest of it is missing');
  }

  #begins(byte: number | undefined): void {
    if (this.#place === 'after') throw new TransferError(`line ${this.#line} goes on behind the end of the array`);
    if (byte !== OPEN_ARRAY) throw new TransferError(`line ${this.#line} does not begin an array with [`);
    this.#place = 'first';
  }

  #take(last: Buffer): Piece {
    if (this.#begin === 0) return { bytes: Buffer.alloc(0), line: this.#line };
    const line = this.#begin;
    this.#begin = 0;
    return { bytes: this.#held.take(last, line), line };
  }
}
