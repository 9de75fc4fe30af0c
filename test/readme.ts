import { execFile, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import t from 'tap';
import ts from 'typescript';
import { operations } from '../generated/operations.js';
import { rows } from '../scripts/bench/rows.js';
import { stages } from '../scripts/bench/stages.js';
import { targets } from '../scripts/bench/targets.js';
import { flagOf, settings } from '../src/config.js';
import { openMemory } from '../src/data/memory.js';
import { readSessionFolder } from '../src/data/session-folder.js';
import { openSqlite } from '../src/data/sqlite/open-sqlite.js';
import { headerRules } from '../src/data/upstream/headers.js';
import { createLocaleReader } from '../src/localization/locale.js';
import { readStringCatalogues } from '../src/localization/strings.js';
import { answerHeaders } from '../src/routes/security-headers.js';
import { startCommand, startDemo, waitFor } from './cli/command.js';
import { listen, start } from './http/start.js';
import { unmeasured } from './unmeasured.js';

// The commands of a chapter are run one after the other.
t.setTimeout(900_000);

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Commands of npm itself that need no script. */
const NPM_COMMANDS = ['ci', 'cit', 'install'];

t.test('README names only npm commands that exist', async (t) => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map((match) => match[1] as string);
  t.same(
    named.filter((name) => !NPM_COMMANDS.includes(name) && manifest.scripts[name] === undefined),
    [],
  );
});

t.test('README explains every npm script that a person calls', async (t) => {
  const called = Object.keys(manifest.scripts).filter((name) => !/^(pre|post)/.test(name));
  t.same(
    called.filter((name) => !new RegExp(`^\\| \`npm (run )?${name}\` \\|`, 'm').test(readme)),
    [],
  );
});

