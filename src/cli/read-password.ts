import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Where a password comes from, and where questions go. */
export interface PasswordSource {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person types it: then it is asked for twice and not shown. */
  readonly isTerminal: boolean;
}

/** Returns a new password: the first line of the input, or what is typed twice in a terminal. @throws Error that says what is wrong with it */
export async function readPassword({ input, output, isTerminal }: PasswordSource): Promise<string> {
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  // One reader for both questions: it keeps a line that is typed ahead.
  const reader = createInterface({ input, output: silence, terminal: isTerminal, historySize: 0 });
  const lines = reader[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    if (isTerminal) output.write(question);
    const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
    if (isTerminal) output.write('\n');
    if (done === true) throw new Error('no password was given');
    return value;
  };
  try {
    const password = await ask('Password: ');
    if (password === '') throw new Error('the password is empty');
    // Basic refuses them (RFC 7617 §2), so nobody could use such a password.
    if (/\p{Cc}/u.test(password)) throw new Error('the password has control characters');
    if (isTerminal && (await ask('Again: ')) !== password) throw new Error('the two passwords differ');
    return password;
  } finally {
    reader.close();
  }
}
