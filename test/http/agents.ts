/** `POST /Agents/Chat/GetChatSessionEntity`, which the client of SuperOffice calls. */
import { readFileSync } from 'node:fs';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import { authorization, CHALLENGES, get, start, VARY } from './start.js';

const URL = '/api/v1/Agents/Chat/GetChatSessionEntity';

const NIL = '<ChatSessionEntity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>';

t.test(`POST ${URL}`, async (t) => {
  const server = await start(t);
  const post = (query: string, headers: Readonly<Record<string, string>> = {}, payload = 'null') =>
    server.inject({ method: 'POST', url: `${URL}${query}`, headers: { authorization, ...headers }, payload });

  t.test(`POST ${URL} answers the session that GET answers`, async (t) => {
    for (const accept of ['application/json', 'text/xml']) {
      const answer = await post('?chatSessionEntityId=928', { accept });
      t.equal(answer.statusCode, 200);
      t.match(answer.headers, { vary: VARY, etag: undefined, 'last-modified': undefined });
      t.equal(answer.payload, (await get(server, '/api/v1/ChatSession/928', { accept })).payload, accept);
    }
  });

  t.test(`POST ${URL} answers null when there is no session`, async (t) => {
    const json = await post('?chatSessionEntityId=99999');
    t.strictSame([json.statusCode, json.payload], [200, 'null']);
    const xml = await post('?chatSessionEntityId=-1', { accept: 'application/xml' });
    t.strictSame([xml.statusCode, xml.payload], [200, NIL]);
    const schema = readFileSync('generated/chat-session.xsd', 'utf8');
    t.ok((await validateXML({ xml: [{ fileName: 'null.xml', contents: xml.payload }], schema: [schema] })).valid);
  });

  t.test(`POST ${URL} reads $select and the headers of languages and zones`, async (t) => {
    const answer = await post('?chatSessionEntityId=928&$select=WhenRequested', { 'so-timezone': 'NO, includeTZOffset' });
    t.match(answer.json(), { WhenRequested: /\+0[12]:00$/, Status: null, _Links: { Self: String } });
    t.equal(answer.headers['so-timezone'], 'Europe/Oslo');
  });

  const bodies = [
    { name: 'no body', payload: '', type: 'application/json' },
    { name: 'a body that is no JSON', payload: '{', type: 'application/json' },
    { name: 'a body of any type', payload: '<a/>', type: 'image/png' },
  ];
  for (const { name, payload, type } of bodies) {
    t.test(`POST ${URL} does not look at ${name}`, async (t) => {
      t.equal((await post('?chatSessionEntityId=928', { 'content-type': type }, payload)).statusCode, 200);
    });
  }

  const refused: readonly { readonly name: string; readonly query: string; readonly want: string }[] = [
    { name: 'without an id', query: '', want: 'Cannot read chatSessionEntityId: it is missing' },
    { name: 'with another form of an id', query: '?chatSessionEntityId=00928', want: 'Cannot read chatSessionEntityId: "00928" is not' },
  ];
  for (const { name, query, want } of refused) {
    t.test(`POST ${URL} answers 400 ${name}`, async (t) => {
      const answer = await post(query);
      t.equal(answer.statusCode, 400);
      t.match(answer.json(), { ErrorType: 'ArgumentException', ErrorMessage: want });
    });
  }

  t.test(`POST ${URL} answers 401 to wrong credentials`, async (t) => {
    const answer = await post('?chatSessionEntityId=928', { authorization: 'Bearer wrong' });
    t.equal(answer.statusCode, 401);
    t.strictSame(answer.headers['www-authenticate'], CHALLENGES);
  });

  t.test(`GET ${URL} answers 405 that allows POST`, async (t) => {
    const answer = await get(server, `${URL}?chatSessionEntityId=928`);
    t.strictSame([answer.statusCode, answer.headers['allow']], [405, 'POST, OPTIONS']);
  });
});
