import { openStore } from '../data/open-store.js';
import type { SessionStore, WriteCounts } from '../data/session-store.js';
import { createFaultList } from '../transfer/fault-list.js';
import { importSessions } from '../transfer/import-sessions.js';
import { openSource } from '../transfer/open-source.js';
import { createProgress } from '../transfer/progress.js';
import { interruptible } from './interruptible.js';
import type { Terminal } from './terminal.js';
import { readFlags, readFormat, readNumber, readTarget } from './transfer-flags.js';

export const help = `Usage: chat-session import [FILE|FOLDER|-] [OPTION ...]

Stores chat sessions in place of those with the same ChatSessionId: from a JSON array, from NDJSON, or from a folder with
one session in each .json file; plain or gzip; - is standard input. Every session is checked against the contract, and
those that break it are listed with file, line and JSON pointer. Unless all are valid nothing is stored. What is stored
already stays as it is, so that an import can be repeated. Of a session that comes twice the last one is stored.

  --data-url URL            where to store them, as in sqlite:./data/chat-session.db (DATA_URL)
  --format FORMAT           array, ndjson or folder; the first character of a file tells it otherwise
  --skip-invalid            store the valid sessions although others are not
  --batch-size N            store N sessions at a time, all of them or none; an invalid session stops those behind it
  --all-faults              list every invalid session, not the first 100
  --base-time-zone ZONE     time zone of dates that have no offset, the one that the service is started with (BASE_TIME_ZONE)

Exit code: 0 when the sessions are stored, without those that were to be skipped; 1 when a session is not valid or the
import failed; 2 when the options are wrong.
`;

const OPTIONS = {
  'data-url': { type: 'string' },
  'base-time-zone': { type: 'string' },
  format: { type: 'string' },
  'skip-invalid': { type: 'boolean' },
  'batch-size': { type: 'string' },
  'all-faults': { type: 'boolean' },
} as const;

/** Stores the sessions of a file, a folder or standard input. @throws UsageError, Error that says what is stored nevertheless */
export async function run(args: readonly string[], terminal: Terminal = process): Promise<void> {
  const wanted = readArguments(args, terminal);
  const store = await openStore(wanted.dataUrl, wanted.baseTimeZone);
  try {
    await interruptible((signal) => importInto(store, { ...wanted, terminal, signal }));
  } finally {
    await store.close();
  }
}

function readArguments(args: readonly string[], { env }: Terminal) {
  const { flags, name = '-' } = readFlags(args, OPTIONS);
  const size = flags['batch-size'];
  return {
    name,
    ...readTarget(flags, env),
    format: readFormat(flags.format),
    batchSize: size === undefined ? undefined : readNumber('batch-size', size, { minimum: 1, maximum: 1_000_000_000 }),
    skipInvalid: flags['skip-invalid'] === true,
    listAll: flags['all-faults'] === true,
  };
}

interface Wanted extends ReturnType<typeof readArguments> {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

async function importInto(store: SessionStore, options: Wanted): Promise<void> {
  const { name, batchSize, skipInvalid, listAll, signal } = options;
  const { stdin, stdout, stderr } = options.terminal;
  const source = openSource(name, { ...options, stdin });
  const progress = createProgress(stderr, source);
  const faults = createFaultList((text) => stderr.write(text), { listAll });
  let stored: WriteCounts = { added: 0, changed: 0, unchanged: 0 };
  try {
    const { invalid } = await importSessions(store, source.texts, {
      batchSize,
      skipInvalid,
      signal,
      onRead: (read) => progress.show(read),
      onFault(fault) {
        progress.clear();
        faults.add(fault);
      },
      onStored(counts) {
        stored = counts;
        progress.clear();
        if (batchSize !== undefined) stdout.write(`${describe(stored)} so far\n`);
      },
    });
    progress.clear();
    faults.end();
    if (invalid > 0 && !skipInvalid) throw new Error(`${invalid} ${invalid === 1 ? 'session is' : 'sessions are'} not valid`);
    stdout.write(`${describe(stored)}${invalid > 0 ? `, ${invalid} invalid` : ''}\n`);
  } catch (error) {
    progress.clear();
    const reason = signal.aborted ? 'interrupted' : (error as Error).message;
    throw new Error(`${reason}; ${sum(stored) === 0 ? 'nothing is stored' : `the batches before are stored: ${describe(stored)}`}`, {
      cause: error,
    });
  }
}

function sum({ added, changed, unchanged }: WriteCounts): number {
  return added + changed + unchanged;
}

function describe(counts: WriteCounts): string {
  return `${sum(counts)} ${sum(counts) === 1 ? 'session' : 'sessions'}: ${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged`;
}