t.test('README lists every setting with its default', async (t) => {
  const rows = settings.map(
    (setting) => `| \`${setting.name}\` | ${setting.default === '' ? '' : `\`${setting.default}\``} | ${setting.description} |`,
  );
  t.same(
    rows.filter((row) => !readme.includes(row)),
    [],
  );
  t.equal(flagOf('DATA_URL'), 'data-url');
});

t.test('README gives a reason for every header that all answers have', async (t) => {
  const rows = [...readme.matchAll(/^\| `(?<name>[\w-]+)(?:: (?<value>[^`]+))?` \| [^|]+ \|$/gm)].map(({ groups }) => groups ?? {});
  for (const [name, value] of Object.entries(answerHeaders)) {
    const row = rows.find((groups) => groups['name']?.toLowerCase() === name);
    t.ok(row !== undefined && (row['value'] ?? value) === value, name);
  }
});

t.test('README gives a reason for every dependency, and for no other package', async (t) => {
  const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Licence'));
  const named = table
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .flatMap((row) => [...(row.split('|')[1] as string).matchAll(/`([^`]+)`/g)].map((match) => match[1] as string));
  t.same(named.sort(), [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].sort());
});

t.test('README has a line for each row, stage and target of the benchmark', async (t) => {
  const chapter = /## Speed\n([\s\S]*?)\n## /.exec(readme)?.[1] as string;
  const store = openMemory();
  t.teardown(() => store.close());
  await store.write(readSessionFolder('openapi/examples/sessions', store.columns));
  const wanted = [
    ...[...rows, ...stages(store, 1)].map(({ key, name }) => ({ key: `\`${key}\``, name })),
    ...['start-ours', 'start-fastify', 'memory-ours', 'memory-fastify'].map((key) => ({ key: `\`${key}\``, name: '' })),
    ...targets.map(({ of, against, atLeast, atMost }) => ({
      key: `\`${of}\` ÷ \`${against}\``,
      name: atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`,
    })),
  ];
  const lines = chapter.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  t.same(
    wanted.filter(({ key, name }) => !lines.some(([, first, second = '']) => first === key && second.startsWith(name))),
    [],
  );
  t.match(chapter, /^Measured \d{4}-\d\d-\d\d · Node v\d+/m);
});

t.test('README links only to files that exist', async (t) => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] as string);
  t.same(
    links.filter((link) => !existsSync(link)),
    [],
  );
});

t.test('README says of each header whether it is sent to a server behind, and why', async (t) => {
  const chapter = /## In front of SuperOffice\n([\s\S]*?)\n## /.exec(readme)?.[1] as string;
  const sent = { credentials: "yes, or the service's own", fixed: 'always `application/json`', never: 'no' };
  t.same(
    chapter.split('\n').filter((line) => line.startsWith('| `')),
    headerRules.map(({ name, rule, why }) => `| \`${name}\` | ${sent[rule]} | ${why} |`),
  );
});

t.test('README: the data handler of your own keeps to the types of the contract and answers', async (t) => {
  const chapter = /## Write your own data handler\n([\s\S]*?)\n## /.exec(readme)?.[1] as string;
  const code = /```ts\n([\s\S]*?)```/.exec(chapter)?.[1] as string;
  t.ok(code.trim().split('\n').length < 30);
  // Within the checkout, where its types are.
  const folder = t.testdir({ 'mine.ts': code.replace("'chat-session'", JSON.stringify(path.resolve('src/index.js'))) });
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...(ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8')).config as { compilerOptions: object }).compilerOptions,
      incremental: false,
      tsBuildInfoFile: null,
    },
    '.',
  );
  const program = ts.createProgram([`${folder}/mine.ts`], options);
  t.same(
    ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );

  const running = startCommand(t, ['serve', '--demo', '--handler', `${folder}/mine.ts`], { env: { PORT: '0' } });
  const docs = await waitFor(running, /Read: +(\S+)\n/);
  t.match(running.output.out, 'in demo mode: your data handler, user tje0');
  const read = async (url: string) => {
    const response = await fetch(new URL(url, docs), { headers: { authorization: 'Basic dGplMDpUamUw' } });
    return [response.status, await response.json()] as const;
  };
  t.match(await read('/api/v1/ChatSession/2'), [200, { ChatSessionId: 2, Status: 'Closed' }]);
  t.match(await read('/api/v1/ChatSession/3'), [404, { ErrorMessage: 'ChatSession id 3 not found' }]);
  const [, page] = await read('/api/v1/ChatSession?$top=1');
  t.match(page, { value: [{ PrimaryKey: '1', status: 'InQueue' }], 'odata.nextLink': /ChatSession\?\$top=1&\$skip=1$/ });
  t.match(await read((page as Readonly<Record<string, string>>)['odata.nextLink'] ?? ''), [
    200,
    { 'odata.nextLink': null, value: [{ PrimaryKey: '2' }] },
  ]);
});

