import t from 'tap';
import type { DataHandler } from '../../src/data/data-handler.js';
import { measureHandler } from '../../src/metrics/measure-handler.js';
import { createMeasurements } from '../../src/metrics/measurements.js';
import { handlerOf } from '../http/start.js';

const ID = 'v1ChatSessionEntity_GetChatSessionEntity';
const request = { path: { id: 1 }, query: {}, header: {} } as Parameters<DataHandler[typeof ID]>[0];

/** Returns what a measured handler gives, and how many calls were counted before and after it was awaited. */
async function call(answer: () => unknown) {
  const measurements = createMeasurements();
  const handler = measureHandler(handlerOf(answer), measurements);
  const count = () =>
    measurements.calls
      .map(({ labels, counts }) => [labels['operation'], counts.reduce((sum, one) => sum + one, 0)])
      .find(([id]) => id === ID)?.[1];
  let given: unknown;
  try {
    given = handler[ID](request);
  } catch (error) {
    given = error;
  }
  const before = count();
  const awaited = await Promise.resolve(given).catch((error: unknown) => error);
  return { isPromise: given instanceof Promise, before, awaited, after: count() };
}

t.test('measureHandler counts what the handler answers and changes nothing of it', async (t) => {
  const answer = { status: 404, message: 'none' };
  const failure = new Error('broken');
  const cases = [
    { name: 'an answer', answer: () => answer, want: { isPromise: false, before: 1, awaited: answer, after: 1 } },
    { name: 'a later answer', answer: async () => answer, want: { isPromise: true, before: 0, awaited: answer, after: 1 } },
    {
      name: 'a failure',
      answer: () => {
        throw failure;
      },
      want: { isPromise: false, before: 1, awaited: failure, after: 1 },
    },
    { name: 'a later failure', answer: () => Promise.reject(failure), want: { isPromise: true, before: 0, awaited: failure, after: 1 } },
  ];
  for (const { name, answer, want } of cases) t.strictSame(await call(answer), want, name);
});

t.test('measureHandler measures how long the handler took', async (t) => {
  const measurements = createMeasurements();
  const handler = measureHandler(
    handlerOf(() => new Promise((resolve) => setTimeout(resolve, 50, { status: 404, message: 'none' }))),
    measurements,
  );
  await handler[ID](request);
  // A timer may be a millisecond early.
  t.ok(measurements.calls.some(({ sum }) => sum > 0.045));
});

t.test('measureHandler leaves the rest of a handler as it is', async (t) => {
  const told: string[] = [];
  const nothing = handlerOf(() => undefined);
  const plain = measureHandler(nothing, createMeasurements());
  t.equal(await plain.isReady?.(), true);
  await plain.close?.();
  const full = measureHandler({ ...nothing, isReady: () => false, close: () => void told.push('closed') }, createMeasurements());
  t.equal(await full.isReady?.(), false);
  await full.close?.();
  t.strictSame(told, ['closed']);
});

t.test('measureHandler calls methods of a class as its own', async (t) => {
  class Mine {
    readonly answer = { status: 404, message: 'mine' } as const;
    v1ChatSessionEntity_GetAll = handlerOf(() => undefined).v1ChatSessionEntity_GetAll;
    v1ChatAgent_GetChatSessionEntity = handlerOf(() => undefined).v1ChatAgent_GetChatSessionEntity;
    v1ChatSessionEntity_GetChatSessionEntity() {
      return this.answer;
    }
  }
  t.match(measureHandler(new Mine(), createMeasurements())[ID](request), { message: 'mine' });
});
