import { isUtf8 } from 'node:buffer';
import { parseSessionDocument, type SessionDocument, SessionDocumentError } from '../data/session-document.js';
import type { SessionStore, WriteCounts } from '../data/session-store.js';
import type { SessionText } from './session-text.js';

/** A session that the contract does not allow, or a text that is none. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ImportOptions {
  /** Whether the valid sessions are stored although others are not valid. */
  readonly skipInvalid?: boolean;
  /** Sessions that are stored at a time; all of them without it. */
  readonly batchSize?: number | undefined;
  /** Ends the import before its next session. */
  readonly signal?: AbortSignal;
  readonly onFault?: (fault: Fault) => void;
  /** Called for each session that was read, with their number so far. */
  readonly onRead?: (read: number) => void;
  /** Called after each batch that had sessions, with what is stored now. */
  readonly onStored?: (stored: WriteCounts) => void;
}

export interface ImportSummary extends WriteCounts {
  readonly invalid: number;
}

/** Ends a batch that is not to be stored. */
class InvalidSessions extends Error {}

/**
 * Stores sessions in place of those with the same ids, batch by batch, each of them whole or not at all. From the first
 * invalid session on nothing more is stored, but all are checked; unless those are skipped.
 *
 * @throws what the store or the texts throw; what was stored before stays.
 */
export async function importSessions(
  store: SessionStore,
  texts: AsyncIterable<SessionText>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const { skipInvalid = false, batchSize = Infinity, signal, onFault, onRead, onStored } = options;
  const iterator = texts[Symbol.asyncIterator]();
  const stored = { added: 0, changed: 0, unchanged: 0 };
  let [read, invalid, isDone] = [0, 0, false];

  async function* batch(): AsyncGenerator<SessionDocument, void> {
    for (let size = 0; size < batchSize;) {
      const next = await iterator.next();
      signal?.throwIfAborted();
      if (next.done === true) {
        isDone = true;
        break;
      }
      onRead?.(++read);
      const document = parse(next.value, store);
      if ('message' in document) {
        invalid++;
        onFault?.(document);
      } else if (invalid === 0 || skipInvalid) {
        size++;
        yield document;
      }
    }
    if (invalid > 0 && !skipInvalid) throw new InvalidSessions();
  }

  try {
    while (!isDone) {
      const counts = await store.write(batch());
      for (const name of ['added', 'changed', 'unchanged'] as const) stored[name] += counts[name];
      // The end may come right behind a batch that was full.
      if (counts.added + counts.changed + counts.unchanged > 0) onStored?.({ ...stored });
    }
  } catch (error) {
    if (!(error instanceof InvalidSessions)) throw error;
  } finally {
    await iterator.return?.();
  }
  return { ...stored, invalid };
}

function parse({ file, line, bytes }: SessionText, { columns }: SessionStore): SessionDocument | Fault {
  if (!isUtf8(bytes)) return { file, line, message: 'not UTF-8' };
  try {
    return parseSessionDocument(bytes.toString(), columns);
  } catch (error) {
    if (!(error instanceof SessionDocumentError)) throw error;
    return { file, line, message: error.message };
  }
}
