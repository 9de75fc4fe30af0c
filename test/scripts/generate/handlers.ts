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
    t.match(
      sourceOf({ responses: { '204': {} }, ...operation }),
      `  ${want}\n  op(request: Request<'op'>, call?: Call): Awaitable<opAnswer>;\n`,
      name,
    );
  }
});

t.test('generateHandlers writes an interface without methods for a document without operations', async (t) => {
  t.match(generateHandlers({ operations: [] } as unknown as Contract), 'export interface OperationHandlers {\n}\n');
});

const answer = { content: { 'text/json': { schema: { $ref: '#/components/schemas/A' } } } };

/** Returns the source of a GET with these responses. */
function getSource(responses: JsonObject): string {
  const document = { paths: { '/a': { get: { operationId: 'op', responses } } }, components: { schemas: { A: { type: 'object' } } } };
  return generateHandlers({ operations: readOperations(document), shapes: readShapes(document) } as unknown as Contract);
}

t.test('generateHandlers lets a handler tell the version of an answer when the document declares 304', async (t) => {
  const source = getSource({ '200': answer, '304': {} });
  t.match(source, "{ readonly status: 200; readonly headers?: never } & Content<components['schemas']['A']>");
  t.match(source, "import type { Call, Content } from './answer.js';");
});

t.test('generateHandlers leaves 304 to the service', async (t) => {
  t.notMatch(getSource({ '200': answer, '304': {} }), 'status: 304');
});

t.test('generateHandlers asks for the body alone when the document declares no 304', async (t) => {
  const source = getSource({ '200': answer });
  t.match(source, "{ readonly status: 200; readonly body: components['schemas']['A']; readonly headers?: never }");
  t.match(source, "import type { Call } from './answer.js';");
});
