import t from 'tap';
import type { Draft, Exchange } from '../../../scripts/fuzz/exchange.js';
import { judgeExchange } from '../../../scripts/fuzz/judge.js';
import type { Answer, Field } from '../../../src/contract/answer.js';

const ERROR = '{"Error":true,"ErrorType":"X","ErrorMessage":"No","ErrorSource":"x"}';
const JSON_TYPE: Field = ['Content-Type', 'application/json; charset=utf-8'];
const VARY: Field = ['Vary', 'Accept'];

const answer = (status: number, body = ERROR, fields: readonly Field[] = [JSON_TYPE, VARY]): Answer => ({
  ...{ status, fields, bytes: Buffer.from(body), isCut: false, milliseconds: 0 },
});

function judge(given: Answer | undefined, request: Partial<Draft> = {}, { isExact = true, text = 'x' } = {}) {
  const draft: Draft = { method: 'GET', target: '/api/v1/ChatSession/1', version: 'HTTP/1.1', fields: [], body: '', ...request };
  const exchange: Exchange = { index: 0, requests: [draft], pieces: [Buffer.from(text)], isExact, keeps: true };
  const answers = given === undefined ? [] : [given];
  return judgeExchange(exchange, { answers, fault: undefined, isGone: false, before: [] }, ['s3cret']);
}

t.test('judgeExchange', async (t) => {
  const rows: readonly { readonly name: string; readonly got: readonly string[]; readonly want: readonly (string | RegExp)[] }[] = [
    { name: 'takes a documented error', got: judge(answer(404)), want: [] },
    {
      name: 'wants the status of a request that is right',
      got: judge(answer(404), { want: 200 }),
      want: [/^answer 1, 404: it has to be 200: /],
    },
    { name: 'takes no 500', got: judge(answer(500)), want: ['answer 1, 500: the service failed'] },
    { name: 'takes 503 with Retry-After only', got: judge(answer(503)), want: ['answer 1, 503: no Retry-After'] },
    { name: 'takes 503', got: judge(answer(503, ERROR, [JSON_TYPE, VARY, ['Retry-After', '5']])), want: [] },
    { name: 'finds a secret', got: judge(answer(404, ERROR.replace('No', 's3cret'))), want: ['answer 1, 404: it holds a secret'] },
    {
      name: 'finds a code of Node',
      got: judge(answer(404, ERROR.replace('No', 'FST_ERR_X'))),
      want: ['answer 1, 404: it shows the inside of the service'],
    },
    { name: 'takes letters of a tag for no code', got: judge(answer(404, ERROR, [JSON_TYPE, VARY, ['ETag', '"aFsT_M"']])), want: [] },
    { name: 'finds a status that is not declared', got: judge(answer(415)), want: [/^answer 1, 415: status: expected one of 200, /] },
    {
      name: 'finds a body that is none',
      got: judge(answer(404, '{}')),
      want: [/'Error'/, /'ErrorType'/, /'ErrorMessage'/, /'ErrorSource'/, 'answer 1, 404: /Error: expected true, got nothing'],
    },
    { name: 'takes an error that no route gave', got: judge(answer(431, ERROR, [JSON_TYPE])), want: [] },
    { name: 'takes an error that no route gave to HEAD', got: judge(answer(417, '', [JSON_TYPE]), { method: 'HEAD' }), want: [] },
    {
      name: 'wants JSON of it',
      got: judge(answer(431, ERROR, [['Content-Type', 'text/plain']])),
      want: ['answer 1, 431: the body is text/plain'],
    },
    { name: 'wants the error body of it', got: judge(answer(431, '{', [JSON_TYPE])), want: [/^answer 1, 431: the body: expected JSON/] },
    { name: 'takes what other paths say', got: judge(answer(302, ''), { target: 'http://a/docs?x#y' }), want: [] },
    {
      name: 'takes not all of it',
      got: judge(answer(202, ''), { target: '/docs' }),
      want: ['answer 1, 202: no such status is documented'],
    },
    {
      name: 'does not know what half a wildcard asks for',
      got: judge(answer(404), { fields: [['Accept', '*/xml']] }),
      want: [],
    },
    { name: 'wants an answer to broken bytes', got: judge(undefined, {}, { isExact: false }), want: ['no answer'] },
    { name: 'wants none to nothing', got: judge(undefined, {}, { isExact: false, text: '\r\n' }), want: [] },
    {
      name: 'wants none to half a body',
      got: judge(undefined, {}, { isExact: false, text: 'GET / HTTP/1.1\r\nContent-Length: 9\r\n\r\n' }),
      want: [],
    },
    { name: 'takes any success for broken bytes', got: judge(answer(200, 'x'), {}, { isExact: false }), want: [] },
    { name: 'takes an error for broken bytes', got: judge(answer(400), {}, { isExact: false }), want: [] },
    { name: 'takes an error to HEAD for broken bytes', got: judge(answer(400, ''), {}, { isExact: false }), want: [] },
    {
      name: 'wants a documented body for broken bytes',
      got: judge(answer(400, 'x', [['Content-Type', 'text/html']]), {}, { isExact: false }),
      want: ['answer 1, 400: the body of an error is text/html'],
    },
  ];
  for (const { name, got, want } of rows) {
    t.test(`judgeExchange ${name}`, async (t) => {
      t.equal(got.length, want.length, got.join('\n'));
      t.match(got, want);
    });
  }
});
