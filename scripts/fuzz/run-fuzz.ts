import type { Target } from './create-draft.js';
import { createLine, type Heard, type Line, type LineOptions } from './converse.js';
import type { Exchange } from './exchange.js';
import { judgeExchange } from './judge.js';
import { makeExchange } from './make-exchange.js';

export interface FuzzOptions extends LineOptions {
  readonly target: Target;
  readonly seed: number;
  /** Requests to send. */
  readonly count: number;
  /** The exchanges to send alone, over one connection; all of them from the first on where it is empty. */
  readonly only: readonly number[];
  readonly connections: number;
  /** Texts that no answer may hold. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
  /** Told of each fault at once, and of what is done. */
  readonly found: (finding: Finding) => void;
  readonly progress: (requests: number) => void;
}

export interface Finding {
  readonly exchange: Exchange;
  readonly heard: Heard;
  readonly faults: readonly string[];
}

export interface FuzzResult {
  readonly exchanges: number;
  readonly requests: number;
  /** Exchanges whose bytes are no HTTP. */
  readonly broken: number;
  readonly connections: number;
  /** Answers by their status. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly findings: number;
}

/** After so many faults the next ones tell nothing new. */
const MOST_FINDINGS = 25;

/** Sends generated requests over several connections at the same time and judges what comes back. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { target, seed, count, only, secrets, signal, found, progress } = options;
  const statuses = new Map<number, number>();
  let next = 0;
  let exchanges = 0;
  let requests = 0;
  let broken = 0;
  let findings = 0;
  let isGone = false;
  const isDone = () =>
    signal.aborted || isGone || findings >= MOST_FINDINGS || (only.length === 0 ? requests >= count : exchanges >= only.length);
  const work = async (line: Line): Promise<void> => {
    while (!isDone()) {
      const exchange = makeExchange(only[next] ?? next, seed, target);
      next++;
      exchanges++;
      requests += exchange.requests.length;
      if (!exchange.isExact) broken++;
      const heard = await line.converse(exchange);
      isGone ||= heard.isGone;
      for (const { status } of heard.answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const faults = judgeExchange(exchange, heard, secrets);
      if (faults.length > 0) {
        findings++;
        found({ exchange, heard, faults });
      }
      progress(requests);
    }
    line.close();
  };
  const lines = Array.from({ length: only.length === 0 ? options.connections : 1 }, () => createLine(options));
  await Promise.all(lines.map(work));
  return { exchanges, requests, broken, connections: lines.reduce((sum, { opened }) => sum + opened, 0), statuses, findings };
}
