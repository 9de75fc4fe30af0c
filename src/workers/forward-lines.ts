import type { Readable } from 'node:stream';

/** Passes on what a stream says, whole lines only, so that those of several streams stay apart in one place. */
export function forwardLines(stream: Readable, write: (lines: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) write(rest + text.slice(0, end));
    rest = end > 0 ? text.slice(end) : rest + text;
  });
  // What ended within a line.
  stream.on('end', () => {
    if (rest !== '') write(`${rest}\n`);
  });
}
