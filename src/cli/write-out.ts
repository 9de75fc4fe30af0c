import { createProgress } from '../transfer/progress.js';
import type { SessionFormat } from '../transfer/recognize.js';
import { takeTurns } from '../transfer/take-turns.js';
import { writeSessions } from '../transfer/write-sessions.js';

export interface OutOptions {
  readonly format: SessionFormat | undefined;
  readonly gzip: boolean;
  readonly force: boolean;
  readonly signal: AbortSignal;
  /** How many there are. */
  readonly total: number;
}

/** Writes sessions to a file, a folder or standard output, and says on standard error how many. @throws Error that says that nothing is written */
export async function writeOut(name: string, texts: Iterable<string> | AsyncIterable<string>, options: OutOptions): Promise<void> {
  const { total, signal } = options;
  let written = 0;
  const progress = createProgress(process.stderr, { part: () => written / total });
  async function* counted() {
    for await (const text of takeTurns(texts)) {
      progress.show(++written);
      yield text;
    }
  }
  try {
    await writeSessions(name, { ...options, texts: counted(), stdout: process.stdout });
    progress.clear();
    process.stderr.write(`${written} ${written === 1 ? 'session' : 'sessions'} written\n`);
  } catch (error) {
    progress.clear();
    if (signal.aborted) throw new Error(name === '-' ? 'interrupted' : `interrupted; ${name} is not written`, { cause: error });
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw new Error('whoever read standard output has gone', { cause: error });
    throw error;
  }
}
