/** Measures the service beside other servers, and its stages, in one run: only the ratios mean anything. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './bench/compile.js';
import { HELP, readOptions } from './bench/options.js';
import type { PrepareOptions } from './bench/prepare.js';
import { writeReport } from './bench/report.js';
import { runBench } from './bench/run-bench.js';
import { type Selected, selectRows } from './bench/select-rows.js';

/** What a shell expects of a program that was interrupted. */
const INTERRUPTED = 130;

/** Exit codes: 0 measured, 1 failed or answered wrongly, 2 not understood. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  const selected = selectRows(options);
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort());
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-bench-'));
  const { signal } = interruption;
  const fault = await measure(selected, { options, folder, signal }).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  rmSync(folder, { recursive: true, force: true });
  if (fault === undefined) return 0;
  if (signal.aborted) return INTERRUPTED;
  throw new Failure(fault.message, { cause: fault });
}

async function measure(
  selected: Selected,
  { options, folder, signal }: Pick<PrepareOptions, 'options' | 'folder' | 'signal'>,
): Promise<void> {
  const progress = (line: string) => void process.stderr.write(`bench: ${line}\n`);
  progress('compiling');
  await compile(signal);
  const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
  const report = await runBench(selected, { options, folder, cache, signal, progress });
  const text = writeReport(report);
  process.stdout.write(text);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.markdown !== undefined) writeFileSync(options.markdown, text);
}

/** Something that was understood could not be measured. */
class Failure extends Error {}

main(process.argv.slice(2)).then(
  (exitCode) => (process.exitCode = exitCode),
  (error: unknown) => {
    process.stderr.write(`bench: ${(error as Error).message}\n`);
    process.exitCode = error instanceof Failure ? 1 : 2;
  },
);
