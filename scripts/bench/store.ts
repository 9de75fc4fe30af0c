import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../../generated/digest.js';
import { run } from './run.js';
import { compiled } from './servers.js';

export interface FillOptions {
  readonly sessions: number;
  readonly signal: AbortSignal;
}

/** Fills a store that is empty, in a process of its own. */
export async function fillStore(dataUrl: string, { sessions, signal }: FillOptions): Promise<void> {
  await run(process.execPath, [compiled('fill-store'), dataUrl, String(sessions)], { signal });
}

/** Returns the SQLite file with so many sessions as this contract writes them, made where it is missing. */
export async function sessionFile(folder: string, options: FillOptions): Promise<string> {
  const file = path.join(folder, `sessions-${options.sessions}-${digest.slice(0, 16)}.db`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  // Under another name until it is whole.
  const part = `${file}.${process.pid}`;
  try {
    await fillStore(`sqlite:${part}`, options);
    renameSync(part, file);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  }
  return file;
}
