import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { run } from '../../src/cli/export.js';
import { run as runGenerate } from '../../src/cli/generate.js';
import { run as runImport } from '../../src/cli/import.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { demoFolder } from '../http/start.js';
import { startCommand } from './command.js';
import { runHere } from './run-here.js';

t.jobs = 2;

const TEXTS = ['{ "ChatSessionId" : -1 }', '{"ChatSessionId":2,"Rating":5,"TopicId":7}'];
const ARRAY = `[\n${TEXTS.join(',\n')}\n]\n`;
const WRITTEN = '2 sessions written\n';

async function prepare(t: Test): Promise<string> {
  const folder = t.testdir({ 'old.json': 'old', empty: {} });
  const store = openSqlite(`${folder}/chat.db`);
  await store.write(TEXTS.map((text) => parseSessionDocument(text)));
  await store.close();
  return folder;
}

interface Row {
  readonly args: readonly string[];
  readonly want: { readonly code: number; readonly out: string; readonly err: string };
  readonly files?: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
  { args: [], want: { code: 0, out: ARRAY, err: WRITTEN } },
  { args: ['-', '--format=ndjson'], want: { code: 0, out: `${TEXTS.join('\n')}\n`, err: WRITTEN } },
  { args: ['FOLDER/new.json'], want: { code: 0, out: '', err: WRITTEN }, files: { 'new.json': ARRAY } },
  { args: ['FOLDER/new', '--gzip'], want: { code: 0, out: '', err: WRITTEN }, files: { new: ARRAY } },
  { args: ['FOLDER/old.json', '--force'], want: { code: 0, out: '', err: WRITTEN }, files: { 'old.json': ARRAY } },
  {
    args: ['FOLDER/new/'],
    want: { code: 0, out: '', err: WRITTEN },
    files: { 'new/-1.json': TEXTS[0] as string, 'new/2.json': TEXTS[1] as string },
  },
  {
    args: ['FOLDER/old.json'],
    want: { code: 1, out: '', err: 'chat-session: Cannot write FOLDER/old.json: it exists already; --force replaces it\n' },
    files: { 'old.json': 'old' },
  },
  { args: ['--format=folder'], want: { code: 1, out: '', err: 'chat-session: Cannot write a folder to standard output: name one\n' } },
  { args: ['--data-url=memory:FOLDER/empty'], want: { code: 0, out: '[\n]\n', err: '0 sessions written\n' } },
  {
    args: ['--data-url=sqlite:FOLDER/none.db'],
    want: { code: 1, out: '', err: 'chat-session: Cannot open the data store FOLDER/none.db: there is no such file\n' },
  },
  {
    args: ['--format=xml'],
    want: { code: 2, out: '', err: 'chat-session: --format is "xml": use one of array, ndjson, folder\nTry chat-session --help.\n' },
  },
];

for (const { args, want, files = {} } of rows) {
  t.test(`chat-session export ${args.join(' ')} exits ${want.code}`, async (t) => {
    const folder = await prepare(t);
    const command = args.map((text) => text.replace('FOLDER', folder));
    const { code, out, err } = await runHere(run, command, { env: { DATA_URL: `sqlite:${folder}/chat.db` } });
    t.strictSame({ code, out, err: err.replaceAll(folder, 'FOLDER') }, want);
    for (const [name, text] of Object.entries(files)) {
      const bytes = readFileSync(`${folder}/${name}`);
      t.equal((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString(), text);
    }
    t.equal(existsSync(`${folder}/none.db`), false, 'it makes no store');
  });
}

t.test('chat-session export stops when nobody reads standard output any more', async (t) => {
  const running = startCommand(t, ['generate', '--count', '100000']);
  await once(running.process.stdout, 'data');
  running.process.stdout.destroy();
  t.strictSame(await running.ended, { code: 1, signal: null });
  t.equal(running.output.err, 'chat-session: whoever read standard output has gone\n');
});

for (const { out, want } of [
  { out: 'new.json', want: /^chat-session: interrupted; .*new\.json is not written\n$/ },
  { out: '-', want: /^chat-session: interrupted\n$/ },
]) {
  t.test(`chat-session generate --out ${out} leaves nothing behind after SIGINT, exits 1 and says so`, async (t) => {
    const folder = t.testdir({});
    const running = startCommand(t, ['generate', '--count', '1000000', '--out', out === '-' ? out : `${folder}/${out}`], {
      measured: true,
    });
    // The file that it writes to tells that it is under way.
    if (out === '-') await once(running.process.stdout, 'data');
    else while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    running.process.stdout.resume();
    running.process.kill('SIGINT');
    t.strictSame(await running.ended, { code: 1, signal: null });
    t.match(running.output.err, want);
    t.strictSame(readdirSync(folder), []);
  });
}

/** Returns the versions of a store by id. */
async function versions(file: string, ids: readonly number[]) {
  const store = openSqlite(file);
  const found = await Promise.all(ids.map(async (id) => (await store.read(id))?.version));
  await store.close();
  return found;
}

for (const to of ['all.json', 'all.json.gz', 'all/']) {
  t.test(`chat-session import of what chat-session export wrote into ${to} gives the same versions`, async (t) => {
    const folder = t.testdir({ sessions: {} });
    cpSync(demoFolder, `${folder}/sessions`, { recursive: true });
    const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 928];
    for (const [command, ...args] of [
      [runImport, `${folder}/sessions`, '--data-url', `sqlite:${folder}/a.db`],
      [runGenerate, '--count=50', '--first-id=5000', '--data-url', `sqlite:${folder}/a.db`],
      [run, `${folder}/${to}`, '--data-url', `sqlite:${folder}/a.db`],
      [runImport, `${folder}/${to}`, '--data-url', `sqlite:${folder}/b.db`],
    ] as const) {
      const { code, err } = await runHere(command, args);
      t.equal(code, 0, err);
    }
    const all = [...ids, ...Array.from({ length: 50 }, (_, index) => 5000 + index)];
    const before = await versions(`${folder}/a.db`, all);
    t.equal(before.includes(undefined), false);
    t.strictSame(await versions(`${folder}/b.db`, all), before);
  });
}
