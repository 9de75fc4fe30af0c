import t from 'tap';
import { createAgentOperation } from '../../src/data/agent-operation.js';
import type { DataHandler } from '../../src/data/data-handler.js';

type Answer = Awaited<ReturnType<DataHandler['v1ChatSessionEntity_GetChatSessionEntity']>>;

const answers: readonly { readonly name: string; readonly answer: Answer; readonly want: object }[] = [
  { name: 'a session', answer: { status: 200, body: { TopicId: 1 } }, want: { status: 200, body: { TopicId: 1 }, headers: {} } },
  {
    name: 'the session of a stem',
    answer: { status: 200, stem: { json: '{"TopicId":1}', linked: {} }, version: 'v' },
    want: { status: 200, body: { TopicId: 1 }, headers: {} },
  },
  { name: 'null for 404', answer: { status: 404, message: 'none' }, want: { status: 200, body: null } },
  { name: 'the failure', answer: { status: 502, message: 'broken' }, want: { status: 502, message: 'broken' } },
  {
    name: 'the headers that it declares',
    answer: { status: 200, body: {}, headers: { 'Cache-Control': 'no-store', Age: 5, 'X-Contract-Violations': 2 } },
    want: { status: 200, body: {}, headers: { Age: 5, 'X-Contract-Violations': 2 } },
  },
];

for (const { name, answer, want } of answers) {
  t.test(`createAgentOperation answers ${name}`, async (t) => {
    const operation = createAgentOperation(() => answer);
    t.strictSame(await operation({ path: {}, query: { chatSessionEntityId: 5 }, header: {} }), want);
  });
}

t.test('createAgentOperation asks for the session of the id, of which nothing is known', async (t) => {
  const asked: unknown[] = [];
  const operation = createAgentOperation((request, call) => {
    asked.push(request, call);
    return { status: 404, message: '' };
  });
  await operation({ path: {}, query: { chatSessionEntityId: 5 }, header: {} }, { known: 'v', caller: 'ola' });
  t.strictSame(asked, [
    { path: { id: 5 }, query: {}, header: {} },
    { known: undefined, caller: 'ola' },
  ]);
});
