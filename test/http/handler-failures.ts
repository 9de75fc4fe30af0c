import t from 'tap';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import { DataUnavailableError } from '../../src/data/data-handler.js';
import { openMemory } from '../../src/data/memory.js';
import { createStoreHandler } from '../../src/data/session-store.js';
import { ServiceError } from '../../src/errors/catalogue.js';
import { authorization, createLog, get, handlerOf, readBody, start } from './start.js';

const URL = '/api/v1/ChatSession/928';
/** Stands for what a client must not learn: a table name, a path, a password. */
const DETAIL = 'SELECT secret FROM /var/lib/db with hunter2';

const INTERNAL = { ErrorType: 'SoInternalException', ErrorMessage: 'The service could not answer this request' };
const AWAY = { ErrorType: 'SoUnavailableException', ErrorMessage: 'The chat sessions cannot be read at the moment' };

function failing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

/** `want` is what the log has; the wire never has it. */
const failures: readonly { readonly name: string; readonly answer: () => unknown; readonly status?: number; readonly want: string }[] = [
  { name: 'throws an Error', answer: failing(new Error(DETAIL)), want: DETAIL },
  { name: 'throws an Error with a cause', answer: failing(new Error('x', { cause: new Error(DETAIL) })), want: DETAIL },
  { name: 'throws a text', answer: failing(DETAIL), want: DETAIL },
  { name: 'throws an object', answer: failing({ reason: DETAIL }), want: DETAIL },
  { name: 'throws null', answer: failing(null), want: 'the request failed' },
  { name: 'throws undefined', answer: failing(undefined), want: 'the request failed' },
  { name: 'throws an Error with statusCode 500', answer: failing(Object.assign(new Error(DETAIL), { statusCode: 500 })), want: DETAIL },
  // As the clients of many back ends do: their status is about their request, not about ours.
  { name: 'throws an Error with statusCode 404', answer: failing(Object.assign(new Error(DETAIL), { statusCode: 404 })), want: DETAIL },
  { name: 'throws an Error with status 403', answer: failing(Object.assign(new Error(DETAIL), { status: 403 })), want: DETAIL },
  { name: 'throws DataUnavailableError', answer: failing(new DataUnavailableError(DETAIL)), status: 503, want: DETAIL },
  { name: 'returns undefined', answer: () => undefined, want: 'TypeError' },
  { name: 'returns null', answer: () => null, want: 'TypeError' },
  { name: 'returns a text', answer: () => DETAIL, want: 'TypeError' },
  { name: 'returns no status', answer: () => ({ body: {} }), want: 'answered undefined, which the document does not declare' },
  { name: 'returns status 201', answer: () => ({ status: 201, body: {} }), want: 'answered 201, which the document does not declare' },
  {
    name: 'returns status 302',
    answer: () => ({ status: 302, message: DETAIL }),
    want: 'answered 302, which the document does not declare',
  },
  { name: 'returns status 304', answer: () => ({ status: 304 }), want: 'answered 304, which the document does not declare' },
  {
    name: 'returns status 418',
    answer: () => ({ status: 418, message: DETAIL }),
    want: 'answered 418, which the document does not declare',
  },
  // 200 as a text is none of the declared statuses: what it would answer has no body.
  { name: 'returns status 200 as a text', answer: () => ({ status: '200', body: {} }), want: 'which the document does not declare' },
  { name: 'returns status toString', answer: () => ({ status: 'toString' }), want: 'toString' },
  { name: 'returns 200 without a body', answer: () => ({ status: 200 }), want: 'expected an object, got nothing' },
  { name: 'returns 200 with null', answer: () => ({ status: 200, body: null }), want: 'expected an object, got null' },
];

/** A handler may answer at once or later; to a client it is the same. */
const manners: readonly { readonly manner: string; readonly wrap: (answer: () => unknown) => () => unknown }[] = [
  { manner: 'at once', wrap: (answer) => answer },
  {
    manner: 'later',
    wrap: (answer) => async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return answer();
    },
  },
];

