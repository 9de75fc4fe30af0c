import { closeSync, openSync, readSync } from 'node:fs';
import type Database from 'libsql';

/** Reads a database as of its last commit, within one transaction for as long as nobody commits. */
export interface Snapshot {
  /**
   * Has to be called before each read: what is read then is what was committed last, by whatever process, when this turn
   * of the event loop began. Returns whether that is still the same as at the call before.
   */
  enter(): boolean;
  /** Has to be called after a commit of this process: the next read looks again. */
  expire(): void;
  /** Ends the transaction; the next read begins another one. */
  leave(): void;
  close(): void;
}

/** First copy of the header of the WAL-index, which every commit changes (SQLite, "WAL-mode File Format", §2.1). */
const HEADER_BYTES = 48;
/** Version of that format, in the byte order of the machine. */
const FORMAT = 3_007_000;

/** Time after which a transaction that nobody reads in ends: no file can be tidied up behind it. */
const IDLE_MS = 100;

/**
 * Returns the snapshots of a database in WAL mode. A look at the header costs a tenth of what locking the file for each
 * read does, and one look is enough for all requests of a turn of the event loop: they had arrived before it, and who
 * hears of a commit later asks in a later turn. Where it cannot be looked at, each read is a transaction of its own.
 */
export function createSnapshot(database: Database.Database, file: string): Snapshot {
  const index = openIndex(database, `${file}-shm`);
  if (index === undefined) return { enter: () => false, expire: () => {}, leave: () => {}, close: () => {} };
  let seen = Buffer.alloc(HEADER_BYTES);
  let now = Buffer.alloc(HEADER_BYTES);
  let isOpen = false;
  /** Whether somebody has looked in this turn. */
  let isFresh = false;
  let isUsed = false;
  let timer: NodeJS.Timeout | undefined;

  const expire = () => {
    isFresh = false;
  };
  const leave = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!isOpen) return;
    isOpen = false;
    if (database.inTransaction) database.exec('COMMIT');
  };
  const leaveWhenIdle = () => {
    timer = undefined;
    if (!isUsed) {
      leave();
      return;
    }
    isUsed = false;
    timer = setTimeout(leaveWhenIdle, IDLE_MS).unref();
  };

  return {
    enter() {
      if (isFresh && isOpen) return true;
      isUsed = true;
      isFresh = true;
      setImmediate(expire);
      // Before the transaction begins: what is committed in between is read, and found to be new at the next look.
      readSync(index, now, 0, HEADER_BYTES, 0);
      const isSame = now.equals(seen);
      if (isSame && isOpen) return true;
      leave();
      [seen, now] = [now, seen];
      database.exec('BEGIN');
      isOpen = true;
      timer = setTimeout(leaveWhenIdle, IDLE_MS).unref();
      return isSame;
    },
    expire,
    leave,
    close() {
      leave();
      closeSync(index);
    },
  };
}

/** Opens the WAL-index, which SQLite makes at the first read; undefined where it is none that is known. */
function openIndex(database: Database.Database, file: string): number | undefined {
  database.prepare('SELECT 1 FROM sqlite_schema').get();
  let index: number | undefined;
  try {
    index = openSync(file, 'r');
    const version = new Uint32Array(1);
    readSync(index, version, 0, version.byteLength, 0);
    if (version[0] === FORMAT) return index;
    closeSync(index);
  } catch {
    // A file system without shared memory, for example: SQLite itself copes with it.
  }
  return undefined;
}
