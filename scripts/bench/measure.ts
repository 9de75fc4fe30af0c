export interface Case {
  readonly key: string;
  readonly name: string;
  run(): unknown;
}

/** What was measured of one thing, a value for each round. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly unit: 'requests/s' | 'µs' | 'ms' | 'MB';
  readonly values: readonly number[];
  /** Microseconds that a server worked for one request, where it is known. */
  readonly cpu?: readonly number[];
}

/** Calls of a case in one round. */
const CALLS = 2000;

/** Measures each case in turn, round by round, so that what else the machine does falls on all of them alike. */
export async function measure(cases: readonly Case[], rounds: number, calls = CALLS): Promise<readonly Series[]> {
  const times = cases.map((): number[] => []);
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, one] of cases.entries()) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) {
        const result = one.run();
        if (result instanceof Promise) await result;
      }
      const microseconds = ((performance.now() - start) * 1000) / calls;
      if (round > 0) times[index]?.push(microseconds);
    }
  }
  return cases.map(({ key, name }, index) => ({ key, name, unit: 'µs', values: times[index] as number[] }));
}
