/** Serves in demo mode and follows every save: generates after a change of the document, restarts on the same port. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFreePort, startTask, stopTask, type Task } from './dev/task.js';
import { watchFolders } from './dev/watch-folders.js';

const HELP = `Usage: npm run dev [-- --root FOLDER] [-- OPTION ...]

Serves in demo mode from TypeScript, and follows every save below openapi/ and src/: a change of the document is generated
from, then the server starts anew on the same port. While the document or the code is broken the old server goes on.

  --root FOLDER  the checkout to work in (default: this one)
  --help         print this text

Every other option, and the environment, is that of the server: npx . serve --help lists them.
`;

/** Saving one file is several events, and saving all of an editor's files many. */
const SETTLE_MS = 100;

/** Endings of the files that matter; the others are what editors leave for a moment. A folder has none. */
const ENDINGS: readonly string[] = ['.yaml', '.yml', '.json', '.ts', ''];

const SERVE = ['src/cli/main.ts', 'serve'];
const GENERATE = fileURLToPath(new URL('generate.ts', import.meta.url));

async function main(): Promise<void> {
  const { values, tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: { root: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  const root = path.resolve(typeof values.root === 'string' ? values.root : fileURLToPath(new URL('..', import.meta.url)));
  const own = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'root' ? [token.index, ...(token.inlineValue === false ? [token.index + 1] : [])] : [],
  );
  const options = process.argv.slice(2).filter((_, index) => !own.includes(index));
  // A free port is chosen once, so that the page in the browser is there after a restart.
  if ((values.port ?? process.env['PORT']) === '0') options.push('--port', String(await findFreePort()));
  await follow(root, options);
}

async function follow(root: string, options: readonly string[]): Promise<void> {
  const documentFolder = path.join(root, 'openapi');
  let waiting = { document: true, code: true };
  let server: Task | undefined;
  let step: Task | undefined;
  let busy = false;
  let stopping = false;
  let settle: NodeJS.Timeout | undefined;

  /** Runs a step to its end and tells whether it succeeded. */
  const succeeds = async (task: Task): Promise<boolean> => {
    step = task;
    const exitCode = await task.ended;
    step = undefined;
    return exitCode === 0;
  };
  const restart = async (): Promise<void> => {
    // Loads all code without serving, while the old server still answers.
    if (!(await succeeds(startTask([...SERVE, '--help'], { cwd: root, quiet: true })))) {
      if (!stopping)
        say(`the code cannot be loaded: mend it and save it${server === undefined ? '' : '; until then the old server goes on'}`);
      return;
    }
    if (server !== undefined) await stopTask(server);
    if (stopping) return;
    const started = startTask([...SERVE, '--demo', ...options], { cwd: root });
    server = started;
    void started.ended.then((exitCode) => {
      server = undefined;
      if (exitCode === USAGE) stop(USAGE);
      else if (!started.child.killed && !stopping) say(`the server ended with exit code ${exitCode}: it starts again at the next save`);
    });
  };
  const update = async (): Promise<void> => {
    busy = true;
    while (!stopping && (waiting.document || waiting.code)) {
      const { document, code } = waiting;
      waiting = { document: false, code: false };
      const generated = document && (await succeeds(startTask([GENERATE, '--root', root], { cwd: root })));
      if (document && !generated && !stopping)
        say('nothing was generated: mend the document and save it; until then the old one is served');
      if ((generated || code) && !stopping) await restart();
    }
    busy = false;
  };
  const stopWatching = watchFolders([documentFolder, path.join(root, 'src')], (file) => {
    if (!ENDINGS.includes(path.extname(file)) || path.basename(file).startsWith('.')) return;
    waiting[file.startsWith(documentFolder) ? 'document' : 'code'] = true;
    clearTimeout(settle);
    settle = setTimeout(() => {
      if (!busy) void update();
    }, SETTLE_MS);
  });
  const stop = (exitCode: number): void => {
    stopping = true;
    process.exitCode = exitCode;
    stopWatching();
    clearTimeout(settle);
    for (const task of [step, server]) if (task !== undefined) void stopTask(task);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  await update();
}

/** Exit code of a command line that was not understood: no save can mend it. */
const USAGE = 2;

function say(text: string): void {
  process.stderr.write(`dev: ${text}\n`);
}

await main();
