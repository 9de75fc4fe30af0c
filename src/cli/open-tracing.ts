import { UsageError } from '../config.js';
import type { TraceRequests } from '../routes/trace-requests.js';

/** Loads what traces requests, which is installed only by who wants it. @throws UsageError where it, or the SDK that it writes to, is not there */
export async function openTracing(load = () => import('../routes/trace-requests.js')): Promise<TraceRequests> {
  const { hasSdk, traceRequests } = await load().catch((error: NodeJS.ErrnoException) => {
    if (!/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))) throw error;
    throw new UsageError('TRACING=otel needs packages that are not installed here: npm install @fastify/otel @opentelemetry/api');
  });
  if (hasSdk()) return traceRequests;
  throw new UsageError(
    'TRACING=otel has no OpenTelemetry SDK to write to: start one in a module of yours, as in node --import ./tracing.js',
  );
}
