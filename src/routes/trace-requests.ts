import { FastifyOtelInstrumentation } from '@fastify/otel';
import { isSpanContextValid, trace } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LoggedUrl } from './logged-url.js';

/** Makes a span of every request to the routes that are registered from now on. */
export type TraceRequests = (server: FastifyInstance, loggedUrl: LoggedUrl) => Promise<void>;

/** Tells whether an OpenTelemetry SDK takes spans in this process; without one they are made for nobody. */
export function hasSdk(): boolean {
  return isSpanContextValid(trace.getTracer('chat-session').startSpan('start').spanContext());
}

/**
 * Traces requests through OpenTelemetry: a span has the method, the route, the status and of the path what a log may
 * have, never the query, a header, a body or what an error says.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export const traceRequests: TraceRequests = async (server, loggedUrl) => {
  const instrumentation = new FastifyOtelInstrumentation({
    // Hooks and handlers would be spans of their own, which say what an error said.
    instrumentHooks: false,
    instrumentHandler: false,
    requestHook: (span, { method, url, routeOptions }: FastifyRequest) => {
      span.updateName(routeOptions.url === undefined ? method : `${method} ${routeOptions.url}`);
      // In place of the whole URL with its query.
      span.setAttribute('url.path', loggedUrl.write(url).replace(/\?.*$/, ''));
    },
  });
  await server.register(instrumentation.plugin());
  server.addHook('onRoute', (route) => {
    // The last is of the instrumentation: it would give the message of an error away, and make a failure of every 4xx.
    route.onError = [route.onError ?? []].flat().slice(0, -1);
  });
};
