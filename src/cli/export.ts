import { readStoreConfig } from '../config.js';
import { openStore } from '../data/open-store.js';
import { interruptible } from './interruptible.js';
import type { Terminal } from './terminal.js';
import { readFlags, readFormat } from './transfer-flags.js';
import { writeOut } from './write-out.js';

export const help = `Usage: chat-session export [FILE|FOLDER|-] [OPTION ...]

Writes all stored chat sessions by id, each as it was given: into a file or folder that appears when it is whole, or, as -,
to standard output. What is written can be imported.

  --data-url URL            where they are stored, as in sqlite:./data/chat-session.db (DATA_URL)
  --format FORMAT           array, ndjson or folder; otherwise NDJSON for a name that ends in .ndjson or .jsonl, a folder
                            for one that ends in /, and a JSON array for all others. NDJSON has a session on one line, so
                            that line breaks within a session become spaces
  --gzip                    pack it; a name that ends in .gz asks for it as well
  --force                   replace a file, or the sessions in a folder
  --base-time-zone ZONE     time zone of dates that have no offset, the one that the service is started with (BASE_TIME_ZONE)
`;

const OPTIONS = {
  'data-url': { type: 'string' },
  'base-time-zone': { type: 'string' },
  format: { type: 'string' },
  gzip: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

/** Writes all sessions of a store. @throws UsageError, Error that says what to change */
export async function run(args: readonly string[], terminal: Terminal = process): Promise<void> {
  const { flags, name = '-' } = readFlags(args, OPTIONS);
  const { dataUrl, baseTimeZone } = readStoreConfig(flags, terminal.env);
  const { gzip = false, force = false } = flags;
  const format = readFormat(flags.format);
  const store = await openStore(dataUrl, baseTimeZone, { mustExist: true });
  try {
    const total = await store.count();
    await interruptible((signal) => writeOut(name, store.readAll(), { format, gzip, force, signal, total, terminal }));
  } finally {
    await store.close();
  }
}
