import { execFile, spawn } from 'node:child_process';
import { appendFile, cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { unmeasured } from '../unmeasured.js';

// What a person does after editing the document, on a copy of this checkout: `npm run generate`, and a handler.

const run = promisify(execFile);
const AUTHORIZATION = `Basic ${Buffer.from('tje0:Tje0').toString('base64')}`;

const RATING = `
  Rating:
    description: How satisfied the customer was, from 1 to 5.
    type: [integer, 'null']
    format: int32
    minimum: -2147483648
    maximum: 2147483647
  Outline:
    description: What the session was about.
    anyOf:
      - $ref: ./Outline.yaml
      - type: 'null'
`;

const SESSION = {
  ChatSessionId: 7,
  Rating: 4,
  Outline: {
    Title: 'Order',
    Parts: { 'late & lost': { Title: 'Delivery', Parts: {}, Next: null } },
    Next: { Title: 'Refund', Parts: null, Next: { Title: 'Thanks' } },
  },
};

/** The one hand-written file: the handler of the new operation, and a server around it. */
const SERVER = `
import Fastify from 'fastify';
import { demoCredentials } from './src/auth/credentials.js';
import { app, createSecuritySchemes, createStoreHandler, type DataHandler, openStore } from './src/index.js';

const handler: DataHandler = {
  ...createStoreHandler(await openStore('memory:sessions')),
  v1ChatSessionEntity_AddNote: ({ path: { id }, body }) =>
    id === 7
      ? { status: 201, body: { ...body, ChatSessionId: id, Kind: 'note' }, headers: { Location: \`/notes/\${id}\` } }
      : { status: 404, message: \`ChatSession id \${id} not found\` },
};
const server = Fastify({ bodyLimit: 1000 });
await server.register(app, { handler, schemes: createSecuritySchemes(demoCredentials), handlerTimeout: 5000 });
await server.listen({ port: 0 });
console.log(server.listeningOrigin);
`;

t.test('regenerate: an edited document and one handler are enough', async (t) => {
  const copy = t.testdir({ sessions: { '7.json': JSON.stringify(SESSION) }, 'serve.ts': SERVER });
  for (const name of ['openapi', 'scripts', 'src', 'package.json', 'tsconfig.json'])
    await cp(name, path.join(copy, name), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  await editDocument(path.join(copy, 'openapi'));
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { cwd: copy, env: unmeasured });
  t.match(stdout, /^generated\/: wrote \d+ files/);

  const origin = await serve(t, copy);
  const call = async (target: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) => {
    const response = await fetch(origin + target, { ...init, headers: { authorization: AUTHORIZATION, ...init.headers } });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  t.test('GET has the new properties in JSON', async (t) => {
    const { Rating, Outline } = JSON.parse((await call('/api/v1/ChatSession/7')).text) as typeof SESSION;
    t.same({ Rating, Outline }, { Rating: SESSION.Rating, Outline: SESSION.Outline });
  });

  t.test('GET has the new properties in XML', async (t) => {
    const { text } = await call('/api/v1/ChatSession/7', { headers: { accept: 'application/xml' } });
    t.match(
      text,
      '<Rating>4</Rating><Outline><Title>Order</Title><Parts><Entry><Key>late &amp; lost</Key><Value><Title>Delivery</Title>' +
        '<Parts></Parts><Next xsi:nil="true"/></Value></Entry></Parts><Next><Title>Refund</Title><Parts xsi:nil="true"/>' +
        '<Next><Title>Thanks</Title></Next></Next></Outline>',
    );
  });

  t.test('GET selects the new properties', async (t) => {
    const { text } = await call('/api/v1/ChatSession/7?$select=rating,Outline/Next/Next/Title');
    const { ChatSessionId, Rating, Outline } = JSON.parse(text) as Record<string, unknown>;
    t.same(
      { ChatSessionId, Rating, Outline },
      {
        ChatSessionId: null,
        Rating: 4,
        Outline: { Title: null, Parts: null, Next: { Title: null, Parts: null, Next: { Title: 'Thanks' } } },
      },
    );
  });

  t.test('GET answers in the seventh media type', async (t) => {
    const { status, headers, text } = await call('/api/v1/ChatSession/7', { headers: { accept: 'application/vnd.chat-session+json' } });
    t.equal(status, 200);
    t.equal(headers.get('content-type'), 'application/vnd.chat-session+json; charset=utf-8');
    t.equal((JSON.parse(text) as typeof SESSION).Rating, 4);
  });

  const post = (type: string, body: string, headers: Record<string, string> = {}) =>
    call('/api/v1/ChatSession/7/Note', { method: 'POST', headers: { 'content-type': type, ...headers }, body });

  t.test('POST answers a JSON body and an XML body alike', async (t) => {
    const json = await post('application/json', '{"Text":"1 < 2","Stars":null,"Labels":["a","b & c"]}');
    const xml = await post(
      'application/xml; charset=UTF-8',
      '<NoteText xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Text>1 &lt; 2</Text><Stars xsi:nil="true"/>' +
        '<Labels><Label>a</Label><Label>b &amp; c</Label></Labels></NoteText>',
    );
    for (const { status, headers, text } of [json, xml]) {
      t.equal(status, 201);
      t.equal(headers.get('location'), '/notes/7');
      t.equal(text, '{"Text":"1 < 2","Stars":null,"Labels":["a","b & c"],"ChatSessionId":7,"Kind":"note"}');
    }
  });

  t.test('POST answers in XML when that is accepted', async (t) => {
    const { headers, text } = await post('application/json', '{"Text":"ok"}', { accept: 'application/xml' });
    t.equal(headers.get('content-type'), 'application/xml; charset=utf-8');
    t.match(text, /^<Note xmlns:xsi="[^"]*"><Text>ok<\/Text><ChatSessionId>7<\/ChatSessionId><Kind>note<\/Kind><\/Note>$/);
  });

  const refusals = [
    {
      name: 'another media type',
      type: 'text/plain',
      body: 'ok',
      status: 415,
      want: 'Cannot read the body: its Content-Type is "text/plain"; send it as application/json, application/xml',
    },
    {
      name: 'a body that breaks its schema',
      type: 'application/json',
      body: '{"Text":"","Stars":9}',
      status: 400,
      want: 'Cannot read the body: /Text must NOT have fewer than 1 characters; /Stars must be <= 5',
    },
    {
      name: 'an XML body that breaks its schema',
      type: 'application/xml',
      body: '<NoteText><Stars>9</Stars></NoteText>',
      status: 400,
      want: 'Cannot read the body: /Text is missing; /Stars must be <= 5',
    },
    {
      name: 'broken JSON',
      type: 'application/json',
      body: '{"Text":\n  ok}',
      status: 400,
      want: 'Cannot read the body: it is not JSON: line 2, column 3 needs a value, but there is o',
    },
    {
      name: 'too many bytes',
      type: 'application/json',
      body: `"${'x'.repeat(1000)}"`,
      status: 413,
      want: 'Cannot read the body: it has more than 1000 bytes',
    },
  ];
  for (const { name, type, body, status, want } of refusals) {
    t.test(`POST refuses ${name}`, async (t) => {
      const answer = await post(type, body);
      t.equal(answer.status, status);
      t.equal((JSON.parse(answer.text) as { readonly ErrorMessage: string }).ErrorMessage, want);
    });
  }

  t.test('POST asks for credentials before it looks at the body', async (t) => {
    t.equal((await post('text/plain', '{', { authorization: '' })).status, 401);
  });

  t.test('the published document has every edit', async (t) => {
    const { paths, components } = JSON.parse((await call('/openapi.json')).text) as {
      readonly paths: Record<string, Record<string, { readonly requestBody: { readonly content: object } }>>;
      readonly components: Record<string, Record<string, { readonly properties: object; readonly content: object }>>;
    };
    t.hasProps(components['schemas']?.['ChatSessionEntity']?.properties ?? {}, ['Rating', 'Outline']);
    t.hasProps(components['schemas'] ?? {}, ['Outline', 'OutlineParts', 'Note', 'NoteText']);
    t.hasProps(components['responses']?.['ChatSession']?.content ?? {}, ['application/vnd.chat-session+json']);
    t.match(paths['/ChatSession/{id}/Note']?.['post']?.requestBody.content, {
      'application/json': { examples: { short: { value: { Text: 'Solved & closed', Stars: 5 } } } },
      'application/xml': { examples: { short: { value: /^<NoteText [^>]*>\n {2}<Text>Solved &amp; closed<\/Text>/ } } },
    });
  });
});

async function editDocument(folder: string): Promise<void> {
  await cp('test/fixtures/regenerate', folder, { recursive: true });
  const edit = async (name: string, change: (text: string) => string) => {
    const file = path.join(folder, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  await edit('schemas/ChatSessionEntity.yaml', (text) => text.replace('\n  _Links:', `${RATING.trimEnd()}\n  _Links:`));
  await edit('openapi.yaml', (text) =>
    text.replace('\ncomponents:', '\n  /ChatSession/{id}/Note:\n    $ref: paths/Note.yaml\ncomponents:'),
  );
  await appendFile(path.join(folder, 'responses/ChatSession.yaml'), '  application/vnd.chat-session+json: *session\n');
}

/** Starts the copy's server and returns its origin. */
function serve(t: Test, folder: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'serve.ts'], {
    cwd: folder,
    env: unmeasured,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.teardown(() => child.kill());
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
