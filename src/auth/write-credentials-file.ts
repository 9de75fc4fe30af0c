import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { CredentialsFile } from './credentials.js';

/**
 * Writes a credentials file as a whole or not at all: a new file, of the same owner and mode, takes the place of the old
 * one. A link stays, the file behind it is replaced.
 *
 * @throws Error that names the file.
 */
export function writeCredentialsFile(file: string, content: CredentialsFile): void {
  let temporary: string | undefined;
  try {
    const target = behindLinks(file);
    const old = statSync(target, { throwIfNoEntry: false });
    const name = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}`);
    const handle = openSync(name, 'wx', 0o600);
    temporary = name;
    try {
      writeFileSync(handle, `${JSON.stringify(content, null, 2)}\n`);
      // Of another owner it could not be read by the service.
      if (old !== undefined) {
        fchownSync(handle, old.uid, old.gid);
        fchmodSync(handle, old.mode & 0o777);
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw new Error(`Cannot write the credentials file ${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Returns the file that a path means; behind a link it may be missing. */
function behindLinks(file: string): string {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (entry === undefined) return file;
  if (statSync(file, { throwIfNoEntry: false }) !== undefined) return realpathSync(file);
  return behindLinks(path.resolve(path.dirname(file), readlinkSync(file)));
}
