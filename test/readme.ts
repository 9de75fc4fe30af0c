import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import t from 'tap';
import { flagOf, settings } from '../src/config.js';

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
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['ignore', 'pipe', 'inherit'] });
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
