import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import t from 'tap';
import { run } from '../../src/cli/generate.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { createSampler } from '../../src/sample/create-sampler.js';
import { startCommand } from './command.js';
import { runHere } from './run-here.js';

t.jobs = 2;

const sample = createSampler(7);
const usage = (message: string) => ({ code: 2, out: '', err: `chat-session: ${message}\nTry chat-session --help.\n` });

const rows: readonly {
  readonly args: readonly string[];
  readonly want: { readonly code: number; readonly out: string; readonly err: string };
}[] = [
  { args: ['--count=2', '--seed=7'], want: { code: 0, out: `[\n${sample(1)},\n${sample(2)}\n]\n`, err: '2 sessions written\n' } },
  {
    args: ['--count=1', '--seed=7', '--first-id=2', '--format=ndjson'],
    want: { code: 0, out: `${sample(2)}\n`, err: '1 session written\n' },
  },
  { args: ['--count=1', '--format=ndjson'], want: { code: 0, out: `${createSampler(1)(1)}\n`, err: '1 session written\n' } },
  {
    args: ['--count=1', '--seed=7', '--first-id=2147483647', '--format=ndjson'],
    want: { code: 0, out: `${sample(2147483647)}\n`, err: '1 session written\n' },
  },
  { args: ['--count=0', '--format=ndjson'], want: { code: 0, out: '', err: '0 sessions written\n' } },
  { args: [], want: usage('--count N is missing: it says how many sessions to make') },
  { args: ['--count=2', '--first-id=2147483647'], want: usage('--count is "2": use a whole number from 0 to 1') },
  {
    args: ['--count=1', '--first-id=-2147483649'],
    want: usage('--first-id is "-2147483649": use a whole number from -2147483648 to 2147483647'),
  },
  { args: ['--count=1e3'], want: usage('--count is "1e3": use a whole number from 0 to 2147483647') },
  { args: ['--count=1', '--seed=x'], want: usage('--seed is "x": use a whole number from 0 to 4294967295') },
  { args: ['--count=1', 'all.json'], want: usage('"all.json" is no option: --out names the file') },
  { args: ['--count=1', '--data-url=memory:'], want: usage('what memory: stores is gone when the command ends: name another --data-url') },
  { args: ['--count=1', '--out=a', '--data-url=memory:'], want: usage('the sessions go to --out or to --data-url: leave one of them out') },
];

for (const { args, want } of rows) {
  t.test(`chat-session generate ${args.join(' ')} exits ${want.code}`, async (t) => {
    t.strictSame(await runHere(run, args), want);
  });
}

t.test('chat-session generate writes the same bytes each time, packed or not', async (t) => {
  const folder = t.testdir();
  for (const out of ['a.ndjson', 'b.ndjson.gz']) await runHere(run, ['--count=300', '--seed=3', '--out', `${folder}/${out}`]);
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  t.equal(digest(gunzipSync(readFileSync(`${folder}/b.ndjson.gz`))), digest(readFileSync(`${folder}/a.ndjson`)));
});

t.test('chat-session generate stores sessions in place of those with the same ids', async (t) => {
  const url = `sqlite:${t.testdir()}/chat.db`;
  const make = (seed: string) => runHere(run, ['--count=3', '--seed', seed, '--data-url', url]);
  t.strictSame(await make('7'), { code: 0, out: '3 sessions: 3 added, 0 changed, 0 unchanged\n', err: '' });
  t.strictSame(await make('8'), { code: 0, out: '3 sessions: 0 added, 3 changed, 0 unchanged\n', err: '' });
  const store = openSqlite(url.slice('sqlite:'.length));
  t.teardown(() => store.close());
  t.strictSame([...(store.readAll() as Iterable<string>)], [1, 2, 3].map(createSampler(8)));
});

t.test('chat-session generate stores nothing after SIGINT, exits 1 and says so', async (t) => {
  const file = `${t.testdir()}/chat.db`;
  const running = startCommand(t, ['generate', '--count=1000000', '--data-url', `sqlite:${file}`]);
  // What it has written so far is beside the store until it is whole.
  while ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) < 1_000_000)
    await new Promise((resolve) => setTimeout(resolve, 20));
  running.process.kill('SIGINT');
  const { code } = await running.ended;
  t.strictSame({ code, ...running.output }, { code: 1, out: '', err: 'chat-session: interrupted; nothing is stored\n' });
  const store = openSqlite(file);
  t.teardown(() => store.close());
  t.equal(await store.count(), 0);
});
