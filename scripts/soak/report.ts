import { growthOf } from './fit.js';
import type { SoakResult } from './run-soak.js';

/** Returns the last lines of a run. */
export function writeReport({ requests, statuses, imports, seconds, memory, faults, wrong }: SoakResult, seed: number): string {
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
  const half = memory.slice(Math.floor(memory.length / 2));
  const values = half.map(({ value }) => value);
  const size =
    half.length === 0
      ? 'memory: the system does not say'
      : `memory, second half: ${Math.min(...values).toFixed(0)} – ${Math.max(...values).toFixed(0)} MB, growth by the line that fits ${growthOf(half).toFixed(1)} MB`;
  return [
    `seed ${seed}: ${requests} requests in ${seconds.toFixed(0)} s, ${imports} imports meanwhile, ${wrong} wrong answers`,
    `answers: ${answers.join(', ')}`,
    size,
    ...faults.map((fault) => `FOUND ${fault}`),
    wrong + faults.length === 0 ? 'nothing found' : `${wrong + faults.length} found`,
    '',
  ].join('\n');
}
