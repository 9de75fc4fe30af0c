import '@hyperjump/json-schema/openapi-3-1';
import { readFileSync } from 'node:fs';
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/openapi-3-0';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import t from 'tap';
import type { Json, JsonObject } from '../../../scripts/generate/document.js';
import { toOpenApi30 } from '../../../scripts/generate/openapi-3.0.js';

/** Returns a small document, and the schemas of its copy. */
function documentOf(schemas: JsonObject): JsonObject {
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
}

function convertSchemas(schemas: JsonObject): Json {
  return (toOpenApi30(documentOf(schemas))['components'] as JsonObject)['schemas'] as Json;
}

const target: JsonObject = { type: 'object', properties: { A: { type: 'string' } } };
const reference: JsonObject = { $ref: '#/components/schemas/Target' };
const orNull: Json = [reference, { type: 'null' }];

const schemaCases: readonly { readonly name: string; readonly schema: Json; readonly want: Json }[] = [
  { name: 'a type beside null', schema: { type: ['string', 'null'] }, want: { type: 'string', nullable: true } },
  { name: 'a list with one type', schema: { type: ['string'] }, want: { type: 'string' } },
  {
    name: 'an enumeration with null',
    schema: { type: ['string', 'null'], enum: ['a', null] },
    want: { type: 'string', nullable: true, enum: ['a', null] },
  },
  { name: 'const', schema: { type: 'string', const: 'a' }, want: { type: 'string', enum: ['a'] } },
  { name: 'examples', schema: { type: 'string', examples: ['a', 'b'] }, want: { type: 'string', example: 'a' } },
  { name: 'no examples', schema: { type: 'string', examples: [] }, want: { type: 'string' } },
  { name: 'a comment', schema: { type: 'string', $comment: 'why' }, want: { type: 'string' } },
  { name: 'a pattern', schema: { type: 'string', pattern: '^(?:a)$' }, want: { type: 'string', pattern: '^(?:a)$' } },
  { name: 'a vendor extension', schema: { type: 'string', 'x-a': { type: ['b'] } }, want: { type: 'string', 'x-a': { type: ['b'] } } },
  { name: 'true', schema: true, want: {} },
  { name: 'false', schema: false, want: { not: {} } },
  {
    name: 'the schemas below it',
    schema: {
      type: 'object',
      properties: { type: { type: ['integer', 'null'] }, list: { type: 'array', items: { type: ['string', 'null'] } } },
      additionalProperties: false,
      allOf: [{ not: { type: ['boolean', 'null'] } }],
    },
    want: {
      type: 'object',
      properties: { type: { type: 'integer', nullable: true }, list: { type: 'array', items: { type: 'string', nullable: true } } },
      additionalProperties: false,
      allOf: [{ not: { type: 'boolean', nullable: true } }],
    },
  },
  {
    name: 'a map',
    schema: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
    want: { type: 'object', additionalProperties: { type: 'string', nullable: true } },
  },
  {
    name: 'a choice that includes null',
    schema: { oneOf: orNull },
    want: { oneOf: [reference, { type: 'object', nullable: true, enum: [null] }] },
  },
];

for (const { name, schema, want } of schemaCases) {
  t.test(`toOpenApi30 converts ${name}`, async (t) =>
    t.strictSame(convertSchemas({ Target: target, It: schema }), { Target: target, It: want }),
  );
}

t.test('toOpenApi30 makes a component nullable that is nullable wherever it is used', async (t) => {
  t.strictSame(convertSchemas({ Target: target, A: { description: 'D', 'x-a': 1, anyOf: orNull }, B: { anyOf: orNull } }), {
    Target: { ...target, nullable: true },
    A: { description: 'D', 'x-a': 1, type: 'object', nullable: true, allOf: [reference] },
    B: reference,
  });
});

t.test('toOpenApi30 keeps a component as it is when it is nullable in one place only', async (t) => {
  t.strictSame(convertSchemas({ Target: target, A: { description: 'D', anyOf: orNull }, B: reference }), {
    Target: target,
    A: { description: 'D', anyOf: [reference, { type: 'object', nullable: true, enum: [null] }] },
    B: reference,
  });
});

t.test('toOpenApi30 puts what stands beside a reference around it', async (t) => {
  const own = { type: ['string', 'null'] };
  t.strictSame(convertSchemas({ Target: own, A: { ...reference, description: 'D' }, B: { ...reference, allOf: [{ maxLength: 3 }] } }), {
    Target: { type: 'string', nullable: true },
    A: { description: 'D', type: 'string', nullable: true, allOf: [reference] },
    B: { type: 'string', nullable: true, allOf: [reference, { maxLength: 3 }] },
  });
  t.strictSame(convertSchemas({ Target: target, A: { ...reference, description: 'D' } }), {
    Target: target,
    A: { description: 'D', allOf: [reference] },
  });
});

const refusals: readonly { readonly name: string; readonly schema: Json; readonly want: string }[] = [
  {
    name: 'two types',
    schema: { type: ['string', 'integer'] },
    want: "#/components/schemas/It/type: OpenAPI 3.0 knows one type, and 'null' beside it",
  },
  {
    name: 'a keyword that 3.0 does not have',
    schema: { properties: { 'a/b': { prefixItems: [] } } },
    want: '#/components/schemas/It/properties/a~1b/prefixItems: OpenAPI 3.0 has no such keyword: remove it, or convert it in scripts/generate/openapi-3.0-schema.ts',
  },
  { name: 'what is no schema', schema: 'text', want: '#/components/schemas/It: a schema has to be an object' },
];

