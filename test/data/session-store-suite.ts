/** What every store has to keep to when it writes, counts and gives all out; how it answers is in data-handler-suite.ts. It holds no test. */
import type { Test } from 'tap';
import { parseSessionDocument, type SessionDocument } from '../../src/data/session-document.js';
import type { SessionStore } from '../../src/data/session-store.js';
import { jsonOf, session, texts } from './sessions.js';

async function all(store: SessionStore): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of store.readAll()) texts.push(text);
  return texts;
}

/** Declares what every store has to keep to. `open` returns an empty one, which the suite closes. */
export function testSessionStore(t: Test, { name, open }: { name: string; open: (t: Test) => SessionStore | Promise<SessionStore> }): void {
  const opened = async (t: Test) => {
    const store = await open(t);
    t.teardown(() => store.close());
    return store;
  };

  t.test(`${name} count returns 0 when it is new`, async (t) => {
    const store = await opened(t);
    t.equal(await store.count(), 0);
  });

  t.test(`${name} isReady tells that it is ready when it is new`, async (t) => {
    const store = await opened(t);
    t.equal(await store.isReady(), true);
  });

  for (const { name: what, given } of texts) {
    t.test(`${name} keeps ${what}`, async (t) => {
      const store = await opened(t);
      await store.write([parseSessionDocument(given)]);
      t.strictSame(await all(store), [given]);
    });
  }

  t.test(`${name} read returns the version of the text that was given`, async (t) => {
    const store = await opened(t);
    await store.write([session(1, 1)]);
    t.equal((await store.read(1))?.version, session(1, 1).version);
  });

  t.test(`${name} read returns a later second for each version, however fast they follow each other`, async (t) => {
    const store = await opened(t);
    const times: (number | undefined)[] = [];
    for (const topic of [1, 2, 3]) {
      await store.write([session(1, topic)]);
      times.push((await store.read(1))?.modified);
    }
    const [first = NaN, second = NaN, third = NaN] = times;
    t.ok(first < second && second < third, String(times));
  });

  t.test(`${name} readAll yields every session by id`, async (t) => {
    const store = await opened(t);
    await store.write([session(10), session(-1), session(2)]);
    t.strictSame(await all(store), ['{"ChatSessionId":-1}', '{"ChatSessionId":2}', '{"ChatSessionId":10}']);
  });

  t.test(`${name} readAll yields nothing when it is new`, async (t) => {
    const store = await opened(t);
    t.strictSame(await all(store), []);
  });

  t.test(`${name} write takes a session in place of the one with the same id`, async (t) => {
    const store = await opened(t);
    await store.write([session(1, 1)]);
    await store.write([session(1, 2)]);
    t.strictSame([await jsonOf(store, 1), await store.count()], ['{"ChatSessionId":1,"TopicId":2}', 1]);
  });

  t.test(`${name} write takes the last of the sessions with the same id`, async (t) => {
    const store = await opened(t);
    t.same(await store.write([session(1, 1), session(1, 2)]), { added: 1, changed: 1, unchanged: 0 });
    t.strictSame([await jsonOf(store, 1), await store.count()], ['{"ChatSessionId":1,"TopicId":2}', 1]);
  });

  t.test(`${name} write keeps the sessions with other ids`, async (t) => {
    const store = await opened(t);
    await store.write([session(1)]);
    await store.write([session(2)]);
    t.strictSame([await jsonOf(store, 1), await jsonOf(store, 2), await store.count()], ['{"ChatSessionId":1}', '{"ChatSessionId":2}', 2]);
  });

  t.test(`${name} write counts what is new, what is other and what is the same`, async (t) => {
    const store = await opened(t);
    t.same(await store.write([session(1), session(2, 1)]), { added: 2, changed: 0, unchanged: 0 });
    t.same(await store.write([session(1), session(2, 2), session(3)]), { added: 1, changed: 1, unchanged: 1 });
  });

  t.test(`${name} write leaves a session as it is when the same version is stored`, async (t) => {
    const store = await opened(t);
    await store.write([session(1, 1)]);
    await store.write([session(1, 2)]);
    const before = await store.read(1);
    await store.write([session(1, 2)]);
    t.same(await store.read(1), before);
  });

  t.test(`${name} write takes no session`, async (t) => {
    const store = await opened(t);
    t.same(await store.write([]), { added: 0, changed: 0, unchanged: 0 });
    t.equal(await store.count(), 0);
  });

  t.test(`${name} write takes what a generator yields`, async (t) => {
    const store = await opened(t);
    await store.write(sessions(5000));
    t.strictSame([await store.count(), await jsonOf(store, 5000)], [5000, '{"ChatSessionId":5000}']);
  });

  t.test(`${name} write takes what an asynchronous generator yields`, async (t) => {
    const store = await opened(t);
    await store.write(later(sessions(3)));
    t.equal(await store.count(), 3);
  });

  t.test(`${name} read sees nothing of a write that is not done`, async (t) => {
    const store = await opened(t);
    await store.write([session(1, 1)]);
    const seen: unknown[] = [];
    async function* changing() {
      yield session(1, 2);
      yield session(2);
      seen.push(await jsonOf(store, 1), await store.read(2), await store.count());
    }
    await store.write(changing());
    t.strictSame(seen, ['{"ChatSessionId":1,"TopicId":1}', undefined, 1]);
    t.strictSame([await jsonOf(store, 1), await store.count()], ['{"ChatSessionId":1,"TopicId":2}', 2]);
  });

  t.test(`${name} write takes several at the same time`, async (t) => {
    const store = await opened(t);
    await Promise.all([1, 2, 3].map((id) => store.write(later([session(id), session(id + 10)]))));
    t.equal(await store.count(), 6);
  });

  t.test(`${name} write throws what its sessions throw`, async (t) => {
    const store = await opened(t);
    await t.rejects(async () => store.write(sessions(3, 'broken')), { name: 'Error', message: 'broken' });
  });

  t.test(`${name} write leaves everything as it was when its sessions throw`, async (t) => {
    const store = await opened(t);
    await store.write([session(1, 1)]);
    await t.rejects(async () => store.write(sessions(3, 'broken')));
    t.strictSame([await store.count(), await jsonOf(store, 1)], [1, '{"ChatSessionId":1,"TopicId":1}']);
  });

  t.test(`${name} write succeeds after one that failed`, async (t) => {
    const store = await opened(t);
    await t.rejects(async () => store.write(sessions(3, 'broken')));
    await store.write(sessions(3));
    t.equal(await store.count(), 3);
  });
}

/** Yields the sessions 1 to `count`, and then throws the fault if there is one. */
function* sessions(count: number, fault?: string) {
  for (let id = 1; id <= count; id++) yield session(id);
  if (fault !== undefined) throw new Error(fault);
}

async function* later(documents: Iterable<SessionDocument>) {
  for (const document of documents) {
    await new Promise((resolve) => setImmediate(resolve));
    yield document;
  }
}
