import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { parseDocument } from 'yaml';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const copy = t.testdir();
const sessions = path.join(copy, 'sessions');
/** The copy is no part of the coverage, and it runs faster when none is taken. */
const env = { PATH: process.env['PATH'] };
const authorization = `Basic ${Buffer.from('tje0:Tje0').toString('base64')}`;

t.setTimeout(900_000);

/** Runs TypeScript in the copy. */
function run(...args: readonly string[]) {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, env });
}

/** Returns the origin that the server names in its banner. */
async function listening(server: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of server.stdout ?? []) {
    printed += chunk;
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (origin !== undefined) return origin;
  }
  throw new Error(`the server ended: ${printed}`);
}

t.before(async () => {
  for (const name of ['openapi', 'scripts', 'src', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(checkout, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(checkout, 'node_modules'), path.join(copy, 'node_modules'));
  const file = path.join(copy, 'openapi', 'schemas', 'ChatSessionEntity.yaml');
  const schema = parseDocument(readFileSync(file, 'utf8'));
  const rating = { description: 'Stars.', type: ['integer', 'null'], format: 'int32', minimum: -2147483648, maximum: 2147483647 };
  schema.setIn(['properties', 'Rating'], rating);
  writeFileSync(file, String(schema));
  mkdirSync(sessions);
  writeFileSync(path.join(sessions, '1.json'), '{"ChatSessionId":1,"Rank":2,"Rating":5}');
  await run('scripts/generate.ts');
});

t.test('a property that is added to a schema is in the generated types', async (t) => {
  t.match(readFileSync(path.join(copy, 'generated', 'types.ts'), 'utf8'), /readonly Rating\?: number \| null;/);
});

t.test('parseSessionDocument checks a property that is added to a schema', async (t) => {
  const { stdout } = await run(
    '--input-type=module',
    '--eval',
    `import { parseSessionDocument } from './src/data/session-document.ts';
     const outcome = (json) => { try { return parseSessionDocument(json).id; } catch (error) { return error.message; } };
     const ratings = ['5', 'null', '"5"', '2147483648'];
     console.log(JSON.stringify(ratings.map((rating) => outcome('{"ChatSessionId":1,"Rating":' + rating + '}'))));`,
  );
  t.same(JSON.parse(stdout), [1, 1, '/Rating must be integer,null', '/Rating must be <= 2147483647']);
});

t.test('a property that is added to a schema is served', async (t) => {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'serve', '--demo', '--port=0', `--data-url=memory:${sessions}`, '--log-level=silent'];
  const server = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  });
  const origin = await listening(server);
  const get = async (url: string, accept = 'application/json') =>
    (await fetch(`${origin}${url}`, { headers: { authorization, accept, connection: 'close' } })).text();

  t.match(JSON.parse(await get('/api/v1/ChatSession/1')), { ChatSessionId: 1, Rank: 2, Rating: 5 }, 'as JSON');
  t.match(await get('/api/v1/ChatSession/1', 'application/xml'), '<Rating>5</Rating>', 'as XML');
  t.match(
    JSON.parse(await get('/api/v1/ChatSession/1?$select=rating')),
    { ChatSessionId: null, Rank: null, Rating: 5 },
    'when it is selected',
  );
  t.match(JSON.parse(await get('/api/v1/ChatSession/1?$select=rank')), { Rank: 2, Rating: null }, 'when it is not selected');
  const published = {
    components: { schemas: { ChatSessionEntity: { properties: { Rating: { description: 'Stars.', format: 'int32' } } } } },
  };
  t.match(JSON.parse(await get('/docs/json')), published, 'in the published document');
});
