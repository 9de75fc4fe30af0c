import t from 'tap';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { generateHandlers } from '../../../scripts/generate/handlers.js';
import { readOperations } from '../../../scripts/generate/operations.js';
import { readShapes } from '../../../scripts/generate/shapes.js';

const body = { content: { 'text/json': { schema: { $ref: '#/components/schemas/A' } } } };

function sourceOf(operation: JsonObject, schemas: JsonObject = { A: { type: 'object' } }): string {
  const document = { paths: { '/a/{id}': { put: { operationId: 'op', ...operation } } } };
  return generateHandlers({ operations: readOperations(document), shapes: readShapes({ components: { schemas } }) } as unknown as Contract);
}

t.test('generateHandlers gives an operation one answer for each body and one for all failures', async (t) => {
  const cases = [
    { name: 'a body', responses: { '200': body }, want: ["  | { readonly status: 200; readonly body: components['schemas']['A'] }"] },
    { name: 'no body', responses: { '204': {}, '304': {} }, want: ['  | { readonly status: 204 }', '  | { readonly status: 304 }'] },
    {
      name: 'failures',
      responses: { '200': body, '404': body, '503': {} },
      want: [
        "  | { readonly status: 200; readonly body: components['schemas']['A'] }",
        '  | { readonly status: 404 | 503; readonly message: string }',
      ],
    },
  ];
  for (const { name, responses, want } of cases) {
    const [, answers = ''] = /^export type opAnswer =\n(.*?)\n;$/ms.exec(sourceOf({ responses })) ?? [];
    t.same(answers.split('\n'), want, name);
  }
});

t.test('generateHandlers asks the handler for nothing that the server computes', async (t) => {
  const links = { type: 'object', additionalProperties: { type: 'string' }, 'x-links': { Self: 'a' } };
  const link = { type: 'string', 'x-link': 'a' };
  const a = { type: 'string' };
  const cases = [
    { name: 'no object', A: { type: 'array', xml: { wrapped: true }, items: a }, want: "components['schemas']['A']" },
    { name: 'nothing computed', A: { type: 'object', properties: { a } }, want: "components['schemas']['A']" },
    { name: 'links', A: { type: 'object', properties: { a, links } }, want: "Omit<components['schemas']['A'], 'links'>" },
    {
      name: 'two computed properties',
      A: { type: 'object', properties: { links, 'a.b': link } },
      want: "Omit<components['schemas']['A'], 'links' | 'a.b'>",
    },
  ];
  for (const { name, A, want } of cases) {
    t.match(sourceOf({ responses: { '200': body } }, { A }), `{ readonly status: 200; readonly body: ${want} }\n`, name);
  }
});

t.test('generateHandlers describes every method by its route and its summary', async (t) => {
  const cases = [
    { name: 'no summary', operation: {}, want: '/** `PUT /a/{id}` */' },
    { name: 'a summary', operation: { summary: 'Puts a.' }, want: '/** `PUT /a/{id}`: Puts a. */' },
    { name: 'a summary that would end the comment', operation: { summary: 'a */ b' }, want: '/** `PUT /a/{id}`: a *\\/ b */' },
  ];
  for (const { name, operation, want } of cases) {
    t.match(sourceOf({ responses: { '204': {} }, ...operation }), `  ${want}\n  op(request: Request<'op'>): Awaitable<opAnswer>;\n`, name);
  }
});

t.test('generateHandlers writes an interface without methods for a document without operations', async (t) => {
  t.match(generateHandlers({ operations: [] } as unknown as Contract), 'export interface OperationHandlers {\n}\n');
});
