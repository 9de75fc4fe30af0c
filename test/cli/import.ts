import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import Database from 'libsql';
import t, { type Test } from 'tap';
import { run } from '../../src/cli/import.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { startCommand } from './command.js';
import { runHere } from './run-here.js';

t.jobs = 2;

const session = (id: number, topic = 1) => `{"ChatSessionId":${id},"TopicId":${topic}}`;
const MANY = Array.from({ length: 120 }, () => '{"Status":1}').join('\n');

function stored(file: string): string[] {
  const store = openSqlite(file);
  try {
    return [...(store.readAll() as Iterable<string>)];
  } finally {
    void store.close();
  }
}

interface Row {
  readonly name: string;
  readonly args?: readonly string[];
  readonly input?: string;
  readonly want: { readonly code: number; readonly out: string; readonly err: string | RegExp };
  readonly stored?: readonly string[];
}

/** `FOLDER` in arguments and answers is the folder of the test; the store has session 1 before. */
const rows: readonly Row[] = [
  {
    name: 'an array of standard input',
    input: `[${session(1)},${session(2)}]`,
    want: { code: 0, out: '2 sessions: 1 added, 0 changed, 1 unchanged\n', err: '' },
    stored: [session(1), session(2)],
  },
  {
    name: 'one session',
    args: ['-'],
    input: session(1, 5),
    want: { code: 0, out: '1 session: 0 added, 1 changed, 0 unchanged\n', err: '' },
    stored: [session(1, 5)],
  },
  {
    name: 'a packed file',
    args: ['FOLDER/packed.gz'],
    want: { code: 0, out: '2 sessions: 2 added, 0 changed, 0 unchanged\n', err: '' },
    stored: [session(1), session(2), session(3)],
  },
  {
    name: 'a folder',
    args: ['FOLDER/sessions', '--format', 'folder'],
    want: { code: 0, out: '1 session: 1 added, 0 changed, 0 unchanged\n', err: '' },
    stored: [session(1), session(4)],
  },
  { name: 'nothing', input: '', want: { code: 0, out: '0 sessions: 0 added, 0 changed, 0 unchanged\n', err: '' } },
  {
    name: 'batches',
    args: ['--batch-size=2'],
    input: `${session(2)}\n${session(3)}\n${session(4)}\n`,
    want: {
      code: 0,
      out: '2 sessions: 2 added, 0 changed, 0 unchanged so far\n3 sessions: 3 added, 0 changed, 0 unchanged so far\n3 sessions: 3 added, 0 changed, 0 unchanged\n',
      err: '',
    },
    stored: [session(1), session(2), session(3), session(4)],
  },
  {
    name: 'an invalid session among others',
    args: ['FOLDER/invalid.ndjson'],
    want: {
      code: 1,
      out: '',
      err: 'FOLDER/invalid.ndjson:2: /User/Rank must be integer,null; /Status must be string,null; /Status must be one of LIST\nchat-session: 1 session is not valid; nothing is stored\n',
    },
  },
  {
    name: 'an invalid session behind a batch',
    args: ['FOLDER/invalid.ndjson', '--batch-size', '1'],
    want: {
      code: 1,
      out: '1 session: 1 added, 0 changed, 0 unchanged so far\n',
      err: /\nchat-session: 1 session is not valid; the batches before are stored: 1 session: 1 added, 0 changed, 0 unchanged\n$/,
    },
    stored: [session(1), session(2)],
  },
  {
    name: 'an invalid session that is to be skipped',
    args: ['FOLDER/invalid.ndjson', '--skip-invalid'],
    want: { code: 0, out: '2 sessions: 2 added, 0 changed, 0 unchanged, 1 invalid\n', err: /^FOLDER\/invalid\.ndjson:2: [^\n]*\n$/ },
    stored: [session(1), session(2), session(3)],
  },
  {
    name: 'many invalid sessions',
    input: MANY,
    want: {
      code: 1,
      out: '',
      err: /^(standard input:\d+: [^\n]*\n){100}and 20 more; --all-faults lists them\nchat-session: 120 sessions are not valid; nothing is stored\n$/,
    },
  },
  {
    name: 'many invalid sessions that are all listed',
    args: ['--all-faults'],
    input: MANY,
    want: { code: 1, out: '', err: /^(standard input:\d+: [^\n]*\n){120}chat-session: 120/ },
  },
  {
    name: 'half an array',
    input: `[${session(2)},`,
    want: {
      code: 1,
      out: '',
      err: 'chat-session: Cannot read standard input: the array has no end: the rest of it is missing; nothing is stored\n',
    },
  },
  {
    name: 'half of gzip',
    args: ['FOLDER/half.gz'],
    want: {
      code: 1,
      out: '',
      err: 'chat-session: Cannot read FOLDER/half.gz: it is gzip that has no end: the rest of it is missing; nothing is stored\n',
    },
  },
  {
    name: 'what is not JSON',
    input: 'Id;Status\n1;Closed\n',
    want: {
      code: 1,
      out: '',
      err: 'chat-session: Cannot read standard input: it is not JSON: an array of sessions begins with [, sessions line by line begin with {; nothing is stored\n',
    },
  },
  {
    name: 'half an array behind a batch',
    args: ['--batch-size=1'],
    input: `[${session(2)},`,
    want: {
      code: 1,
      out: '1 session: 1 added, 0 changed, 0 unchanged so far\n',
      err: /: the rest of it is missing; the batches before are stored: 1 session: 1 added/,
    },
    stored: [session(1), session(2)],
  },
  {
    name: 'a file that is not there',
    args: ['FOLDER/none'],
    want: { code: 1, out: '', err: /^chat-session: Cannot read FOLDER\/none: ENOENT: no such file or directory[^\n]*\n$/ },
  },
  {
    name: 'two files',
    args: ['a', 'b'],
    want: { code: 2, out: '', err: 'chat-session: one name is enough, and here are 2\nTry chat-session --help.\n' },
  },
  {
    name: 'another format',
    args: ['--format=xml'],
    want: { code: 2, out: '', err: 'chat-session: --format is "xml": use one of array, ndjson, folder\nTry chat-session --help.\n' },
  },
  {
    name: 'batches of nothing',
    args: ['--batch-size=0'],
    want: {
      code: 2,
      out: '',
      err: 'chat-session: --batch-size is "0": use a whole number from 1 to 1000000000\nTry chat-session --help.\n',
    },
  },
  {
    name: 'a zone that is none',
    args: ['--base-time-zone=Mars'],
    want: { code: 2, out: '', err: /^chat-session: BASE_TIME_ZONE is "Mars": use / },
  },
  { name: 'a flag that is none', args: ['--force'], want: { code: 2, out: '', err: /^chat-session: Unknown option '--force'/ } },
  {
    name: 'a store that ends with the command',
    args: ['--data-url=memory:'],
    want: {
      code: 2,
      out: '',
      err: 'chat-session: what memory: stores is gone when the command ends: name another --data-url\nTry chat-session --help.\n',
    },
  },
  {
    name: 'a store that is none',
    args: ['--data-url=sqlite:FOLDER/half.gz'],
    want: {
      code: 1,
      out: '',
      err: /^chat-session: Cannot open the data store FOLDER\/half\.gz: it is no SQLite database: name another file, [^\n]*\n$/,
    },
  },
];

