import { createHash } from 'node:crypto';
import { DO_NOT_EDIT } from './header.js';

/** Characters of a digest; 72 bits are enough to tell the contracts of one service apart. */
const LENGTH = 12;

/** Generated files that decide which bytes stand for a value. */
const WRITERS = ['json-output.ts', 'json-writers.ts', 'links.ts', 'output.ts', 'xml-output.ts', 'xml-writers.ts'];

/** Returns the source of a digest of the writers: what one contract has written another one may not send. */
export function generateDigest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of WRITERS) hash.update(`${name}\n${files.get(name) ?? ''}\n`);
  return [
    DO_NOT_EDIT,
    '/** Another one as soon as the same value may be written in other bytes. */',
    `export const digest = '${hash.digest('base64url').slice(0, LENGTH)}';`,
    '',
  ].join('\n');
}
