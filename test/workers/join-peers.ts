import { EventEmitter } from 'node:events';
import t from 'tap';
import { joinPeers } from '../../src/workers/join-peers.js';
import type { FromWorker, ToWorker } from '../../src/workers/messages.js';

/** Returns the others as a worker sees them, what it has sent, and a way to send it something. */
function join(patience?: number) {
  const sent: FromWorker[] = [];
  const stops: string[] = [];
  const channel = Object.assign(new EventEmitter(), { send: (message: FromWorker) => void sent.push(message) });
  const peers = joinPeers(channel, { stop: (signal) => void stops.push(signal), ...(patience === undefined ? {} : { patience }) });
  return { peers, sent, stops, receive: (message: ToWorker) => void channel.emit('message', message) };
}

/** Tells whether a promise has resolved. */
async function isResolved(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);
}

t.test('joinPeers waits until it knows what was told before', async (t) => {
  const { peers, sent, receive } = join();
  const heard: unknown[] = [];
  peers.listen('sessions', (content) => void heard.push(content));
  const welcomed = peers.hello();
  t.strictSame(sent, [{ type: 'hello' }]);
  receive({ type: 'told', topic: 'sessions', content: 'a' });
  t.equal(await isResolved(welcomed), false);
  receive({ type: 'welcome' });
  t.equal(await isResolved(welcomed), true);
  t.strictSame({ heard, sent }, { heard: ['a'], sent: [{ type: 'hello' }] });
});

t.test('joinPeers resolves what was told when all know', async (t) => {
  const { peers, sent, receive } = join();
  const [first, second] = [peers.tell('a', 1), peers.tell('b', 2)];
  t.strictSame(sent, [
    { type: 'tell', id: 0, topic: 'a', content: 1 },
    { type: 'tell', id: 1, topic: 'b', content: 2 },
  ]);
  receive({ type: 'known', id: 1 });
  t.strictSame([await isResolved(first), await isResolved(second)], [false, true]);
  receive({ type: 'known', id: 1 });
  receive({ type: 'known', id: 0 });
  t.equal(await isResolved(first), true);
});

t.test('joinPeers waits no longer than it is told for others that hang', async (t) => {
  const { peers, receive } = join(50);
  const started = performance.now();
  await peers.tell('a', 1);
  const waited = performance.now() - started;
  t.ok(waited > 45, `${waited} ms`);
  receive({ type: 'known', id: 0 });
  const { peers: patient } = join();
  t.equal(await isResolved(patient.tell('a', 1)), false);
});

t.test('joinPeers says that it knows what it was told, when it does', async (t) => {
  const { peers, sent, receive } = join();
  peers.listen('a', () => sent.push({ type: 'hello' }));
  receive({ type: 'told', id: 4, topic: 'a', content: 1 });
  receive({ type: 'told', id: 5, topic: 'nobody listens to this', content: 1 });
  t.strictSame(sent, [{ type: 'hello' }, { type: 'known', id: 4 }, { type: 'known', id: 5 }]);
});

t.test('joinPeers stops when it is told to, and says when it takes requests', async (t) => {
  const { peers, sent, stops, receive } = join();
  peers.ready('http://a', 13);
  receive({ type: 'stop', signal: 'SIGINT' });
  t.strictSame({ sent, stops }, { sent: [{ type: 'ready', address: 'http://a', sessions: 13 }], stops: ['SIGINT'] });
});
