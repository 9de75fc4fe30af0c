import t from 'tap';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { readJsonSchemas, toJsonSchema } from '../../../scripts/generate/json-schemas.js';

t.test('toJsonSchema drops what only OpenAPI knows', async (t) => {
  const cases = [
    { name: 'xml', schema: { type: 'string', xml: { name: 'a' } }, want: { type: 'string' } },
    { name: 'example', schema: { type: 'string', example: 'a' }, want: { type: 'string' } },
    { name: 'externalDocs', schema: { type: 'string', externalDocs: { url: 'u' } }, want: { type: 'string' } },
    { name: 'extensions', schema: { type: 'string', 'x-utc': true }, want: { type: 'string' } },
    {
      name: 'below a property',
      schema: { properties: { a: { xml: {}, type: 'string' } } },
      want: { properties: { a: { type: 'string' } } },
    },
    { name: 'below items', schema: { items: { 'x-a': 1, type: 'string' } }, want: { items: { type: 'string' } } },
    { name: 'below anyOf', schema: { anyOf: [{ 'x-a': 1 }, { type: 'null' }] }, want: { anyOf: [{}, { type: 'null' }] } },
  ];
  for (const { name, schema, want } of cases) t.strictSame(toJsonSchema(schema), want, name);
});

t.test('toJsonSchema keeps what JSON Schema knows', async (t) => {
  const cases = [
    {
      name: 'keywords',
      schema: { type: ['string', 'null'], enum: ['a', null], pattern: '^a', maxLength: 1, description: 'd', examples: ['a', 1] },
    },
    {
      name: 'properties that are called like what is dropped',
      schema: { properties: { xml: { type: 'string' }, example: {}, 'x-a': {} } },
    },
    {
      name: 'a property that is called like a keyword',
      schema: { properties: { properties: { type: 'string' }, $ref: { type: 'string' } } },
    },
    { name: 'a list of texts', schema: { required: ['xml', 'x-a'] } },
    { name: 'references of other kinds', schema: { $ref: '#/$defs/a' } },
    { name: 'examples as they are', schema: { examples: [{ xml: 1, 'x-a': 2 }] } },
    { name: 'values of an enum as they are', schema: { enum: [{ xml: 1 }] } },
  ];
  for (const { name, schema } of cases) t.strictSame(toJsonSchema(schema), schema, name);
});

t.test('toJsonSchema keeps a property that is called __proto__', async (t) => {
  const schema = JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as JsonObject;
  t.equal(JSON.stringify(toJsonSchema(schema)), JSON.stringify(schema));
});

t.test('toJsonSchema lets references point to the files', async (t) => {
  const cases = [
    { ref: '#/components/schemas/A', want: 'A.json' },
    { ref: '#/components/schemas/A/properties/b', want: 'A.json#/properties/b' },
  ];
  for (const { ref, want } of cases) {
    t.strictSame(toJsonSchema({ $ref: ref, description: 'd' }), { $ref: want, description: 'd' });
    t.strictSame(toJsonSchema({ additionalProperties: { $ref: ref } }), { additionalProperties: { $ref: want } });
  }
});

t.test('readJsonSchemas returns every component schema with its id', async (t) => {
  const document = { components: { schemas: { A: { type: 'string' }, B: { $ref: '#/components/schemas/A' } } } };
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  t.strictSame(Object.fromEntries(readJsonSchemas(document)), {
    A: { $schema, $id: 'A.json', type: 'string' },
    B: { $schema, $id: 'B.json', $ref: 'A.json' },
  });
  t.equal(readJsonSchemas({}).size, 0);
});
