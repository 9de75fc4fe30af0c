export interface Progress {
  tell(done: number): void;
  /** Removes the line. */
  end(): void;
}

export interface ProgressOptions {
  readonly progress: (text: string) => void;
  /** Whether a line can be written over; elsewhere nothing is said. */
  readonly isTerminal: boolean;
}

/** A line that is read has to stay for a while. */
const EVERY_MS = 200;
const CLEAR_LINE = '\r\x1b[K';

/** Returns what keeps one line of a terminal up to date. */
export function createProgress(write: (done: number) => string, { progress, isTerminal }: ProgressOptions): Progress {
  let last = -Infinity;
  return {
    tell(done) {
      if (!isTerminal || performance.now() - last < EVERY_MS) return;
      last = performance.now();
      progress(CLEAR_LINE + write(done));
    },
    end() {
      if (isTerminal) progress(CLEAR_LINE);
    },
  };
}
