import t from 'tap';
import { bodyValidators } from '../../generated/validators.js';
import { DataUnavailableError } from '../../src/data/data-handler.js';
import { authorization, createLog, get, handlerOf, mediaTypes, readBody, start } from './start.js';

const PATH = '/api/v1/ChatSession';
const NOBODY = 'Cannot tell who is calling: send Authorization, or a session cookie with X-XSRF-TOKEN';

interface Case {
  readonly name: string;
  readonly url?: string;
  readonly method?: 'GET' | 'DELETE';
  readonly anonymous?: boolean;
  readonly answer?: () => unknown;
  readonly want: { readonly status: number; readonly type: string; readonly message: string };
}

const cases: readonly Case[] = [
  {
    name: 'an id that cannot be read',
    url: `${PATH}/00928`,
    want: {
      status: 400,
      type: 'ArgumentException',
      message: 'Cannot read id: "00928" is not an integer of 32 bits in its shortest decimal form',
    },
  },
  {
    name: 'an id with markup and a character that XML forbids',
    url: `${PATH}/%3Ca%3E%26%22%01`,
    want: {
      status: 400,
      type: 'ArgumentException',
      message: 'Cannot read id: "<a>&\\"\\u0001" is not an integer of 32 bits in its shortest decimal form',
    },
  },
  {
    name: 'a malformed $select',
    url: `${PATH}/928?$select=User/`,
    want: { status: 400, type: 'ArgumentException', message: 'Cannot read $select: a name is missing at position 6' },
  },
  {
    name: 'broken percent-encoding',
    url: `${PATH}/%`,
    want: { status: 400, type: 'ArgumentException', message: 'Cannot read the URL: its percent-encoding is broken' },
  },
  { name: 'no credentials', anonymous: true, want: { status: 401, type: 'SoUnauthorizedException', message: NOBODY } },
  {
    name: 'a call that is not allowed',
    answer: () => ({ status: 403, message: 'This user may not read chat sessions' }),
    want: { status: 403, type: 'SoSentryException', message: 'This user may not read chat sessions' },
  },
  {
    name: 'a missing session',
    url: `${PATH}/99999`,
    want: { status: 404, type: 'SoNotFoundException', message: 'ChatSession id 99999 not found' },
  },
  {
    name: 'a path that nothing answers',
    url: '/nothing?here',
    want: { status: 404, type: 'SoNotFoundException', message: 'Nothing answers at "/nothing"' },
  },
  {
    name: 'another method',
    method: 'DELETE',
    want: { status: 405, type: 'SoMethodNotAllowedException', message: 'DELETE is not allowed here: use GET, HEAD, OPTIONS' },
  },
  {
    name: 'too many requests',
    answer: () => ({ status: 429, message: 'Too many failed attempts from this address' }),
    want: { status: 429, type: 'SoTooManyRequestsException', message: 'Too many failed attempts from this address' },
  },
  {
    name: 'a failure',
    answer: () => {
      throw new Error('detail');
    },
    want: { status: 500, type: 'SoInternalException', message: 'The service could not answer this request' },
  },
  {
    name: 'a store that is away',
    answer: () => Promise.reject(new DataUnavailableError('detail')),
    want: { status: 503, type: 'SoUnavailableException', message: 'The chat sessions cannot be read at the moment' },
  },
  {
    name: 'a store that is too slow',
    answer: () => new Promise(() => {}),
    want: { status: 504, type: 'SoTimeoutException', message: 'The data handler did not answer within 20 ms' },
  },
];

for (const { name, url = `${PATH}/928`, method = 'GET', anonymous = false, answer, want } of cases) {
  t.test(`${method} ChatSession/{id} answers ${want.status} for ${name}`, async (t) => {
    const server = await start(t, answer === undefined ? {} : { handler: handlerOf(answer), handlerTimeout: 20 });
    for (const accept of mediaTypes) {
      const got = await server.inject({ method, url, headers: { accept, ...(anonymous ? {} : { authorization }) } });
      const body = readBody(got);

      t.test(`${method} ChatSession/{id} answers ${want.status} as ${accept}`, async (t) => {
        const { statusCode, headers, rawPayload } = got;
        t.strictSame(
          {
            status: statusCode,
            type: headers['content-type'],
            vary: headers.vary,
            length: Number(headers['content-length']),
            body: JSON.stringify(body),
          },
          {
            status: want.status,
            type: `${accept}; charset=utf-8`,
            vary: 'Accept',
            length: rawPayload.length,
            body: JSON.stringify({ Error: true, ErrorType: want.type, ErrorMessage: want.message, ErrorSource: 'chat-session' }),
          },
        );
      });
      t.test(`${method} ChatSession/{id} answers ${want.status} by the schema as ${accept}`, async (t) =>
        t.ok(bodyValidators.ErrorBody(body), JSON.stringify(bodyValidators.ErrorBody.errors)),
      );
    }
  });
}

