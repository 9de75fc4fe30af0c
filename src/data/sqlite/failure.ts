import { DataUnavailableError } from '../data-handler.js';

/** What a person can do about the faults of a file that SQLite names by its code. */
const MENDS: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'another program is writing into it: try again when it is done',
  SQLITE_READONLY: 'it cannot be written: make the file and its folder writable, or name another file',
  SQLITE_CANTOPEN: 'it cannot be opened: make the file and its folder readable and writable for this user',
  SQLITE_FULL: 'the disk is full: make room, or name a file on another disk',
  SQLITE_CORRUPT: 'it is damaged: restore it from a copy, or save what can be read with the sqlite3 program',
  SQLITE_NOTADB: 'it is no SQLite database: name another file, or restore it from a copy',
  SQLITE_IOERR: 'it cannot be read or written: look after its disk',
};

/** Says what is wrong with a file and what to do about it. */
export function explain(error: Error & { readonly code?: unknown }): string {
  // Of a file that it cannot open, libsql tells the number of the code only, at the end of its message.
  const known = / 14"\)$/.test(error.message) ? 'SQLITE_CANTOPEN' : String(error.code);
  const [code = ''] = /^SQLITE_[A-Z]+/.exec(known) ?? [];
  const mend = MENDS[code];
  return mend === undefined ? error.message : `${mend} (${error.message})`;
}

/** Opens a file that was open already: whatever is wrong with it now may be mended. @throws DataUnavailableError */
export function again<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new DataUnavailableError((error as Error).message, { cause: error });
  }
}

/** Does something with a file. @throws DataUnavailableError when it may be well again later */
export function available<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asUnavailable(file, error);
  }
}

/** Returns what to throw: a database that is locked, read-only, damaged or full may be well again later. */
export function asUnavailable(file: string, error: unknown): unknown {
  if (!/^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|PROTOCOL)/.test(codeOf(error))) return error;
  return new DataUnavailableError(`Cannot use the data store ${file}: ${explain(error as Error)}`, { cause: error });
}

/** Whether a file was read that is none of SQLite, or no more. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return String((error as { readonly code?: unknown }).code);
}
