import type { Series } from './measure.js';
import { ratios } from './statistics.js';

/** What is to be reached: how much faster one thing is than another, or how much more of something it takes. */
export interface Target {
  readonly of: string;
  readonly against: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Verdict extends Target {
  /** Median of the ratios of the rounds. */
  readonly ratio: number;
  /** The same by the time that the servers worked, which other programs on the machine change less; undefined where it is not known. */
  readonly cpuRatio: number | undefined;
  readonly reached: boolean;
}

const times = (of: string, against: string, atLeast: number): Target => ({ of, against, atLeast });

/** Every target, in the order of the table. */
export const targets: readonly Target[] = [
  times('json-cold', 'fastify', 0.55),
  times('json-hot', 'fastify', 0.85),
  times('xml-cold', 'fastify', 0.22),
  times('xml-hot', 'fastify', 0.85),
  times('select-json-cold', 'fastify', 0.16),
  times('select-xml-cold', 'fastify', 0.16),
  times('select-json-hot', 'fastify', 0.8),
  times('select-xml-hot', 'fastify', 0.8),
  times('not-modified', 'fastify', 0.9),
  times('postgres-json-cold', 'fastify', 0.25),
  times('json-cold', 'glue', 1.7),
  times('json-cold', 'express', 6),
  times('json-cold', 'prism', 14),
  times('json-hot', 'glue', 2.6),
  times('json-hot', 'express', 9),
  times('json-hot', 'prism', 20),
  times('json-cold', 'silent-json-cold', 0.9),
  times('json-hot', 'silent-json-hot', 0.9),
  times('json-cold', 'open-json-cold', 0.9),
  times('json-hot', 'open-json-hot', 0.9),
  times('stage-json', 'stage-stringify', 1.1),
  times('stage-xml', 'stage-stringify', 0.9),
  times('stage-xml', 'stage-xml-builder', 6),
  times('stage-json', 'stage-ajv', 3),
  times('stage-xml', 'stage-ajv', 3),
  { of: 'start-ours', against: 'start-fastify', atMost: 1.5 },
  { of: 'memory-ours', against: 'memory-fastify', atMost: 1.6 },
];

/** Returns what became of each target of which both sides were measured. */
export function judge(series: readonly Series[]): readonly Verdict[] {
  const byKey = new Map(series.map((one) => [one.key, one]));
  return targets.flatMap((target) => {
    const of = byKey.get(target.of);
    const against = byKey.get(target.against);
    if (of === undefined || against === undefined || of.values.length === 0 || against.values.length === 0) return [];
    // Of times, the smaller one is the faster one.
    const isTime = of.unit === 'µs';
    const { median: ratio } = isTime ? ratios(against.values, of.values) : ratios(of.values, against.values);
    const { atLeast = -Infinity, atMost = Infinity } = target;
    const cpuRatio = of.cpu === undefined || against.cpu === undefined ? undefined : ratios(against.cpu, of.cpu).median;
    return [{ ...target, ratio, cpuRatio, reached: ratio >= atLeast && ratio <= atMost }];
  });
}