t.test('GET ChatSession/{id} answers an error in JSON when no media type is acceptable', async (t) => {
  const server = await start(t);
  const errors = [
    { name: 'an id that cannot be read', url: `${PATH}/x`, status: 400 },
    { name: 'a path that nothing answers', url: '/nothing', status: 404 },
  ];
  for (const { name, url, status } of errors) {
    t.test(`GET ChatSession/{id} answers ${name} in JSON for Accept: image/png`, async (t) => {
      const { statusCode, headers } = await get(server, url, { accept: 'image/png' });
      t.strictSame({ statusCode, type: headers['content-type'] }, { statusCode: status, type: 'application/json; charset=utf-8' });
    });
  }
});

t.test('GET ChatSession/{id} checks parameters, then credentials, then Accept, then the session', async (t) => {
  const server = await start(t);
  const orders = [
    { url: '/nothing', headers: { accept: 'image/png' }, want: 404 },
    { url: `${PATH}/%`, headers: { accept: 'image/png' }, want: 400 },
    { url: `${PATH}/x`, headers: { accept: 'image/png' }, want: 400 },
    { url: `${PATH}/default`, headers: { accept: 'image/png' }, want: 404 },
    { url: `${PATH}/1?$select=,`, headers: { accept: 'image/png' }, want: 400 },
    { url: `${PATH}/1`, headers: { accept: 'image/png' }, want: 401 },
    { url: `${PATH}/99999`, headers: {}, want: 401 },
    { url: `${PATH}/99999`, headers: { authorization, accept: 'image/png' }, want: 406 },
    { url: `${PATH}/99999`, headers: { authorization, accept: 'text/xml' }, want: 404 },
  ];
  for (const { url, headers, want } of orders) {
    t.test(`GET ${url} answers ${want} with ${Object.keys(headers).join(' and ') || 'nothing'}`, async (t) => {
      t.equal((await server.inject({ method: 'GET', url, headers })).statusCode, want);
    });
  }
});

t.test('An error answer names its request as the log does, whatever the client calls it', async (t) => {
  const log = createLog();
  const server = await start(t, { logger: log.logger });
  for (const url of [`${PATH}/x`, `${PATH}/99999`, '/nothing', `${PATH}/%`]) {
    const { headers } = await get(server, url, { 'x-request-id': 'mine', 'request-id': 'mine' });
    t.equal(headers['x-request-id'], log.entries().at(-1)?.['reqId'], url);
    t.match(headers['x-request-id'], /^[\w-]{8}-[0-9a-z]+$/, url);
  }
  t.equal((await get(server, `${PATH}/928`)).headers['x-request-id'], undefined);
});

// What is declared for the operation: only one that takes a body can find its media type unsupported.
t.test('POST GetChatSessionEntity answers 400 when Content-Type is no media type', async (t) => {
  const server = await start(t);
  const url = '/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=928';
  const answer = await server.inject({ method: 'POST', url, headers: { authorization, 'content-type': '\xe7/' }, payload: '{}' });
  t.match(
    { status: answer.statusCode, body: answer.payload },
    { status: 400, body: '"ErrorMessage":"Cannot read the request: its Content-Type is not a media type"' },
  );
});

for (const payload of ['', '{']) {
  t.test(`POST /nothing answers 404 to the body ${JSON.stringify(payload)} of application/json`, async (t) => {
    const server = await start(t);
    const answer = await server.inject({ method: 'POST', url: '/nothing', headers: { 'content-type': 'application/json' }, payload });
    t.match({ status: answer.statusCode, body: answer.payload }, { status: 404, body: 'Nothing answers at' });
  });
}
