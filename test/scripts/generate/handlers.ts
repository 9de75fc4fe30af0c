import t from 'tap';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { generateHandlers } from '../../../scripts/generate/handlers.js';
import { readOperations } from '../../../scripts/generate/operations.js';
import { readShapes } from '../../../scripts/generate/shapes.js';

function sourceOf(operation: JsonObject, schemas: JsonObject = { A: { type: 'object' } }): string {
  const document = { paths: { '/a/{id}': { put: { operationId: 'op', ...operation } } } };
  return generateHandlers({ operations: readOperations(document), shapes: readShapes({ components: { schemas } }) } as unknown as Contract);
}

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
