/** Talks HTTP/1.1 byte by byte, for what `inject()` and `fetch()` cannot send; it holds no test. */
import { connect, type Socket } from 'node:net';
import type { Test } from 'tap';

export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Opens a connection that ends with the test, if not before. */
export function dial(t: Test, port: number, { allowHalfOpen = false, localAddress = '127.0.0.1' } = {}): Socket {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen, localAddress });
  t.teardown(() => socket.destroy());
  return socket;
}

/** Sends bytes and returns all that comes back until the server closes; a character is a byte. */
export async function talk(t: Test, port: number, request: string, { end = false, localAddress = '127.0.0.1' } = {}): Promise<string> {
  const socket = dial(t, port, { localAddress }).setEncoding('latin1');
  socket.write(request, 'latin1');
  if (end) socket.end();
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

/** Returns the answers in a stream of bytes, `heads` naming those without a body. */
export function readAnswers(text: string, { heads = [] }: { readonly heads?: readonly number[] } = {}): readonly Answer[] {
  const answers: Answer[] = [];
  let rest = text;
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n');
    const [statusLine = '', ...fields] = rest.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(
      fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 1).trim()]),
    );
    const length = heads.includes(answers.length) ? 0 : Number(headers['content-length'] ?? 0);
    answers.push({ status: Number(statusLine.split(' ')[1]), headers, body: rest.slice(end + 4, end + 4 + length) });
    rest = rest.slice(end + 4 + length);
  }
  return answers;
}
