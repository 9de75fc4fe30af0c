import t from 'tap';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { operationsOf, visitDocument } from '../../../scripts/generate/visit-document.js';

/** A document in which everything is referred to twice where that is possible. */
const document: JsonObject = {
  paths: {
    '/a/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }],
      get: { parameters: [{ $ref: '#/components/parameters/Id' }, null], responses: { '200': { $ref: '#/components/responses/R' } } },
      delete: {
        responses: { '200': { $ref: '#/components/responses/R' }, '204': { headers: { Age: { $ref: '#/components/headers/Age' } } } },
      },
    },
  },
  components: {
    parameters: { Id: { schema: { $ref: '#/components/schemas/Id' } } },
    responses: { R: { content: { 'a/b': { schema: {} } }, headers: { Own: { schema: { type: 'string' } } } } },
    headers: { Age: { schema: { type: 'integer' } } },
    schemas: {
      Id: { type: 'string' },
      Tree: {
        properties: { self: { $ref: '#/components/schemas/Tree' }, list: { items: { type: 'string' } } },
        additionalProperties: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Id' }], oneOf: [{}], allOf: [true] },
      },
    },
  },
};

t.test('visitDocument visits every part once, below the pointer of the component that it is', async (t) => {
  const tree = '#/components/schemas/Tree';
  t.same(
    visitDocument(document).map(({ kind, pointer }) => `${kind} ${pointer}`),
    [
      'document #',
      'path #/paths/~1a~1{id}',
      'parameter #/components/parameters/Id',
      'parameterSchema #/components/schemas/Id',
      'operation #/paths/~1a~1{id}/get',
      'parameter #/paths/~1a~1{id}/get/parameters/1',
      'parameterSchema #/paths/~1a~1{id}/get/parameters/1/schema',
      'response #/components/responses/R',
      'mediaType #/components/responses/R/content/a~1b',
      'parameterSchema #/components/responses/R/headers/Own/schema',
      'schema #/components/responses/R/headers/Own/schema',
      'operation #/paths/~1a~1{id}/delete',
      'response #/paths/~1a~1{id}/delete/responses/204',
      'parameterSchema #/components/headers/Age/schema',
      'schema #/components/headers/Age/schema',
      'component #/components/schemas/Id',
      'schema #/components/schemas/Id',
      `component ${tree}`,
      `schema ${tree}`,
      `schema ${tree}/properties/list`,
      `schema ${tree}/properties/list/items`,
      `schema ${tree}/additionalProperties`,
      `schema ${tree}/additionalProperties/anyOf/0`,
      `schema ${tree}/additionalProperties/oneOf/0`,
    ],
  );
});

t.test('visitDocument names the template of a path and the name of a component', async (t) => {
  t.same(
    visitDocument(document).flatMap(({ kind, key }) => (key === '' ? [] : [`${kind} ${key}`])),
    ['path /a/{id}', 'component Id', 'component Tree'],
  );
});

t.test('operationsOf returns the operations with the way to each', async (t) => {
  t.same(
    operationsOf(document).map(({ at }) => at.join(' ')),
    ['paths /a/{id} get', 'paths /a/{id} delete'],
  );
  t.same(operationsOf({}), []);
});
