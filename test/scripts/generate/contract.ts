import path from 'node:path';
import t, { type Test } from 'tap';
import { type Contract, readContract } from '../../../scripts/generate/contract.js';

/** Reads a document whose only operation answers with some component schemas. */
function read(t: Test, schemas: object, bodies: readonly string[]): Promise<Contract> {
  const responses = bodies.map((name, index): [number, { readonly content: object; readonly description: string }] => [
    200 + index,
    { description: 'd', content: { 'text/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
  ]);
  const requestBody = { content: responses[0]?.[1].content ?? {} };
  const paths = {
    '/a': { put: { operationId: 'op', requestBody, responses: { ...Object.fromEntries(responses), 304: { description: 'd' } } } },
  };
  const document = { openapi: '3.1.0', info: { title: 't', version: '1' }, paths, components: { schemas } };
  return readContract(path.join(t.testdir({ 'openapi.json': JSON.stringify(document) }), 'openapi.json'));
}

t.test('readContract returns document, operations, shapes and every body once', async (t) => {
  const { document, operations, shapes, bodies } = await read(t, { A: { type: 'object' }, B: { type: 'object' }, C: { type: 'object' } }, [
    'B',
    'A',
    'B',
  ]);
  t.equal(document['openapi'], '3.1.0');
  t.same(
    operations.map(({ entry }) => entry.operationId),
    ['op'],
  );
  t.same([...shapes.named.keys()], ['A', 'B', 'C']);
  t.same(bodies, ['B', 'A']);
});

t.test('readContract refuses a body that has no writer', async (t) => {
  const object = { type: 'object' };
  const ref = { $ref: '#/components/schemas/B' };
  const cases = [
    { name: 'a text', A: { type: 'string' } },
    { name: 'a reference to a reference', A: { anyOf: [{ $ref: '#/components/schemas/C' }, { type: 'null' }] }, C: ref },
  ];
  for (const { name, ...schemas } of cases) {
    await t.rejects(read(t, { ...schemas, B: object }, ['A']), { name: 'DocumentError' }, name);
  }
});
