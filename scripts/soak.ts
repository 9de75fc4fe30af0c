/** Asks the service for a while as many callers do, and compares every answer with what it has to be. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createProgress } from './served/progress.js';
import { INTERRUPTED, runCommand, type Terminal } from './served/run-command.js';
import { HELP, readOptions } from './soak/options.js';
import { writeReport } from './soak/report.js';
import { runSoak } from './soak/run-soak.js';

/** Where the command prints, and what it serves with. */
export interface Surroundings extends Terminal {
  /** Arguments that make Node run the command line of the service; the compiled one unless given. */
  readonly main?: readonly string[];
  readonly serverEnv?: Readonly<Record<string, string>>;
}

/** Runs the command and returns its exit code. */
export async function soak(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2 | typeof INTERRUPTED> {
  const { print, signal, main, serverEnv } = surroundings;
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-session-soak-'));
  try {
    const options = readOptions(args);
    if (options === undefined) {
      print(HELP);
      return 0;
    }
    const { seed, minutes } = options;
    print(`seed ${seed}\n`);
    const line = createProgress((asked) => `soak: ${asked} requests of ${minutes} min`, surroundings);
    const found = (fault: string) => print(`FOUND ${fault}\n`);
    const result = await runSoak({ ...options, folder, signal, main, serverEnv, found, progress: line.tell });
    line.end();
    print(writeReport(result, seed));
    if (signal.aborted) return INTERRUPTED;
    return result.wrong + result.faults.length === 0 ? 0 : 1;
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    surroundings.progress(`soak: ${(error as Error).message}\n`);
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(soak, process);