async function prepare(t: Test): Promise<string> {
  const folder = t.testdir({
    'packed.gz': gzipSync(`${session(2)}\n${session(3)}\n`) as unknown as string,
    'half.gz': gzipSync(session(2)).subarray(0, 20) as unknown as string,
    'invalid.ndjson': `${session(2)}\n{"ChatSessionId":9,"Status":7,"User":{"Rank":"high"}}\n${session(3)}\n`,
    sessions: { '4.json': `${session(4)}\n`, 'notes.txt': '' },
  });
  const store = openSqlite(`${folder}/chat.db`);
  await store.write([parseSessionDocument(session(1))]);
  await store.close();
  return folder;
}

for (const { name, args = [], input = '', want, stored: kept = [session(1)] } of rows) {
  t.test(`chat-session import of ${name} exits ${want.code}`, async (t) => {
    const folder = await prepare(t);
    const command = args.map((text) => text.replace('FOLDER', folder));
    const { code, out, err } = await runHere(run, command, { env: { DATA_URL: `sqlite:${folder}/chat.db` }, input });
    const said = err
      .replaceAll(folder, 'FOLDER')
      .replaceAll(/one of [\w, ]+/g, (list) => (list.includes('Invalid') ? 'one of LIST' : list));
    t.strictSame({ code, out, err: typeof want.err === 'string' || !want.err.test(said) ? said : want.err }, want);
    t.strictSame(stored(`${folder}/chat.db`), kept);
  });
}

t.test('chat-session import into a store that another program writes into exits 1 and says so', async (t) => {
  const folder = await prepare(t);
  const other = new Database(`${folder}/chat.db`);
  t.teardown(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const { code, err } = await runHere(run, ['--data-url', `sqlite:${folder}/chat.db`], { input: session(2) });
  const want = `Cannot use the data store ${folder}/chat.db: another program is writing into it: try again when it is done (database is locked)`;
  t.strictSame({ code, err }, { code: 1, err: `chat-session: ${want}; nothing is stored\n` });
});

for (const { name, args, want, kept } of [
  { name: 'all at a time', args: [], want: 'chat-session: interrupted; nothing is stored\n', kept: [session(1)] },
  {
    name: 'in batches',
    args: ['--batch-size=1'],
    want: 'chat-session: interrupted; the batches before are stored: 1 session: 1 added, 0 changed, 0 unchanged\n',
    kept: [session(1), session(2)],
  },
]) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    t.test(`chat-session import ${name} stores nothing more after ${signal}, exits 1 and says so`, async (t) => {
      const folder = await prepare(t);
      const env = { DATA_URL: `sqlite:${folder}/chat.db` };
      const running = startCommand(t, ['import', ...args], { env, isOpen: true });
      running.process.stdin.write(`${session(2)}\n{"Broken":\n`);
      // The faulty line tells that those before it were read.
      await once(running.process.stderr, 'data');
      running.process.kill(signal);
      const { code } = await running.ended;
      const [, last] = running.output.err.split(/(?=chat-session:)/);
      t.strictSame({ code, last }, { code: 1, last: want });
      t.strictSame(stored(`${folder}/chat.db`), kept);
    });
  }
}

t.test('chat-session import keeps what it knows of the dates of lists by the base time zone', async (t) => {
  const folder = t.testdir();
  const args = ['--data-url', `sqlite:${folder}/chat.db`, '--base-time-zone', 'NO'];
  const { code } = await runHere(run, args, { input: '{"ChatSessionId":1,"WhenEnded":"2021-11-02T09:14:05"}' });
  t.equal(code, 0);
  const database = new Database(`${folder}/chat.db`);
  t.teardown(() => database.close());
  // Seconds of 2021-11-02T08:14:05Z since the year 0.
  t.match(database.prepare('SELECT "whenEnded" FROM chat_session_key').get(), { whenEnded: '063771524045.0000000' });
});
