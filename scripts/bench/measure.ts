export interface Case {
  readonly name: string;
  run(): unknown;
}

export interface Result {
  readonly name: string;
  /** Of one call, the median of the rounds. */
  readonly microseconds: number;
}

/** Calls of a case in one round. */
const CALLS = 2000;

/** Measures each case in turn, round by round, so that what else the machine does falls on all of them alike. */
export function measure(cases: readonly Case[], rounds: number): readonly Result[] {
  const times = cases.map((): number[] => []);
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, one] of cases.entries()) {
      const start = performance.now();
      for (let call = 0; call < CALLS; call++) one.run();
      const microseconds = ((performance.now() - start) * 1000) / CALLS;
      if (round > 0) times[index]?.push(microseconds);
    }
  }
  return cases.map(({ name }, index) => ({ name, microseconds: median(times[index] as number[]) }));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
