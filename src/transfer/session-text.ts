/** The text of one session within what is read, and where it begins. */
export interface SessionText {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** As they were given; there may be blanks around them. */
  readonly bytes: Buffer;
}

/** What is read cannot be cut into sessions, or what is written has no place to go; the message says what to change. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
}
