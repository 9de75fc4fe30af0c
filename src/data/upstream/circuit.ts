/** `closed`: requests go through; `open`: they are refused at once; `half-open`: one goes through, to try. */
export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitOptions {
  /** Failures in a row after which the circuit opens; 5 unless given. */
  readonly failures?: number | undefined;
  /** Milliseconds that it stays open before one request may try; 10,000 unless given. */
  readonly pause?: number | undefined;
  readonly now?: (() => number) | undefined;
  /** Whether what a task has thrown counts as a failure. */
  readonly isFailure: (error: unknown) => boolean;
  readonly changed?: ((state: CircuitState) => void) | undefined;
}

export interface Circuit {
  readonly state: CircuitState;
  /** Runs a task, unless the circuit is open or its trial is under way. @throws CircuitOpenError, and what the task throws */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** What failed several times in a row is not tried now. */
export class CircuitOpenError extends Error {
  override readonly name = 'CircuitOpenError';

  /** @param seconds until the next trial */
  constructor(readonly seconds: number) {
    super('not tried: it failed several times in a row');
  }
}

/** Returns a circuit breaker: requests do not wait for what is known to fail, and what recovers is used again by itself. */
export function createCircuit({ failures = 5, pause = 10_000, now = Date.now, isFailure, changed }: CircuitOptions): Circuit {
  let failed = 0;
  let until: number | undefined;
  let isTrying = false;
  const stateOf = (): CircuitState => (until === undefined ? 'closed' : now() < until ? 'open' : 'half-open');
  const succeed = () => {
    failed = 0;
    if (until === undefined) return;
    until = undefined;
    changed?.('closed');
  };
  const fail = () => {
    failed++;
    // Requests that were under way when it opened do not keep it open for longer.
    if (failed < failures || stateOf() === 'open') return;
    until = now() + pause;
    changed?.('open');
  };
  return {
    get state() {
      return stateOf();
    },
    async run(task) {
      const state = stateOf();
      if (state === 'open' || (state === 'half-open' && isTrying)) {
        throw new CircuitOpenError(Math.max(Math.ceil(((until as number) - now()) / 1000), 1));
      }
      const isTrial = state === 'half-open';
      if (isTrial) {
        isTrying = true;
        changed?.('half-open');
      }
      const end = (hasFailed: boolean) => {
        if (isTrial) isTrying = false;
        if (hasFailed) fail();
        else succeed();
      };
      const result = await task().catch((error: unknown) => {
        end(isFailure(error));
        throw error;
      });
      end(false);
      return result;
    },
  };
}
