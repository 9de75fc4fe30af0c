import t from 'tap';
import { authorization } from '../http/start.js';
import { startCommand, waitFor } from './command.js';

const SECRET = 'hunter2-in-the-handler';

/** What a handler does, by the id that it is asked for; `want` is what a client sees. */
const faults: readonly { readonly name: string; readonly code: string; readonly want: number }[] = [
  { name: 'throws', code: `throw new Error('${SECRET}')`, want: 500 },
  { name: 'rejects later', code: `return new Promise((_, no) => setTimeout(no, 20, new Error('${SECRET}')))`, want: 500 },
  { name: 'throws what is no error', code: `throw Object.assign(Object.create(null), { toString: undefined })`, want: 500 },
  { name: 'never answers', code: 'return new Promise(() => {})', want: 504 },
  {
    name: 'answers far too late, and then fails',
    code: `return new Promise((_, no) => setTimeout(no, 600, new Error('${SECRET}')))`,
    want: 504,
  },
  { name: 'answers a promise that breaks when it is waited for', code: `return { then() { throw new Error('${SECRET}'); } }`, want: 500 },
  { name: 'answers a text', code: `return '${SECRET}'`, want: 500 },
  {
    name: 'answers a body that throws when it is read',
    code: `return { status: 200, body: { get TopicId() { throw new Error('${SECRET}'); } } }`,
    want: 500,
  },
  {
    name: 'answers a body that contains itself where the contract has nothing',
    code: 'const body = {}; body.User = body; body.Contact = body; return { status: 200, body }',
    want: 200,
  },
  { name: 'answers NaN for a number', code: 'return { status: 200, body: { TopicId: NaN } }', want: 500 },
  { name: 'answers a function', code: 'return { status: 200, body: () => {} }', want: 500 },
  { name: 'answers a symbol in a body', code: `return { status: 200, body: { FirstMessage: Symbol('${SECRET}') } }`, want: 500 },
  { name: 'answers half a character', code: String.raw`return { status: 200, body: { FirstMessage: '\ud800' } }`, want: 200 },
  {
    name: 'answers headers that split the answer',
    code: String.raw`return { status: 200, body: {}, headers: { Age: '1\r\nX-Evil: 1' } }`,
    want: 500,
  },
];

t.test('chat-session serve with a handler that fails', async (t) => {
  const code = `
    const faults = [${faults.map(({ code }) => `() => { ${code} }`).join(',\n')}];
    export default {
      v1ChatSessionEntity_GetAll: () => ({ status: 403, message: 'no' }),
      v1ChatAgent_GetChatSessionEntity: () => ({ status: 403, message: 'no' }),
      v1ChatSessionEntity_GetChatSessionEntity: ({ path: { id } }) => (id < 0 ? { status: 200, body: { TopicId: 4 } } : faults[id]()),
    };`;
  const file = `${t.testdir({ 'faulty.mjs': code })}/faulty.mjs`;
  const running = startCommand(t, ['serve', '--demo', '--handler', file], { env: { PORT: '0', HANDLER_TIMEOUT: '500' } });
  const origin = new URL(await waitFor(running, /Read: +(\S+)\n/)).origin;
  const ask = async (id: number, accept = 'application/json') => {
    const response = await fetch(`${origin}/api/v1/ChatSession/${id}`, { headers: { authorization, accept } });
    return { status: response.status, split: response.headers.get('x-evil'), body: await response.text() };
  };
  for (const [id, { name, want }] of faults.entries()) {
    t.test(`GET ChatSession/{id} answers ${want}, and others at the same time, when the handler ${name}`, async (t) => {
      const [faulty, xml, good] = await Promise.all([ask(id), ask(id, 'text/xml'), ask(-1)]);
      t.strictSame([faulty.status, xml.status, good.status], [want, want, 200]);
      t.match(want === 200 ? '"ErrorSource"' : faulty.body, '"ErrorSource"');
      t.notMatch([faulty, xml], [{ body: SECRET }, { body: SECRET }]);
      t.notMatch(`${faulty.body}${xml.body}`, /hunter2|\n\s+at |node_modules/);
      t.equal(faulty.split, null);
    });
  }
  t.test('chat-session serve goes on, and stops as always', async (t) => {
    t.match(await ask(-1), { status: 200, body: '"TopicId":4' });
    running.process.kill('SIGTERM');
    t.strictSame(await running.ended, { code: 0, signal: null });
  });
});
