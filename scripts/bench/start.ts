import { setTimeout as wait } from 'node:timers/promises';
import { get } from './get.js';
import type { Series } from './measure.js';
import { residentMemory } from './process-use.js';
import { type Command, startServer, type StartOptions } from './processes.js';

export interface StartCase {
  readonly key: string;
  readonly name: string;
  readonly command: Command;
}

export interface MeasureStartOptions extends StartOptions {
  readonly rounds: number;
  /** Path and headers of a request that is answered with 200. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Until a server that was asked once is at rest. */
const REST_MS = 1000;

/** Measures, round by round, how long servers take from the start of the process to the first 200, and the memory that they then hold. */
export async function measureStart(cases: readonly StartCase[], options: MeasureStartOptions): Promise<readonly Series[]> {
  const { rounds, path, headers } = options;
  const times = cases.map((): number[] => []);
  const memory = cases.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { key, command }] of cases.entries()) {
      const before = performance.now();
      const server = await startServer(`start-${key}`, command, options);
      try {
        const { status } = await get(server.origin + path, headers);
        if (status !== 200) throw new Error(`start-${key}: the first answer has the status ${status}`);
        times[index]?.push(performance.now() - before);
        await wait(REST_MS, undefined, { signal: options.signal });
        memory[index]?.push(...residentMemory(server.pid));
      } finally {
        await server.stop();
      }
    }
  }
  return cases.flatMap(({ key, name }, index) => [
    { key: `start-${key}`, name: `${name}: start to the first 200`, unit: 'ms', values: times[index] as number[] },
    { key: `memory-${key}`, name: `${name}: resident memory at rest`, unit: 'MB', values: memory[index] as number[] },
  ]);
}
