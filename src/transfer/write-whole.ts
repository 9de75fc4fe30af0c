import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { encodeSessions } from './encode-sessions.js';
import type { SessionFormat } from './recognize.js';
import { TransferError } from './session-text.js';

export interface FolderOptions {
  readonly texts: Iterable<string> | AsyncIterable<string>;
  readonly gzip: boolean;
  /** Ends the writing; nothing of it stays. */
  readonly signal: AbortSignal;
  /** Whether a file, or a folder that has nothing but sessions, may be replaced. */
  readonly force?: boolean;
}

export interface FileOptions extends FolderOptions {
  readonly format: Exclude<SessionFormat, 'folder'>;
}

/** Sessions hold what customers wrote, and keys: they are for their owner alone. */
const [FILE_MODE, FOLDER_MODE] = [0o600, 0o700];

/** Writes sessions to a stream, which stays open unless told otherwise. */
export async function writeStream(
  stream: Writable,
  { texts, format, gzip, signal, end = false }: FileOptions & { readonly end?: boolean },
) {
  const packed = gzip ? [createGzip()] : [];
  await pipeline([Readable.from(encodeSessions(texts, format)), ...packed, stream], { end, signal });
}

/** Writes sessions into a file that appears when it is whole, and never before. @throws TransferError when it must not be replaced */
export async function writeFileWhole(name: string, options: FileOptions): Promise<void> {
  const file = existsSync(name) ? realpathSync(name) : path.resolve(name);
  checkFile(file, options);
  await place(file, async (temporary) => {
    // Opened at once: a file that is opened later is left over where the writing ends before.
    const fd = openSync(temporary, 'wx', FILE_MODE);
    await writeStream(createWriteStream(temporary, { fd, flush: true }), { ...options, end: true });
    // Somebody else may have made it meanwhile.
    checkFile(file, options);
  });
}

/** Writes sessions into a folder, a file for each, that appears when it is whole. @throws TransferError when it must not be replaced */
export async function writeFolderWhole(name: string, options: FolderOptions): Promise<void> {
  const folder = existsSync(name) ? realpathSync(name) : path.resolve(name);
  const { texts, gzip, signal } = options;
  checkFolder(folder, options);
  await place(folder, async (temporary) => {
    mkdirSync(temporary, { mode: FOLDER_MODE });
    for await (const text of texts) {
      signal.throwIfAborted();
      const { ChatSessionId } = JSON.parse(text) as { readonly ChatSessionId: number };
      const file = path.join(temporary, `${ChatSessionId}.json${gzip ? '.gz' : ''}`);
      await writeFile(file, gzip ? gzipSync(text) : text, { mode: FILE_MODE, flag: 'wx' });
    }
    checkFolder(folder, options);
  });
}

/** Makes something under a name beside the real one, and gives it the real one when it is whole. */
async function place(real: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = path.join(path.dirname(real), `.${path.basename(real)}.${randomBytes(6).toString('hex')}`);
  try {
    mkdirSync(path.dirname(real), { recursive: true });
    await make(temporary);
    // A file is replaced in one step, a folder that has files cannot be.
    const before = `${temporary}.before`;
    if (statSync(real, { throwIfNoEntry: false })?.isDirectory() === true) renameSync(real, before);
    renameSync(temporary, real);
    rmSync(before, { recursive: true, force: true });
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

function checkFile(file: string, { force = false }: FileOptions): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory()) throw new TransferError(`Cannot write ${file}: it is a folder; --format folder writes into it`);
  if (!stats.isFile()) throw new TransferError(`Cannot write ${file}: it is no file; - is standard output`);
  if (!force) throw new TransferError(`Cannot write ${file}: it exists already; --force replaces it`);
}

function checkFolder(folder: string, { force = false }: FolderOptions): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) throw new TransferError(`Cannot write ${folder}: it is no folder`);
  const names = readdirSync(folder);
  if (names.length > 0 && !force) throw new TransferError(`Cannot write ${folder}: it has files already; --force replaces them`);
  const other = names.find((name) => !/\.json(\.gz)?$/.test(name));
  if (other !== undefined)
    throw new TransferError(`Cannot write ${folder}: it has more than sessions, ${JSON.stringify(other)}; name another folder`);
}
