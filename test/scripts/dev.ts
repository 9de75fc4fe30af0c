import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { unmeasured } from '../unmeasured.js';

// Each save is a generation and a start, both of TypeScript.
t.setTimeout(900_000);

const SCRIPT = path.resolve('scripts/dev.ts');

/** A checkout that is served, and what it has printed. */
interface Session {
  readonly root: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** Waits until it prints something that was not there at the last call, and returns the match. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

function makeCheckout(folder: string): string {
  for (const name of ['openapi', 'generated', 'src', 'package.json', 'tsconfig.json'])
    cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

function startDev(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Session {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
    cwd: root,
    env: { ...unmeasured, DATA_URL: 'memory:', ...env },
  });
  let said = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      wake();
    });
  }
  const ended = once(child, 'close').then(([exitCode]) => exitCode as number | null);
  void ended.then(() => wake());
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(said);
      if (found !== null) {
        said = said.slice(found.index + found[0].length);
        return found;
      }
      if (child.exitCode !== null) throw new Error(`it ended without ${pattern}, but said ${said}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { root, child, ended, until };
}

function change(root: string, file: string, [from, to]: readonly [from: string, to: string]): void {
  const name = path.join(root, file);
  const text = readFileSync(name, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  // As most editors save: a new file takes the place of the old one.
  writeFileSync(
    `${name}~`,
    text.replace(from, () => to),
  );
  renameSync(`${name}~`, name);
}

async function readTitle(origin: string): Promise<string> {
  const response = await fetch(`${origin}/openapi.json`, { headers: { connection: 'close' } });
  return ((await response.json()) as { readonly info: { readonly title: string } }).info.title;
}

t.test('dev follows the document and the code, and goes on with the last that could be used', async (t) => {
  const root = makeCheckout(t.testdir());
  const { child, ended, until } = startDev(root, ['--root', root, '--port', '0']);
  t.teardown(() => child.kill());
  const title = /title: (.*)/.exec(readFileSync(path.join(root, 'openapi/openapi.yaml'), 'utf8'))?.[1] as string;
  const origin = (await until(/Server listening at (http:[^"]+)/))[1] as string;
  const again = new RegExp(`Server listening at ${origin}"`);
  t.equal(await readTitle(origin), title);

  change(root, 'openapi/openapi.yaml', [`title: ${title}`, 'title: Changed once']);
  await until(again);
  t.equal(await readTitle(origin), 'Changed once');

  change(root, 'openapi/openapi.yaml', ['title: Changed once', 'title: [Changed twice']);
  await until(/^openapi\/openapi\.yaml:4:3: #: this is not YAML: Flow sequence[^\n]*\n[\s\S]*^generated\/ is as it was\.\n/m);
  await until(/dev: nothing was generated: mend the document and save it; until then the old one is served\n/);
  t.equal(await readTitle(origin), 'Changed once');

  change(root, 'openapi/openapi.yaml', ['title: [Changed twice', 'title: Changed twice']);
  await until(again);
  t.equal(await readTitle(origin), 'Changed twice');

  change(root, 'src/app.ts', ['export interface AppOptions', "import './missing.js';\nexport interface AppOptions"]);
  await until(
    /^chat-session: Cannot find module [^\n]*missing\.js[^\n]*\ndev: the code cannot be loaded: mend it and save it; until then the old server goes on\n/m,
  );
  t.equal(await readTitle(origin), 'Changed twice');

  change(root, 'src/app.ts', ["import './missing.js';\n", '']);
  await until(again);

  change(root, 'src/cli/serve.ts', [
    'export async function run',
    "if (process.argv.includes('--port')) throw new Error('no start');\nexport async function run",
  ]);
  await until(/no start[\s\S]*dev: the server ended with exit code 1: it starts again at the next save\n/);
  change(root, 'src/cli/serve.ts', ["if (process.argv.includes('--port')) throw new Error('no start');\n", '']);
  await until(again);
  t.equal(await readTitle(origin), 'Changed twice');

  // Files that editors leave for a moment change nothing.
  writeFileSync(path.join(root, 'openapi/.openapi.yaml.swp'), '');
  writeFileSync(path.join(root, 'openapi/.#openapi.yaml'), '');
  child.kill('SIGINT');
  t.equal(await ended, 0);
  await t.rejects(readTitle(origin));
});

t.test('dev shows where TypeScript cannot be read, and starts when it can', async (t) => {
  const root = makeCheckout(t.testdir());
  change(root, 'src/app.ts', ['export interface AppOptions', 'const broken = ;\nexport interface AppOptions']);
  const { child, ended, until } = startDev(root, ['--root', root, '--port', '0']);
  t.teardown(() => child.kill());
  const said = (await until(/[^\n]*Transform failed[\s\S]*dev: the code cannot be loaded: mend it and save it\n/))[0];
  t.match(said, /src\/app\.ts:\d+:\d+: ERROR: Unexpected ";"/);
  t.notMatch(said, /^ +at /m);
  change(root, 'src/app.ts', ['const broken = ;\n', '']);
  await until(/Server listening/);
  child.kill('SIGINT');
  t.equal(await ended, 0);
});

t.test('dev lets a request in flight finish when it restarts', async (t) => {
  const root = makeCheckout(t.testdir());
  change(root, 'src/routes/health.ts', ['import ', "import { once } from 'node:events';\nimport "]);
  const slow = "  app.get('/slow', async () => ({ endedBy: (await once(process, 'SIGTERM'))[0] }));\n";
  change(root, 'src/routes/health.ts', ["  app.get('/health/live'", `${slow}  app.get('/health/live'`]);
  const { child, ended, until } = startDev(root, ['--port', '0', `--root=${root}`]);
  t.teardown(() => child.kill());
  const origin = (await until(/Server listening at (http:[^"]+)/))[1] as string;
  const answer = fetch(`${origin}/slow`, { headers: { connection: 'close' } }).then((response) => response.json());
  change(root, 'src/app.ts', ['export interface AppOptions', '\nexport interface AppOptions']);
  t.same(await answer, { endedBy: 'SIGTERM' });
  await until(/Server listening/);
  child.kill('SIGTERM');
  t.equal(await ended, 0);
});

t.test('dev stops at once while it generates', async (t) => {
  const root = makeCheckout(t.testdir());
  const { child, ended } = startDev(root, ['--root', root, '--port', '0']);
  while (!readdirSync(root).some((name) => name.startsWith('.generated-'))) await delay(5);
  child.kill('SIGINT');
  t.equal(await ended, 0);
  t.same(readdirSync(root).sort(), ['generated', 'node_modules', 'openapi', 'package.json', 'src', 'tsconfig.json']);
});

t.test('dev ends with exit code 2 when the server does not understand its options', async (t) => {
  const root = makeCheckout(t.testdir());
  const { ended, until } = startDev(root, ['--root', root, '--bogus']);
  await until(/chat-session: Unknown option '--bogus'/);
  t.equal(await ended, 2);
});

t.test('dev passes the environment on and says that a port is taken', async (t) => {
  const root = makeCheckout(t.testdir());
  const other: Server = createServer().listen(0, '127.0.0.1');
  t.teardown(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { ended, until } = startDev(root, ['--root', root], { PORT: String(port) });
  await until(new RegExp(`chat-session: port ${port} of 127.0.0.1 is taken: set another PORT`));
  t.equal(await ended, 2);
});

t.test('dev --help names its options', async (t) => {
  const { ended, until } = startDev('.', ['--help']);
  await until(/--root[\s\S]*--help/);
  t.equal(await ended, 0);
});
