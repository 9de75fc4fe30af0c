import t from 'tap';
import { readSession } from '../../../src/data/upstream/session.js';

const read = (value: unknown, id = 1) => readSession({ text: JSON.stringify(value), value }, { id, mode: 'report', modified: 5 });

t.test('readSession returns a session that keeps the contract with what is stored of it', async (t) => {
  t.match(read({ ChatSessionId: 1 }), {
    found: { status: 200, modified: 5, stem: { json: '{"ChatSessionId":1}' } },
    session: { id: 1 },
    violations: [],
  });
});

t.test('readSession returns nothing to store of a session with wrong values', async (t) => {
  t.match(read({ ChatSessionId: 1, Rank: 'x' }), {
    found: { body: { ChatSessionId: 1, Rank: null }, modified: 5 },
    session: undefined,
    violations: ['/Rank'],
  });
});

for (const value of [null, [], 5, 'x']) {
  t.test(`readSession refuses ${JSON.stringify(value)}`, async (t) => {
    t.throws(() => read(value), { name: 'UpstreamFailure', status: 502 });
  });
}

t.test('readSession refuses a session with another id', async (t) => {
  t.throws(() => read({ ChatSessionId: 1 }, 2), { name: 'UpstreamFailure', pointers: ['/ChatSessionId'] });
});

t.test('readSession passes on what is no fault of the session', async (t) => {
  const columns = [{ name: 'broken', path: null as never, kind: 'text' as const }];
  const given = { text: '{"ChatSessionId":1}', value: {} };
  t.throws(() => readSession(given, { id: 1, mode: 'report', modified: undefined, columns }), { name: 'TypeError' });
});
