import t from 'tap';
import { openMemory } from '../../../src/data/memory.js';
import type { SessionDocument } from '../../../src/data/session-document.js';
import { openSqlite } from '../../../src/data/sqlite/open-sqlite.js';
import { createRecorder } from '../../../src/data/upstream/recorder.js';
import { createLines } from './play-server.js';
import { session } from '../sessions.js';

t.test('createRecorder stores what is added, the last of each id', async (t) => {
  const store = openMemory();
  const recorder = createRecorder(store, createLines());
  recorder.add(session(1, 1));
  recorder.add(session(2));
  recorder.add(session(1, 2));
  await recorder.settle();
  t.strictSame([store.count(), store.read(1)], [2, { ...(store.read(1) as object), json: '{"ChatSessionId":1,"TopicId":2}' }]);
});

t.test('createRecorder stores what is added while it writes, and after that', async (t) => {
  const store = openMemory();
  const recorder = createRecorder(store, createLines());
  recorder.add(session(1));
  await Promise.resolve();
  recorder.add(session(2));
  await recorder.settle();
  recorder.add(session(3));
  await recorder.settle();
  t.equal(store.count(), 3);
});

t.test('createRecorder settle returns at once when there is nothing to store', async (t) => {
  t.equal(await createRecorder(openMemory(), createLines()).settle(), undefined);
});

t.test('createRecorder logs a write that fails, and goes on with the next one', async (t) => {
  const file = `${t.testdir()}/recorded.db`;
  const closed = openSqlite(file);
  await closed.write([]);
  await closed.close();
  const log = createLines();
  const recorder = createRecorder(closed, log);
  recorder.add(session(1));
  await recorder.settle();
  recorder.add(session(2));
  await recorder.settle();
  t.match(log.lines, [
    { level: 'error', message: 'sessions could not be recorded', fields: { sessions: 1 } },
    { level: 'error', fields: { sessions: 1 } },
  ]);
});

t.test('createRecorder lets no more than 1,000 sessions wait for a slow store', async (t) => {
  const written: number[] = [];
  let goOn: () => void = () => {};
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const store = openMemory();
  const slow = {
    async write(sessions: Iterable<SessionDocument> | AsyncIterable<SessionDocument>) {
      await gate;
      const counts = await store.write(sessions);
      written.push(counts.added, counts.changed);
      return counts;
    },
  };
  const recorder = createRecorder(slow, createLines());
  recorder.add(session(0));
  await Promise.resolve();
  for (let id = 1; id <= 1001; id++) recorder.add(session(id));
  recorder.add(session(1000, 7));
  goOn();
  await recorder.settle();
  t.strictSame([written, store.count(), store.read(1001)], [[1, 0, 1000, 0], 1001, undefined]);
  t.match(store.read(1000), { json: '{"ChatSessionId":1000,"TopicId":7}' });
});
