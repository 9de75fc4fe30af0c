import { operations } from '../../generated/operations.js';
import type { DataHandler } from '../data/data-handler.js';
import type { Durations } from './durations.js';
import type { Measurements } from './measurements.js';

type Operation = (...request: readonly unknown[]) => unknown;

/** Returns a data handler that does what the given one does, and measures how long each operation of it takes. */
export function measureHandler(handler: DataHandler, measurements: Pick<Measurements, 'callsOf'>): DataHandler {
  const methods = handler as unknown as Readonly<Record<string, Operation>>;
  const measured = Object.keys(operations).map((id) => {
    const method = (methods[id] as Operation).bind(handler);
    return [id, measure(method, measurements.callsOf(id))] as const;
  });
  return {
    ...(Object.fromEntries(measured) as unknown as DataHandler),
    isReady: () => handler.isReady?.() ?? true,
    close: () => handler.close?.(),
  };
}

/** An answer that is there at once stays one: a promise would cost more than the clock. */
function measure(operation: Operation, durations: Durations): Operation {
  return (...request) => {
    const start = performance.now();
    const end = () => durations.record(performance.now() - start);
    let answer: unknown;
    try {
      answer = operation(...request);
    } catch (error) {
      end();
      throw error;
    }
    if (answer instanceof Promise) return answer.finally(end);
    end();
    return answer;
  };
}
