import { Readable } from 'node:stream';
import t from 'tap';
import { run as runGenerate } from '../../src/cli/generate.js';
import { run as runImport } from '../../src/cli/import.js';
import { interruptible } from '../../src/cli/interruptible.js';
import { runHere } from './run-here.js';

// What a terminal does on Ctrl-C; the listeners of these tests are the only ones that mind.
const interrupt = () => void process.emit('SIGINT');

/** Interrupts as soon as somebody minds it who did not before. */
function interruptWhenMinded(): void {
  const before = process.listenerCount('SIGINT');
  const look = () => (process.listenerCount('SIGINT') > before ? interrupt() : setImmediate(look));
  setImmediate(look);
}

t.test('interruptible ends its action at the first signal, and minds none behind it', async (t) => {
  const before = process.listenerCount('SIGINT');
  await interruptible(async (signal) => {
    t.equal(signal.aborted, false);
    interrupt();
    t.equal(signal.aborted, true);
    t.equal(process.listenerCount('SIGINT'), before);
  });
});

t.test('interruptible minds no signal when its action is done or failed', async (t) => {
  const before = process.listenerCount('SIGINT');
  await interruptible(async () => {});
  await t.rejects(
    interruptible(async () => {
      throw new Error('failed');
    }),
  );
  t.equal(process.listenerCount('SIGINT'), before);
});

t.test('chat-session import says that it was interrupted', async (t) => {
  const input = new Readable({ read: () => setImmediate(interrupt) });
  const { code, err } = await runHere(runImport, ['--data-url', `sqlite:${t.testdir()}/chat.db`], { input });
  t.strictSame({ code, err }, { code: 1, err: 'chat-session: interrupted; nothing is stored\n' });
});

for (const { name, to, want } of [
  {
    name: 'a file',
    to: (folder: string) => ['--out', `${folder}/all.json`],
    want: /^chat-session: interrupted; .*all\.json is not written\n$/,
  },
  { name: 'standard output', to: () => [], want: /^chat-session: interrupted\n$/ },
  {
    name: 'a store',
    to: (folder: string) => ['--data-url', `sqlite:${folder}/chat.db`],
    want: /^chat-session: interrupted; nothing is stored\n$/,
  },
]) {
  t.test(`chat-session generate into ${name} says that it was interrupted`, async (t) => {
    interruptWhenMinded();
    const { code, err } = await runHere(runGenerate, ['--count=100000', ...to(t.testdir())]);
    t.equal(code, 1);
    t.match(err, want);
  });
}
