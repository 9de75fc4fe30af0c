import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom } from '../../src/sample/random.js';
import { createSampler } from '../../src/sample/create-sampler.js';
import { run } from '../bench/run.js';
import type { Worlds } from './worlds.js';

export interface ImportOptions {
  readonly dataUrl: string;
  /** For the files; somebody else removes it. */
  readonly folder: string;
  /** Arguments that make Node run the command line of the service. */
  readonly main: readonly string[];
  readonly sessions: number;
  readonly seed: number;
  /** Between two imports, in milliseconds. */
  readonly pause: number;
  readonly signal: AbortSignal;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Sessions that one import changes at most; the hot ones are among them. */
const MOST_CHANGED = 40;

/** Imports other versions of some sessions from a process of its own, again and again, until the signal. Returns how often. */
export async function keepImporting(worlds: Worlds, options: ImportOptions): Promise<number> {
  const { dataUrl, folder, main, sessions, seed, pause, signal, env } = options;
  const isOver = () => signal.aborted;
  for (let count = 0; ; count++) {
    await wait(pause, undefined, { signal }).catch(() => {});
    if (isOver()) return count;
    const texts = changedTexts(seed + count + 1, sessions);
    const file = path.join(folder, `import-${count}.ndjson`);
    writeFileSync(file, texts.map((text) => `${text}\n`).join(''));
    await worlds.begin(texts);
    // An import that was begun is waited for: nobody could say otherwise what is stored.
    await run(process.execPath, [...main, 'import', file, '--data-url', dataUrl], {
      signal: new AbortController().signal,
      env: { ...process.env, ...env },
    });
    worlds.end();
  }
}

function changedTexts(seed: number, sessions: number): readonly string[] {
  const random = createRandom(seed, 0);
  const sample = createSampler(seed);
  const ids = new Set(Array.from({ length: MOST_CHANGED }, (_, index) => (index % 4 === 0 ? random.int(1, 5) : random.int(1, sessions))));
  return [...ids].map(sample);
}
