import t from 'tap';
import type { DocumentError, JsonObject } from '../../../scripts/generate/document.js';
import { readShapes } from '../../../scripts/generate/shapes.js';
import { thrown } from '../../thrown.js';

const A = '#/components/schemas/A';
const text = { type: 'string' };
const list = { type: 'array', xml: { wrapped: true }, items: text };
const map = { type: 'object', additionalProperties: text };
const object = (properties: JsonObject) => ({ type: 'object', properties });

const CHOICE = "write it as one schema and {type: 'null'}: a writer has to know which one to follow";
const KEYWORD = 'no writer knows this keyword here: remove it, or say it in another way';
const TYPE = "name one type, and 'null' beside it where the value may be null";
const WRAPPED = 'say `wrapped: true`: without an element around them, null and an empty list look the same in XML';
const SCHEMA = 'a schema is missing or is not an object';
const ATTRIBUTE = 'the XML of this service has neither namespaces nor attributes: an attribute cannot be null';
const bound = (keyword: string) => `an integer needs \`${keyword}\`: \`format\` alone is not checked by every tool`;
const element = (name: unknown) => `${JSON.stringify(name)} is not a name for an XML element: give one in \`xml: {name: …}\``;

t.test('readShapes names the place of what no writer could follow', async (t) => {
  const cases = [
    { name: 'a schema that is true', schema: true, at: '', want: SCHEMA },
    { name: 'a property that is null', schema: object({ a: null }), at: '/properties/a', want: SCHEMA },
    { name: 'a list without items', schema: { ...list, items: undefined as never }, at: '/items', want: SCHEMA },
    { name: 'values of any kind', schema: { ...map, additionalProperties: true }, at: '/additionalProperties', want: SCHEMA },
    { name: 'anyOf of two types', schema: { anyOf: [text, { type: 'boolean' }] }, at: '/anyOf', want: CHOICE },
    { name: 'anyOf of three', schema: { anyOf: [text, { type: 'null' }, { type: 'null' }] }, at: '/anyOf', want: CHOICE },
    { name: 'oneOf of one', schema: { oneOf: [text] }, at: '/oneOf', want: CHOICE },
    { name: 'oneOf of null alone', schema: { oneOf: [{ type: 'null' }] }, at: '/oneOf', want: CHOICE },
    { name: 'anyOf that is no list', schema: { anyOf: text }, at: '/anyOf', want: CHOICE },
    { name: 'a keyword beside anyOf', schema: { anyOf: [text, { type: 'null' }], type: 'string' }, at: '/type', want: KEYWORD },
    { name: 'oneOf beside anyOf', schema: { anyOf: [text, { type: 'null' }], oneOf: [] }, at: '/oneOf', want: KEYWORD },
    { name: 'a keyword beside $ref', schema: object({ a: { $ref: A, minLength: 1 } }), at: '/properties/a/minLength', want: KEYWORD },
    { name: 'no type', schema: { enum: ['a'] }, at: '/type', want: TYPE },
    { name: 'two types', schema: { type: ['string', 'integer'] }, at: '/type', want: TYPE },
    { name: 'null alone', schema: { type: 'null' }, at: '/type', want: TYPE },
    { name: 'a type that is none', schema: { type: 'date' }, at: '/type', want: '"date" is not a type of JSON Schema' },
    { name: 'an integer without minimum', schema: { type: 'integer', maximum: 1 }, at: '', want: bound('minimum') },
    { name: 'an integer without maximum', schema: { type: 'integer', minimum: 1, format: 'int32' }, at: '', want: bound('maximum') },
    { name: 'a keyword of an object', schema: { ...object({}), minProperties: 1 }, at: '/minProperties', want: KEYWORD },
    { name: 'a keyword of a map', schema: { ...map, required: ['a'] }, at: '/required', want: KEYWORD },
    { name: 'a keyword of a list', schema: { ...list, maxItems: 1 }, at: '/maxItems', want: KEYWORD },
    { name: 'a keyword of a text', schema: { ...text, contentEncoding: 'base64' }, at: '/contentEncoding', want: KEYWORD },
    { name: 'a keyword of an integer', schema: { type: 'integer', multipleOf: 2 }, at: '/multipleOf', want: KEYWORD },
    { name: 'a keyword of a number', schema: { type: 'number', exclusiveMinimum: 0 }, at: '/exclusiveMinimum', want: KEYWORD },
    { name: 'a keyword of a boolean', schema: { type: 'boolean', enum: [true] }, at: '/enum', want: KEYWORD },
    { name: 'a list without an element around it', schema: { type: 'array', items: text }, at: '/xml', want: WRAPPED },
    { name: 'a list with wrapped: false', schema: { ...list, xml: { wrapped: false } }, at: '/xml', want: WRAPPED },
    {
      name: 'an attribute',
      schema: object({ a: { ...text, xml: { attribute: true } } }),
      at: '/properties/a/xml/attribute',
      want: ATTRIBUTE,
    },
    { name: 'a namespace', schema: { ...object({}), xml: { namespace: 'urn:x' } }, at: '/xml/namespace', want: ATTRIBUTE },
    {
      name: 'a prefix of an item',
      schema: { ...list, items: { ...text, xml: { prefix: 'p' } } },
      at: '/items/xml/prefix',
      want: ATTRIBUTE,
    },
    {
      name: 'a property that cannot be an element',
      schema: object({ '1st': text }),
      at: '/properties/1st/xml/name',
      want: element('1st'),
    },
    { name: 'a property with a colon', schema: object({ 'a:b': text }), at: '/properties/a:b/xml/name', want: element('a:b') },
    { name: 'a property with a slash', schema: object({ 'a/b': text }), at: '/properties/a~1b/xml/name', want: element('a/b') },
    { name: 'a property outside of ASCII', schema: object({ é: text }), at: '/properties/é/xml/name', want: element('é') },
    { name: 'an empty property', schema: object({ '': text }), at: '/properties//xml/name', want: element('') },
    { name: 'an XML name that is a number', schema: { ...object({}), xml: { name: 1 } }, at: '/xml/name', want: element(1) },
    { name: 'the key of a map', schema: { ...map, 'x-xml-map': { key: 'a b' } }, at: '/x-xml-map', want: element('a b') },
    {
      name: 'a fault below a list',
      schema: { ...list, items: { type: 'date' } },
      at: '/items/type',
      want: '"date" is not a type of JSON Schema',
    },
    { name: 'a fault below a map', schema: { ...map, additionalProperties: {} }, at: '/additionalProperties/type', want: TYPE },
  ];
  for (const { name, schema, at, want } of cases) {
    t.equal(String(thrown(() => readShapes({ components: { schemas: { A: schema } } }))), `DocumentError: ${A}${at}: ${want}`, name);
  }
});

