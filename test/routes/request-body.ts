import { connect } from 'node:net';
import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import t from 'tap';
import type { Operation } from '../../generated/operation.js';
import { operations } from '../../generated/operations.js';
import { createSecuritySchemes } from '../../src/auth/authenticate.js';
import { demoCredentials } from '../../src/auth/credentials.js';
import type { DataHandler } from '../../src/data/data-handler.js';
import { routeOperation } from '../../src/routes/operations.js';
import { replyError } from '../../src/routes/reply-error.js';
import { leaveBodiesUnread } from '../../src/routes/request-body.js';

// One operation that the document does not have, with the schemas and parameters of the one that it has.

const GET = operations.v1ChatSessionEntity_GetChatSessionEntity as Operation;
const JSON_TYPE = { type: 'application/json', format: 'json' } as const;
const XML_TYPE = { type: 'application/xml', format: 'xml' } as const;
const mediaTypes = [JSON_TYPE, XML_TYPE];
const authorization = `Basic ${Buffer.from('tje0:Tje0').toString('base64')}`;
const LIMIT = 100;

interface Given {
  readonly operation?: Partial<Operation>;
  readonly answer?: (request: { readonly body?: unknown }) => unknown;
  /** Adds hooks of an application around. */
  readonly prepare?: (server: FastifyInstance) => void;
}

/** A server with one operation that answers with the body that it was sent. */
async function serve({ operation = {}, answer = ({ body }) => ({ status: 200, body: body ?? {} }), prepare }: Given) {
  const warnings: unknown[] = [];
  const stream = { write: (line: string) => void warnings.push(JSON.parse(line)) };
  const server = Fastify({ bodyLimit: LIMIT, logger: { level: 'warn', stream } });
  // A parser of the application around must not see the body.
  server.addContentTypeParser('text/csv', (_request, _payload, done) => done(new Error('read twice')));
  prepare?.(server);
  await server.register(async (app: FastifyInstance) => {
    app.setErrorHandler((error, request, reply) => replyError(request, reply, error));
    leaveBodiesUnread(app);
    const handler = { [GET.operationId]: answer } as unknown as DataHandler;
    const options = { handler, schemes: createSecuritySchemes(demoCredentials), handlerTimeout: 1000 };
    const requestBody = { required: true, schema: 'ChatSessionEntity', mediaTypes };
    routeOperation(app, { ...GET, method: 'POST', requestBody, ...operation }, options);
  });
  return { server, warnings };
}

