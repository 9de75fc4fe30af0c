import type { SessionFormat } from './recognize.js';

/** Characters of a chunk: so many that the calls of a stream do not count. */
const CHUNK = 64 * 1024;

/**
 * Yields the bytes of a file that has sessions, as they were given. NDJSON has no place for line breaks within a session,
 * which are blanks of JSON wherever they stand: there a space takes their place.
 */
export async function* encodeSessions(
  texts: Iterable<string> | AsyncIterable<string>,
  format: Exclude<SessionFormat, 'folder'>,
): AsyncGenerator<Buffer, void> {
  let [text, between] = format === 'array' ? ['[', '\n'] : ['', ''];
  for await (const session of texts) {
    text += between + (format === 'array' ? session : `${onOneLine(session)}\n`);
    if (format === 'array') between = ',\n';
    if (text.length > CHUNK) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(format === 'array' ? `${text}\n]\n` : text);
}

function onOneLine(session: string): string {
  return /[\r\n]/.test(session) ? session.replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ') : session;
}
