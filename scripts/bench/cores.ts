import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Each of the two has a core of its own: neither takes time from the other. */
const CORES = { server: 0, load: 1 } as const;

export type Part = keyof typeof CORES;

/** Whether programs can be held on a core: Linux with two cores or more can. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;

/** Returns the command line that runs a program on the core of its part, where that can be. */
export function pinned(part: Part, command: string, args: readonly string[], pin = canPin): [command: string, args: string[]] {
  return pin ? ['taskset', ['-c', String(CORES[part]), command, ...args]] : [command, [...args]];
}

/** Says where servers and load run. */
export function describeCores(pin = canPin): string {
  return pin ? 'servers on the first core, load on the second' : 'servers and load share the cores';
}
