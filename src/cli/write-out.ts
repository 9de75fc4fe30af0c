import { createProgress } from '../transfer/progress.js';
import type { SessionFormat } from '../transfer/recognize.js';
import { takeTurns } from '../transfer/take-turns.js';
import { writeSessions } from '../transfer/write-sessions.js';
import type { Terminal } from './terminal.js';

export interface OutOptions {
  readonly format: SessionFormat | undefined;
  readonly gzip: boolean;
  readonly force: boolean;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  /** How many there are. */
  readonly total: number;
}

/** Writes sessions to a file, a folder or standard output, and says on standard error how many. @throws Error that says that nothing is written */
export async function writeOut(name: string, texts: Iterable<string> | AsyncIterable<string>, options: OutOptions): Promise<void> {
  const { total, signal } = options;
  const { stdout, stderr } = options.terminal;
  let written = 0;
  const progress = createProgress(stderr, { part: () => written / total });
  async function* counted() {
    for await (const text of takeTurns(texts)) {
      progress.show(++written);
      yield text;
    }
  }
  try {
    await writeSessions(name, { ...options, texts: counted(), stdout });
    progress.clear();
    stderr.write(`${written} ${written === 1 ? 'session' : 'sessions'} written\n`);
  } catch (error) {
    progress.clear();
    if (signal.aborted) throw new Error(name === '-' ? 'interrupted' : `interrupted; ${name} is not written`, { cause: error });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') throw new Error('whoever read standard output has gone', { cause: error });
    if (code === 'ENOSPC') throw new Error(`Cannot write ${name}: the disk is full, make room or name another one`, { cause: error });
    throw error;
  }
}
