/**
 * Replaces a folder as a whole. POSIX has no such step, so the old folder makes way first and the new one follows; a run
 * that dies between the two leaves the old one beside, from where the next run takes it back.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** A run takes seconds; what is older has a process id that was given to somebody else. */
const LONGEST_RUN_MS = 10 * 60_000;

/** Returns where this process prepares the new folder: beside it, so that a rename stays within one file system. */
export function scratchFolder(folder: string): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}-${process.pid}`);
}

/**
 * Puts the scratch folder in the place of `folder`. When two processes do so at once, each leaves a whole folder and the
 * last one stays. When it cannot, the old folder is where it was.
 */
export function replaceFolder(folder: string, scratch: string): void {
  const old = `${scratch}-old`;
  // No signal comes between the two renames: handlers run only when this function has returned.
  while (!tryReplace(folder, scratch, old)) rmSync(old, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}

/** Returns false when another process has put its folder there between the two renames. */
function tryReplace(folder: string, scratch: string, old: string): boolean {
  rename(folder, old, ['ENOENT']);
  try {
    return rename(scratch, folder, ['ENOTEMPTY', 'EEXIST']);
  } catch (error) {
    rename(old, folder, ['ENOENT', 'ENOTEMPTY', 'EEXIST']);
    throw error;
  }
}

/** Undoes what a process that died has left: takes the old folder back if there is none, removes the rest. Tells whether it took one back. */
export function repairFolder(folder: string): boolean {
  const parent = path.dirname(folder);
  const prefix = `.${path.basename(folder)}-`;
  const left = readdirSync(parent).filter((entry) => {
    const pid = entry.startsWith(prefix) ? /^\d+(?=(?:-old)?$)/.exec(entry.slice(prefix.length))?.[0] : undefined;
    return pid !== undefined && isLeft(path.join(parent, entry), Number(pid));
  });
  const old = left.filter((entry) => entry.endsWith('-old'));
  const restored = !existsSync(folder) && old.some((entry) => rename(path.join(parent, entry), folder, ['ENOENT', 'ENOTEMPTY', 'EEXIST']));
  for (const entry of left) rmSync(path.join(parent, entry), { recursive: true, force: true });
  return restored;
}

function isLeft(entry: string, pid: number): boolean {
  if (pid === process.pid || !isAlive(pid)) return true;
  const changed = statSync(entry, { throwIfNoEntry: false })?.ctimeMs;
  return changed !== undefined && Date.now() - changed > LONGEST_RUN_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Returns false where one of the expected errors says that there is nothing to do. */
function rename(from: string, to: string, expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!expected.includes(String((error as NodeJS.ErrnoException).code))) throw error;
    return false;
  }
}
