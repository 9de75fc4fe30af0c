import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CredentialsFile, hasCallers, hashPassword, readCredentialsFile } from '../auth/credentials.js';
import { writeCredentialsFile } from '../auth/write-credentials-file.js';
import { UsageError } from '../config.js';
import { readPassword } from './read-password.js';

export const help = `Usage: chat-session user add NAME [OPTION ...]
       chat-session user remove NAME [OPTION ...]
       chat-session user list [OPTION ...]

Adds a user or changes the password, removes a user, or lists the users of a credentials file. The password is asked for
in a terminal; otherwise it is the first line of standard input. A service that runs follows the file.

  --credentials-file FILE   file to read and write; add makes it when it is missing (CREDENTIALS_FILE)
`;

const MAX_NAME = 256;

/** Does what the action says. @throws UsageError when it is not understood, Error when it cannot be done */
export async function run(args: readonly string[]): Promise<void> {
  const { file, action, names } = readArguments(args);
  const [name = ''] = names;
  const wanted = action === 'list' ? 0 : 1;
  if (names.length !== wanted) throw new UsageError(`user ${action} takes ${wanted === 0 ? 'no name' : 'one NAME'}`);
  if (action === 'add') await add(file, name);
  else if (action === 'remove') remove(file, name);
  else process.stdout.write((readCredentialsFile(file, { mayBeEmpty: true }).users ?? []).map((user) => `${user.name}\n`).join(''));
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [action, ...names] = positionals;
  if (action !== 'add' && action !== 'remove' && action !== 'list') throw new UsageError('user needs one of add, remove, list');
  const file = values['credentials-file'] ?? process.env['CREDENTIALS_FILE'] ?? '';
  if (file === '') throw new UsageError('no credentials file is named: set CREDENTIALS_FILE, or use --credentials-file FILE');
  return { file, action, names } as const;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { 'credentials-file': { type: 'string' } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function add(file: string, name: string): Promise<void> {
  checkName(name);
  // A file that cannot be used is refused before anybody types a password.
  readOrBegin(file);
  const password = await hashPassword(
    await readPassword({ input: process.stdin, output: process.stderr, isTerminal: process.stdin.isTTY === true }),
  );
  const content = readOrBegin(file);
  const users = content.users ?? [];
  const isKnown = users.some((user) => user.name === name);
  const changed = isKnown ? users.map((user) => (user.name === name ? { ...user, password } : user)) : [...users, { name, password }];
  writeCredentialsFile(file, { ...content, users: changed });
  process.stdout.write(`${name}: ${isKnown ? 'password changed' : 'added'}\n`);
}

function remove(file: string, name: string): void {
  const content = readCredentialsFile(file, { mayBeEmpty: true });
  const users = (content.users ?? []).filter((user) => user.name !== name);
  if (users.length === (content.users ?? []).length) throw new Error(`${JSON.stringify(name)} is not a user of ${file}`);
  const left = { ...content, users };
  writeCredentialsFile(file, left);
  process.stdout.write(`${name}: removed\n`);
  if (!hasCallers(left)) process.stderr.write('Nobody can call now, and a service cannot start with this file before somebody is added.\n');
}

function readOrBegin(file: string): CredentialsFile {
  return existsSync(file) ? readCredentialsFile(file, { mayBeEmpty: true }) : {};
}

/** A name has to fit into Basic: RFC 7617 §2 forbids colons and control characters. */
function checkName(name: string): void {
  const length = [...name].length;
  if (length === 0 || length > MAX_NAME || /[:\p{Cc}]/u.test(name))
    throw new UsageError(`NAME has to have 1 to ${MAX_NAME} characters, without colons and control characters`);
}
