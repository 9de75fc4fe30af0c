import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';
import { ChatSessionError, type components, createClient } from '../../src/client/create-client.js';
import { decodeXml } from '../../src/client/xml.js';
import { authorization, handlerOf, listen, mediaTypes, start } from '../http/start.js';

const SESSION = '/ChatSession/{id}';
const AGENT = '/Agents/Chat/GetChatSessionEntity';
type ChatSessionEntity = components['schemas']['ChatSessionEntity'];

/** Returns the error that a call is rejected with. */
async function rejected(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'not rejected',
    (error: unknown) => error,
  );
}

t.test('createClient', async (t) => {
  const { origin } = await listen(await start(t));
  const baseUrl = `${origin}/api/v1`;
  const client = createClient({ baseUrl, headers: { authorization } });

  await t.test('createClient gives a session with the types of the document', async (t) => {
    const { status, data, response } = await client.GET(SESSION, { params: { path: { id: 928 } } });
    t.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    const session: ChatSessionEntity | undefined = status === 200 ? data : undefined;
    const id: number | null | undefined = session?.ChatSessionId;
    const name: string | null | undefined = session?.User?.FullName;
    const self: string | undefined = session?._Links?.['Self'];
    t.strictSame({ id, name, self }, { id: 928, name: 'Godfrey Harber', self: `${origin}/api/v1/ChatSession/928` });
  });

  await t.test('createClient gives a list with the types of the document', async (t) => {
    const { data } = await client.GET('/ChatSession', { params: { query: { $filter: "status eq 'InQueue'", $top: 1 } } });
    t.strictSame(
      data?.value.map(({ chatSessionId, status }) => ({ chatSessionId, status })),
      [{ chatSessionId: 5, status: 'InQueue' }],
    );
  });

  await t.test('createClient selects', async (t) => {
    const { data } = await client.GET(SESSION, { params: { path: { id: 928 }, query: { $select: 'Status, User/FullName' } } });
    t.strictSame([data?.Status, data?.User?.FullName, data?.User?.Name, data?.TopicId], ['Closed', 'Godfrey Harber', null, null]);
  });

  await t.test('createClient posts, and gives null', async (t) => {
    const ids = [928, 99999];
    const got = await Promise.all(ids.map((id) => client.POST(AGENT, { params: { query: { chatSessionEntityId: id } } })));
    t.strictSame(
      got.map(({ status, data }) => [status, data === null ? null : data.ChatSessionId]),
      [
        [200, 928],
        [200, null],
      ],
    );
  });

  await t.test('createClient says that nothing has changed', async (t) => {
    const { response } = await client.GET(SESSION, { params: { path: { id: 928 } } });
    const again = await client.GET(SESSION, {
      params: { path: { id: 928 } },
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    t.strictSame([again.status, again.data], [304, undefined]);
  });

  await t.test('createClient gives XML as text, and as the values of the JSON with decodeXml', async (t) => {
    const params = { path: { id: 928 } };
    const text = await client.GET(SESSION, { params, accept: 'application/xml' });
    t.match(text.data, /^<ChatSessionEntity /);
    const decoding = createClient({ baseUrl, headers: { authorization }, decodeXml });
    const json = await client.GET(SESSION, { params });
    for (const accept of mediaTypes as readonly ('application/json' | 'text/xml')[]) {
      const answer = await decoding.GET(SESSION, { params, accept });
      t.equal(answer.response.headers.get('content-type'), `${accept}; charset=utf-8`);
      t.strictSame(answer.data, json.data);
    }
  });

  const mistakes: readonly {
    readonly name: string;
    readonly call: () => Promise<unknown>;
    readonly want: readonly [number, string, RegExp];
  }[] = [
    {
      name: 'an id without a session',
      call: () => client.GET(SESSION, { params: { path: { id: 99999 } } }),
      want: [404, 'SoNotFoundException', /^ChatSession id 99999 not found$/],
    },
    {
      name: 'a media type that is not there',
      call: () => client.GET(SESSION, { params: { path: { id: 928 } }, accept: 'image/png' as 'text/xml' }),
      want: [406, 'SoNotAcceptableException', /^Cannot answer as "image\/png": available are application\/json, /],
    },
    {
      name: 'wrong credentials',
      call: () => createClient({ baseUrl, headers: { authorization: 'Bearer x' } }).GET(SESSION, { params: { path: { id: 928 } } }),
      want: [401, 'SoUnauthorizedException', /./],
    },
    {
      name: 'an unknown zone',
      call: () => client.GET(SESSION, { params: { path: { id: 928 }, header: { 'SO-TimeZone': 'Mars' } } }),
      want: [400, 'ArgumentException', /^Cannot read SO-TimeZone: "Mars"/],
    },
    {
      name: 'an unknown zone in XML',
      call: () => client.GET(SESSION, { params: { path: { id: 928 }, header: { 'SO-TimeZone': '<&">' } }, accept: 'text/xml' }),
      want: [400, 'ArgumentException', /^Cannot read SO-TimeZone: "<&\\">"/],
    },
  ];
  for (const { name, call, want } of mistakes) {
    await t.test(`createClient throws what to change after ${name}`, async (t) => {
      const error = await rejected(call());
      t.ok(error instanceof ChatSessionError);
      const { status, errorType, message, response } = error as ChatSessionError;
      t.match([status, errorType, message, response.status], [...want, want[0]]);
    });
  }
});

t.test('createClient throws what a server in front of the service answers', async (t) => {
  const rows = [
    { name: 'a page', body: '<html></html>', headers: {} },
    { name: 'nothing', body: null, headers: { 'content-length': '0' } },
    { name: 'nothing that is declared as XML', body: '', headers: { 'content-type': 'text/xml' } },
  ];
  for (const { name, body, headers } of rows) {
    const client = createClient({ baseUrl: 'http://127.0.0.1', fetch: async () => new Response(body, { status: 502, headers }) });
    const error = await rejected(client.GET('/ChatSession'));
    t.match(
      error,
      { name: 'ChatSessionError', status: 502, errorType: undefined, message: 'The server answered 502 without a reason' },
      name,
    );
  }
  const silent = createClient({ baseUrl: 'http://127.0.0.1', fetch: async () => new Response(new TextEncoder().encode('{}')) });
  t.strictSame((await silent.GET('/ChatSession')).data, {});
});

t.test('createClient ends a request', async (t) => {
  const { origin } = await listen(await start(t, { handler: handlerOf(() => new Promise(() => {})), handlerTimeout: 600_000 }));
  const client = createClient({ baseUrl: `${origin}/api/v1`, headers: { authorization }, timeout: 600_000 });
  const params = { path: { id: 928 } };
  const rows: readonly { readonly name: string; readonly options: object; readonly want: string }[] = [
    { name: 'at its own time-out', options: { timeout: 1 }, want: 'TimeoutError' },
    { name: 'when it is aborted', options: { signal: AbortSignal.abort() }, want: 'AbortError' },
  ];
  for (const { name, options, want } of rows) {
    await t.test(`createClient ends a request ${name}`, async (t) => {
      t.match(await rejected(client.GET(SESSION, { params, ...options })), { name: want });
    });
  }
  await t.test('createClient ends a request at the time-out of the client', async (t) => {
    const hasty = createClient({ baseUrl: `${origin}/api/v1`, headers: { authorization }, timeout: 1 });
    t.match(await rejected(hasty.GET(SESSION, { params })), { name: 'TimeoutError' });
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

t.test('createClient and decodeXml are what the package exports as chat-session/client and chat-session/client/xml', async (t) => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly exports: Readonly<Record<string, unknown>> };
  for (const [entry, file] of [
    ['./client', 'src/client/create-client'],
    ['./client/xml', 'src/client/xml'],
  ] as const) {
    t.strictSame(exports[entry], { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
    t.ok(existsSync(`${file}.ts`));
  }
});

/** Never called: what must not compile, each marked with the error that `npm run typecheck` asks for. */
export async function doesNotCompile(): Promise<void> {
  const client = createClient({ baseUrl: 'http://127.0.0.1/api/v1' });
  const params = { path: { id: 1 } };
  // @ts-expect-error an id is a number
  await client.GET(SESSION, { params: { path: { id: '928' } } });
  // @ts-expect-error the path parameter is required
  await client.GET(SESSION);
  // @ts-expect-error no such path
  await client.GET('/Contact/{id}', { params });
  // @ts-expect-error the path does not know this method
  await client.POST(SESSION, { params });
  // @ts-expect-error no such query parameter
  await client.GET(SESSION, { params: { path: { id: 1 }, query: { $filter: 'a' } } });
  // @ts-expect-error the operation has no such media type
  await client.GET(SESSION, { params, accept: 'image/png' });
  // This compiles: a list needs no options.
  await client.GET('/ChatSession');

  const answer = await client.GET(SESSION, { params });
  if (answer.status === 304) answer.data satisfies undefined;
  else answer.data satisfies ChatSessionEntity;
  // @ts-expect-error the body of 304 is no session
  answer.data satisfies ChatSessionEntity;
  // @ts-expect-error a status that the document does not declare
  void (answer.status === 201);
  answer.data?.Contact?.Address?.LocalizedAddress?.map((line) => line.map((field) => field.Label satisfies string | null | undefined));
  // @ts-expect-error no such property
  void answer.data?.Nickname;

  const { data: text } = await client.GET(SESSION, { params, accept: 'text/xml' });
  text satisfies string | undefined;
  const { data: value } = await createClient({ baseUrl: '', decodeXml }).GET(SESSION, { params, accept: 'text/xml' });
  value satisfies ChatSessionEntity | undefined;
  const { data: nullable } = await client.POST(AGENT, { params: { query: { chatSessionEntityId: 1 } } });
  nullable satisfies ChatSessionEntity | null;
  // @ts-expect-error null has no properties
  void nullable.ChatSessionId;
  // @ts-expect-error a base URL is needed
  createClient({});
}
