import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes besides files: the process, unless somebody else runs the command. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}
