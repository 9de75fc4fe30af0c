import { createRequire } from 'node:module';
import { packageFile } from '../../src/package-files.js';
import { run } from './run.js';

/** Compiles the service and the servers beside it: what is measured is JavaScript as it is deployed. */
export async function compile(signal: AbortSignal): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  await run(process.execPath, [compiler, '-p', packageFile('scripts/bench')], { signal });
}