t.test('README: the mounting example serves under its prefix', async (t) => {
  const snippet = /## Mount it[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
  const digest = '2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b';
  const code = snippet
    .replace("'chat-session'", JSON.stringify(path.resolve('src/index.ts')))
    .replace("'fastify'", JSON.stringify(path.resolve('node_modules/fastify/fastify.js')))
    .replace('…64 hexadecimal digits…', digest)
    .replace('port: 3000', 'port: 0');
  const file = path.join(
    t.testdir({ 'mount.ts': `${code}\nconsole.log(server.listeningOrigin);\n`, 'package.json': '{"type":"module"}' }),
    'mount.ts',
  );
  const child = spawn(process.execPath, ['--import', 'tsx', file], { env: unmeasured, stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => child.kill());
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the example ended with ${code}`)));
  });
  const response = await fetch(`${origin}/crm/api/v1/ChatSession/928`, { headers: { authorization: 'Bearer secret' } });
  const { ChatSessionId, _Links } = (await response.json()) as {
    readonly ChatSessionId: number;
    readonly _Links: Readonly<Record<string, string>>;
  };
  t.equal(ChatSessionId, 928);
  t.equal(_Links['Self'], `${origin}/crm/api/v1/ChatSession/928`);
});

t.test('README: the example of the client gets the sample', async (t) => {
  const { origin } = await listen(await start(t));
  const snippet = /```js\n([\s\S]*?)```/.exec(readme)?.[1] as string;
  const code = snippet
    .replace("'chat-session/client'", JSON.stringify(path.resolve('src/client/create-client.ts')))
    .replace('http://127.0.0.1:3000', origin)
    .replace('timeout: 5000', 'timeout: 500_000');
  const file = path.join(t.testdir({ 'call.ts': code, 'package.json': '{"type":"module"}' }), 'call.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], { env: unmeasured });
  t.equal(stdout, 'Closed\n');
});

t.test('README: what is said of languages, cultures and time zones is so', async (t) => {
  const chapter = /## Languages, cultures and time zones\n([\s\S]*?)\n## /.exec(readme)?.[1] as string;
  const rows = [...chapter.matchAll(/^\| `(?<name>[\w-]+): (?<value>[^`]+)`[^|]*\| `(?<stored>[^`]+)`[^|]*\| (?:`(?<got>[^`]+)`)?/gm)];
  t.equal(rows.length, 7);
  const { parameters } = operations.v1ChatSessionEntity_GetChatSessionEntity;
  const reader = createLocaleReader(parameters, { catalogues: readStringCatalogues(), baseTimeZone: 'UTC' });
  for (const { groups = {} } of rows) {
    const { name = '', value, stored = '', got = stored } = groups;
    const header = { ...(name === 'SO-Culture' ? { 'Accept-Language': 'nb' } : {}), [name]: value };
    const { translation, conversion } = reader.read(header);
    t.equal(conversion?.(stored, 'base') ?? translation?.text(stored) ?? stored, got, `${name}: ${value}`);
  }
});

