import { ArraySplitter } from './split-array.js';
import { LineSplitter, WholeSplitter } from './split-lines.js';
import { TransferError } from './session-text.js';
import { isBlank, MAX_SESSION_BYTES, type Piece, type Splitter } from './splitter.js';

/** How sessions stand in what is read and written. */
export const formats = ['array', 'ndjson', 'folder'] as const;
export type SessionFormat = (typeof formats)[number];

const [OPEN_ARRAY, OPEN_OBJECT, CLOSE_OBJECT, NEWLINE] = Buffer.from('[{}\n');

/** Returns what cuts a stream of a format into sessions; without a format the first bytes tell it. A file of a folder has one session. */
export function createSplitter(format?: SessionFormat): Splitter {
  switch (format) {
    case 'array':
      return new ArraySplitter();
    case 'ndjson':
      return new LineSplitter();
    case 'folder':
      return new WholeSplitter();
    default:
      return new RecognizingSplitter();
  }
}

/** Waits for the first bytes that tell the format, and leaves all to the splitter of that format. */
class RecognizingSplitter implements Splitter {
  #begun = Buffer.alloc(0);
  #known: Splitter | undefined;

  push(chunk: Buffer): readonly Piece[] {
    if (this.#known !== undefined) return this.#known.push(chunk);
    this.#begun = Buffer.concat([this.#begun, chunk]);
    return this.#recognize(false);
  }

  end(): readonly Piece[] {
    const pieces = this.#known === undefined ? this.#recognize(true) : [];
    return [...pieces, ...(this.#known?.end() ?? [])];
  }

  #recognize(isWhole: boolean): readonly Piece[] {
    this.#known = recognize(this.#begun, isWhole);
    return this.#known?.push(this.#begun) ?? [];
  }
}

/** @returns undefined where more bytes are needed, or where there is nothing but blanks */
function recognize(begun: Buffer, isWhole: boolean): Splitter | undefined {
  const first = begun.findIndex((byte) => !isBlank(byte));
  if (first === -1) return undefined;
  if (begun[first] === OPEN_ARRAY) return new ArraySplitter();
  if (begun[first] !== OPEN_OBJECT) {
    throw new TransferError('it is not JSON: an array of sessions begins with [, sessions line by line begin with {');
  }
  const newline = begun.indexOf(NEWLINE as number, first);
  if (newline === -1 && !isWhole && begun.length <= MAX_SESSION_BYTES) return undefined;
  // A line of NDJSON is a whole session; otherwise the file is one session on several lines.
  const end = begun.subarray(first, newline === -1 ? begun.length : newline).findLastIndex((byte) => !isBlank(byte));
  return begun[first + end] === CLOSE_OBJECT ? new LineSplitter() : new WholeSplitter();
}
