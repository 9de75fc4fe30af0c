import { request } from 'node:http';
import t, { type Test } from 'tap';
import type { Content } from '../../generated/answer.js';
import { openMemory } from '../../src/data/memory.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { createStoreHandler, type SessionStore } from '../../src/data/session-store.js';
import { createKeptAnswers } from '../../src/representation/kept-answers.js';
import { authorization, createLog, get, handlerOf, listen, mediaTypes, start, VARY } from './start.js';

const PATH = '/api/v1/ChatSession/1';
const ZONES = { 'so-timezone': 'NO, includeTZOffset' };

const session = (changes: object = {}) =>
  parseSessionDocument(JSON.stringify({ ChatSessionId: 1, CustomerName: 'Ola', WhenEnded: '2021-11-02T09:14:05', ...changes }));

/** Starts a server over a store with one session. */
async function serve(t: Test) {
  const store = openMemory();
  await store.write([session()]);
  const kept = createKeptAnswers(1_000_000);
  return { store, kept, server: await start(t, { handler: createStoreHandler(store), kept }) };
}

const queries = ['', '?$select=Status', '?$select=CustomerName', '?$select=WhenEnded,CustomerName'];
const locales = [{}, ZONES, { 'so-timezone': 'US-NY' }, { 'so-language': 'nb' }, { 'so-language': 'nb', 'so-culture': 'en-GB' }];
const variants = mediaTypes.flatMap((accept) =>
  queries.flatMap((query) => locales.map((locale) => ({ query, headers: { accept, ...locale } }))),
);

t.test('GET ChatSession/{id} of every media type, selection and locale', async (t) => {
  const { server, kept } = await serve(t);
  const tags: string[] = [];
  for (const { query, headers } of variants) {
    const { statusCode, headers: got } = await get(server, PATH + query, headers);
    t.equal(statusCode, 200);
    tags.push(String(got['etag']));
  }

  t.test('GET ChatSession/{id} gives each of them a strong tag of its own', async (t) => {
    t.equal(new Set(tags).size, variants.length);
    t.same(
      tags.filter((tag) => !/^"[\w-]+"$/.test(tag)),
      [],
    );
  });

  t.test('GET ChatSession/{id} answers 304 to its own tag, and 200 to those of all others', async (t) => {
    for (const [index, { query, headers }] of variants.entries()) {
      const ask = (list: readonly string[]) => get(server, PATH + query, { ...headers, 'if-none-match': list.join(', ') });
      const own = await ask([tags[index] as string]);
      const others = await ask(tags.filter((_, other) => other !== index));
      t.same(
        [own.statusCode, own.payload, others.statusCode, others.headers['etag']],
        [304, '', 200, tags[index]],
        `${query} ${JSON.stringify(headers)}`,
      );
    }
  });

  t.test('GET ChatSession/{id} writes each of them once', async (t) => {
    t.equal(kept.counts.misses, variants.length);
    t.equal(kept.counts.hits, 2 * variants.length);
  });
});

t.test('GET ChatSession/{id} answers 304 with the headers that 200 has, and nothing of the body', async (t) => {
  const { server } = await serve(t);
  const whole = await get(server, PATH);
  const { statusCode, headers } = await get(server, PATH, { 'if-none-match': String(whole.headers['etag']) });
  const { date: _, 'x-content-type-options': _sniff, 'content-security-policy': _policy, ...rest } = headers;
  t.equal(statusCode, 304);
  t.strictSame(
    { ...rest },
    {
      vary: VARY,
      'last-modified': whole.headers['last-modified'],
      'cache-control': 'private, no-cache',
      etag: whole.headers['etag'],
      connection: 'keep-alive',
    },
  );
});

const conditions = [
  { name: 'the tag as a weak one', headers: (etag: string) => ({ 'if-none-match': `W/${etag}` }), want: 304 },
  { name: 'the tag within a list', headers: (etag: string) => ({ 'if-none-match': `"x,y", ${etag}` }), want: 304 },
  { name: 'an asterisk', headers: () => ({ 'if-none-match': '*' }), want: 304 },
  { name: 'a tag that is none', headers: (etag: string) => ({ 'if-none-match': etag.slice(1, -1) }), want: 200 },
  { name: 'an empty header', headers: () => ({ 'if-none-match': '' }), want: 200 },
  { name: 'the time of its storing', headers: (_: string, modified: string) => ({ 'if-modified-since': modified }), want: 304 },
  { name: 'a time before', headers: () => ({ 'if-modified-since': 'Tue, 02 Nov 2021 09:14:05 GMT' }), want: 200 },
  { name: 'a time that is none', headers: () => ({ 'if-modified-since': 'now' }), want: 200 },
  {
    name: 'another tag, whatever the time',
    headers: (_: string, modified: string) => ({ 'if-none-match': '"x"', 'if-modified-since': modified }),
    want: 200,
  },
];

