import { setImmediate } from 'node:timers/promises';

/** Items between two looks at what else the process has to do, such as to be interrupted. */
const AT_A_TIME = 50;

/** Yields the same items, and lets other work of the process in now and then. */
export async function* takeTurns<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void> {
  let count = 0;
  for await (const item of items) {
    if (++count % AT_A_TIME === 0) await setImmediate();
    yield item;
  }
}
