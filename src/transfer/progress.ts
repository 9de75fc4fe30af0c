/** What a person sees of a transfer that takes its time. */
export interface Progress {
  /** Shows that so many sessions are done, but not every time. */
  show(sessions: number): void;
  /** Takes it off the screen. */
  clear(): void;
}

export interface ProgressOptions {
  /** Returns what is done, from 0 to 1; undefined where nobody knows. */
  readonly part: () => number | undefined;
  /** In milliseconds. */
  readonly now?: () => number;
}

const EVERY_MS = 100;
const BAR = 24;
const CLEAR_LINE = '\r\x1b[K';

/** Returns a line in a terminal, and what does nothing where there is none. */
export function createProgress(
  terminal: { readonly isTTY?: boolean; write(text: string): unknown },
  { part, now = () => performance.now() }: ProgressOptions,
): Progress {
  if (terminal.isTTY !== true) return { show: () => {}, clear: () => {} };
  const begun = now();
  let shown = begun;
  return {
    show(sessions) {
      const time = now();
      if (time - shown < EVERY_MS) return;
      shown = time;
      terminal.write(CLEAR_LINE + progressLine({ sessions, part: part(), seconds: (time - begun) / 1000 }));
    },
    clear() {
      if (shown !== begun) terminal.write(CLEAR_LINE);
    },
  };
}

/** Returns a bar where the part is known, the number of sessions, and how many a second takes. */
export function progressLine({ sessions, part, seconds }: { sessions: number; part: number | undefined; seconds: number }): string {
  const speed = `${sessions} sessions, ${Math.round(sessions / seconds)}/s`;
  if (part === undefined) return speed;
  const full = Math.round(part * BAR);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${String(Math.floor(part * 100)).padStart(3)} % ${speed}`;
}
