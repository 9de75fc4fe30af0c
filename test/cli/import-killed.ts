/**
 * Kills imports at moments that nobody chose and looks at what is left. `KILL_TEST_SESSIONS` sets how many sessions each
 * import has.
 */
import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { createRandom } from '../../src/sample/random.js';
import { createSampler } from '../../src/sample/create-sampler.js';
import { type Running, startCommand } from './command.js';

t.setTimeout(3_600_000);

const SESSIONS = Number(process.env['KILL_TEST_SESSIONS'] ?? 2000);
const KILLS = 20;
const BATCH = Math.ceil(SESSIONS / 40);

/** Text of each session by id, as it is in the file. */
const sample = createSampler(6);
const random = createRandom(6, 0);
const file = `${t.testdir()}/sessions.ndjson`;

async function writeInput(): Promise<void> {
  function* lines() {
    for (let id = 1; id <= SESSIONS; id++) yield `${sample(id)}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

/** Returns how many bytes of the store and its log there are: what an import has done so far can be seen by that. */
function written(database: string): number {
  return [database, `${database}-wal`].reduce((sum, name) => sum + (statSync(name, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Kills an import as soon as the condition holds. Returns how many sessions it had reported as stored. */
async function killWhen({ process: child, output, ended }: Running, isTime: () => boolean): Promise<number> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver && !isTime()) await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2))]);
  child.kill('SIGKILL');
  await ended;
  return Number([...output.out.matchAll(/^(\d+) sessions: .* so far$/gm)].at(-1)?.[1] ?? 0);
}

interface Row {
  readonly id: number;
  readonly version: string;
  readonly json: string;
  readonly given: string | null;
  readonly key: number | null;
}

/** Returns how many sessions a store has, after a look at each of them. */
async function check(t: Test, database: string): Promise<number> {
  const store = openSqlite(database);
  const count = await store.count();
  await store.close();
  const opened = new Database(database);
  t.strictSame(opened.prepare('PRAGMA integrity_check').all(), [{ integrity_check: 'ok' }]);
  const rows = opened.prepare(
    'SELECT s.id, version, json, given, k.id AS key FROM chat_session AS s LEFT JOIN chat_session_key AS k ON k.id = s.id ORDER BY s.id',
  );
  let next = 1;
  const broken: number[] = [];
  for (const { id, version, json, given, key } of rows.iterate() as IterableIterator<Row>) {
    const text = sample(id);
    const parsed = parseSessionDocument(given ?? json);
    const isWhole = id === next++ && given === null && json === text && parsed.id === id && parsed.version === version && key === id;
    if (!isWhole) broken.push(id);
  }
  const [keys] = opened.prepare('SELECT count(*) FROM chat_session_key').raw().get() as [number];
  opened.close();
  t.strictSame({ broken, keys }, { broken: [], keys: count }, 'no half session');
  return count;
}

t.test('chat-session import that is killed', async (t) => {
  await writeInput();

  t.test('It leaves whole batches, and every batch that it has reported', async (t) => {
    const kept: number[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      const database = `${t.testdir()}/chat.db`;
      const running = startCommand(t, ['import', file, '--data-url', `sqlite:${database}`, '--batch-size', String(BATCH)]);
      const [batches, more] = [random.int(0, 30), random.int(0, 100) * 4096];
      let bytes: number | undefined;
      const reported = await killWhen(running, () => {
        const count = running.output.out.match(/so far\n/g)?.length ?? 0;
        if (count < batches) return false;
        bytes ??= written(database);
        return count > batches || written(database) >= bytes + more;
      });
      const count = await check(t, database);
      t.ok(count >= reported && (count % BATCH === 0 || count === SESSIONS), `${count} sessions stored, ${reported} reported`);
      kept.push(count);
    }
    t.comment(`sessions left: ${kept.join(', ')} of ${SESSIONS}, in batches of ${BATCH}`);
    t.ok(kept.filter((count) => count < SESSIONS).length > KILLS / 2, 'most were killed in the midst');
  });

  t.test('It leaves all or nothing when all are stored at a time', async (t) => {
    const kept: number[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      const database = `${t.testdir()}/chat.db`;
      const running = startCommand(t, ['import', file, '--data-url', `sqlite:${database}`]);
      const bytes = random.int(1, SESSIONS * 4000);
      await killWhen(running, () => written(database) >= bytes);
      const count = await check(t, database);
      // It may have been killed behind the commit and before it said so.
      t.ok(count === 0 || count === SESSIONS, `${count} sessions stored`);
      kept.push(count);
    }
    t.comment(`sessions left: ${kept.join(', ')} of ${SESSIONS}`);
    t.ok(kept.filter((count) => count === 0).length > KILLS / 2, 'most were killed in the midst');
  });

  t.test('It is finished by the same import again', async (t) => {
    const database = `${t.testdir()}/chat.db`;
    const args = ['import', file, '--data-url', `sqlite:${database}`, '--batch-size', String(BATCH)];
    const first = startCommand(t, args);
    await once(first.process.stdout, 'data');
    await killWhen(first, () => true);
    const second = startCommand(t, args);
    t.strictSame(await second.ended, { code: 0, signal: null });
    t.match(second.output.out, new RegExp(`\\n${SESSIONS} sessions: \\d+ added, 0 changed, [1-9]\\d* unchanged\\n$`));
    t.equal(await check(t, database), SESSIONS);
  });
});
