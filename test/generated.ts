import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import ts from 'typescript';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const generated = path.join(checkout, 'generated');
const names = readdirSync(generated).filter((name) => name.endsWith('.ts'));
const sourceOf = (name: string) => readFileSync(path.join(generated, name), 'utf8');

/** Runs with the generated code beside it; it prints what every step gives. */
const program = `
import { readFileSync } from 'node:fs';
import { writers as json } from './json-writers.js';
import { bodyValidators, parameterValidators } from './validators.js';
import { writers as xml } from './xml-writers.js';

const refused = (action) => { try { action(); return false; } catch (error) { return error.name; } };
const session = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const options = { rootUrl: 'http://h', select: null };
const validateParameters = parameterValidators.v1ChatSessionEntity_GetChatSessionEntity;
console.log(JSON.stringify({
  codeFromText: refused(() => new Function('return 1')),
  valid: bodyValidators.ChatSessionEntity(session),
  invalid: bodyValidators.ChatSessionEntity({ ...session, ChatSessionId: 'x', Status: 'None' }),
  parameters: [{ id: 928 }, {}].map((path) => validateParameters({ path, query: {}, header: {} })),
  id: JSON.parse(json.ChatSessionEntity(session, options)).ChatSessionId,
  xml: xml.ChatSessionEntity(session, options).toString().includes('<ChatSessionId>928</ChatSessionId>'),
  violation: refused(() => json.ChatSessionEntity({ ChatSessionId: 'x' }, options)),
}));
`;

t.test('generated validators and writers run where no code may be made from text', async (t) => {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const files: Record<string, string> = { 'program.js': program, 'package.json': '{"type":"module"}' };
  for (const name of names) files[name.replace(/ts$/, 'js')] = ts.transpileModule(sourceOf(name), { compilerOptions }).outputText;
  const folder = t.testdir(files);
  const session = path.join(checkout, 'openapi', 'examples', 'sessions', '928.json');
  const args = ['--disallow-code-generation-from-strings', path.join(folder, 'program.js'), session];
  // Without NODE_OPTIONS: what measures coverage may make code from text.
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: {} });
  t.same(JSON.parse(stdout), {
    codeFromText: 'EvalError',
    valid: true,
    invalid: false,
    parameters: [true, false],
    id: 928,
    xml: true,
    violation: 'ContractViolation',
  });
});

t.test('generated files import nothing but each other', async (t) => {
  for (const name of names) {
    const imported = ts.preProcessFile(sourceOf(name), true, true).importedFiles.map(({ fileName }) => fileName);
    const strange = imported.filter((specifier) => !names.includes(specifier.replace(/^\.\/(.*)\.js$/, '$1.ts')));
    t.same(strange, [], name);
  }
});

t.test('generated files say that they are not to be edited', async (t) => {
  for (const name of [...names, 'openapi.yaml']) {
    t.match(sourceOf(name).split('\n', 2).join('\n'), 'Generated from openapi/ by `npm run generate`. Do not edit.', name);
  }
});
