import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { createBrowserSessions, SESSIONS } from '../auth/session.js';
import type { Config } from '../config.js';
import { createHub } from '../workers/hub.js';
import { supervise } from '../workers/supervise.js';

export interface ServeWorkersOptions {
  readonly logger: Logger;
  /** Writes lines to where the logger writes. */
  readonly write: (lines: string) => void;
  /** Returns what is printed when the first worker takes requests. */
  readonly banner: (address: string, sessions: number | undefined) => string;
}

/**
 * Starts the workers and returns when the first of them listens; the process then ends with the last of them. It answers
 * no request but those for metrics, and keeps for new workers what the others have told each other.
 */
export async function serveWorkers({ workers, metrics, demo }: Config, { logger, write, banner }: ServeWorkersOptions): Promise<void> {
  const sessions = createBrowserSessions();
  const hub = createHub({
    heard: ({ topic, content }) => {
      if (topic === SESSIONS) sessions.hear(content as never);
    },
    *recall() {
      for (const content of sessions.recall()) yield { topic: SESSIONS, content };
    },
  });
  let endMetrics = async () => {};
  if (metrics !== undefined) {
    const { exposeWorkers } = await import('../metrics/registry.js');
    const { serveMetrics } = await import('./serve-metrics.js');
    endMetrics = await serveMetrics({ ...metrics, logger, read: exposeWorkers });
  }
  cluster.setupPrimary({ silent: true });
  const supervisor = supervise({
    workers,
    fork: () => cluster.fork().process,
    hub,
    log: { info: (fields, message) => logger.info(fields, message), warn: (fields, message) => logger.warn(fields, message) },
    write: { out: write, err: (lines) => void process.stderr.write(lines) },
    ready: ({ address, sessions: stored }) => {
      if (demo) write(banner(address, stored));
    },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => supervisor.stop(signal));
  void supervisor.ended.then((exitCode) => {
    process.exitCode = exitCode;
    return endMetrics();
  });
  await supervisor.started;
}
