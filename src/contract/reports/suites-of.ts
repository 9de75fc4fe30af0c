import type { Outcome } from '../report.js';

/** Returns outcomes by their suite, which is the first word of their ids. */
export function suitesOf(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const suites = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const name = outcome.id.split('/', 1)[0] as string;
    suites.set(name, [...(suites.get(name) ?? []), outcome]);
  }
  return suites;
}
