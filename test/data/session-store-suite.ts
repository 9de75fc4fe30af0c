import type { Test } from 'tap';
import { parseSessionDocument } from '../../src/data/session-document.js';
import type { SessionStore } from '../../src/data/session-store.js';

/** Texts that have to come back as they went in, byte by byte. */
const texts = [
  { name: 'decimals at the end of a number', json: '{"ChatSessionId":1,"Sale":{"Amount":150.0,"Earning":1e3}}' },
  { name: 'seven digits of a second and an offset', json: '{"ChatSessionId":1,"WhenEnded":"2012-08-26T15:05:41.6350020+02:00"}' },
  { name: 'the blanks of the text', json: ' {\n\t"ChatSessionId" : 1 ,\r\n  "TopicId":null }\n' },
  { name: 'the order of the keys', json: '{"TopicId":2,"ChatSessionId":1,"_Links":{"b":"1","a":"2"}}' },
  { name: 'escapes as they are written', json: '{"ChatSessionId":1,"CustomerName":"\\u00e5\\/\\u0000\\ud83d"}' },
  { name: 'characters beyond ASCII', json: '{"ChatSessionId":1,"CustomerName":"Prösjöökt \u{1f600} \u2028 \u007f \ufeff"}' },
  { name: 'quotes', json: `{"ChatSessionId":1,"CustomerName":"'; DROP TABLE chat_session; --"}` },
  { name: 'a megabyte', json: `{"ChatSessionId":1,"FirstMessage":"${'x'.repeat(1024)}","_Links":{"a":"${'ü'.repeat(1_000_000)}"}}` },
];

const ids = [0, 1, -1, 928, 2147483647, -2147483648];

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

  t.test(`${name} read returns undefined for an id that it does not have`, async (t) => {
    const store = await opened(t);
    await store.write([{ id: 1, json: '{}', keys: [] }]);
    t.equal(await store.read(2), undefined);
  });

  for (const { name: what, json } of texts) {
    t.test(`${name} read returns ${what}`, async (t) => {
      const store = await opened(t);
      await store.write([parseSessionDocument(json)]);
      t.equal(await store.read(1), json);
    });
  }

  for (const id of ids) {
    t.test(`${name} read returns the session ${id} among others`, async (t) => {
      const store = await opened(t);
      await store.write(ids.map((id) => ({ id, json: `{"ChatSessionId":${id}}`, keys: [] })));
      t.equal(await store.read(id), `{"ChatSessionId":${id}}`);
    });
  }

  t.test(`${name} write takes a session in place of the one with the same id`, async (t) => {
    const store = await opened(t);
    await store.write([{ id: 1, json: '{"TopicId":1}', keys: [] }]);
    await store.write([{ id: 1, json: '{"TopicId":2}', keys: [] }]);
    t.strictSame([await store.read(1), await store.count()], ['{"TopicId":2}', 1]);
  });

  t.test(`${name} write takes the last of the sessions with the same id`, async (t) => {
    const store = await opened(t);
    await store.write([
      { id: 1, json: '{"TopicId":1}', keys: [] },
      { id: 1, json: '{"TopicId":2}', keys: [] },
    ]);
    t.strictSame([await store.read(1), await store.count()], ['{"TopicId":2}', 1]);
  });

  t.test(`${name} write keeps the sessions with other ids`, async (t) => {
    const store = await opened(t);
    await store.write([{ id: 1, json: '{"TopicId":1}', keys: [] }]);
    await store.write([{ id: 2, json: '{"TopicId":2}', keys: [] }]);
    t.strictSame([await store.read(1), await store.read(2), await store.count()], ['{"TopicId":1}', '{"TopicId":2}', 2]);
  });

  t.test(`${name} write takes no session`, async (t) => {
    const store = await opened(t);
    await store.write([]);
    t.equal(await store.count(), 0);
  });

  t.test(`${name} write takes what a generator yields`, async (t) => {
    const store = await opened(t);
    await store.write(sessions(5000));
    t.strictSame([await store.count(), await store.read(5000)], [5000, '{"ChatSessionId":5000}']);
  });

  t.test(`${name} write throws what its sessions throw`, async (t) => {
    const store = await opened(t);
    await t.rejects(async () => store.write(sessions(3, 'broken')), { name: 'Error', message: 'broken' });
  });

  t.test(`${name} write leaves everything as it was when its sessions throw`, async (t) => {
    const store = await opened(t);
    await store.write([{ id: 1, json: '{"TopicId":1}', keys: [] }]);
    await t.rejects(async () => store.write(sessions(3, 'broken')));
    t.strictSame([await store.count(), await store.read(1)], [1, '{"TopicId":1}']);
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
  for (let id = 1; id <= count; id++) yield { id, json: `{"ChatSessionId":${id}}`, keys: [] };
  if (fault !== undefined) throw new Error(fault);
}