t.test('GET ChatSession/{id} when the data handler fails', async (t) => {
  const log = createLog();
  const rows = failures.flatMap((row) => manners.map(({ manner, wrap }) => ({ ...row, manner, answer: wrap(row.answer) })));
  // The id of the request is the row of the table.
  const server = await start(t, { handler: handlerOf(({ path: { id } }) => rows[id]?.answer()), logger: log.logger });
  for (const [id, { name, manner, status = 500, want }] of rows.entries()) {
    t.test(`GET ChatSession/{id} when the data handler ${name} ${manner}`, async (t) => {
      const before = log.entries().length;
      const got = await get(server, `/api/v1/ChatSession/${id}`);
      const errors = log
        .entries()
        .slice(before)
        .filter(({ level }) => level === 50);

      t.test(`GET ChatSession/{id} answers ${status} without any detail`, async (t) => {
        const body = { Error: true, ...(status === 503 ? AWAY : INTERNAL), ErrorSource: 'chat-session' };
        t.strictSame({ status: got.statusCode, body: got.payload }, { status, body: JSON.stringify(body) });
      });
      t.test('GET ChatSession/{id} logs the detail as an error', async (t) => {
        t.strictSame({ count: errors.length, detail: JSON.stringify(errors).includes(want) }, { count: 1, detail: true });
      });
    });
  }
});

t.test('GET ChatSession/{id} answers 503 without any detail, and logs it, when a security scheme cannot tell', async (t) => {
  const log = createLog();
  const schemes = createSecuritySchemes(demoCredentials, {
    verifyJwt: failing(new ServiceError('unavailable', 'The keys are away', { cause: new Error(DETAIL) })),
  });
  const server = await start(t, { schemes, logger: log.logger });
  const got = await get(server, URL, { authorization: 'Bearer a.b.c' });
  const errors = log.entries().filter(({ level }) => level === 50);
  t.strictSame(
    { status: got.statusCode, message: (JSON.parse(got.payload) as { ErrorMessage: string }).ErrorMessage },
    { status: 503, message: 'The keys are away' },
  );
  t.strictSame({ count: errors.length, detail: JSON.stringify(errors).includes(DETAIL) }, { count: 1, detail: true });
});

const returned: readonly { readonly status: number; readonly message?: string; readonly want: object; readonly headers?: object }[] = [
  { status: 400, message: 'Cannot read this', want: { ErrorType: 'ArgumentException', ErrorMessage: 'Cannot read this' } },
  {
    status: 401,
    message: 'The ticket ended',
    want: { ErrorType: 'SoUnauthorizedException', ErrorMessage: 'The ticket ended' },
    // RFC 9110 §15.5.2: a 401 has at least one challenge.
    headers: { 'www-authenticate': /^Basic / },
  },
  {
    status: 401,
    want: { ErrorType: 'SoUnauthorizedException', ErrorMessage: '' },
    headers: { 'www-authenticate': /^Basic / },
  },
  { status: 403, message: 'Not for you', want: { ErrorType: 'SoSentryException', ErrorMessage: 'Not for you' } },
  {
    status: 404,
    message: 'ChatSession id 928 is <gone>',
    want: { ErrorType: 'SoNotFoundException', ErrorMessage: 'ChatSession id 928 is <gone>' },
  },
  { status: 404, want: { ErrorType: 'SoNotFoundException', ErrorMessage: '' } },
  {
    status: 429,
    message: 'Too fast',
    want: { ErrorType: 'SoTooManyRequestsException', ErrorMessage: 'Too fast' },
    headers: { 'retry-after': /^\d+$/ },
  },
  { status: 500, message: 'Failed', want: { ErrorType: 'SoInternalException', ErrorMessage: 'Failed' } },
  {
    status: 503,
    message: 'Back at noon',
    want: { ErrorType: 'SoUnavailableException', ErrorMessage: 'Back at noon' },
    headers: { 'retry-after': /^\d+$/ },
  },
  { status: 504, message: 'Too slow', want: { ErrorType: 'SoTimeoutException', ErrorMessage: 'Too slow' } },
];

