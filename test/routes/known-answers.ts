import t from 'tap';
import type { Operation, Parameter } from '../../generated/operation.js';
import { createKnownAnswers } from '../../src/routes/known-answers.js';

const id: Parameter = { name: 'id', in: 'path', required: true, type: 'integer', joinRepeated: false, reserved: [] };
const header: Parameter = { ...id, name: 'X-Request-Id', in: 'header', type: 'string' };

const cases: readonly { readonly name: string; readonly operation: Pick<Operation, 'path' | 'parameters'>; readonly want: boolean }[] = [
  { name: 'ends with an integer', operation: { path: '/Session/{id}', parameters: [id] }, want: true },
  { name: 'ends with a text', operation: { path: '/Session/{id}', parameters: [{ ...id, type: 'string' }] }, want: false },
  { name: 'has an integer elsewhere', operation: { path: '/Session/{id}/Messages', parameters: [id] }, want: false },
  {
    name: 'has another parameter',
    operation: { path: '/Topic/{topic}/Session/{id}', parameters: [id, { ...id, name: 'topic' }] },
    want: false,
  },
  { name: 'has none', operation: { path: '/Session', parameters: [] }, want: false },
  { name: 'has a text among the headers that are read anew', operation: { path: '/Session/{id}', parameters: [id, header] }, want: true },
  {
    name: 'has a number among them',
    operation: { path: '/Session/{id}', parameters: [id, { ...header, type: 'integer' }] },
    want: false,
  },
];

for (const { name, operation, want } of cases) {
  t.test(`createKnownAnswers ${want ? 'answers' : 'does not answer'} requests of an operation that ${name}`, async (t) => {
    const whole = { operationId: 'op', method: 'GET', responses: {}, security: [], ...operation } as Operation;
    const known = createKnownAnswers(whole, {
      validate: () => true,
      attempts: { guard: (_caller, check) => check(), areNone: () => true },
      security: { security: [], schemes: {} },
      handle: () => ({ status: 200, body: {} }),
      handlerTimeout: 1000,
    });
    const prepared = { etag: undefined, lastModified: undefined, representation: undefined };
    const wanted = {} as Parameters<typeof known.create>[2]['wanted'];
    const answers = { expect: () => ({}), prepare: () => prepared } as unknown as Parameters<typeof known.create>[2]['answers'];
    const create = (url: string) =>
      known.create({ status: 200, body: {} }, { path: { id: 1 }, query: {}, header: {} }, { url, answers, wanted });
    const ask = (answer = create('/Session/1'), status = 304) =>
      answer?.('5', { headers: {}, url: '/Session/5' } as Parameters<typeof answer>[1], new Map([[status, true]]));
    t.equal(ask(), want ? prepared : undefined);
    t.equal(ask(create('/Session/1'), 200), undefined, 'of another status');
    t.equal(create('/Session/2'), undefined, 'what stands last is not the parameter');
  });
}
