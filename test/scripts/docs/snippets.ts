/** What readers copy from the site: each is parsed, and run against the service where the machine has its language. */
import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { DEMO_ORIGIN, readSnippets } from '../../../scripts/docs/snippets.js';
import { listen, start } from '../../http/start.js';
import { unmeasured } from '../../unmeasured.js';

const require = createRequire(import.meta.url);
const { Language, Parser } = require('@vscode/tree-sitter-wasm') as typeof import('@vscode/tree-sitter-wasm');
const grammars = path.dirname(require.resolve('@vscode/tree-sitter-wasm'));

const run = promisify(execFile);
const has = (command: string) => spawnSync(command, ['--version']).status === 0;
/** Says what a test is skipped for, where it is. */
const needs = (command: string) => (has(command) ? {} : { skip: `${command} is not installed: the snippet is only parsed` });

interface Tools {
  readonly grammar: string;
  readonly command: readonly [string, ...string[]];
  readonly options: { readonly skip?: string };
}

const tools: Readonly<Record<string, Tools>> = {
  curl: { grammar: 'bash', command: ['sh'], options: needs('curl') },
  JavaScript: { grammar: 'javascript', command: [process.execPath], options: {} },
  Python: { grammar: 'python', command: ['python3'], options: needs('python3') },
  'C#': { grammar: 'c-sharp', command: ['dotnet', 'run'], options: needs('dotnet') },
};

const wants: Readonly<Record<string, RegExp>> = {
  'get-json.sh': /"Status":"Closed"/,
  'get-xml.sh': /^<ChatSessionEntity .*<Status>Closed<\/Status>/,
  'get-json.mjs': /^Closed Godfrey Harber\n$/,
  'get-xml.mjs': /^Closed\n$/,
  'get-json.py': /^Closed Godfrey Harber\n$/,
  'get-xml.py': /^Closed Godfrey Harber\n$/,
  'get-json.cs': /^Closed Godfrey Harber\r?\n$/,
  'get-xml.cs': /^Closed Godfrey Harber\r?\n$/,
};

/** Tells whether a text is a program of a language. */
async function isProgram(grammar: string, code: string): Promise<boolean> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(path.join(grammars, `tree-sitter-${grammar}.wasm`)));
  return parser.parse(code)?.rootNode.hasError === false;
}

t.test('readSnippets', async (t) => {
  const { origin } = await listen(await start(t));
  const folder = t.testdir();
  for (const { language, file, code } of readSnippets()) {
    const { grammar, command, options } = tools[language] as Tools;
    await t.test(`readSnippets gives ${file}, which is a program`, async (t) => {
      t.ok(await isProgram(grammar, code));
      t.notOk(await isProgram(grammar, `${code}\n)`), 'another parenthesis makes it none');
    });
    await t.test(`readSnippets gives ${file}, which gets the sample`, options, async (t) => {
      t.ok(code.includes(DEMO_ORIGIN));
      const copy = path.join(folder, file);
      writeFileSync(copy, code.replaceAll(DEMO_ORIGIN, origin));
      const [program, ...args] = command;
      const { stdout } = await run(program, [...args, copy], { env: unmeasured });
      t.match(stdout, wants[file]);
    });
  }
});
