type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Where a data handler tells what it has seen of the server behind; the loggers of pino and Fastify are such. */
export interface UpstreamLog {
  info: Write;
  warn: Write;
  error: Write;
}
