import { writeLua } from './lua.js';
import { probe } from './probe.js';
import { cpuSeconds } from './process-use.js';
import type { Running } from './processes.js';
import { type Ask, SAMPLE_ID } from './rows.js';
import { runWrk } from './wrk.js';

/** What a server does for so many clients that ask as fast as they are answered. */
export interface Overload {
  readonly connections: number;
  /** Answers with 200, each second. */
  readonly served: number;
  /** Answers with 503, each second. */
  readonly refused: number;
  /** Answers with 200 for each second that the server worked; undefined where the system does not say. */
  readonly servedPerCpuSecond: number | undefined;
  /** Milliseconds within which 99 of 100 new clients were served, of those that were. */
  readonly p99: number;
  /** Part of the new clients that were refused, or had no answer. */
  readonly turnedAway: number;
  /** Longest time that the health took, in milliseconds, and whether it was always answered with 200. */
  readonly health: { readonly longest: number; readonly isGood: boolean };
}

export interface OverloadOptions {
  readonly ask: Ask;
  readonly connections: number;
  readonly sessions: number;
  readonly seconds: number;
  readonly folder: string;
  readonly signal: AbortSignal;
}

const ASK_EVERY_MS = 25;
const LOOK_EVERY_MS = 250;

/** Asks on many connections, and meanwhile as new clients do and as somebody who watches the health. */
export async function measureOverload({ origin, pid }: Pick<Running, 'origin' | 'pid'>, options: OverloadOptions): Promise<Overload> {
  const { ask, connections, sessions, seconds, folder, signal } = options;
  const script = writeLua(ask, { sessions, seed: connections });
  const endClients = probe(`${origin}/api/v1/ChatSession/${SAMPLE_ID}${ask.query}`, { headers: ask.headers, every: ASK_EVERY_MS });
  const endWatcher = probe(`${origin}/health/live`, { headers: {}, every: LOOK_EVERY_MS });
  const before = cpuSeconds(pid);
  const load = await runWrk({ script, origin, connections, seconds, folder, signal });
  const after = cpuSeconds(pid);
  const clients = await endClients();
  const looks = await endWatcher();
  const times = clients.flatMap(({ status, milliseconds }) => (status === 200 ? [milliseconds] : [])).sort((a, b) => a - b);
  const served = load.statuses['200'] ?? 0;
  return {
    connections,
    served: served / load.seconds,
    refused: (load.requests - served) / load.seconds,
    servedPerCpuSecond: before === undefined || after === undefined ? undefined : served / (after - before),
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    turnedAway: 1 - times.length / clients.length,
    health: { longest: Math.max(...looks.map(({ milliseconds }) => milliseconds)), isGood: looks.every(({ status }) => status === 200) },
  };
}

/** Returns the measurements as a table, each beside the best of them. */
export function writeOverload(all: readonly Overload[]): string {
  const best = Math.max(...all.map(({ served }) => served));
  const bestByCpu = Math.max(...all.flatMap(({ servedPerCpuSecond }) => servedPerCpuSecond ?? []));
  const rows = all.map(({ connections, served, refused, servedPerCpuSecond, p99, turnedAway, health }) =>
    [
      connections,
      served.toFixed(0),
      (served / best).toFixed(2),
      servedPerCpuSecond === undefined ? '' : (servedPerCpuSecond / bestByCpu).toFixed(2),
      refused.toFixed(0),
      `${p99.toFixed(0)} ms`,
      `${(turnedAway * 100).toFixed(0)} %`,
      `${health.longest.toFixed(0)} ms${health.isGood ? '' : ', not always'}`,
    ].join(' | '),
  );
  return [
    '| Connections | served/s | × best | × best, by CPU | refused/s | p99 of new clients | of them turned away | longest wait for the health |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}