for (const { name, schema, want } of refusals) {
  t.test(`toOpenApi30 refuses ${name}`, async (t) =>
    t.throws(() => convertSchemas({ It: schema }), { name: 'DocumentError', message: want }),
  );
}

t.test('toOpenApi30 converts the rest of the document', async (t) => {
  const schema = { type: ['string', 'null'] };
  const want = { type: 'string', nullable: true };
  const example = { schema: { type: ['not', 'a', 'schema'] } };
  const document: JsonObject = {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: 'T', version: '1', summary: 'S', description: 'D', license: { name: 'MIT', identifier: 'MIT' } },
    webhooks: { hook: {} },
    paths: {
      'x-paths': { schema },
      '/a': {
        parameters: [{ $ref: '#/components/parameters/P', description: 'dropped' }],
        get: { parameters: [{ schema }], responses: { 200: { content: { 'a/b': { schema, example } }, headers: { schema: { schema } } } } },
        post: {
          requestBody: { content: { 'a/b': { encoding: { a: { headers: { H: { schema } } } } } } },
          callbacks: { c: { u: { get: { parameters: [{ schema }] } } } },
        },
      },
    },
    components: { parameters: { P: { content: { 'a/b': { schema } } } }, examples: { E: example } },
  };
  t.strictSame(toOpenApi30(document), {
    openapi: '3.0.3',
    info: {
      title: 'T',
      version: '1',
      description: 'S\n\nD',
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    },
    paths: {
      'x-paths': { schema },
      '/a': {
        parameters: [{ $ref: '#/components/parameters/P' }],
        get: {
          parameters: [{ schema: want }],
          responses: { 200: { content: { 'a/b': { schema: want, example } }, headers: { schema: { schema: want } } } },
        },
        post: {
          requestBody: { content: { 'a/b': { encoding: { a: { headers: { H: { schema: want } } } } } } },
          callbacks: { c: { u: { get: { parameters: [{ schema: want }] } } } },
        },
      },
    },
    components: { parameters: { P: { content: { 'a/b': { schema: want } } } }, examples: { E: example } },
  });
  t.strictSame(toOpenApi30({ info: { summary: 'S' }, paths: null, components: null }), {
    openapi: '3.0.3',
    info: { description: 'S' },
    paths: null,
    components: null,
  });
});

t.test('openapi-3.0.json lints without a problem, but for XML in examples that Redocly takes for JSON', async (t) => {
  const source = readFileSync('generated/openapi-3.0.json', 'utf8');
  const problems = await lintFromString({
    source,
    absoluteRef: 'openapi-3.0.json',
    config: await createConfig({ extends: ['recommended'] }),
  });
  const isXmlExample = (pointer = '') => /\/(application|text)~1xml\/examples\/|^#\/components\/examples\/\w+Xml\//.test(pointer);
  t.strictSame(
    problems
      .filter(({ ruleId, location }) => ruleId !== 'no-invalid-media-type-examples' || !isXmlExample(location[0]?.pointer))
      .map(({ message, location }) => `${location[0]?.pointer}: ${message}`),
    [],
  );
});

t.test('openapi-3.0.json allows the same sessions as openapi.json', async (t) => {
  for (const [name, version] of [
    ['openapi', '3.1/schema-base'],
    ['openapi-3.0', '3.0/schema'],
  ] as const) {
    registerSchema(
      JSON.parse(readFileSync(`generated/${name}.json`, 'utf8')) as SchemaObject,
      `https://example.com/${name}`,
      `https://spec.openapis.org/oas/${version}`,
    );
  }
  // Compiling validates each document against the schema of its version.
  const validators = await Promise.all(
    ['openapi', 'openapi-3.0'].map((name) => validate(`https://example.com/${name}#/components/schemas/ChatSessionEntity`)),
  );
  const values: readonly { readonly value: Json; readonly want: boolean }[] = [
    { value: {}, want: true },
    { value: null, want: false },
    { value: { User: null }, want: true },
    { value: { User: { Name: 'Tje', TableRight: null } }, want: true },
    { value: { User: 'Tje' }, want: false },
    { value: { User: { Name: 1 } }, want: false },
    { value: { FieldProperties: null }, want: true },
    { value: { FieldProperties: { a: null, b: { FieldRight: null } } }, want: true },
    { value: { FieldProperties: { a: 1 } }, want: false },
    { value: { Contact: { Address: { LocalizedAddress: [[{ Name: null }]] } } }, want: true },
    { value: { Contact: { Address: { LocalizedAddress: [[null]] } } }, want: false },
    { value: { Contact: { Address: { LocalizedAddress: null } } }, want: true },
    { value: { _Links: null }, want: false },
    { value: { WhenEnded: null }, want: true },
    { value: { WhenEnded: '2021-11-02T09:14:05' }, want: true },
    { value: { WhenEnded: '2021-13-02T09:14:05' }, want: false },
    { value: { Status: null }, want: true },
    { value: { Status: 'Open' }, want: false },
    { value: { TopicId: 2147483648 }, want: false },
    { value: { CustomerAlias: 'a'.repeat(65) }, want: false },
  ];
  for (const { value, want } of values) {
    t.strictSame(
      validators.map((validator) => validator(value as never).valid),
      [want, want],
      JSON.stringify(value),
    );
  }
});