t.test('GET ChatSession/{id} when the data handler returns an error', async (t) => {
  const rows = returned.flatMap((row) =>
    manners.map(({ manner, wrap }) => ({ ...row, manner, answer: wrap(() => ({ status: row.status, message: row.message })) })),
  );
  const server = await start(t, { handler: handlerOf(({ path: { id } }) => rows[id]?.answer()) });
  for (const [id, { status, message, manner, want, headers = {} }] of rows.entries()) {
    t.test(`GET ChatSession/{id} when the data handler returns ${status} with ${message ?? 'no message'} ${manner}`, async (t) => {
      const got = await get(server, `/api/v1/ChatSession/${id}`, { accept: 'text/xml' });

      t.test(`GET ChatSession/{id} answers ${status} with the message`, async (t) => {
        const body = { Error: true, ...want, ErrorSource: 'chat-session' };
        t.strictSame({ status: got.statusCode, body: readBody(got) }, { status, body });
      });
      t.test(`GET ChatSession/{id} answers ${status} with the headers that belong to it`, async (t) => t.match(got.headers, headers));
    });
  }
});

t.test('GET ChatSession/{id} answers in JSON when the data handler returns 406, whatever Accept says', async (t) => {
  const server = await start(t, { handler: handlerOf(() => ({ status: 406, message: 'Not in this form' })) });
  const { statusCode, headers } = await get(server, URL, { accept: 'text/xml' });
  t.strictSame({ statusCode, type: headers['content-type'] }, { statusCode: 406, type: 'application/json; charset=utf-8' });
});

t.test('GET ChatSession/{id} answers 503 with Retry-After when the data handler is unavailable', async (t) => {
  const server = await start(t, { handler: handlerOf(failing(new DataUnavailableError('locked'))) });
  t.equal((await get(server, URL)).headers['retry-after'], '5');
});

t.test('GET ChatSession/{id} answers 504 in time when the data handler never answers', async (t) => {
  const server = await start(t, { handler: handlerOf(() => new Promise(() => {})), handlerTimeout: 30 });
  t.equal((await get(server, URL)).statusCode, 504);
});

t.test('GET ChatSession/{id} survives a data handler that fails after the deadline', async (t) => {
  const late = () => new Promise((_resolve, reject) => setTimeout(reject, 40, new Error('late')));
  const server = await start(t, { handler: handlerOf(late), handlerTimeout: 10 });
  const { statusCode } = await get(server, URL);
  // A rejection that nobody handles would end the test process.
  await new Promise((resolve) => setTimeout(resolve, 80));
  t.equal(statusCode, 504);
});

t.test('GET ChatSession/{id} gives the data handler its parameters and its own this', async (t) => {
  const seen: unknown[] = [];
  const handler = {
    ...createStoreHandler(openMemory()),
    v1ChatSessionEntity_GetChatSessionEntity(this: unknown, parameters: unknown) {
      seen.push(this === handler, parameters);
      return { status: 404, message: '' } as const;
    },
  };
  const server = await start(t, { handler });
  await get(server, `${URL}?$select=Status&$select=Rank&x=1`, { 'so-language': 'NO', 'accept-language': 'nb' });
  t.strictSame(seen, [
    true,
    { path: { id: 928 }, query: { $select: 'Status,Rank' }, header: { 'Accept-Language': 'nb', 'SO-Language': 'NO' } },
  ]);
});

t.test('GET ChatSession/{id} does not ask the data handler when the request is refused', async (t) => {
  let asked = 0;
  const server = await start(t, {
    handler: handlerOf(() => {
      asked++;
      return { status: 200, body: {} };
    }),
  });
  await get(server, '/api/v1/ChatSession/x');
  await get(server, `${URL}?$select=,`);
  await get(server, URL, { accept: 'image/png' });
  await server.inject({ method: 'GET', url: URL });
  await server.inject({ method: 'DELETE', url: URL, headers: { authorization } });
  t.equal(asked, 0);
});
