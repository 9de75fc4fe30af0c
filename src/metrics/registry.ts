import { AggregatorRegistry, collectDefaultMetrics, Counter, type Metric, type MetricValueWithName, Registry } from 'prom-client';
import { type Durations, LIMITS } from './durations.js';
import type { Measurements } from './measurements.js';

/** Counts that other parts keep for themselves, looked at when somebody asks. */
export interface CountedElsewhere {
  /** Written answers that were at hand, and those that had to be written. */
  readonly kept?: { readonly hits: number; readonly misses: number } | undefined;
  /** Values of a server behind this one that broke the contract. */
  readonly upstream?: { readonly violations: number } | undefined;
}

/** Metrics in the text format of Prometheus. */
export interface Exposition {
  readonly contentType: string;
  readonly text: string;
}

/** Returns the metrics of this process: what was measured, and what Node says of the process and of its event loop. */
export function createRegistry({ answers, calls, counts }: Measurements, { kept, upstream }: CountedElsewhere): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addHistogram(registry, {
    name: 'chat_session_request_duration_seconds',
    help: 'Time from a request to the end of its answer; its count is the number of requests.',
    durations: answers,
  });
  addHistogram(registry, {
    name: 'chat_session_handler_duration_seconds',
    help: 'Time that the data handler took for an answer.',
    durations: calls,
  });
  addCounter(registry, {
    name: 'chat_session_kept_answers_total',
    help: 'Answers of a known version: hit, written before, or miss, written anew.',
    label: 'result',
    read: () => ({ hit: kept?.hits ?? 0, miss: kept?.misses ?? 0 }),
  });
  addCounter(registry, {
    name: 'chat_session_contract_violations_total',
    help: 'What broke the contract: answers of the data handler, which were not sent, and values of the server behind.',
    label: 'source',
    read: () => ({ handler: counts.refusedAnswers, upstream: upstream?.violations ?? 0 }),
  });
  addCounter(registry, {
    name: 'chat_session_refused_requests_total',
    help: 'Requests that had waited too long for their turn and were answered with 503; they are in no other metric.',
    read: () => ({ '': counts.refusedRequests }),
  });
  return registry;
}

/** Returns the metrics of a registry as they are now. */
export async function expose(registry: Registry): Promise<Exposition> {
  return { contentType: registry.contentType, text: await registry.metrics() };
}

/** Lets the primary process read the metrics of a worker. */
export function answerPrimary(registry: Registry): void {
  AggregatorRegistry.setRegistries([registry]);
  // Listens as soon as there is one.
  new AggregatorRegistry();
}

/** Returns the metrics of all workers together, in their primary process. */
export async function exposeWorkers(): Promise<Exposition> {
  const registry = new AggregatorRegistry();
  return { contentType: registry.contentType, text: await registry.clusterMetrics() };
}

interface CounterOptions {
  readonly name: string;
  readonly help: string;
  /** None where there is one count, under the empty name. */
  readonly label?: string;
  /** Counts by the value of the label. */
  readonly read: () => Readonly<Record<string, number>>;
}

function addCounter(registry: Registry, { name, help, label, read }: CounterOptions): void {
  const counter = new Counter({
    name,
    help,
    labelNames: label === undefined ? [] : [label],
    registers: [],
    collect() {
      this.reset();
      for (const [value, count] of Object.entries(read())) this.inc(label === undefined ? {} : { [label]: value }, count);
    },
  });
  registry.registerMetric(counter);
}

interface HistogramOptions {
  readonly name: string;
  readonly help: string;
  readonly durations: readonly Durations[];
}

/**
 * Adds what a registry asks a metric for, over durations that are counted without it: the histogram of the package makes
 * a text of the labels each time that it observes something.
 */
function addHistogram(registry: Registry, { name, help, durations }: HistogramOptions): void {
  const get = async () => ({
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    values: durations.flatMap((one) => valuesOf(name, one)),
  });
  registry.registerMetric({ name, help, get } as unknown as Metric);
}

/** Returns the lines of one histogram: counts up to each limit, the sum, and the count of all. */
function valuesOf(name: string, { labels, counts, sum }: Durations): MetricValueWithName<string>[] {
  let count = 0;
  const buckets = [...counts].map((number, place) => {
    count += number;
    return { metricName: `${name}_bucket`, labels: { ...labels, le: LIMITS[place] ?? '+Inf' }, value: count };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels: { ...labels }, value: sum },
    { metricName: `${name}_count`, labels: { ...labels }, value: count },
  ];
}
