/** A value at a time, in seconds. */
export interface Sample {
  readonly seconds: number;
  readonly value: number;
}

/** Returns how much the values grow from the first sample to the last one, by the straight line that fits them best. */
export function growthOf(samples: readonly Sample[]): number {
  const first = samples[0]?.seconds ?? 0;
  const span = (samples.at(-1)?.seconds ?? 0) - first;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(samples.map(({ seconds }) => seconds));
  const level = mean(samples.map(({ value }) => value));
  let together = 0;
  let spread = 0;
  for (const { seconds, value } of samples) {
    together += (seconds - middle) * (value - level);
    spread += (seconds - middle) ** 2;
  }
  return spread === 0 ? 0 : (together / spread) * span;
}
