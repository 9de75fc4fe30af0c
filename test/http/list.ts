import t, { type Test } from 'tap';
import { openMemory } from '../../src/data/memory.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { createStoreHandler, type SessionStore } from '../../src/data/session-store.js';
import { openSqlite } from '../../src/data/sqlite/open-sqlite.js';
import { get, mediaTypes, readBody, start } from './start.js';

const PATH = '/api/v1/ChatSession';

interface Archive {
  readonly 'odata.metadata': string;
  readonly 'odata.nextLink': string | null;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

const sessions = [
  { ChatSessionId: 1, Status: 'Closed', WhenRequested: '2021-11-02T09:00:00', FirstMessage: 'Hello', User: { FullName: 'Anna Berg' } },
  { ChatSessionId: 2, Status: 'InQueue', WhenRequested: '2021-11-02T11:00:00+01:00', FirstMessage: "It's late", InitialQueuePos: 3 },
  { ChatSessionId: 3, Status: 'Closed', WhenRequested: '2021-11-03T00:00:00.0000001', FirstMessage: null, InitialQueuePos: 1 },
  { ChatSessionId: 4, Status: 'Deleted', WhenRequested: '0001-01-01T00:00:00', FirstMessage: 'HELLO again', User: { FullName: 'bo' } },
  { ChatSessionId: 5, Status: 'Closed', WhenRequested: '2021-11-02T09:00:00Z', FirstMessage: 'Bye' },
];

const refused = [
  { query: '$select=status,nothing', want: /\$select at position 8: "nothing"/ },
  { query: "$filter=nothing eq 'x'", want: /\$filter at position 1: "nothing"/ },
  { query: "$filter=status is 'x'", want: /\$filter at position 8: "is"/ },
  { query: "$filter=status eq 'Closed' and", want: /\$filter at position 23: the end/ },
  { query: '$filter=chatSessionId contains 1', want: /\$filter at position 15: / },
  { query: '$filter=chatSessionId eq abc', want: /\$filter at position 18: chatSessionId compares with a whole/ },
  { query: '$filter=whenRequested after 2021-02-30', want: /\$filter at position 21: whenRequested compares with a date/ },
  { query: "$filter=(status eq 'x'", want: /\$filter at position 15: expected "\)"/ },
  { query: '$orderBy=nothing', want: /\$orderBy at position 1: "nothing"/ },
  { query: '$orderBy=status up', want: /\$orderBy at position 8: "up"/ },
  { query: '$top=0', want: /\$top.*1/ },
  { query: '$top=1001', want: /\$top.*1000/ },
  { query: '$top=1e1', want: /\$top.*1e1/ },
  { query: '$skip=-1', want: /\$skip.*0/ },
  { query: '$skiptoken=x', want: /\$skiptoken/ },
];

/** Midday in Oslo is 11:00 in UTC: only the base time zone tells which of the two was first. */
const mixed = [
  { ChatSessionId: 1, WhenRequested: '2021-11-02T12:00:00' },
  { ChatSessionId: 2, WhenRequested: '2021-11-02T11:30:00Z' },
];

const zoned: readonly { readonly name: string; readonly open: (t: Test, zone: string) => SessionStore }[] = [
  { name: 'memory', open: (_t, zone) => openMemory(zone) },
  { name: 'sqlite', open: (t, zone) => openSqlite(`${t.testdir()}/sessions.db`, zone) },
];

for (const { name, open } of zoned) {
  for (const { zone, order, between, later } of [
    { zone: 'UTC', order: ['2', '1'], between: ['1', '2'], later: ['1'] },
    { zone: 'Europe/Oslo', order: ['1', '2'], between: ['2'], later: [] },
  ]) {
    t.test(`GET ChatSession over ${name} compares dates without an offset in ${zone}`, async (t) => {
      const store = open(t, zone);
      t.teardown(() => store.close());
      await store.write(mixed.map((session) => parseSessionDocument(JSON.stringify(session), store.columns)));
      const server = await start(t, { handler: createStoreHandler(store), baseTimeZone: zone });
      const list = async (query: string) =>
        (await get(server, `${PATH}?${encodeURI(query)}`)).json<Archive>().value.map(({ PrimaryKey }) => PrimaryKey);
      t.strictSame(await list('$orderBy=whenRequested'), order);
      t.strictSame(await list('$filter=whenRequested after 2021-11-02T11:15:00Z and whenRequested lt 2021-11-02T13:30:00'), between);
      t.strictSame(await list('$filter=whenRequested gt 2021-11-02T11:30:00Z'), later);
    });
  }
}

t.test('openSqlite compares dates anew when it is opened with another base time zone', async (t) => {
  const file = `${t.testdir()}/sessions.db`;
  for (const { zone, want } of [
    { zone: 'UTC', want: [2, 1] },
    { zone: 'Europe/Oslo', want: [1, 2] },
    { zone: 'Europe/Oslo', want: [1, 2] },
    { zone: 'UTC', want: [2, 1] },
  ]) {
    const store = openSqlite(file, zone);
    if ((await store.count()) === 0)
      await store.write(mixed.map((session) => parseSessionDocument(JSON.stringify(session), store.columns)));
    const page = await createStoreHandler(store).v1ChatSessionEntity_GetAll({ path: {}, query: { $orderBy: 'whenRequested' }, header: {} });
    t.match(page, { body: { value: want.map((id) => ({ chatSessionId: id })) } }, zone);
    await store.close();
  }
});

t.test('GET ChatSession', async (t) => {
  const store = openMemory();
  await store.write(sessions.map((session) => parseSessionDocument(JSON.stringify(session))));
  const server = await start(t, { handler: createStoreHandler(store) });
  const list = async (query: string, accept = 'application/json') => {
    const answer = await get(server, `${PATH}?${encodeURI(query)}`, { accept, host: 'a' });
    t.equal(answer.statusCode, 200, `${query} ${answer.payload.slice(0, 300)}`);
    return readBody(answer, 'ChatSessionArchive') as Archive;
  };

  t.test('GET ChatSession reads its query', async (t) => {
    const { value } = await list(
      "$filter=(status eq 'Closed' and chatSessionId gt 1) or agent eq 'BO'&$orderBy=chatSessionId desc&$skip=1",
    );
    t.match(value, [{ PrimaryKey: '4' }, { PrimaryKey: '3' }]);
  });

  for (const { query, want } of refused) {
    t.test(`GET ChatSession?${query} is refused`, async (t) => {
      const answer = await get(server, `${PATH}?${encodeURI(query)}`);
      t.match([answer.statusCode, answer.json<{ readonly ErrorMessage: string }>().ErrorMessage], [400, want]);
    });
  }

  t.test('GET ChatSession writes the same rows in every media type', async (t) => {
    const want = await list('$select=agent,whenRequested&$top=2');
    t.strictSame(want.value, [
      { PrimaryKey: '1', EntityName: 'chat', agent: 'Anna Berg', whenRequested: '2021-11-02T09:00:00' },
      { PrimaryKey: '2', EntityName: 'chat', agent: null, whenRequested: '2021-11-02T11:00:00+01:00' },
    ]);
    t.equal(want['odata.metadata'], 'http://a/openapi.json');
    for (const accept of mediaTypes) t.strictSame(await list('$select=agent,whenRequested&$top=2', accept), want, accept);
  });

  t.test('GET ChatSession follows the link to the next page', async (t) => {
    const { 'odata.nextLink': next } = await list('$top=2&$orderBy=chatSessionId desc');
    const { value } = (await get(server, next?.replace(/^http:\/\/a/, '') ?? '')).json<Archive>();
    t.match(value, [{ PrimaryKey: '3' }, { PrimaryKey: '2' }]);
  });
});
