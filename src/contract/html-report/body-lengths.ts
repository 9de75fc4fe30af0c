import type { Outcome } from '../report.js';

/** Characters of all bodies together, and of one, where a case has failed and where it has not: a page of 10,000 cases has to open. */
const limits = { failed: { all: 16_000_000, least: 1024, most: 16_384 }, other: { all: 4_000_000, least: 256, most: 2048 } };

/** Returns how many characters are shown of each body of cases that have failed, and of the others. */
export function bodyLengths(outcomes: readonly Outcome[]): Readonly<Record<'failed' | 'other', number>> {
  const counts = { failed: 0, other: 0 };
  for (const { result, exchanges } of outcomes) counts[result === 'failed' ? 'failed' : 'other'] += exchanges.length;
  return { failed: share(counts.failed, limits.failed), other: share(counts.other, limits.other) };
}

function share(count: number, { all, least, most }: (typeof limits)['failed']): number {
  return Math.max(least, Math.min(most, Math.floor(all / count)));
}
