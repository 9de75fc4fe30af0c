import { createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../../generated/digest.js';
import { run } from './run.js';
import { compiled } from './servers.js';

/** Bytes that are read at once. */
const CHUNK = 1024 * 1024;

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
  if (!existsSync(file)) await makeFile(file, options);
  return file;
}

/**
 * Reads a file from end to end, so that the system has it in memory: what is measured is the service, not the disk. Some
 * systems let go within a minute of what is read here and there only, however much memory they have.
 */
export async function readThrough(file: string, signal: AbortSignal): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: CHUNK })) signal.throwIfAborted();
}

/** Makes the file in a process of its own. */
async function makeFile(file: string, options: FillOptions): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  // Under another name until it is whole.
  const part = `${file}.${process.pid}`;
  try {
    await fillStore(`sqlite:${part}`, options);
    renameSync(part, file);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  }
}
