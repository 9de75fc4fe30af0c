import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';
import { type components, createClient } from '../../src/client/create-client.js';
import { authorization, listen, start } from '../http/start.js';

const SESSION = '/ChatSession/{id}';

t.test('createClient', async (t) => {
  const { origin } = await listen(await start(t));
  const client = createClient({ baseUrl: `${origin}/api/v1`, headers: { authorization } });

  await t.test('createClient gives a session with the types of the document', async (t) => {
    const { data, error, response } = await client.GET(SESSION, { params: { path: { id: 928 } } });
    t.equal(response.status, 200);
    t.equal(error, undefined);
    const id: number | null | undefined = data?.ChatSessionId;
    const name: string | null | undefined = data?.User?.FullName;
    const self: string | undefined = data?._Links?.['Self'];
    t.strictSame({ id, name, self }, { id: 928, name: 'Godfrey Harber', self: `${origin}/api/v1/ChatSession/928` });
  });

  await t.test('createClient gives a list with the types of the document', async (t) => {
    const { data } = await client.GET('/ChatSession', { params: { query: { $filter: "status eq 'InQueue'", $top: 1 } } });
    t.strictSame(
      data?.value.map(({ chatSessionId, status }) => ({ chatSessionId, status })),
      [{ chatSessionId: 5, status: 'InQueue' }],
    );
  });

  await t.test('createClient gives the body of an error', async (t) => {
    const { data, error, response } = await client.GET(SESSION, { params: { path: { id: 99999 } } });
    t.equal(response.status, 404);
    t.equal(data, undefined);
    const type: string | undefined = error?.ErrorType;
    t.strictSame([type, error?.ErrorMessage], ['SoNotFoundException', 'ChatSession id 99999 not found']);
  });

  await t.test('createClient gives XML as text', async (t) => {
    const { data } = await client.GET(SESSION, { params: { path: { id: 928 } }, headers: { accept: 'application/xml' }, parseAs: 'text' });
    t.match(data, /^<ChatSessionEntity /);
  });

  await t.test('createClient selects', async (t) => {
    const { data } = await client.GET(SESSION, { params: { path: { id: 928 }, query: { $select: 'Status, User/FullName' } } });
    t.strictSame([data?.Status, data?.User?.FullName, data?.User?.Name, data?.TopicId], ['Closed', 'Godfrey Harber', null, null]);
  });
});

const queries: readonly { readonly name: string; readonly select: string | undefined; readonly want: string }[] = [
  { name: 'names as they are', select: 'Status,User/FullName,$x', want: '?$select=Status,User/FullName,$x' },
  { name: 'what would end the value encoded', select: 'a&b=c#d+e', want: '?$select=a%26b%3Dc%23d%2Be' },
  { name: 'what no URL may hold encoded', select: 'a b é%', want: '?$select=a%20b%20%C3%A9%25' },
  { name: 'no parameter without a value', select: undefined, want: '' },
];

for (const { name, select, want } of queries) {
  t.test(`createClient sends ${name} in $select`, async (t) => {
    const urls: string[] = [];
    const client = createClient({
      baseUrl: 'http://127.0.0.1/api/v1',
      fetch: async ({ url }) => {
        urls.push(url);
        return Response.json({});
      },
    });
    await client.GET(SESSION, { params: { path: { id: 1 }, query: { $select: select } as { readonly $select: string } } });
    t.strictSame(urls, [`http://127.0.0.1/api/v1/ChatSession/1${want}`]);
  });
}

t.test('createClient is what the package exports as chat-session/client', async (t) => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: Readonly<Record<string, unknown>> };
  t.strictSame(exports['./client'], { types: './dist/src/client/create-client.d.ts', default: './dist/src/client/create-client.js' });
  t.ok(existsSync('src/client/create-client.ts'));
});

/** Never called: what must not compile, each marked with the error that `npm run typecheck` asks for. */
export async function doesNotCompile(): Promise<void> {
  const client = createClient({ baseUrl: 'http://127.0.0.1/api/v1' });
  // @ts-expect-error an id is a number
  await client.GET(SESSION, { params: { path: { id: '928' } } });
  // @ts-expect-error the path parameter is required
  await client.GET(SESSION);
  // @ts-expect-error no such path
  await client.GET('/Contact/{id}', { params: { path: { id: 1 } } });
  // @ts-expect-error no such method
  await client.DELETE(SESSION, { params: { path: { id: 1 } } });
  // @ts-expect-error no such query parameter
  await client.GET(SESSION, { params: { path: { id: 1 }, query: { $filter: 'a' } } });
  const { data, error } = await client.GET(SESSION, { params: { path: { id: 1 } } });
  // This compiles: an answer is an entity of the document, with its lists.
  data satisfies components['schemas']['ChatSessionEntity'] | undefined;
  data?.Contact?.Address?.LocalizedAddress?.map((line) => line.map((field) => field.Label satisfies string | null | undefined));
  // @ts-expect-error no such property
  void data?.Nickname;
  // @ts-expect-error no such property of an error
  void error?.Stack;
  // @ts-expect-error a base URL is needed
  createClient({});
}
