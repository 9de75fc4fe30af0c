import t from 'tap';
import { openMemory } from '../../src/data/memory.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { authorization, get, mediaTypes, readBody, start, VARY } from './start.js';

const PATH = '/api/v1/ChatSession';
const WORDS = 'US:"Customer";NO:"Kunde";';

const session = {
  ChatSessionId: 1,
  FirstMessage: WORDS,
  WhenRequested: '2021-11-02T09:14:05.1234567',
  WhenEnded: '0001-01-01T00:00:00',
  Contact: { Name: WORDS, CategoryName: WORDS, Address: { LocalizedAddress: [[{ Label: 'SR_AL_STREET', Value: 'SR_AL_STREET' }]] } },
  Project: { Updated: '2021-11-02T09:14:05', PublishTo: '9999-12-31T23:59:59' },
  TableRight: { Mask: 'FULL', Reason: '[SR_ACCESS_MANDATORY] [D:24.12.2021]' },
};

const ALL = { 'so-language': 'nb', 'so-culture': 'en-GB', 'so-timezone': 'US-NY, includeTZOffset' };

t.test('GET ChatSession/{id} in a language and a time zone', async (t) => {
  const store = openMemory();
  await store.write([parseSessionDocument(JSON.stringify(session))]);
  const server = await start(t, { handler: createStoreHandler(store) });
  const entity = async (headers: Readonly<Record<string, string>>, query = '') =>
    readBody(await get(server, `${PATH}/1${query}`, headers), 'ChatSessionEntity') as typeof session;

  for (const accept of mediaTypes) {
    t.test(`GET ChatSession/{id} is localized as ${accept}`, async (t) => {
      const answer = await get(server, `${PATH}/1`, { accept, ...ALL });
      t.match(answer.headers, { 'content-language': 'nb', 'so-timezone': 'America/New_York', vary: VARY });
      t.match(readBody(answer, 'ChatSessionEntity'), {
        FirstMessage: WORDS,
        WhenRequested: '2021-11-02T05:14:05.1234567-04:00',
        WhenEnded: '0001-01-01T00:00:00-05:00',
        Contact: { Name: WORDS, CategoryName: 'Kunde', Address: { LocalizedAddress: [[{ Label: 'Gateadresse', Value: 'SR_AL_STREET' }]] } },
        Project: { Updated: '2021-11-02T05:14:05-04:00', PublishTo: '9999-12-31T23:59:59-05:00' },
        TableRight: { Mask: 'FULL', Reason: 'Feltet kan ikke være tomt 24/12/2021' },
      });
    });
    t.test(`GET ChatSession/{id} stays as it is stored as ${accept} without these headers`, async (t) => {
      const answer = await get(server, `${PATH}/1`, { accept });
      t.match(readBody(answer, 'ChatSessionEntity'), session);
      t.match(answer.headers, { 'content-language': undefined, 'so-timezone': 'UTC', vary: VARY });
    });
  }

  t.test('GET ChatSession/{id} with $select is localized', async (t) => {
    t.match(await entity(ALL, '?$select=Contact/CategoryName,WhenRequested'), {
      Contact: { CategoryName: 'Kunde', Name: null },
      WhenRequested: '2021-11-02T05:14:05.1234567-04:00',
      WhenEnded: null,
    });
  });

  t.test('HEAD ChatSession/{id} has the headers of the localized GET', async (t) => {
    const { date: _date, ...want } = (await get(server, `${PATH}/1`, ALL)).headers;
    const answer = await server.inject({ method: 'HEAD', url: `${PATH}/1`, headers: { authorization, ...ALL } });
    const { date: _later, ...headers } = answer.headers;
    t.strictSame(headers, want);
  });

  t.test('GET ChatSession is localized', async (t) => {
    const answer = await get(server, `${PATH}?$select=whenRequested,firstMessage`, ALL);
    t.match(answer.headers, { 'content-language': 'nb', 'so-timezone': 'America/New_York', vary: VARY });
    t.match(answer.json(), { value: [{ whenRequested: '2021-11-02T05:14:05.1234567-04:00', firstMessage: WORDS }] });
  });

  t.test('GET ChatSession/{id} refuses an unknown time zone in the accepted media type', async (t) => {
    const answer = await get(server, `${PATH}/1`, { accept: 'text/xml', 'so-timezone': 'Mars/Base' });
    t.equal(answer.statusCode, 400);
    t.match(readBody(answer), {
      ErrorType: 'ArgumentException',
      ErrorMessage: /^Cannot read SO-TimeZone: "Mars\/Base" is not a time zone/,
    });
    t.equal(answer.headers.vary, 'Accept, SO-TimeZone');
  });

  t.test('GET ChatSession/{id} reads its headers by any spelling of their names', async (t) => {
    for (const name of ['SO-TimeZone', 'SO-Timezone', 'SO-TIMEZONE', 'so-timezone']) {
      t.equal((await entity({ [name]: 'NO' })).WhenRequested, '2021-11-02T10:14:05.1234567', name);
    }
  });
});

t.test('GET ChatSession/{id} reads stored dates in the base time zone', async (t) => {
  const store = openMemory();
  await store.write([parseSessionDocument(JSON.stringify(session))]);
  const server = await start(t, { handler: createStoreHandler(store), baseTimeZone: 'Europe/Oslo' });
  const answer = await get(server, `${PATH}/1`, { 'so-timezone': 'includeTZOffset' });
  t.equal(answer.headers['so-timezone'], 'Europe/Oslo');
  t.match(answer.json(), {
    WhenRequested: '2021-11-02T09:14:05.1234567+01:00',
    Project: { Updated: '2021-11-02T09:14:05Z', PublishTo: '9999-12-31T23:59:59+01:00' },
  });
});

t.test('A text whose translation is longer than the contract allows stays as it is stored', async (t) => {
  const store = openMemory();
  const text = `US:"${'[SR_ACCESS_EXTERNAL_DELETE]'.repeat(8)}"`;
  await store.write([parseSessionDocument(JSON.stringify({ ChatSessionId: 1, Contact: { CategoryName: text } }))]);
  const server = await start(t, { handler: createStoreHandler(store) });
  t.match((await get(server, `${PATH}/1`, { 'so-language': 'en' })).json(), { Contact: { CategoryName: text } });
});
