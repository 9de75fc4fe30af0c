/** What every data handler has to answer, wherever its sessions are; it holds no test. */
import type { Test } from 'tap';
import type { Call } from '../../generated/answer.js';
import type { DataHandler } from '../../src/data/data-handler.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import type { SessionStore } from '../../src/data/session-store.js';
import { ServiceError } from '../../src/errors/catalogue.js';
import { session, texts } from './sessions.js';

type ListQuery = Parameters<DataHandler['v1ChatSessionEntity_GetAll']>[0]['query'];

/** A data handler, and how what it answers from is changed. */
export interface Answering {
  readonly handler: DataHandler;
  readonly write: SessionStore['write'];
}

/** What an answer may have. */
interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly stem?: { readonly json: string };
  readonly unchanged?: boolean;
  readonly version?: string | undefined;
  readonly modified?: number | undefined;
}

const ids = [0, 1, -1, 928, 2147483647, -2147483648];
const missing = [2, -7, 99999];

const listed = [
  { ChatSessionId: 1, Status: 'Closed', WhenRequested: '2021-11-02T09:00:00', FirstMessage: 'Hello', User: { FullName: 'Anna Berg' } },
  { ChatSessionId: 2, Status: 'InQueue', WhenRequested: '2021-11-02T11:00:00+01:00', FirstMessage: "It's late", InitialQueuePos: 3 },
  { ChatSessionId: 3, Status: 'Closed', WhenRequested: '2021-11-03T00:00:00.0000001', FirstMessage: null, InitialQueuePos: 1 },
  { ChatSessionId: 4, Status: 'Deleted', WhenRequested: '0001-01-01T00:00:00', FirstMessage: 'HELLO again', User: { FullName: 'bo' } },
  {
    ChatSessionId: 5,
    Status: 'Closed',
    WhenRequested: '2021-11-02T09:00:00Z',
    FirstMessage: 'Bjørn 😀',
    User: { FullName: 'Åse Ødegård' },
  },
];

const found: readonly { readonly query: ListQuery; readonly want: readonly number[] }[] = [
  { query: {}, want: [1, 2, 3, 4, 5] },
  { query: { $filter: "status eq 'Closed'" }, want: [1, 3, 5] },
  { query: { $filter: "status ne 'closed'" }, want: [2, 4] },
  { query: { $filter: 'chatSessionId lt 3' }, want: [1, 2] },
  { query: { $filter: 'chatSessionId le 3' }, want: [1, 2, 3] },
  { query: { $filter: 'chatSessionId gt 3' }, want: [4, 5] },
  { query: { $filter: 'CHATSESSIONID ge 3' }, want: [3, 4, 5] },
  { query: { $filter: 'queueLength eq null' }, want: [1, 4, 5] },
  { query: { $filter: 'queueLength ne null' }, want: [2, 3] },
  { query: { $filter: 'firstMessage eq null' }, want: [3] },
  { query: { $filter: "firstMessage contains 'hello'" }, want: [1, 4] },
  { query: { $filter: "contains(firstMessage,'late')" }, want: [2] },
  { query: { $filter: "firstMessage begins 'it''s'" }, want: [2] },
  { query: { $filter: "startswith(agent,'ANNA')" }, want: [1] },
  { query: { $filter: "agent begins 'åse ø'" }, want: [5] },
  { query: { $filter: "firstMessage contains '😀'" }, want: [5] },
  { query: { $filter: "firstMessage contains '%'" }, want: [] },
  { query: { $filter: 'whenRequested before 2021-11-02T10:00:00' }, want: [1, 4, 5] },
  { query: { $filter: 'whenRequested after 2021-11-03' }, want: [3] },
  { query: { $filter: "whenRequested eq '2021-11-02T10:00:00Z'" }, want: [2] },
  { query: { $filter: "(status eq 'Closed' and chatSessionId gt 1) or agent eq 'BO'" }, want: [3, 4, 5] },
  { query: { $filter: "status eq 'Closed' or status eq 'Deleted' and chatSessionId gt 4" }, want: [1, 3, 5] },
  { query: { $orderBy: 'whenRequested desc' }, want: [3, 2, 5, 1, 4] },
  { query: { $orderBy: 'status,chatSessionId desc' }, want: [5, 3, 1, 4, 2] },
  { query: { $orderBy: 'queueLength' }, want: [1, 4, 5, 3, 2] },
  { query: { $orderBy: 'agent desc' }, want: [5, 4, 1, 3, 2] },
  { query: { $top: 2 }, want: [1, 2] },
  { query: { $skip: 3 }, want: [4, 5] },
  { query: { $top: 2, $skip: 1, $orderBy: 'chatSessionId desc' }, want: [4, 3] },
  { query: { $skip: 9 }, want: [] },
  { query: { $filter: '', $orderBy: '', $select: '', $skiptoken: '' }, want: [1, 2, 3, 4, 5] },
];

