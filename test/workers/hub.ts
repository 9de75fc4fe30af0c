import t from 'tap';
import { createHub, type Told } from '../../src/workers/hub.js';
import type { ToWorker } from '../../src/workers/messages.js';

/** Returns a hub with so many workers, and what each of them was sent. */
function open(count: number, recalled: readonly Told[] = []) {
  const heard: Told[] = [];
  const hub = createHub({ heard: (told) => void heard.push(told), recall: () => recalled });
  const members = Array.from({ length: count }, () => {
    const got: ToWorker[] = [];
    const member = { got, send: (message: ToWorker) => void got.push(message) };
    hub.join(member);
    return member;
  });
  return { hub, heard, members };
}

const news = { type: 'tell', id: 7, topic: 'sessions', content: 'a' } as const;
const KNOWN = { type: 'known', id: 7 };

t.test('createHub tells the others, and says so when all of them know', async (t) => {
  const { hub, heard, members } = open(3);
  const [a, b, c] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0]];
  hub.receive(a, news);
  t.strictSame([a.got, b.got, c.got], [[], ...[0, 0].map((id) => [{ type: 'told', id, topic: 'sessions', content: 'a' }])]);
  t.strictSame(heard, [{ topic: 'sessions', content: 'a' }]);
  hub.receive(b, { type: 'known', id: 0 });
  hub.receive(b, { type: 'known', id: 0 });
  t.strictSame(a.got, []);
  hub.receive(c, { type: 'known', id: 0 });
  t.strictSame(a.got, [KNOWN]);
});

t.test('createHub says at once that all know where there is nobody else', async (t) => {
  const { hub, members } = open(1);
  hub.receive(members[0] as (typeof members)[0], news);
  t.strictSame(members[0]?.got, [KNOWN]);
});

t.test('createHub waits for no worker that has ended', async (t) => {
  const { hub, members } = open(3);
  const [a, b, c] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0]];
  hub.receive(a, news);
  hub.receive(b, { ...news, id: 8 });
  hub.leave(c);
  t.strictSame(a.got, [{ type: 'told', id: 1, topic: 'sessions', content: 'a' }]);
  hub.leave(b);
  t.strictSame(a.got.at(-1), KNOWN);
  hub.receive(a, { type: 'known', id: 1 });
  t.strictSame(
    b.got.filter(({ type }) => type === 'known'),
    [],
  );
});

t.test('createHub tells a new worker first what it has to know', async (t) => {
  const { hub, members } = open(1, [{ topic: 'sessions', content: 'before' }]);
  const [a] = members as [(typeof members)[0]];
  hub.receive(a, { type: 'hello' });
  hub.receive(a, { type: 'ready', address: 'http://a', sessions: 1 });
  t.strictSame(a.got, [{ type: 'told', topic: 'sessions', content: 'before' }, { type: 'welcome' }]);
});
