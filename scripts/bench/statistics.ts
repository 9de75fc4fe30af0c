/** Where the measurements of several rounds lie. */
export interface Spread {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Returns the middle one of the numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Returns where the numbers lie. */
export function spread(numbers: readonly number[]): Spread {
  return { median: median(numbers), minimum: Math.min(...numbers), maximum: Math.max(...numbers) };
}

/**
 * Returns where the ratios of the rounds lie. Both were measured one after the other in each round, so that what else
 * the machine did falls on both.
 */
export function ratios(of: readonly number[], against: readonly number[]): Spread {
  return spread(of.map((value, round) => value / (against[round] ?? NaN)));
}
