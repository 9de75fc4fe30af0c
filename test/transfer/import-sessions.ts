import t from 'tap';
import { openMemory } from '../../src/data/memory.js';
import type { SessionStore, WriteCounts } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { type Fault, type ImportOptions, importSessions } from '../../src/transfer/import-sessions.js';

/** Yields texts as the lines of a file. */
async function* lines(texts: readonly (string | Buffer)[]) {
  for (const [index, text] of texts.entries()) yield { file: 'in', line: index + 1, bytes: Buffer.from(text) };
}

const session = (id: number, topic = 1) => `{"ChatSessionId":${id},"TopicId":${topic}}`;
const INVALID = '{"ChatSessionId":9,"Status":"Lost"}';

async function run(store: SessionStore, texts: readonly (string | Buffer)[], options: ImportOptions = {}) {
  const faults: string[] = [];
  const stored: WriteCounts[] = [];
  const summary = await importSessions(store, lines(texts), {
    onFault: ({ file, line, message }: Fault) => faults.push(`${file}:${line}: ${message}`),
    onStored: (counts) => stored.push(counts),
    ...options,
  });
  return {
    summary,
    faults,
    stored: stored.map(({ added, changed, unchanged }) => added + changed + unchanged),
    texts: [...(store.readAll() as Iterable<string>)],
  };
}

t.test('importSessions stores all, counts them and keeps their texts', async (t) => {
  const store = openMemory();
  const text = '{ "TopicId": 1,  "ChatSessionId":1, "Rating": 5 }';
  t.strictSame(await run(store, [text, session(2)]), {
    summary: { added: 2, changed: 0, unchanged: 0, invalid: 0 },
    faults: [],
    stored: [2],
    texts: [text, session(2)],
  });
});

t.test('importSessions changes nothing the second time', async (t) => {
  const store = openMemory();
  await run(store, [session(1), session(2)]);
  t.strictSame((await run(store, [session(1), session(2, 2), session(3)])).summary, { added: 1, changed: 1, unchanged: 1, invalid: 0 });
});

t.test('importSessions takes the last of the sessions with the same id', async (t) => {
  t.match(await run(openMemory(), [session(1, 1), session(1, 2)]), { texts: [session(1, 2)] });
});

const kinds = [
  { name: 'what breaks the contract', text: INVALID, want: /^in:2: \/Status must be one of / },
  { name: 'what is not JSON', text: '{"ChatSessionId":1', want: /^in:2: not JSON: / },
  {
    name: 'what is not UTF-8',
    text: Buffer.from([...Buffer.from('{"ChatSessionId":1,"CustomerName":"'), 0xe5, ...Buffer.from('"}')]),
    want: /^in:2: not UTF-8$/,
  },
  { name: 'what has no id', text: '{}', want: /^in:2: \/ChatSessionId is needed/ },
  { name: 'nothing', text: '', want: /^in:2: not JSON: / },
];

for (const { name, text, want } of kinds) {
  t.test(`importSessions stores nothing when a session is ${name}`, async (t) => {
    const { summary, faults, texts } = await run(openMemory(), [session(1), text, session(2)]);
    t.match(faults, [want]);
    t.strictSame({ summary, texts }, { summary: { added: 0, changed: 0, unchanged: 0, invalid: 1 }, texts: [] });
  });
}

t.test('importSessions lists every invalid session', async (t) => {
  const { faults, summary } = await run(openMemory(), [INVALID, session(1), '[', session(2), '{}']);
  t.match(faults, [/^in:1: /, /^in:3: /, /^in:5: /]);
  t.equal(summary.invalid, 3);
});

t.test('importSessions stores the others when invalid sessions are to be skipped', async (t) => {
  const { summary, texts } = await run(openMemory(), [session(1), INVALID, session(2)], { skipInvalid: true });
  t.strictSame({ summary, texts }, { summary: { added: 2, changed: 0, unchanged: 0, invalid: 1 }, texts: [session(1), session(2)] });
});

const batches = [
  { name: 'batch by batch', texts: [session(1), session(2), session(3)], want: { stored: [2, 3], count: 3 } },
  { name: 'as many as a batch takes', texts: [session(1), session(2)], want: { stored: [2], count: 2 } },
  { name: 'nothing', texts: [], want: { stored: [], count: 0 } },
  {
    name: 'no batch that has an invalid session, and none behind it',
    texts: [session(1), session(2), session(3), INVALID, session(4), session(5)],
    want: { stored: [2], count: 2 },
  },
  {
    name: 'no batch behind an invalid session that begins one',
    texts: [session(1), session(2), INVALID, session(4)],
    want: { stored: [2], count: 2 },
  },
];

for (const { name, texts, want } of batches) {
  t.test(`importSessions stores ${name}`, async (t) => {
    const { stored, texts: kept } = await run(openMemory(), texts, { batchSize: 2 });
    t.strictSame({ stored, count: kept.length }, want);
  });
}

t.test('importSessions fills batches with valid sessions when the others are skipped', async (t) => {
  const { stored } = await run(openMemory(), [session(1), INVALID, session(2), session(3)], { batchSize: 2, skipInvalid: true });
  t.strictSame(stored, [2, 3]);
});

t.test('importSessions tells how many sessions it has read', async (t) => {
  const read: number[] = [];
  await run(openMemory(), [session(1), INVALID, session(2)], { onRead: (count) => read.push(count) });
  t.strictSame(read, [1, 2, 3]);
});

t.test('importSessions stores nothing when it is ended', async (t) => {
  const store = openSqlite(`${t.testdir()}/sessions.db`);
  t.teardown(() => store.close());
  const controller = new AbortController();
  const onRead = (count: number) => {
    if (count === 2) controller.abort();
  };
  await t.rejects(run(store, [session(1), session(2), session(3)], { onRead, signal: controller.signal }), { name: 'AbortError' });
  t.equal(await store.count(), 0);
});

t.test('importSessions throws what the store throws, and keeps the batches before', async (t) => {
  const store = openMemory();
  let writes = 0;
  const failing: SessionStore = {
    ...store,
    write: (documents) => (++writes === 1 ? store.write(documents) : Promise.reject(new Error('the disk is full'))),
  };
  let stored: WriteCounts | undefined;
  const onStored = (counts: WriteCounts) => (stored = counts);
  await t.rejects(run(failing, [session(1), session(2)], { batchSize: 1, onStored }), { message: 'the disk is full' });
  t.strictSame(stored, { added: 1, changed: 0, unchanged: 0 });
  t.equal(await store.count(), 1);
});

t.test('importSessions throws what its texts throw and lets go of them', async (t) => {
  let isReleased = false;
  async function* texts() {
    try {
      yield { file: 'in', line: 1, bytes: Buffer.from(session(1)) };
      yield { file: 'in', line: 2, bytes: Buffer.from(session(2)) };
    } finally {
      isReleased = true;
    }
  }
  const store = openMemory();
  const onRead = (count: number) => {
    if (count === 2) throw new Error('enough');
  };
  await t.rejects(importSessions(store, texts(), { onRead }), { message: 'enough' });
  t.strictSame([isReleased, await store.count()], [true, 0]);
});

t.test('importSessions throws what goes wrong besides the sessions', async (t) => {
  const store = openMemory();
  const broken = { ...store, columns: [null] as unknown as NonNullable<SessionStore['columns']> };
  await t.rejects(run(broken, [session(1)]), { name: 'TypeError' });
});
