import { spawn } from 'node:child_process';
import path from 'node:path';
import t from 'tap';
import { loadHandler } from '../../src/data/load-handler.js';
import { unmeasured } from '../unmeasured.js';

const METHODS = `v1ChatSessionEntity_GetAll: () => ({ status: 403, message: 'no' }),
  v1ChatAgent_GetChatSessionEntity: () => ({ status: 403, message: 'no' }),
  v1ChatSessionEntity_GetChatSessionEntity: ({ path: { id } }) => ({ status: 200, body: { ChatSessionId: id } }),`;

const taken = [
  { name: 'an object', code: `export default { ${METHODS} };` },
  { name: 'a function that returns it', code: `export default () => ({ ${METHODS} });` },
  { name: 'a function that returns it later', code: `export default async () => ({ ${METHODS} });` },
  {
    name: 'an instance of a class',
    code: `class Mine { v1ChatSessionEntity_GetAll() {} v1ChatAgent_GetChatSessionEntity() {} v1ChatSessionEntity_GetChatSessionEntity({ path: { id } }) { return { status: 200, body: { ChatSessionId: id } }; } } export default new Mine();`,
  },
];
for (const { name, code } of taken) {
  t.test(`loadHandler takes ${name}`, async (t) => {
    const handler = await loadHandler(path.relative('.', `${t.testdir({ 'mine.mjs': code })}/mine.mjs`));
    t.strictSame(await handler.v1ChatSessionEntity_GetChatSessionEntity({ path: { id: 5 }, query: {}, header: {} }), {
      status: 200,
      body: { ChatSessionId: 5 },
    });
  });
}

const NEITHER = 'its default export is neither a data handler nor a function that returns one';
const refused = [
  { name: 'no default export', code: 'export const handler = {};', want: NEITHER },
  { name: 'a text', code: `export default 'x';`, want: NEITHER },
  { name: 'a function that returns nothing', code: 'export default () => {};', want: NEITHER },
  { name: 'null', code: 'export default null;', want: NEITHER },
  {
    name: 'a handler without methods',
    code: 'export default {};',
    want: 'it has no method v1ChatSessionEntity_GetAll and no method v1ChatSessionEntity_GetChatSessionEntity and no method v1ChatAgent_GetChatSessionEntity',
  },
  {
    name: 'a handler without one of its methods',
    code: 'export default { v1ChatSessionEntity_GetAll() {}, v1ChatAgent_GetChatSessionEntity() {}, v1ChatSessionEntity_GetChatSessionEntity: 5 };',
    want: 'it has no method v1ChatSessionEntity_GetChatSessionEntity',
  },
  { name: 'a function that throws', code: `export default () => { throw new Error('no connection'); };`, want: 'no connection' },
  { name: 'a module that throws a text', code: `throw 'broken';`, want: 'broken' },
  { name: 'a module that is no JavaScript', code: 'export default {', want: /Unexpected end of input/ },
];
for (const { name, code, want } of refused) {
  t.test(`loadHandler refuses ${name} and says what is wrong`, async (t) => {
    const file = `${t.testdir({ 'mine.mjs': code })}/mine.mjs`;
    const { message } = await loadHandler(file).then(
      () => new Error('it was taken'),
      (error: Error) => error,
    );
    const prefix = `Cannot use the data handler ${file}: `;
    t.equal(message.slice(0, prefix.length), prefix);
    t.match(message.slice(prefix.length), want);
  });
}

t.test('loadHandler names a file that is not there', async (t) => {
  await t.rejects(loadHandler('test/nowhere.mjs'), { message: /^Cannot use the data handler test\/nowhere\.mjs: Cannot find module/ });
});

/** Whether Node itself leaves types out. */
const strips = Boolean((process.features as { readonly typescript?: unknown }).typescript);

t.test('loadHandler says how to run TypeScript where Node does not', { skip: strips && 'this Node runs TypeScript' }, async (t) => {
  // In a process without the loader that this test runs with.
  const folder = t.testdir({ 'mine.ts': 'export default {} as object;', 'package.json': '{"type":"module"}' });
  const code = `import(${JSON.stringify(`${folder}/mine.ts`)}).catch(({ code }) => console.log(code))`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env: { ...unmeasured, NODE_OPTIONS: '' } });
  let said = '';
  for await (const chunk of child.stdout) said += String(chunk);
  t.equal(said, 'ERR_UNKNOWN_FILE_EXTENSION\n');
});

for (const [code, want] of [
  [
    'ERR_UNKNOWN_FILE_EXTENSION',
    `Node ${process.versions.node} does not run TypeScript: compile it to JavaScript, use Node 22.18 or later, or start with npx tsx`,
  ],
  [
    'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
    'Node runs only TypeScript whose types can be left out: compile it to JavaScript, or start with npx tsx',
  ],
] as const) {
  t.test(`loadHandler says what to do about ${code}`, async (t) => {
    const file = `${t.testdir({ 'mine.mjs': `throw Object.assign(new Error('x'), { code: '${code}' });` })}/mine.mjs`;
    await t.rejects(loadHandler(file), { message: `Cannot use the data handler ${file}: ${want}` });
  });
}
