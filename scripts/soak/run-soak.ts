import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { residentMemory } from '../bench/process-use.js';
import { PROOFS } from '../served/credentials.js';
import { readLog } from '../served/read-log.js';
import { COMPILED, sampleTexts, startServed } from '../served/start-served.js';
import { growthOf, type Sample } from './fit.js';
import { findLeaks, openHandles } from './handles.js';
import { keepAsking } from './keep-asking.js';
import { keepImporting } from './keep-importing.js';
import type { Options } from './options.js';
import { createWorlds } from './worlds.js';

export interface SoakOptions extends Options {
  /** For the store and the log; somebody else removes it. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly main?: readonly string[] | undefined;
  readonly serverEnv?: Readonly<Record<string, string>> | undefined;
  readonly found: (fault: string) => void;
  readonly progress: (asked: number) => void;
}

export interface SoakResult {
  readonly requests: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly imports: number;
  readonly seconds: number;
  /** Resident memory of the service in MB, second by second. */
  readonly memory: readonly Sample[];
  /** What was wrong at the end; wrong answers have been told before. */
  readonly faults: readonly string[];
  readonly wrong: number;
}

const SESSIONS = 300;
const PATIENCE_MS = 30_000;
/** Longest time between two imports. */
const PAUSE_MS = 5000;
const SAMPLE_MS = 1000;
/** Longest time until the handles of connections that have ended are gone. */
const SETTLE_MS = 15_000;
const SETTLE_EVERY_MS = 300;
/** Questions that warm up before handles are counted. */
const WARM_UP_MS = 2000;
/**
 * What memory may grow by within the second half, as a part of what it was, and in MB where that is more: a heap takes some
 * minutes to be as large as it may be. A leak of the heap ends the process, and one elsewhere has no end.
 */
const GROWTH = { part: 0.15, megabytes: 48 };

/**
 * Few kept answers and a small heap, so that memory is full soon, and garbage is collected then: with all the memory of a machine
 * a process grows for many minutes, whether it has a leak or not.
 */
const SMALL = { CACHE_SIZE: '4', NODE_OPTIONS: '--max-old-space-size=80 --max-semi-space-size=4' };

/** Asks the service for as long as the options say, and tells what was wrong. */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const { folder, signal, seed, main = COMPILED, serverEnv } = options;
  const texts = sampleTexts(SESSIONS, seed);
  const served = await startServed({ folder, signal, texts, main, env: { ...SMALL, ...serverEnv } });
  try {
    const { host } = new URL(served.origin);
    const worlds = await createWorlds(texts, { host });
    try {
      const result = await soak(worlds, { ...options, main, served });
      await served.stop();
      const { faults } = await readLog(served.log, Object.values(PROOFS));
      return { ...result, faults: [...result.faults, ...faults.map((fault) => `the log has ${fault}`)] };
    } finally {
      await worlds.close();
    }
  } finally {
    await served.stop();
  }
}

type Surroundings = SoakOptions & { readonly main: readonly string[]; readonly served: Awaited<ReturnType<typeof startServed>> };

async function soak(worlds: Awaited<ReturnType<typeof createWorlds>>, options: Surroundings): Promise<SoakResult> {
  const { minutes, seed, connections, served, folder, main, serverEnv, found, progress } = options;
  const { origin, pid, dataUrl } = served;
  const stopping = new AbortController();
  const askFor = async (milliseconds: number, told: (asked: number) => void) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
    const end = performance.now() + milliseconds;
    const isOver = () => performance.now() >= end || options.signal.aborted || stopping.signal.aborted;
    const asking = { origin, agent, patience: PATIENCE_MS, sessions: SESSIONS, seed, connections, found, progress: told, isOver };
    return keepAsking(worlds, asking).finally(() => agent.destroy());
  };
  const warm = await askFor(WARM_UP_MS, () => {});
  const before = await settle(pid);

  const started = performance.now();
  const memory: Sample[] = [];
  const sampler = setInterval(() => {
    for (const value of residentMemory(pid)) memory.push({ seconds: (performance.now() - started) / 1000, value });
  }, SAMPLE_MS);
  const importing = new AbortController();
  const pause = Math.min(PAUSE_MS, minutes * 10_000);
  const imports = keepImporting(worlds, {
    ...{ dataUrl, folder, main, sessions: SESSIONS, seed, pause, env: serverEnv },
    signal: importing.signal,
  }).catch((error: unknown) => {
    // Without imports there is nothing to wait for.
    stopping.abort();
    return error as Error;
  });
  const asked = await askFor(minutes * 60_000, progress);
  clearInterval(sampler);
  importing.abort();
  const imported = await imports;
  if (imported instanceof Error) throw imported;
  const after = await settle(pid, before);
  return {
    requests: asked.requests,
    statuses: asked.statuses,
    imports: imported,
    seconds: (performance.now() - started) / 1000,
    memory,
    wrong: asked.wrong + warm.wrong,
    faults: [...judgeMemory(memory), ...findLeaks(before, after)],
  };
}

/** Returns the open handles as soon as there are no more than before, or when that takes too long. */
export async function settle(
  pid: number,
  before?: ReadonlyMap<string, number>,
  patience = SETTLE_MS,
): Promise<ReadonlyMap<string, number> | undefined> {
  const deadline = performance.now() + patience;
  for (;;) {
    // The first time all there is to see is that it is the same twice.
    const earlier = before ?? openHandles(pid);
    await wait(SETTLE_EVERY_MS);
    const now = openHandles(pid);
    if (findLeaks(earlier, now).length === 0 || performance.now() > deadline) return now;
  }
}

/** Returns whether memory has grown within the second half, when everything that is kept has been kept once. */
export function judgeMemory(memory: readonly Sample[]): readonly string[] {
  const half = memory.slice(Math.floor(memory.length / 2));
  const growth = growthOf(half);
  const level = half[0]?.value ?? 0;
  const limit = Math.max(level * GROWTH.part, GROWTH.megabytes);
  return growth > limit ? [`memory has grown by ${growth.toFixed(0)} MB from ${level.toFixed(0)} MB within the second half`] : [];
}
