/** Upper limits of the classes in which durations are counted, in seconds. */
export const LIMITS: readonly number[] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long things of one kind took: counted as they happen, without a key or an object for each. */
export interface Durations {
  readonly labels: Readonly<Record<string, string>>;
  /** Durations up to each limit and above the one before; the last count is of those above all limits. */
  readonly counts: Readonly<Float64Array>;
  /** Of all durations, in seconds. */
  readonly sum: number;
  /** Counts one more. */
  record(milliseconds: number): void;
}

export function createDurations(labels: Readonly<Record<string, string>>): Durations {
  const counts = new Float64Array(LIMITS.length + 1);
  let sum = 0;
  return {
    labels,
    counts,
    get sum() {
      return sum;
    },
    record(milliseconds) {
      const seconds = milliseconds / 1000;
      sum += seconds;
      let place = 0;
      while (place < LIMITS.length && seconds > (LIMITS[place] as number)) place++;
      counts[place] = (counts[place] as number) + 1;
    },
  };
}