const refused: readonly ListQuery[] = [
  { $filter: "nothing eq 'x'" },
  { $filter: "status eq 'Closed' and" },
  { $filter: 'chatSessionId contains 1' },
  { $orderBy: 'nothing' },
  { $select: 'nothing' },
  { $skiptoken: 'x' },
];

/** Declares what every data handler has to keep to. `open` returns one without sessions, which the suite closes. */
export function testDataHandler(t: Test, { name, open }: { name: string; open: (t: Test) => Promise<Answering> }): void {
  const opened = async (t: Test) => {
    const { handler, write } = await open(t);
    t.teardown(() => handler.close?.());
    const get = async (id: number, call?: Call): Promise<Answer> => {
      const answer = await handler.v1ChatSessionEntity_GetChatSessionEntity({ path: { id }, query: {}, header: {} }, call);
      const { stem, ...rest } = answer as Omit<Answer, 'stem'> & { readonly stem?: { readonly json: string | Buffer } };
      // Bytes are as good as text.
      return stem === undefined ? rest : { ...rest, stem: { ...stem, json: stem.json.toString() } };
    };
    const ask = async (id: number, call?: Call): Promise<Answer> =>
      handler.v1ChatAgent_GetChatSessionEntity({ path: {}, query: { chatSessionEntityId: id }, header: {} }, call);
    return { handler, write, get, ask, list: async (query: ListQuery) => listOf(handler, query) };
  };
  t.test(`${name} is ready`, async (t) => {
    const { handler } = await opened(t);
    t.equal(await handler.isReady?.(), true);
  });

  t.test(`${name} has no session when it is new`, async (t) => {
    const { get, ask, list } = await opened(t);
    t.strictSame(await get(1), { status: 404, message: 'ChatSession id 1 not found' });
    t.strictSame(await ask(1), { status: 200, body: null });
    t.match(await list({}), { status: 200, body: { 'odata.nextLink': null, value: [] } });
  });

  for (const { name: what, given, json } of texts) {
    t.test(`${name} answers ${what} as the contract writes it`, async (t) => {
      const { write, get, ask } = await opened(t);
      await write([parseSessionDocument(given)]);
      t.match(await get(1), { status: 200, stem: { json, linked: { ChatSessionId: 1 } } });
      t.match(await ask(1), { status: 200, body: JSON.parse(json) as object });
    });
  }

  t.test(`${name} answers each session by its id`, async (t) => {
    const { write, get, ask } = await opened(t);
    await write(ids.map((id) => session(id, 4)));
    for (const id of ids) {
      t.match(await get(id), { status: 200, stem: { json: `{"ChatSessionId":${id},"TopicId":4}`, linked: { ChatSessionId: id } } });
      t.match(await ask(id), { status: 200, body: { ChatSessionId: id, TopicId: 4 } });
    }
    for (const id of missing) {
      t.strictSame(await get(id), { status: 404, message: `ChatSession id ${id} not found` });
      t.strictSame(await ask(id), { status: 200, body: null });
    }
  });

  t.test(`${name} answers what is null as null, and leaves out what is missing`, async (t) => {
    const { write, ask } = await opened(t);
    const entity = { ChatSessionId: 1, TopicId: null, Status: null, User: null, Person: { FullName: null }, CustomerName: '' };
    await write([parseSessionDocument(JSON.stringify(entity))]);
    t.strictSame((await ask(1)).body, entity);
  });

  t.test(`${name} gives a session the same version each time`, async (t) => {
    const { write, get } = await opened(t);
    await write([session(1)]);
    const version = (await get(1)).version;
    t.match(version, /^[\w-]+$/);
    t.equal((await get(1)).version, version);
  });

  t.test(`${name} says that a session is unchanged to who knows its version`, async (t) => {
    const { write, get } = await opened(t);
    await write([session(1)]);
    const known = (await get(1)).version;
    const { status, unchanged, version, stem } = await get(1, { known });
    t.strictSame({ status, unchanged, version, stem }, { status: 200, unchanged: true, version: known, stem: undefined });
  });

  t.test(`${name} answers the session to who knows another version`, async (t) => {
    const { write, get } = await opened(t);
    await write([session(1)]);
    t.match(await get(1, { known: 'AAAAAAAAAAAAAAAAAAAAAA' }), { status: 200, stem: { json: '{"ChatSessionId":1}' } });
  });

  t.test(`${name} answers a changed session at once, with another version, to who knows the one before too`, async (t) => {
    const { write, get, ask, list } = await opened(t);
    await write([session(1, 1)]);
    const known = (await get(1)).version;
    await write([session(1, 2)]);
    const answer = await get(1, { known });
    t.match(answer, { status: 200, stem: { json: '{"ChatSessionId":1,"TopicId":2}' } });
    t.not((await get(1)).version, known);
    t.match(await ask(1), { body: { TopicId: 2 } });
    await write([session(2)]);
    t.match(await get(2), { status: 200 });
    t.match(await list({}), { body: { value: [{ PrimaryKey: '1' }, { PrimaryKey: '2' }] } });
  });

  t.test(`${name} says when a session became what it is, and never the same second of two versions`, async (t) => {
    const { write, get } = await opened(t);
    const before = Math.floor(Date.now() / 1000);
    const times: (number | undefined)[] = [];
    for (const topic of [1, 2, 3]) {
      await write([session(1, topic)]);
      times.push((await get(1)).modified);
    }
    const [first = NaN] = times;
    t.ok(Number.isInteger(first) && before <= first && first <= Date.now() / 1000, `${before} ${first}`);
    // HTTP has no word for a time that is still to come, so that it may be missing.
    const said = times.filter((time) => time !== undefined);
    t.strictSame(said, [...new Set(said)].sort());
  });

  t.test(`${name} answers the agent in full, without a version, whatever is known`, async (t) => {
    const { write, get, ask } = await opened(t);
    await write([session(1)]);
    const known = (await get(1)).version;
    t.strictSame(await ask(1, { known }), { status: 200, body: { ChatSessionId: 1 }, headers: {} });
  });

  t.test(`${name} answers many requests at once, each with its session`, async (t) => {
    const { write, get } = await opened(t);
    await write(Array.from({ length: 100 }, (_, id) => session(id, id * 2)));
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => get(index % 110)));
    const got = answers.map(({ status, stem }) => stem?.json ?? status);
    t.strictSame(
      got,
      Array.from({ length: 200 }, (_, index) =>
        index % 110 < 100 ? `{"ChatSessionId":${index % 110},"TopicId":${(index % 110) * 2}}` : 404,
      ),
    );
  });

  t.test(`${name} lists`, async (t) => {
    const { write, list } = await opened(t);
    await write(listed.map((one) => parseSessionDocument(JSON.stringify(one))));

    for (const { query, want } of found) {
      t.test(`${name} lists ${JSON.stringify(query)}`, async (t) => {
        const { status, keys } = await list(query);
        t.strictSame({ status, keys }, { status: 200, keys: want.map(String) });
      });
    }

    for (const query of refused) {
      t.test(`${name} refuses ${JSON.stringify(query)}`, async (t) => t.equal((await list(query)).status, 400));
    }

    t.test(`${name} lists the columns that are asked for, null where there is no value`, async (t) => {
      const { body } = await list({ $select: 'agent,whenRequested,firstMessage,queueLength', $top: 3 });
      t.strictSame(body?.value, [
        {
          PrimaryKey: '1',
          EntityName: 'chat',
          agent: 'Anna Berg',
          whenRequested: '2021-11-02T09:00:00',
          firstMessage: 'Hello',
          queueLength: null,
        },
        {
          PrimaryKey: '2',
          EntityName: 'chat',
          agent: null,
          whenRequested: '2021-11-02T11:00:00+01:00',
          firstMessage: "It's late",
          queueLength: 3,
        },
        {
          PrimaryKey: '3',
          EntityName: 'chat',
          agent: null,
          whenRequested: '2021-11-03T00:00:00.0000001',
          firstMessage: null,
          queueLength: 1,
        },
      ]);
    });
  });

  const paged: readonly ListQuery[] = [
    {},
    { $orderBy: 'status' },
    { $orderBy: 'firstMessage desc' },
    { $orderBy: 'whenRequested,chatSessionId desc' },
    { $filter: "status eq 'Closed'", $orderBy: 'agent desc' },
  ];
  for (const query of paged) {
    t.test(`${name} leads through all pages of ${JSON.stringify(query)} while sessions come`, async (t) => {
      const { write, list } = await opened(t);
      const store = async (sessions: readonly object[]) => write(sessions.map((one) => parseSessionDocument(JSON.stringify(one))));
      await store(listed);
      const whole = (await list({ ...query, $top: 1000 })).keys;
      const seen: string[] = [];
      let page = await list({ ...query, $top: 2 });
      for (let index = 0; ; index++) {
        t.ok(page.keys.length <= 2, String(page.keys));
        seen.push(...page.keys);
        if (page.next === undefined) break;
        await store([-1 - index, 100 + index].map((id) => ({ ...listed[index % listed.length], ChatSessionId: id })));
        page = await list(page.next);
      }
      t.strictSame(
        seen.filter((key) => whole.includes(key)),
        whole,
        'each session that was there is seen once and in order',
      );
      t.equal(new Set(seen).size, seen.length, 'none is seen twice');
    });
  }
}

interface Page {
  readonly status: number;
  readonly body?: { readonly value: readonly unknown[] } | undefined;
  readonly keys: readonly string[];
  /** Query of the next page. */
  readonly next?: ListQuery | undefined;
}

/** Returns what a handler answers to a request for a list; one that it cannot read may be answered or thrown. */
async function listOf(handler: DataHandler, query: ListQuery): Promise<Page> {
  try {
    const answer = await handler.v1ChatSessionEntity_GetAll({ path: {}, query, header: {} });
    const body = 'body' in answer ? answer.body : undefined;
    const link = body?.['odata.nextLink'] ?? undefined;
    return {
      status: answer.status,
      body,
      keys: body?.value.map(({ PrimaryKey }) => String(PrimaryKey)) ?? [],
      next: link === undefined ? undefined : queryOf(link),
    };
  } catch (error) {
    if (error instanceof ServiceError) return { status: error.status, keys: [] };
    throw error;
  }
}

function queryOf(link: string): ListQuery {
  const { $top, ...texts } = Object.fromEntries(new URL(link, 'http://localhost').searchParams);
  return { ...texts, $top: Number($top) };
}
