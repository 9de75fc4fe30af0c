import type { ChildProcess } from 'node:child_process';
import type { Hub } from './hub.js';
import type { FromWorker } from './messages.js';
import { forwardLines } from './forward-lines.js';

/** A worker that has lived so long was well: one that ends after it is not the next of a row of failures. */
const WELL_MS = 10_000;
/** Before a worker is started again: twice as long each time that it fails soon. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** A worker gives its requests ten seconds. */
const STOP_MS = 20_000;

type Ready = Extract<FromWorker, { readonly type: 'ready' }>;
type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

export interface SuperviseOptions {
  readonly workers: number;
  /** Starts a process of which standard output and error are pipes. */
  readonly fork: () => ChildProcess;
  readonly hub: Hub;
  readonly log: { readonly info: Write; readonly warn: Write };
  readonly write: { readonly out: (lines: string) => void; readonly err: (lines: string) => void };
  /** Is told when the first worker takes requests. */
  readonly ready?: (of: Ready) => void;
  readonly stopWithin?: number;
}

export interface Supervisor {
  /** Resolves when the first worker takes requests, or all have ended before. */
  readonly started: Promise<void>;
  /** Resolves with the exit code when no worker is left. */
  readonly ended: Promise<number>;
  /** Lets every worker finish its requests and end; no other takes its place. */
  stop(signal: 'SIGTERM' | 'SIGINT'): void;
}

/**
 * Starts workers, the first one alone: it makes or migrates the store, and what keeps it from starting is said once and
 * ends the service. From then on a worker that ends is started again.
 */
export function supervise({ workers, fork, hub, log, write, ready, stopWithin = STOP_MS }: SuperviseOptions): Supervisor {
  const running = new Set<ChildProcess>();
  const pauses = new Set<NodeJS.Timeout>();
  let failures = 0;
  let isStarted = false;
  let isStopping = false;
  let exitCode = 0;
  let start: () => void;
  let end: (code: number) => void;
  const started = new Promise<void>((resolve) => (start = resolve));
  const ended = new Promise<number>((resolve) => (end = resolve));
  const endIfNoneIsLeft = () => {
    if (running.size > 0 || pauses.size > 0) return;
    start();
    end(exitCode);
  };

  const begin = (): void => {
    const child = fork();
    const since = performance.now();
    // It may have ended: whoever is told nothing any more ends by itself.
    const member = { send: (message: object) => void child.send(message, () => {}) };
    running.add(child);
    hub.join(member);
    if (child.stdout !== null) forwardLines(child.stdout, write.out);
    if (child.stderr !== null) forwardLines(child.stderr, write.err);
    child.on('message', (message: FromWorker) => {
      if (message.type === 'ready' && !isStarted) {
        isStarted = true;
        ready?.(message);
        start();
        for (let others = 1; others < workers && !isStopping; others++) begin();
      }
      hub.receive(member, message);
    });
    // Its output is read to the end by then.
    child.once('close', (code: number | null, signal: NodeJS.Signals | null) => {
      running.delete(child);
      hub.leave(member);
      if (isStopping || !isStarted) {
        exitCode ||= code ?? 1;
        return endIfNoneIsLeft();
      }
      failures = performance.now() - since < WELL_MS ? failures + 1 : 0;
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      log.warn({ worker: child.pid, code, signal, pause }, 'a worker has ended and is started again');
      const timer = setTimeout(() => {
        pauses.delete(timer);
        begin();
      }, pause);
      pauses.add(timer);
    });
  };
  begin();
  return {
    started,
    ended,
    stop(signal) {
      if (isStopping) return;
      isStopping = true;
      log.info({ signal, workers: running.size }, 'stopping the workers');
      for (const timer of pauses) clearTimeout(timer);
      pauses.clear();
      for (const child of running) child.send({ type: 'stop', signal }, () => {});
      const timer = setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), stopWithin);
      void ended.then(() => clearTimeout(timer));
      endIfNoneIsLeft();
    },
  };
}
