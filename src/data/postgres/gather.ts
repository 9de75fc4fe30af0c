/** Tells what is asked for of many, in their order. */
type AskAll<Asked, Found> = (all: readonly Asked[]) => Promise<readonly Found[]>;

interface Waiting<Asked, Found> {
  readonly asked: Asked;
  readonly resolve: (found: Found) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Returns what asks for one, and sends all that are asked for in one turn of the event loop together, so many at most: most
 * of what a small statement costs, here and in the database, is not its work but its way. It waits for nothing that has not come
 * yet, and all that were sent together fail together.
 */
export function gather<Asked, Found>(askAll: AskAll<Asked, Found>, most: number): (asked: Asked) => Promise<Found> {
  let waiting: Waiting<Asked, Found>[] = [];
  const send = () => {
    const sent = waiting;
    waiting = [];
    if (sent.length === 0) return;
    askAll(sent.map(({ asked }) => asked)).then(
      (found) => {
        for (const [index, one] of sent.entries()) one.resolve(found[index] as Found);
      },
      (error: unknown) => {
        for (const one of sent) one.reject(error);
      },
    );
  };
  return async (asked) => {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ asked, resolve, reject });
      if (waiting.length === most) send();
    });
  };
}
