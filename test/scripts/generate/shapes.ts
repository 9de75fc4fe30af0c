import t from 'tap';
import type { Json, JsonObject } from '../../../scripts/generate/document.js';
import type { ArrayShape, ObjectShape } from '../../../scripts/generate/runtime/shape.js';
import { readShape, readShapes } from '../../../scripts/generate/shapes.js';

const named = {
  Carrier: { type: 'object', properties: { a: { type: 'string' } } },
  Nothing: { type: ['object', 'null'], properties: {} },
  List: { type: 'array', xml: { name: 'Line', wrapped: true }, items: { type: 'string' } },
  Text: { type: ['string', 'null'], maxLength: 5 },
  Perhaps: { anyOf: [{ $ref: '#/components/schemas/Carrier' }, { type: 'null' }] },
  Alias: { $ref: '#/components/schemas/Carrier' },
} as const;
const to = (name: keyof typeof named) => ({ $ref: `#/components/schemas/${name}` });
const documentOf = (schemas: JsonObject): JsonObject => ({ components: { schemas } });
const read = (schema: Json | undefined) => readShape(documentOf(named), schema, '#/x');

const carrier = { kind: 'ref', name: 'Carrier', nullable: false };

t.test('readShape reads scalars with their limits', async (t) => {
  const cases = [
    { schema: { type: 'boolean' }, want: { kind: 'boolean', nullable: false } },
    { schema: { type: ['boolean'] }, want: { kind: 'boolean', nullable: false } },
    { schema: { type: ['null', 'boolean'] }, want: { kind: 'boolean', nullable: true } },
    { schema: { type: 'number' }, want: { kind: 'number', nullable: false } },
    {
      schema: { type: 'number', format: 'double', minimum: -1, maximum: 0 },
      want: { kind: 'number', nullable: false, minimum: -1, maximum: 0 },
    },
    { schema: { type: ['integer', 'null'], minimum: 0, maximum: 9 }, want: { kind: 'integer', nullable: true, minimum: 0, maximum: 9 } },
    { schema: { type: 'string' }, want: { kind: 'string', nullable: false } },
    {
      schema: { type: 'string', pattern: '^a', format: 'f', minLength: 0, maxLength: 2 },
      want: { kind: 'string', nullable: false, pattern: '^a', format: 'f', minLength: 0, maxLength: 2 },
    },
    { schema: { type: ['string', 'null'], enum: ['a', 'b', null] }, want: { kind: 'string', nullable: true, enum: ['a', 'b'] } },
    { schema: { type: 'string', description: 'd', example: 'e', 'x-translate': 'text' }, want: { kind: 'string', nullable: false } },
  ];
  for (const { schema, want } of cases) t.strictSame(read(schema), want, JSON.stringify(schema));
});

t.test('readShape reads what may be null in every way to say so', async (t) => {
  const cases = [
    { schema: { anyOf: [to('Carrier'), { type: 'null' }] }, want: { ...carrier, nullable: true } },
    { schema: { oneOf: [{ type: 'null' }, to('Carrier')] }, want: { ...carrier, nullable: true } },
    { schema: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'd' }, want: { kind: 'string', nullable: true } },
    { schema: to('Nothing'), want: { kind: 'ref', name: 'Nothing', nullable: true } },
    { schema: to('Perhaps'), want: { ...carrier, nullable: true } },
    { schema: to('Text'), want: { kind: 'string', nullable: true, maxLength: 5 } },
  ];
  for (const { schema, want } of cases) t.strictSame(read(schema), want, JSON.stringify(schema));
});

t.test('readShape reads references', async (t) => {
  const cases = [
    { name: 'to an object', schema: to('Carrier'), want: carrier },
    { name: 'to a list', schema: to('List'), want: { kind: 'ref', name: 'List', nullable: false } },
    { name: 'to a reference', schema: to('Alias'), want: { kind: 'ref', name: 'Alias', nullable: false } },
    { name: 'with a description beside', schema: { ...to('Carrier'), description: 'd', 'x-utc': true }, want: carrier },
    {
      name: 'to a part of a schema',
      schema: { $ref: '#/components/schemas/Carrier/properties/a' },
      want: { kind: 'string', nullable: false },
    },
  ];
  for (const { name, schema, want } of cases) t.strictSame(read(schema), want, name);
});

t.test('readShape reads an object with its properties in order', async (t) => {
  const schema = {
    type: 'object',
    required: ['b'],
    additionalProperties: false,
    properties: { b: { type: 'string', xml: { name: 'Bee' } }, a: { type: 'object', properties: {} } },
  };
  t.strictSame(read(schema), {
    kind: 'object',
    nullable: false,
    properties: [
      { name: 'b', xmlName: 'Bee', required: true, shape: { kind: 'string', nullable: false } },
      { name: 'a', xmlName: 'a', required: false, shape: { kind: 'object', nullable: false, properties: [] } },
    ],
  });
});