for (const method of ['GET', 'HEAD'] as const) {
  t.test(`${method} ChatSession/{id} under conditions`, async (t) => {
    const { server } = await serve(t);
    const { etag, 'last-modified': modified } = (await get(server, PATH)).headers;
    for (const { name, headers, want } of conditions) {
      t.test(`${method} ChatSession/{id} answers ${want} to ${name}`, async (t) => {
        const given = { authorization, ...headers(String(etag), String(modified)) };
        const answer = await server.inject({ method, url: PATH, headers: given });
        t.equal(answer.statusCode, want);
        t.equal(answer.headers['etag'], etag);
      });
    }
  });
}

t.test('HEAD ChatSession/{id} answers 304 without a length over a socket', async (t) => {
  const { server } = await serve(t);
  const { origin } = await listen(server);
  const { etag } = (await get(server, PATH, { host: new URL(origin).host })).headers;
  const headers = await new Promise<NodeJS.Dict<string | string[]>>((resolve, reject) => {
    const asked = request(`${origin}${PATH}`, { method: 'HEAD', headers: { authorization, 'if-none-match': String(etag) } }, (answer) => {
      t.equal(answer.statusCode, 304);
      answer.resume().once('end', () => resolve(answer.headers));
    });
    asked.once('error', reject).end();
  });
  t.equal(headers['content-length'], undefined);
});

t.test('GET ChatSession/{id} answers an error, not 304, to who may not ask', async (t) => {
  const { server } = await serve(t);
  const { etag } = (await get(server, PATH)).headers;
  const answer = await server.inject({ method: 'GET', url: PATH, headers: { 'if-none-match': String(etag) } });
  t.equal(answer.statusCode, 401);
});

t.test('GET ChatSession/{id} after a change', async (t) => {
  const asking = [{}, { accept: 'text/xml' }, ZONES];
  for (const headers of asking) {
    t.test(`GET ChatSession/{id} with ${JSON.stringify(headers)} answers the new session to the old tag and the old time`, async (t) => {
      const { server, store } = await serve(t);
      const before = await get(server, PATH, headers);
      await store.write([session({ CustomerName: 'Kari' })]);
      const conditions = [
        {},
        { 'if-none-match': String(before.headers['etag']) },
        { 'if-modified-since': String(before.headers['last-modified']) },
      ];
      for (const condition of conditions) {
        const after = await get(server, PATH, { ...headers, ...condition });
        t.equal(after.statusCode, 200);
        t.match(after.payload, /Kari/);
        t.not(after.headers['etag'], before.headers['etag']);
      }
    });
  }
  t.test('GET ChatSession/{id} answers 304 again when the session is what it was', async (t) => {
    const { server, store } = await serve(t);
    const { etag } = (await get(server, PATH)).headers;
    await store.write([session({ CustomerName: 'Kari' })]);
    await store.write([session()]);
    t.equal((await get(server, PATH, { 'if-none-match': String(etag) })).statusCode, 304);
  });
});

