import { UsageError } from '../config.js';
import { openStore } from '../data/open-store.js';
import { parseSessionDocument } from '../data/session-document.js';
import { createSampler } from '../sample/create-sampler.js';
import { takeTurns } from '../transfer/take-turns.js';
import { interruptible } from './interruptible.js';
import type { Terminal } from './terminal.js';
import { readFlags, readFormat, readNumber, readTarget } from './transfer-flags.js';
import { writeOut } from './write-out.js';

export const help = `Usage: chat-session generate --count N [OPTION ...]

Makes chat sessions for tests and load: valid, of all kinds and sizes, the same for the same seed and id in every run. They
are written as export writes them, or stored.

  --count N                 how many
  --seed S                  a whole number; another one makes other sessions (1)
  --first-id N              ChatSessionId of the first one (1)
  --out FILE|FOLDER|-       where to write them (-, standard output)
  --format FORMAT           array, ndjson or folder; otherwise NDJSON for a name that ends in .ndjson or .jsonl, a folder
                            for one that ends in /, and a JSON array for all others
  --gzip                    pack it; a name that ends in .gz asks for it as well
  --force                   replace a file, or the sessions in a folder
  --data-url URL            store them there, all or none, in place of those with the same ids, and write no file
  --base-time-zone ZONE     time zone of dates that have no offset, where they are stored (BASE_TIME_ZONE)
`;

const OPTIONS = {
  count: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'first-id': { type: 'string', default: '1' },
  out: { type: 'string' },
  format: { type: 'string' },
  gzip: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'data-url': { type: 'string' },
  'base-time-zone': { type: 'string' },
} as const;

/** Ids are 32 bits with a sign. */
const [MIN_ID, MAX_ID] = [-(2 ** 31), 2 ** 31 - 1];
const MAX_SEED = 2 ** 32 - 1;

/** Writes or stores as many sessions as are asked for. @throws UsageError, Error that says what to change */
export async function run(args: readonly string[], terminal: Terminal = process): Promise<void> {
  const { flags, count, seed, firstId } = readArguments(args);
  function* texts(): Generator<string, void> {
    const sample = createSampler(seed);
    for (let id = firstId; id < firstId + count; id++) yield sample(id);
  }
  const { gzip, force } = flags;
  const format = readFormat(flags.format);
  if (flags['data-url'] !== undefined) await store(texts(), { ...readTarget(flags, terminal.env), terminal });
  else await interruptible((signal) => writeOut(flags.out ?? '-', texts(), { format, gzip, force, signal, total: count, terminal }));
}

function readArguments(args: readonly string[]) {
  const { flags, name } = readFlags(args, OPTIONS);
  if (name !== undefined) throw new UsageError(`${JSON.stringify(name)} is no option: --out names the file`);
  if (flags.count === undefined) throw new UsageError('--count N is missing: it says how many sessions to make');
  if (flags['data-url'] !== undefined && flags.out !== undefined)
    throw new UsageError('the sessions go to --out or to --data-url: leave one of them out');
  const firstId = readNumber('first-id', flags['first-id'], { minimum: MIN_ID, maximum: MAX_ID });
  const count = readNumber('count', flags.count, { minimum: 0, maximum: MAX_ID - firstId + 1 });
  return { flags, firstId, count, seed: readNumber('seed', flags.seed, { minimum: 0, maximum: MAX_SEED }) };
}

interface Target extends ReturnType<typeof readTarget> {
  readonly terminal: Terminal;
}

async function store(texts: Iterable<string>, { dataUrl, baseTimeZone, terminal }: Target): Promise<void> {
  const target = await openStore(dataUrl, baseTimeZone);
  try {
    const { added, changed, unchanged } = await interruptible((signal) => {
      async function* documents() {
        for await (const text of takeTurns(texts)) {
          if (signal.aborted) throw new Error('interrupted; nothing is stored');
          yield parseSessionDocument(text, target.columns);
        }
      }
      return target.write(documents());
    });
    terminal.stdout.write(`${added + changed + unchanged} sessions: ${added} added, ${changed} changed, ${unchanged} unchanged\n`);
  } finally {
    await target.close();
  }
}