t.test('readShape reads the links of a property from its schema', { todo: 'a document that ours is not: regeneration' }, async (t) => {
  const links = { type: 'object', additionalProperties: { type: 'string' }, 'x-links': { Self: '/a/{Id}' } };
  const cases = [
    { name: 'inline', schema: links },
    { name: 'behind a reference', schema: { $ref: '#/components/schemas/Links' } },
    { name: 'behind a reference that may be null', schema: { anyOf: [{ $ref: '#/components/schemas/Links' }, { type: 'null' }] } },
  ];
  const document = documentOf({ Links: links });
  for (const { name, schema } of cases) {
    t.match(
      readShape(document, { type: 'object', properties: { l: schema } }, '#'),
      { properties: [{ links: { Self: '/a/{Id}' } }] },
      name,
    );
  }
});

t.test('readShape reads what the server makes of a property', async (t) => {
  const cases = [
    { name: 'a computed URL', property: { type: 'string', 'x-link': '../a' }, want: { link: '../a' } },
    { name: 'a relative URL', property: { type: 'string', 'x-relative': true }, want: { relative: true } },
    { name: 'neither', property: { type: 'string', 'x-link': 1, 'x-relative': 'true' }, want: {} },
  ];
  for (const { name, property, want } of cases) {
    const plain = { name: 'a', xmlName: 'a', required: false, shape: { kind: 'string', nullable: false } };
    t.strictSame((read({ type: 'object', properties: { a: property } }) as ObjectShape).properties, [{ ...plain, ...want }], name);
  }
});

t.test('readShape reads maps with the names of their entries', async (t) => {
  const string = { kind: 'string', nullable: false };
  const cases = [
    { name: 'names of its own', xml: { entry: 'Pair', key: 'From', value: 'To' }, want: { entry: 'Pair', key: 'From', value: 'To' } },
    { name: 'default names', xml: undefined, want: { entry: 'Entry', key: 'Key', value: 'Value' } },
  ];
  for (const { name, xml, want } of cases) {
    const schema = { type: 'object', additionalProperties: { type: 'string' }, ...(xml === undefined ? {} : { 'x-xml-map': xml }) };
    t.strictSame(read(schema), { kind: 'map', nullable: false, values: string, xml: want }, name);
  }
});

t.test('readShape reads lists with the name of their items', async (t) => {
  const list = (items: Json) => ({ type: 'array', xml: { wrapped: true }, items });
  const cases = [
    { name: 'no name', items: { type: 'string' }, want: 'Item' },
    { name: 'a name of its own', items: { type: 'string', xml: { name: 'Word' } }, want: 'Word' },
    { name: 'the name of the component', items: to('Carrier'), want: 'Carrier' },
    { name: 'the XML name of the component', items: to('List'), want: 'Line' },
  ];
  for (const { name, items, want } of cases) t.equal((read(list(items)) as ArrayShape).itemName, want, name);
});

t.test('readShapes returns objects, maps and lists by name, with the names of their root elements', async (t) => {
  const { named: shapes, rootNames } = readShapes(
    documentOf({ ...named, Map: { type: 'object', additionalProperties: { type: 'string' }, xml: { name: 'Root' } } }),
  );
  t.same([...shapes.keys()], ['Carrier', 'Nothing', 'List', 'Map']);
  t.same(Object.fromEntries(rootNames), { Carrier: 'Carrier', Nothing: 'Nothing', List: 'Line', Map: 'Root' });
});

t.test('readShapes reads a schema that holds itself', async (t) => {
  const next = { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] };
  const children = { type: 'array', xml: { wrapped: true }, items: { $ref: '#/components/schemas/Node' } };
  const { named: shapes } = readShapes(documentOf({ Node: { type: 'object', properties: { next, children } } }));
  t.strictSame(shapes.get('Node'), {
    kind: 'object',
    nullable: false,
    properties: [
      { name: 'next', xmlName: 'next', required: false, shape: { kind: 'ref', name: 'Node', nullable: true } },
      {
        name: 'children',
        xmlName: 'children',
        required: false,
        shape: { kind: 'array', nullable: false, items: { kind: 'ref', name: 'Node', nullable: false }, itemName: 'Node' },
      },
    ],
  });
});

t.test('readShapes returns nothing of a document without schemas', async (t) => {
  t.equal(readShapes({}).named.size, 0);
});
