import { createReadStream, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { readBytes } from './read-bytes.js';
import { createSplitter, type SessionFormat } from './recognize.js';
import { type SessionText, TransferError } from './session-text.js';

/** Where sessions are read from. */
export interface Source {
  /** @throws TransferError that names the file which cannot be read to its end */
  readonly texts: AsyncIterable<SessionText>;
  /** Returns how much of it was read, from 0 to 1; undefined where its length is not known. */
  part(): number | undefined;
}

export interface SourceOptions {
  /** Recognized by the first bytes when it is not given. */
  readonly format?: SessionFormat | undefined;
  /** What `-` stands for. */
  readonly stdin: Readable;
  /** Ends the reading. */
  readonly signal: AbortSignal;
}

/** Opens a file, a folder of `.json` and `.json.gz` files, or standard input. @throws TransferError that says what is wrong with the name */
export function openSource(name: string, { format, stdin, signal }: SourceOptions): Source {
  if (name === '-') {
    if (format === 'folder') throw new TransferError('Cannot read - as a folder: name one');
    return { texts: readStream(addAbortSignal(signal, stdin), { file: 'standard input', format }), part: () => undefined };
  }
  const stats = look(name);
  const kind = stats.isDirectory() ? 'folder' : 'file';
  if (format !== undefined && (kind === 'folder') !== (format === 'folder')) {
    throw new TransferError(`Cannot read ${name} as ${format}: it is a ${kind}`);
  }
  return kind === 'folder' ? openFolder(name, signal) : openFile(name, { format, signal, size: stats.size });
}

function look(name: string): Stats {
  try {
    return statSync(name);
  } catch (error) {
    throw new TransferError(`Cannot read ${name}: ${(error as Error).message}`, { cause: error });
  }
}

function openFile(
  file: string,
  { format, signal, size }: { readonly format: SessionFormat | undefined; readonly signal: AbortSignal; readonly size: number },
): Source {
  const stream = createReadStream(file, { signal });
  // A pipe that has a name has no size.
  return { texts: readStream(stream, { file, format }), part: () => (size > 0 ? Math.min(stream.bytesRead / size, 1) : undefined) };
}

function openFolder(folder: string, signal: AbortSignal): Source {
  const names = readdirSync(folder)
    .filter((name) => /\.json(\.gz)?$/.test(name))
    .sort();
  let begun = 0;
  async function* texts(): AsyncGenerator<SessionText, void> {
    for (const name of names) {
      begun++;
      const file = path.join(folder, name);
      yield* readStream(createReadStream(file, { signal }), { file, format: 'folder' });
    }
  }
  return { texts: texts(), part: () => begun / Math.max(names.length, 1) };
}

async function* readStream(
  stream: Readable,
  { file, format }: { readonly file: string; readonly format: SessionFormat | undefined },
): AsyncGenerator<SessionText, void> {
  const splitter = createSplitter(format);
  try {
    for await (const chunk of readBytes(stream)) {
      for (const piece of splitter.push(chunk)) yield { file, ...piece };
    }
    for (const piece of splitter.end()) yield { file, ...piece };
  } catch (error) {
    throw new TransferError(`Cannot read ${file}: ${(error as Error).message}`, { cause: error });
  } finally {
    stream.destroy();
  }
}