const send = async (
  given: Given,
  request: { headers?: Record<string, string>; payload?: string | Buffer | Readable; method?: 'GET' | 'POST' },
) => {
  const { server, warnings } = await serve(given);
  const { method = 'POST', headers, payload } = request;
  const response = await server.inject({
    method,
    url: '/api/v1/ChatSession/1',
    headers: { authorization, ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  await server.close();
  return { response, warnings };
};

t.test('POST gives the handler the value of a JSON body', async (t) => {
  const { response } = await send({}, { payload: '{"Rank":1,"Unknown":2}' });
  t.equal(response.statusCode, 200);
  t.match(response.json(), { Rank: 1 });
});

t.test('POST gives the handler the value of an XML body', async (t) => {
  const { response } = await send(
    {},
    { payload: '<ChatSessionEntity><Rank>1</Rank></ChatSessionEntity>', headers: { 'content-type': 'application/xml' } },
  );
  t.match(response.json(), { Rank: 1 });
});

t.test('GET gives the handler a body too, where the document declares one', async (t) => {
  const { response } = await send({ operation: { method: 'GET' } }, { method: 'GET', payload: '{"Rank":1}' });
  t.match(response.json(), { Rank: 1 });
});

t.test('POST takes a body that comes in pieces', async (t) => {
  const { response } = await send({}, { payload: Readable.from([Buffer.from('{"Ra'), 'nk":1}']) });
  t.match(response.json(), { Rank: 1 });
});

t.test('POST does without a body that may be absent', async (t) => {
  const operation = { requestBody: { required: false, schema: 'ChatSessionEntity', mediaTypes } };
  const answer = ({ body }: { readonly body?: unknown }) => ({ status: 200, body: { Flags: String(body) } });
  t.match((await send({ operation, answer }, {})).response.json(), { Flags: 'undefined' });
});

t.test('POST takes null where the document allows it, and answers it', async (t) => {
  const response = { schema: 'ChatSessionEntity', nullable: true, mediaTypes } as const;
  const operation = {
    requestBody: { required: true, schema: 'ChatSessionEntity', nullable: true, mediaTypes } as const,
    responses: { ...GET.responses, 200: response },
  };
  const answer = ({ body }: { readonly body?: unknown }) => ({ status: 200, body });
  t.equal((await send({ operation, answer }, { payload: 'null' })).response.body, 'null');
  const xml = await send({ operation, answer }, { payload: 'null', headers: { accept: 'application/xml' } });
  t.equal(xml.response.body, '<ChatSessionEntity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>');
});

const types = 'application/json, application/xml';
const refusals = [
  {
    name: 'no credentials before the body is looked at',
    headers: { authorization: '', 'content-type': 'text/csv' },
    payload: '{',
    status: 401,
    want: /^Cannot/,
  },
  {
    name: 'an answer that nobody can write before the body is read',
    headers: { accept: 'image/png' },
    payload: '{',
    status: 406,
    want: /^Cannot answer as "image\/png"/,
  },
  { name: 'a missing body', headers: {}, status: 400, want: `Cannot read the body: it is missing; send it as ${types}` },
  {
    name: 'a body of no bytes',
    headers: {},
    payload: Readable.from([]),
    status: 400,
    want: `Cannot read the body: it is missing; send it as ${types}`,
  },
  {
    name: 'another media type',
    headers: { 'content-type': 'text/csv' },
    payload: 'a',
    status: 415,
    want: `Cannot read the body: its Content-Type is "text/csv"; send it as ${types}`,
  },
  {
    name: 'a media type that is none',
    headers: { 'content-type': 'json' },
    payload: '{}',
    status: 415,
    want: `Cannot read the body: its Content-Type cannot be read; send it as ${types}`,
  },
  {
    name: 'a body without a media type',
    headers: { 'content-type': '' },
    payload: '{}',
    status: 415,
    want: /send it as application\/json, application\/xml$/,
  },
  {
    name: 'another charset',
    headers: { 'content-type': 'application/json; charset=latin1' },
    payload: '{}',
    status: 415,
    want: `Cannot read the body: its charset is "latin1", only utf-8 is read; send it as ${types}`,
  },
  {
    name: 'a packed body',
    headers: { 'content-encoding': 'gzip' },
    payload: '{}',
    status: 415,
    want: `Cannot read the body: its Content-Encoding is "gzip"; send it as ${types}`,
  },
  {
    name: 'a body that is too long by what it says',
    headers: {},
    payload: ' '.repeat(LIMIT + 1),
    status: 413,
    want: 'Cannot read the body: it has more than 100 bytes',
  },
  {
    name: 'a body that is too long by what it has',
    headers: {},
    payload: Readable.from([Buffer.alloc(LIMIT), Buffer.alloc(LIMIT), Buffer.alloc(1)]),
    status: 413,
    want: 'Cannot read the body: it has more than 100 bytes',
  },
  {
    name: 'a value that breaks the schema',
    headers: {},
    payload: '{"Rank":"x"}',
    status: 400,
    want: 'Cannot read the body: /Rank must be integer,null',
  },
];

for (const { name, headers, payload, status, want } of refusals) {
  t.test(`POST refuses ${name}`, async (t) => {
    const { response } = await send({}, { headers, ...(payload === undefined ? {} : { payload }) });
    t.equal(response.statusCode, status);
    t.match(response.json(), { Error: true, ErrorMessage: want });
  });
}

t.test('POST refuses in the media type that is accepted, and names what it takes in Accept', async (t) => {
  const { response } = await send({}, { payload: 'a', headers: { 'content-type': 'text/csv', accept: 'text/xml' } });
  t.equal(response.headers['content-type'], 'text/xml; charset=utf-8');
  t.equal(response.headers.accept, types);
  t.match(response.body, '<ErrorType>SoUnsupportedMediaTypeException</ErrorType>');
});

t.test('POST answers 500 to the failure of a stream that the application around has put in place', async (t) => {
  const broken = async function* () {
    yield Buffer.from('{');
    throw new Error('Cannot unpack the body');
  };
  const prepare = (server: FastifyInstance) => server.addHook('preParsing', async () => Readable.from(broken()));
  const { response, warnings } = await send({ prepare }, { payload: '{}' });
  t.equal(response.statusCode, 500);
  t.match(warnings, [{ err: { message: 'Cannot unpack the body' } }]);
});

t.test('POST lets go of a client that leaves in the middle of its body', async (t) => {
  let resolve: (error: Error) => void = () => undefined;
  const failure = new Promise<Error>((done) => {
    resolve = done;
  });
  const prepare = (server: FastifyInstance) => server.addHook('onError', async (_request, _reply, error) => resolve(error));
  const { server } = await serve({ prepare });
  t.teardown(() => server.close());
  const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), '127.0.0.1');
  const lines = ['POST /api/v1/ChatSession/1 HTTP/1.1', 'Host: a', `Authorization: ${authorization}`, 'Content-Type: application/json'];
  socket.write([...lines, 'Content-Length: 50', '', '{'].join('\r\n'));
  server.server.once('request', (request) => request.once('readable', () => socket.destroy()));
  t.match(await failure, { code: 'bad-request', message: 'Cannot read the body: the connection ended before it was complete' });
});

t.test('POST answers 413 to a client that is still sending, on a connection that lives on', async (t) => {
  const { server } = await serve({});
  t.teardown(() => server.close());
  const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/api/v1/ChatSession/1`;
  const headers = { authorization, 'content-type': 'application/json' };
  const long = await fetch(url, {
    method: 'POST',
    headers,
    body: Readable.from([Buffer.alloc(1_000_000), Buffer.alloc(1_000_000)]),
    duplex: 'half',
  });
  t.equal(long.status, 413);
  await long.text();
  const declared = await fetch(url, { method: 'POST', headers, body: Buffer.alloc(1_000_000) });
  t.equal(declared.status, 413);
  await declared.text();
  t.equal((await fetch(url, { method: 'POST', headers, body: '{}' })).status, 200);
});

const LOCATION = { name: 'Location', required: false, type: 'string' } as const;
const answered: readonly {
  readonly name: string;
  readonly responses: Operation['responses'];
  readonly answer: object;
  readonly want: object;
}[] = [
  {
    name: '204 without a body, and a declared header',
    responses: { 204: { mediaTypes: [], headers: [LOCATION] } },
    answer: { status: 204, headers: { location: '/a' } },
    want: { statusCode: 204, body: '', headers: { location: '/a' } },
  },
  {
    name: 'each status with its own schema',
    responses: { 200: { schema: 'ChatSessionEntity', mediaTypes }, 201: { schema: 'ErrorBody', mediaTypes } },
    answer: { status: 201, body: { Error: true, ErrorType: 'a', ErrorMessage: 'b', ErrorSource: 'c' } },
    want: { statusCode: 201, body: '{"Error":true,"ErrorType":"a","ErrorMessage":"b","ErrorSource":"c"}' },
  },
  {
    name: 'a declared failure that the catalogue does not have, with its header',
    responses: { 402: { mediaTypes: [], headers: [LOCATION] } },
    answer: { status: 402, message: 'Pay', headers: { Location: '/pay' } },
    want: { statusCode: 402, body: /"ErrorMessage":"Pay"/, headers: { location: '/pay' } },
  },
  {
    name: '500 to an undeclared status',
    responses: { 204: { mediaTypes: [] } },
    answer: { status: 200, body: {} },
    want: { statusCode: 500 },
  },
  {
    name: '500 to null where the document has none',
    responses: { 200: { schema: 'ChatSessionEntity', mediaTypes } },
    answer: { status: 200, body: null },
    want: { statusCode: 500 },
  },
];

for (const { name, responses, answer, want } of answered) {
  t.test(`POST answers ${name}`, async (t) => {
    t.match((await send({ operation: { responses }, answer: () => answer }, { payload: '{}' })).response, want);
  });
}

t.test('POST drops an undeclared header, and says so in the log', async (t) => {
  const answer = () => ({ status: 200, body: {}, headers: { 'X-Other': 'a' } });
  const { response, warnings } = await send({ answer }, { payload: '{}' });
  t.equal(response.headers['x-other'], undefined);
  t.match(warnings, [{ dropped: ['X-Other'], status: 200, msg: 'the document does not declare these headers' }]);
});

t.test('POST asks that every successful answer is acceptable before the handler acts', async (t) => {
  const responses = { 200: { schema: 'ChatSessionEntity', mediaTypes }, 201: { schema: 'ErrorBody', mediaTypes: [JSON_TYPE] } };
  let called = 0;
  const answer = () => ({ status: 200, body: { Rank: called++ } });
  const { response } = await send({ operation: { responses }, answer }, { payload: '{}', headers: { accept: 'application/xml' } });
  t.equal(response.statusCode, 406);
  t.equal(called, 0);
});
