import { execFile, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import t from 'tap';
import { operations } from '../generated/operations.js';
import { flagOf, settings } from '../src/config.js';
import { createLocaleReader } from '../src/localization/locale.js';
import { readStringCatalogues } from '../src/localization/strings.js';
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
const NPM_COMMANDS = ['ci', 'cit'];

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

t.test('README gives a reason for every dependency, and for no other package', async (t) => {
  const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Licence'));
  const named = table
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .flatMap((row) => [...(row.split('|')[1] as string).matchAll(/`([^`]+)`/g)].map((match) => match[1] as string));
  t.same(named.sort(), [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].sort());
});

t.test('README links only to files that exist', async (t) => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] as string);
  t.same(
    links.filter((link) => !existsSync(link)),
    [],
  );
});

t.test('README: the mounting example serves under its prefix', async (t) => {
  const snippet = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
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