t.test('README: the commands that import, export and generate run as they are written', async (t) => {
  const chapter = /## Import, export and generate\n([\s\S]*?)\n## /.exec(readme)?.[1] as string;
  const commands = (/```sh\n([\s\S]*?)```/.exec(chapter)?.[1] as string).trim().split('\n');
  t.equal(commands.length, 6);
  const folder = t.testdir();
  const main = `${process.execPath} --import ${import.meta.resolve('tsx')} ${path.resolve('src/cli/main.ts')}`;
  for (const command of commands) {
    const child = spawn('sh', ['-c', command.replaceAll('npx .', main)], {
      cwd: folder,
      env: unmeasured,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise((resolve) => child.once('close', resolve));
    t.equal(code, 0, `${command}: ${said}`);
  }
  const stores = ['chat.db', 'copy.db'].map((name) => openSqlite(path.join(folder, name)));
  t.teardown(() => stores.forEach((store) => void store.close()));
  t.strictSame(
    stores.map((store) => store.count()),
    [1000, 1000],
  );
});

/** Lines of shell that no test runs, each with its reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci': 'CI begins with it',
  'npm start': 'it serves until it is stopped, and is what the other lines ask',
  'npx . serve --data-url https://tenant.example.com/Cust1/api/v1 --credentials-file credentials.json': 'there is no such tenant',
  'npm run bench -- --only json,xml': 'it takes minutes',
  'npm run bench -- --only stage --node "$(npx -y -p node@24 which node)"': 'it fetches another Node',
  'npm run bench -- --short': 'test/scripts/bench.ts runs it',
};

const curl = spawnSync('curl', ['--version']).error === undefined ? {} : { skip: 'curl is not installed here' };

t.test('README: all other lines of shell run as they are written', curl, async (t) => {
  const { origin } = await startDemo(t, { env: { DATA_URL: 'memory:' } });
  const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
    .filter(({ 1: block = '' }) => !block.includes('npx . import'))
    .flatMap(({ 1: block = '' }) => block.trim().split('\n'))
    .map((line) => line.replace(/ {2,}#.*$/, ''));
  t.same(
    Object.keys(NOT_RUN).filter((line) => !lines.includes(line)),
    [],
    'every exception is a line of the README',
  );
  const main = `${process.execPath} --import ${import.meta.resolve('tsx')} ${path.resolve('src/cli/main.ts')}`;
  const script = lines
    .filter((line) => NOT_RUN[line] === undefined)
    .map((line) => line.replaceAll('npx .', main).replaceAll('http://127.0.0.1:3000', origin));
  t.ok(script.length >= 9, `${script.length} lines`);
  // An answer of 400 or more is a failure, as any command that fails.
  const text = ['set -e', 'curl() { command curl --fail --silent --show-error "$@"; }', ...script].join('\n');
  const { error, said } = await new Promise<{ readonly error: Error | null; readonly said: string }>((resolve) => {
    execFile('sh', ['-c', text], { cwd: t.testdir(), env: unmeasured, maxBuffer: 2 ** 24 }, (error, stdout, stderr) =>
      resolve({ error, said: stdout + stderr }),
    );
  });
  t.equal(error, null, said.slice(-2000));
  t.match(said, /"ChatSessionId":928/);
  t.match(said, /\d+ passed/);
});

t.test('README: the commands that change the contract carry a new property from its schema to the service', async (t) => {
  const chapter = /## Change the contract\n([\s\S]*?)\n## /.exec(readme)?.[1] as string;
  const steps = chapter.slice(0, chapter.indexOf('\n\nA release'));
  t.equal(steps.match(/^\d\. /gm)?.length, 5);
  const commands = [...new Set([...steps.matchAll(/`(npm [^`]+)`/g)].map((match) => match[1] as string))];
  t.same(commands, ['npm run dev', 'npm run lint', 'npm run generate', 'npm run typecheck', 'npm test', 'npm run contract:diff']);

  const root = makeCheckout(t.testdir());
  const schema = path.join(root, 'openapi/schemas/Contact.yaml');
  const property = "  Motto:\n    description: What the company says of itself.\n    type: [string, 'null']\n";
  writeFileSync(
    schema,
    readFileSync(schema, 'utf8').replace('properties:\n', () => `properties:\n${property}`),
  );
  // The step that a new property asks for, and more: what was changed since the last release is in the document as well.
  for (const name of ['openapi/openapi.yaml', 'package.json']) {
    const file = path.join(root, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(?<head> *"?version"?: "?)\d+\.\d+\.\d+/m, '$<head>99.0.0'));
  }
  for (const command of commands) {
    const [exitCode, said] = await run(`${command}${command === 'npm run dev' ? ' -- --port 0' : ''}`, root);
    t.equal(exitCode, 0, `${command}: ${said}`);
  }
});

/** A checkout whose one test is about the new property: the tests of this one would start themselves again. */
function makeCheckout(root: string): string {
  for (const name of [
    'openapi',
    'generated',
    'src',
    'scripts',
    ...readdirSync('.').filter((name) => /^(\..*\.(js|yaml)|\.taprc|.*\.json)$/.test(name)),
  ])
    cpSync(name, path.join(root, name), { recursive: true });
  // One by one, so that the caches below are its own.
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => name !== '.cache'))
    symlinkSync(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
  // Below the folder of fixtures nothing counts as covered.
  appendFileSync(path.join(root, '.taprc'), 'allow-empty-coverage: true\n');
  mkdirSync(path.join(root, 'test'));
  writeFileSync(
    path.join(root, 'test/motto.ts'),
    `import { readFileSync } from 'node:fs';
import t from 'tap';
import type { components } from '../generated/types.js';
import { packageFile } from '../src/package-files.js';

t.test('the published document has the new property', async (t) => {
  const contact: components['schemas']['Contact'] = { Motto: 'Relationships' };
  t.match(readFileSync(packageFile('generated/openapi.json'), 'utf8'), Object.keys(contact)[0]);
});
`,
  );
  return root;
}

/** Runs a command to its end, or until it serves, without what this test runner tells its children. */
async function run(command: string, cwd: string): Promise<[exitCode: number | null, said: string]> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/TAP|^NODE_|^npm_/.test(name)));
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, { cwd, env: { ...env, DATA_URL: 'memory:', _TAPJS_PROCESSINFO_COVERAGE_: '0' }, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      // To the whole group, as Ctrl-C does in a terminal.
      if (text.includes('Server listening') && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    });
  }
  return new Promise((resolve) => child.once('close', (exitCode) => resolve([exitCode, said])));
}