t.test('readShapes names every fault, not only the first', async (t) => {
  const schemas = { A: object({ a: { type: 'date' }, b: text, c: true }), B: { oneOf: [text] } };
  const { errors } = thrown(() => readShapes({ components: { schemas } })) as unknown as AggregateError;
  t.same(
    errors.map(({ pointer }: DocumentError) => pointer),
    [`${A}/properties/a/type`, `${A}/properties/c`, '#/components/schemas/B/oneOf'],
  );
});

t.test('readShapes refuses what the writers and the JSON Schema would take in different ways', async (t) => {
  const cases = [
    {
      name: 'other properties beside declared ones',
      schema: { ...object({ a: text }), additionalProperties: text },
      at: '/additionalProperties',
    },
    { name: 'a required property that is not declared', schema: { ...object({ a: text }), required: ['b'] }, at: '/required' },
    { name: 'null that the enum leaves out', schema: { type: ['string', 'null'], enum: ['a'] }, at: '/enum' },
    { name: 'null that the type leaves out', schema: { type: 'string', enum: ['a', null] }, at: '/enum' },
    { name: 'a number in the enum of a text', schema: { type: 'string', enum: ['a', 1] }, at: '/enum' },
    {
      name: 'two properties of one XML name',
      schema: object({ a: text, b: { ...text, xml: { name: 'a' } } }),
      at: '/properties/b/xml/name',
    },
    { name: 'two properties that $select cannot tell apart', schema: object({ Name: text, name: text }), at: '/properties/name' },
  ];
  for (const { name, schema, at } of cases) {
    t.equal(thrown(() => readShapes({ components: { schemas: { A: schema } } })).pointer, `${A}${at}`, name);
  }
});

t.test('readShapes refuses links that no function would compute', async (t) => {
  const links = { ...map, 'x-links': { Self: '/a' } };
  const cases = [
    { name: 'a text', schema: object({ l: { ...text, 'x-links': { Self: '/a' } } }), at: '/properties/l' },
    { name: 'links in an object that is no component', schema: object({ a: object({ l: links }) }), at: '/properties/a/properties/l' },
  ];
  for (const { name, schema, at } of cases) {
    t.equal(thrown(() => readShapes({ components: { schemas: { A: schema } } })).pointer, `${A}${at}`, name);
  }
});

t.test('readShapes refuses what no language and no time zone can change', async (t) => {
  const cases = [
    { name: 'a number that is translated', schema: { type: 'boolean', 'x-translate': 'text' }, at: '/x-translate' },
    { name: 'another way to translate', schema: { ...text, 'x-translate': 'words' }, at: '/x-translate' },
    { name: 'a text in UTC', schema: { ...text, 'x-utc': true }, at: '/x-utc' },
    { name: 'a number in UTC', schema: { type: 'boolean', 'x-utc': true }, at: '/x-utc' },
    { name: 'a zone that is no yes or no', schema: { ...text, format: 'so-date-time', 'x-utc': 'yes' }, at: '/x-utc' },
  ];
  for (const { name, schema, at } of cases) {
    t.equal(thrown(() => readShapes({ components: { schemas: { A: schema } } })).pointer, `${A}${at}`, name);
  }
});

t.test('readShapes refuses a schema that is nothing but itself', async (t) => {
  const schema = { anyOf: [{ $ref: A }, { type: 'null' }] };
  t.equal(thrown(() => readShapes({ components: { schemas: { A: schema } } })).name, 'DocumentError');
});
