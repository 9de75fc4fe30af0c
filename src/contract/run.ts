import type { ContractCase } from './contract-case.js';
import { NoAnswer } from './explain-failure.js';
import { contractCases } from './cases.js';
import { judgeKnown, type KnownFailure, unknownCase } from './known-failures.js';
import type { Exchange, Outcome, Report } from './report.js';
import { Skip, Trial, type TrialOptions } from './trial.js';

export interface RunOptions extends TrialOptions {
  readonly known?: readonly KnownFailure[];
  /** Is told of each outcome as soon as it is known. */
  readonly progress?: (outcome: Outcome) => void;
}

/** Exchanges that are kept of what passed, and characters of their bodies. */
const KEPT_OF_PASSED = { exchanges: 5, body: 2048 };

/** Runs cases one after the other and returns what came of them. */
export async function runCases(
  cases: readonly ContractCase[],
  { known = [], progress = () => {}, ...options }: RunOptions,
): Promise<Report> {
  const startedAt = new Date();
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const outcome = judgeKnown(
      await runCase(one, options),
      known.find(({ id }) => id === one.id),
    );
    outcomes.push(outcome);
    progress(outcome);
  }
  for (const { id } of known.filter((entry) => !contractCases.some((one) => one.id === entry.id))) outcomes.push(unknownCase(id));
  const milliseconds = Date.now() - startedAt.getTime();
  return { baseUrl: options.server.operations, startedAt: startedAt.toISOString(), milliseconds, seed: options.seed, outcomes };
}

async function runCase({ id, kind, source, operationId, mediaType, run }: ContractCase, options: TrialOptions): Promise<Outcome> {
  const trial = new Trial(options);
  const started = performance.now();
  let reason: string | undefined;
  try {
    await run(trial);
  } catch (error) {
    if (error instanceof Skip) reason = error.message;
    else if (error instanceof NoAnswer)
      trial.faults.push({ pointer: 'status', expected: 'an answer', got: error.message, curl: trial.lastCurl });
    else throw error;
  }
  const { faults } = trial;
  const result = faults.length > 0 ? 'failed' : reason === undefined ? 'passed' : 'skipped';
  return {
    id,
    kind,
    source,
    ...(operationId === undefined ? {} : { operationId }),
    ...(mediaType === undefined ? {} : { mediaType }),
    result,
    ...(result === 'skipped' && reason !== undefined ? { reason } : {}),
    faults,
    exchanges: result === 'failed' ? trial.exchanges : trial.exchanges.slice(0, KEPT_OF_PASSED.exchanges).map(shorten),
    milliseconds: Math.round(performance.now() - started),
  };
}

function shorten(exchange: Exchange): Exchange {
  return exchange.body === undefined ? exchange : { ...exchange, body: exchange.body.slice(0, KEPT_OF_PASSED.body) };
}
