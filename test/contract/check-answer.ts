import t from 'tap';
import { operations } from '../../generated/operations.js';
import type { Answer, Field } from '../../src/contract/answer.js';
import { challengesOf, checkAnswer } from '../../src/contract/check-answer.js';
import { findOperation } from '../../src/contract/find-operation.js';
import { mediaTypesOf } from '../../src/contract/subject.js';

const session = operations.v1ChatSessionEntity_GetChatSessionEntity;
const VARY: Field = ['Vary', 'Accept, Accept-Language, SO-Language, SO-Culture, SO-TimeZone'];
const JSON_TYPE: Field = ['Content-Type', 'application/json; charset="UTF-8"'];
const UTC: Field = ['so-timezone', 'UTC'];
const ERROR = '{"Error":true,"ErrorType":"a","ErrorMessage":"b","ErrorSource":"c"}';

const answer = (status: number, fields: readonly Field[], body: string | Buffer = '', more: Partial<Answer> = {}): Answer => ({
  status,
  fields,
  bytes: Buffer.from(body),
  isCut: false,
  milliseconds: 1,
  ...more,
});
const found = (body: string | Buffer, more: Partial<Answer> = {}) => answer(200, [VARY, JSON_TYPE, UTC], body, more);

const get = { method: 'GET', fields: [] };
const rows: readonly {
  readonly name: string;
  readonly request?: { readonly method: string; readonly fields: readonly Field[] };
  readonly answer: Answer;
  readonly operation?: undefined;
  readonly want: readonly (readonly [pointer: string, expected: RegExp])[];
}[] = [
  { name: 'what keeps the contract', answer: found('{"_Links":{}}'), want: [] },
  { name: 'other bytes than UTF-8', answer: found(Buffer.from([0x7b, 0xff])), want: [['', /^UTF-8$/]] },
  { name: 'a body that was cut', answer: found('{', { isCut: true }), want: [['', /at most 1 bytes/]] },
  { name: 'a mark at its beginning', answer: found('\uFEFF{}'), want: [['', /byte order mark/]] },
  { name: 'HEAD with a body', request: { ...get, method: 'HEAD' }, answer: found('a'), want: [['', /no body/]] },
  { name: 'HEAD without one', request: { ...get, method: 'HEAD' }, answer: found(''), want: [] },
  { name: '304 that was asked for', request: { method: 'GET', fields: [['If-None-Match', '*']] }, answer: answer(304, []), want: [] },
  { name: '403 without its body', answer: answer(403, [VARY]), want: [['Content-Type', /^one of application\/json/]] },
  {
    name: 'a wait that is a date',
    answer: answer(429, [VARY, JSON_TYPE, ['Retry-After', 'Tue, 02 Nov 2021 09:00:00 GMT']], ERROR),
    want: [['Retry-After', /seconds/]],
  },
  { name: 'Vary that is everything', answer: answer(404, [['vary', '*'], JSON_TYPE], ERROR), want: [] },
  {
    name: 'an answer that nobody accepts',
    request: { method: 'GET', fields: [['Accept', 'image/png']] },
    answer: found('{"_Links":{}}'),
    want: [['Content-Type', /status 406/]],
  },
  {
    name: 'an error that nobody accepts',
    request: { method: 'GET', fields: [['Accept', 'image/png']] },
    answer: answer(404, [VARY, JSON_TYPE], ERROR),
    want: [],
  },
  {
    name: 'an Accept that is broken',
    request: { method: 'GET', fields: [['Accept', 'json, text/xml']] },
    answer: found('{"_Links":{}}'),
    want: [],
  },
  {
    name: '406 in XML',
    operation: undefined,
    answer: answer(406, [VARY, ['content-type', 'text/xml; charset=utf-8']], '<ErrorBody/>'),
    want: [['Content-Type', /^one of application\/json$/]],
  },
  {
    name: 'a coding that was asked for',
    request: { method: 'GET', fields: [['Accept-Encoding', 'identity']] },
    answer: answer(404, [VARY, JSON_TYPE, ['Content-Encoding', 'identity']], ERROR),
    want: [],
  },
  {
    name: 'an error that is null',
    answer: answer(404, [VARY, JSON_TYPE], 'null'),
    want: [
      ['', /object/],
      ['/Error', /true/],
    ],
  },
];

for (const { name, request = get, answer, want, ...row } of rows) {
  t.test(`checkAnswer judges ${name}`, async (t) => {
    const { findings } = checkAnswer('operation' in row ? undefined : session, request, answer);
    t.same(findings.length, want.length, JSON.stringify(findings));
    t.match(
      findings,
      want.map(([pointer, expected]) => ({ pointer, expected })),
    );
  });
}

t.test('challengesOf names the schemes of all challenges', async (t) => {
  const of = (...values: readonly string[]) =>
    challengesOf({ ...answer(401, []), fields: values.map((value): Field => ['WWW-Authenticate', value]) });
  t.same(of('Basic realm="a, Bearer b", charset="UTF-8"', 'Bearer realm="c"', 'SOTicket'), ['basic', 'bearer', 'soticket']);
  t.same(of(), []);
});

t.test('findOperation finds what a path is for', async (t) => {
  const id = (method: string, path: string) => findOperation(method, path)?.operationId;
  t.same(
    [
      id('GET', '/api/v1/ChatSession'),
      id('HEAD', '/api/v1/ChatSession/5'),
      id('POST', '/api/v1/ChatSession'),
      id('GET', '/api/v1/ChatSession/5/a'),
    ],
    ['v1ChatSessionEntity_GetAll', 'v1ChatSessionEntity_GetChatSessionEntity', undefined, undefined],
  );
});

t.test('mediaTypesOf names none where an operation answers otherwise', async (t) => {
  t.same(mediaTypesOf({ ...session, responses: {} }), []);
});
