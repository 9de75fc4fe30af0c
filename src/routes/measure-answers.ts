import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ContractViolation } from '../../generated/output.js';
import type { Measurements, RecordAnswer } from '../metrics/measurements.js';

/** Name of the requests for paths that there are not. */
const NOWHERE = 'none';

/**
 * Counts every answer of the routes that are registered from now on, under the operation that they answer or the path
 * of a route that is no operation, and the answers of data handlers that were not sent.
 */
export function measureAnswers(server: FastifyInstance, { answersTo, counts }: Measurements): void {
  server.addHook('onRoute', (route) => {
    const record = answersTo(route.config?.operationId ?? route.url);
    const measure = (_request: FastifyRequest, reply: FastifyReply, done: () => void) => {
      recordAnswer(record, reply);
      done();
    };
    route.onResponse = [route.onResponse ?? [], measure].flat();
  });
  const nowhere = answersTo(NOWHERE);
  server.addHook('onResponse', (request, reply, done) => {
    if (request.is404) recordAnswer(nowhere, reply);
    done();
  });
  server.addHook('onError', (_request, _reply, error, done) => {
    if (error instanceof ContractViolation) counts.refusedAnswers++;
    done();
  });
}

function recordAnswer(record: RecordAnswer, reply: FastifyReply): void {
  record(reply.statusCode, reply.getHeader('content-type') as string | undefined, reply.elapsedTime);
}
