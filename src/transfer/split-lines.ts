import { Held, isBlank, type Piece, type Splitter } from './splitter.js';

const NEWLINE = 0x0a;

/** Cuts NDJSON into its lines; those that are blank are passed over. */
export class LineSplitter implements Splitter {
  #line = 1;
  readonly #held = new Held();

  push(chunk: Buffer): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      pieces.push(...this.#take(chunk.subarray(from, to)));
      this.#line++;
      from = to + 1;
    }
    this.#held.add(chunk.subarray(from), this.#line);
    return pieces;
  }

  end(): readonly Piece[] {
    return this.#take(Buffer.alloc(0));
  }

  #take(last: Buffer): readonly Piece[] {
    const bytes = this.#held.take(last, this.#line);
    return bytes.every(isBlank) ? [] : [{ bytes, line: this.#line }];
  }
}

/** Takes all that comes as the text of one session. */
export class WholeSplitter implements Splitter {
  readonly #held = new Held();

  push(chunk: Buffer): readonly Piece[] {
    this.#held.add(chunk, 1);
    return [];
  }

  end(): readonly Piece[] {
    return [{ bytes: this.#held.take(Buffer.alloc(0), 1), line: 1 }];
  }
}
