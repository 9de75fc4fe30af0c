import { statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { SessionFormat } from './recognize.js';
import { TransferError } from './session-text.js';
import { type FolderOptions, writeFileWhole, writeFolderWhole, writeStream } from './write-whole.js';

export interface TargetOptions {
  /** Follows from the name when it is not given: that of NDJSON ends in `.ndjson` or `.jsonl`, that of a folder in `/`. */
  readonly format?: SessionFormat | undefined;
  readonly gzip?: boolean;
}

/** Returns in which format a name asks for sessions to be written, and whether packed. */
export function targetOf(
  name: string,
  { format, gzip = false }: TargetOptions,
): { readonly format: SessionFormat; readonly gzip: boolean } {
  const plain = name.replace(/\.gz$/, '');
  return { format: format ?? formatOf(plain), gzip: gzip || plain !== name };
}

function formatOf(name: string): SessionFormat {
  if (/[/\\]$/.test(name) || statSync(name, { throwIfNoEntry: false })?.isDirectory() === true) return 'folder';
  return /\.(ndjson|jsonl)$/.test(name) ? 'ndjson' : 'array';
}

/** Writes sessions to a file, a folder or, as `-`, to standard output. @throws TransferError that says what is wrong with the name */
export async function writeSessions(
  name: string,
  { stdout, format: asked, gzip: packs = false, ...options }: FolderOptions & TargetOptions & { readonly stdout: Writable },
): Promise<void> {
  const { format, gzip } = targetOf(name, { format: asked, gzip: packs });
  if (format === 'folder') {
    if (name === '-') throw new TransferError('Cannot write a folder to standard output: name one');
    await writeFolderWhole(name, { ...options, gzip });
  } else if (name === '-') await writeStream(stdout, { ...options, format, gzip });
  else await writeFileWhole(name, { ...options, format, gzip });
}