t.test('GET ChatSession/{id} leaves Last-Modified out while it is not over', async (t) => {
  const { server, store } = await serve(t);
  // Each version has a later second than the one before it, and these come faster.
  for (const CustomerName of ['a', 'b', 'c', 'd']) await store.write([session({ CustomerName })]);
  const { headers } = await get(server, PATH);
  t.equal(headers['last-modified'], undefined);
  t.match(headers['etag'], /^"/);
});

t.test('GET ChatSession/{id} reads no JSON of a session whose tag the client has', async (t) => {
  const store = openMemory();
  await store.write([session()]);
  const read: (string | undefined)[] = [];
  const watched: SessionStore = {
    ...store,
    read: async (id, known) => {
      const found = await store.read(id, known);
      read.push(found?.json?.toString());
      return found;
    },
  };
  const server = await start(t, { handler: createStoreHandler(watched), kept: createKeptAnswers(0) });
  const { etag } = (await get(server, PATH)).headers;
  t.equal((await get(server, PATH, { 'if-none-match': String(etag) })).statusCode, 304);
  t.same(read, [session().json, undefined]);
});

t.test('GET ChatSession/{id} of another origin has other links and another tag', async (t) => {
  const { server } = await serve(t);
  const [one, other] = [await get(server, PATH, { host: 'a' }), await get(server, PATH, { host: 'b' })];
  t.match([one.payload, other.payload], [/http:\/\/a\//, /http:\/\/b\//]);
  t.not(one.headers['etag'], other.headers['etag']);
});

t.test('GET ChatSession/{id} of servers in other base time zones has other tags', async (t) => {
  const tags = [];
  for (const baseTimeZone of ['UTC', 'Europe/Oslo']) {
    const store = openMemory(baseTimeZone);
    await store.write([session()]);
    const server = await start(t, { handler: createStoreHandler(store), baseTimeZone });
    tags.push((await get(server, PATH, ZONES)).headers['etag']);
  }
  t.not(tags[0], tags[1]);
});

t.test('GET ChatSession answers 304 while the page is the same', async (t) => {
  const { server, store } = await serve(t);
  const list = '/api/v1/ChatSession?$top=5';
  const { etag, 'last-modified': modified } = (await get(server, list)).headers;
  t.equal(modified, undefined);
  t.equal((await get(server, list, { 'if-none-match': String(etag) })).statusCode, 304);
  t.equal((await get(server, list, { 'if-none-match': String(etag), accept: 'text/json' })).statusCode, 200);
  await store.write([session({ Status: 'Closed' })]);
  t.equal((await get(server, list, { 'if-none-match': String(etag) })).statusCode, 200);
});

/** Answers of handlers that say more or less than a store does. */
t.test('GET ChatSession/{id} gives the tag of its bytes to an answer without a version', async (t) => {
  const server = await start(t, { handler: handlerOf(() => ({ status: 200, body: { ChatSessionId: 1 } })) });
  const { etag } = (await get(server, PATH)).headers;
  const again = await get(server, PATH, { 'if-none-match': String(etag) });
  t.same([again.statusCode, again.headers['etag']], [304, etag]);
});

t.test('GET ChatSession/{id} sends the Cache-Control of the data handler in place of its own', async (t) => {
  const body = { ChatSessionId: 1 };
  const server = await start(t, { handler: handlerOf(() => ({ status: 200, body, headers: { 'Cache-Control': 'no-store' } })) });
  t.equal((await get(server, PATH)).headers['cache-control'], 'no-store');
});

const wrong: readonly { readonly name: string; readonly content: Partial<Content<unknown>> }[] = [
  { name: 'of a version that nobody knows', content: { unchanged: true, version: 'other' } },
  { name: 'of no version', content: { unchanged: true } },
];

for (const { name, content } of wrong) {
  t.test(`GET ChatSession/{id} answers 500 when the data handler says that an answer is unchanged ${name}`, async (t) => {
    const log = createLog();
    const server = await start(t, { handler: handlerOf(() => ({ status: 200, ...content })), logger: log.logger });
    t.equal((await get(server, PATH)).statusCode, 500);
    t.match(log.text(), 'the data handler says that an answer has not changed');
  });
}

t.test('GET ChatSession/{id} answers 500 without the headers of the answer that could not be written', async (t) => {
  const headers = { 'Cache-Control': 'max-age=60', 'X-Contract-Violations': 1 };
  const server = await start(t, {
    handler: handlerOf(() => ({ status: 200, body: { ChatSessionId: 'x' }, version: 'v', modified: 1, headers })),
  });
  const got = await get(server, PATH);
  t.equal(got.statusCode, 500);
  for (const name of ['x-contract-violations', 'etag', 'last-modified']) t.equal(got.headers[name], undefined, name);
  t.equal(got.headers['cache-control'], 'private, no-cache');
});

t.test('GET ChatSession/{id} tells the data handler who calls, and what is known', async (t) => {
  const calls: unknown[] = [];
  const handler = handlerOf(() => ({ status: 404, message: 'none' }));
  const server = await start(t, {
    handler: {
      ...handler,
      v1ChatSessionEntity_GetChatSessionEntity: (_request, call) => {
        calls.push({ known: call?.known, caller: call?.caller, authorization: call?.headers?.['authorization'] });
        return call?.known === 'v1' ? { status: 200, unchanged: true, version: 'v1' } : { status: 200, body: {}, version: 'v1' };
      },
    },
  });
  await get(server, PATH);
  const { statusCode, payload } = await get(server, PATH);
  t.same(calls, [
    { known: undefined, caller: 'tje0', authorization },
    { known: 'v1', caller: 'tje0', authorization },
  ]);
  t.equal(statusCode, 200);
  t.match(payload, /_Links/);
});
