import type { Logger } from 'pino';
import type { Exposition } from '../metrics/registry.js';
import { createMetricsServer } from '../metrics-server.js';
import { explainListen } from './explain-listen.js';

export interface ServeMetricsOptions {
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly read: () => Promise<Exposition>;
}

/** Answers `/metrics` and returns what ends that. @throws UsageError when it cannot listen there */
export async function serveMetrics({ host, port, logger, read }: ServeMetricsOptions): Promise<() => Promise<void>> {
  const server = createMetricsServer(read);
  try {
    const address = await server.listen({ host, port });
    logger.info(`Metrics at ${address}/metrics`);
  } catch (error) {
    throw explainListen(error as NodeJS.ErrnoException, { host, port, settings: { host: 'METRICS_HOST', port: 'METRICS_PORT' } });
  }
  return async () => server.close();
}
