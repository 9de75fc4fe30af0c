import t from 'tap';
import type { Json } from '../../../scripts/generate/document.js';
import { readShapes } from '../../../scripts/generate/shapes.js';

const text = { kind: 'string', nullable: false };
const documentOf = (schemas: { readonly [name: string]: Json }) => ({ components: { schemas } });
const property = (name: string, shape: object, required = false) => ({ name, xmlName: name, required, shape });

const Base = { type: 'object', required: ['Id'], properties: { Id: { type: 'string' } } };

const readable: readonly { readonly name: string; readonly schemas: Record<string, Json>; readonly want: unknown }[] = [
  {
    name: 'a schema that contains itself',
    schemas: { Root: { type: 'object', properties: { Next: { anyOf: [{ $ref: '#/components/schemas/Root' }, { type: 'null' }] } } } },
    want: { kind: 'object', nullable: false, properties: [property('Next', { kind: 'ref', name: 'Root', nullable: true })] },
  },
  {
    name: 'references to other names of schemas',
    schemas: {
      Base,
      Other: { $ref: '#/components/schemas/Base' },
      Third: { allOf: [{ $ref: '#/components/schemas/Base' }] },
      Word: { type: 'string' },
      OtherWord: { $ref: '#/components/schemas/Word' },
      Root: {
        type: 'object',
        properties: {
          A: { $ref: '#/components/schemas/Other' },
          T: { $ref: '#/components/schemas/Third' },
          B: { $ref: '#/components/schemas/OtherWord' },
        },
      },
    },
    want: {
      kind: 'object',
      nullable: false,
      properties: [
        property('A', { kind: 'ref', name: 'Other', nullable: false }),
        property('T', { kind: 'ref', name: 'Third', nullable: false }),
        property('B', text),
      ],
    },
  },
  {
    name: 'a schema that contains itself by allOf with words beside it',
    schemas: {
      Root: { type: 'object', properties: { Next: { description: 'After.', allOf: [{ $ref: '#/components/schemas/Root' }] } } },
    },
    want: { kind: 'object', nullable: false, properties: [property('Next', { kind: 'ref', name: 'Root', nullable: false })] },
  },
  {
    name: 'allOf of a reference and more, in that order',
    schemas: {
      Base,
      Root: {
        allOf: [{ $ref: '#/components/schemas/Base' }, { description: 'More.' }],
        type: 'object',
        required: ['Text'],
        properties: { Text: { type: 'string' } },
        unevaluatedProperties: false,
      },
    },
    want: { kind: 'object', nullable: false, properties: [property('Id', text, true), property('Text', text, true)] },
  },
  {
    name: 'a property that two members of allOf limit',
    schemas: {
      Base,
      Root: {
        allOf: [
          { $ref: '#/components/schemas/Base' },
          { type: ['object', 'null'], properties: { Id: { type: ['string', 'null'], minLength: 2, xml: { name: 'Key' } } } },
          { properties: { Id: { minLength: 3, maxLength: 9, enum: ['abc', 'abd'] } } },
          { properties: { Id: { maxLength: 8, enum: ['abd', 'abe'] } } },
        ],
      },
    },
    want: {
      kind: 'object',
      nullable: false,
      properties: [
        {
          name: 'Id',
          xmlName: 'Key',
          required: true,
          shape: { kind: 'string', nullable: false, enum: ['abd'], minLength: 3, maxLength: 8 },
        },
      ],
    },
  },
  {
    name: 'allOf in allOf, and null where all members allow it',
    schemas: {
      Base: { type: ['object', 'null'], properties: { N: { type: 'number', minimum: 0, maximum: 9, 'x-unit': 'm' } } },
      Middle: { allOf: [{ allOf: [{ $ref: '#/components/schemas/Base' }] }] },
      Root: {
        allOf: [
          { $ref: '#/components/schemas/Middle' },
          { type: ['null', 'object'], properties: { N: { minimum: 1, maximum: 8, 'x-unit': 'km' } } },
        ],
      },
    },
    want: { kind: 'object', nullable: true, properties: [property('N', { kind: 'number', nullable: false, minimum: 1, maximum: 8 })] },
  },
  {
    name: 'what languages and time zones ask of texts',
    schemas: {
      Moment: { type: ['string', 'null'], format: 'so-date-time' },
      Root: {
        type: 'object',
        properties: {
          Own: { $ref: '#/components/schemas/Moment' },
          Utc: { $ref: '#/components/schemas/Moment', 'x-utc': true },
          Base: { anyOf: [{ $ref: '#/components/schemas/Moment' }, { type: 'null' }], 'x-utc': false },
          Words: { type: 'string', 'x-translate': 'text' },
          Label: { anyOf: [{ type: 'string' }, { type: 'null' }], 'x-translate': 'resource' },
        },
      },
    },
    want: {
      kind: 'object',
      nullable: false,
      properties: [
        property('Own', { kind: 'string', nullable: true, format: 'so-date-time', dateTime: 'base' }),
        property('Utc', { kind: 'string', nullable: true, format: 'so-date-time', dateTime: 'utc' }),
        property('Base', { kind: 'string', nullable: true, format: 'so-date-time', dateTime: 'base' }),
        property('Words', { ...text, translate: 'text' }),
        property('Label', { ...text, nullable: true, translate: 'resource' }),
      ],
    },
  },
  {
    name: 'another name for a schema',
    schemas: { Base, Root: { anyOf: [{ $ref: '#/components/schemas/Base' }, { type: 'null' }] } },
    want: { kind: 'object', nullable: true, properties: [property('Id', text, true)] },
  },
  {
    name: 'an array of itself, whose items are said by allOf',
    schemas: { Root: { type: 'array', xml: { wrapped: true }, items: { allOf: [{ $ref: '#/components/schemas/Root' }] } } },
    want: { kind: 'array', nullable: false, items: { kind: 'ref', name: 'Root', nullable: false }, itemName: 'Root' },
  },
  {
    name: 'one value only',
    schemas: {
      Root: {
        type: 'object',
        properties: {
          Text: { const: 'note' },
          Whole: { const: 5 },
          Broken: { const: 0.5 },
          Number: { type: 'number', const: 2 },
          Yes: { type: ['boolean', 'null'], const: true },
        },
      },
    },
    want: {
      kind: 'object',
      nullable: false,
      properties: [
        property('Text', { kind: 'string', nullable: false, enum: ['note'] }),
        property('Whole', { kind: 'integer', nullable: false, minimum: 5, maximum: 5 }),
        property('Broken', { kind: 'number', nullable: false, minimum: 0.5, maximum: 0.5 }),
        property('Number', { kind: 'number', nullable: false, minimum: 2, maximum: 2 }),
        property('Yes', { kind: 'boolean', nullable: false, const: true }),
      ],
    },
  },
];

for (const { name, schemas, want } of readable) {
  t.test(`readShapes reads ${name}`, async (t) => {
    t.same(readShapes(documentOf(schemas)).named.get('Root'), want);
  });
}

const at = '#/components/schemas/Root';
const unreadable: readonly { readonly name: string; readonly schemas: Record<string, Json>; readonly want: string }[] = [
  { name: 'a reference to itself', schemas: { Root: { $ref: at } }, want: `${at}: refers to itself and to nothing else: say what it is` },
  {
    name: 'a choice that is itself',
    schemas: { Root: { anyOf: [{ $ref: at }, { type: 'null' }] } },
    want: `${at}/anyOf/0/anyOf/0: it contains itself: refer to the schema under components.schemas by a plain $ref`,
  },
  {
    name: 'allOf of itself',
    schemas: { Root: { allOf: [{ $ref: at }, { type: 'object', properties: {} }] } },
    want: `${at}/allOf/0/allOf/0: ${at} is part of itself by allOf: refer to it from a property instead`,
  },
  {
    name: 'itself written out by allOf in a property',
    schemas: { Root: { type: 'object', properties: { A: { allOf: [{ $ref: at }, { required: ['A'] }] } } } },
    want: `${at}/properties/A/properties/A: it contains itself: refer to the schema under components.schemas by a plain $ref`,
  },
  {
    name: 'a member of allOf that is no schema',
    schemas: { Root: { allOf: [5] } },
    want: `${at}/allOf/0: a schema is missing or is not an object`,
  },
  {
    name: 'members of allOf of different types',
    schemas: { Root: { allOf: [{ type: 'object' }, { type: ['array', 'null'] }] } },
    want: `${at}/allOf/1/type: no value is object and array or null: give the members one type`,
  },
  {
    name: 'members of allOf that contradict each other',
    schemas: { Root: { allOf: [{ type: 'string', pattern: 'a' }, { pattern: 'b' }] } },
    want: `${at}/allOf/1/pattern: another member of allOf says something else here: say it once`,
  },
  {
    name: 'a closed member of allOf',
    schemas: { Root: { allOf: [{ type: 'object', additionalProperties: false }, { properties: {} }] } },
    want: `${at}/allOf/0/additionalProperties: it refuses what the other members of allOf declare: remove it, and say \`unevaluatedProperties: false\` beside allOf`,
  },
  {
    name: 'an object as the one value',
    schemas: { Root: { type: 'object', properties: { A: { const: {} } } } },
    want: `${at}/properties/A/const: only a text, a number, true or false can be the one value, and it has to be of the type`,
  },
  {
    name: 'a value of another type',
    schemas: { Root: { type: 'object', properties: { A: { type: 'integer', const: 0.5 } } } },
    want: `${at}/properties/A/const: only a text, a number, true or false can be the one value, and it has to be of the type`,
  },
  {
    name: 'named properties beside free keys',
    schemas: { Root: { type: 'object', properties: {}, additionalProperties: { type: 'string' } } },
    want: `${at}/additionalProperties: a schema has either named properties or free keys: leave one of them out`,
  },
  {
    name: 'a part of another schema',
    schemas: { Base, Root: { type: 'object', properties: { A: { $ref: '#/components/schemas/Base/properties/Id' } } } },
    want: `${at}/properties/A: refer to a schema under components.schemas`,
  },
  {
    name: 'a name that is no name of a function',
    schemas: { 'Root.Part': { type: 'object', properties: {} } },
    want: '#/components/schemas/Root.Part: name it with letters, digits and _: functions are called after it',
  },
  {
    name: 'a name for a name',
    schemas: { Root: { $ref: '#/components/schemas/Zwei' }, Zwei: { $ref: '#/components/schemas/Base' }, Base },
    want: `${at}: refer to the schema behind Zwei`,
  },
  {
    name: 'two types',
    schemas: { Root: { type: ['string', 'object'] } },
    want: `${at}/type: name one type, and 'null' beside it where the value may be null`,
  },
  { name: 'a type of nobody', schemas: { Root: { type: 'text' } }, want: `${at}/type: "text" is not a type of JSON Schema` },
  {
    name: 'an integer without limits',
    schemas: { Root: { type: 'integer', minimum: 0 } },
    want: `${at}: an integer needs \`maximum\`: \`format\` alone is not checked by every tool`,
  },
  {
    name: 'a list without an element around it',
    schemas: { Root: { type: 'array', items: { type: 'string' } } },
    want: `${at}/xml: say \`wrapped: true\`: without an element around them, null and an empty list look the same in XML`,
  },
  {
    name: 'an attribute',
    schemas: { Root: { type: 'object', properties: { A: { type: 'string', xml: { attribute: true } } } } },
    want: `${at}/properties/A/xml/attribute: the XML of this service has neither namespaces nor attributes: an attribute cannot be null`,
  },
  {
    name: 'a name that is no name of an element',
    schemas: { Root: { type: 'object', properties: { 'a b': { type: 'string' } } } },
    want: `${at}/properties/a b/xml/name: "a b" is not a name for an XML element: give one in \`xml: {name: …}\``,
  },
  {
    name: 'a keyword that no writer knows',
    schemas: { Root: { type: 'string', contentEncoding: 'base64' } },
    want: `${at}/contentEncoding: no writer knows this keyword here: remove it, or say it in another way`,
  },
  {
    name: 'a choice between two schemas',
    schemas: { Root: { oneOf: [{ type: 'string' }, { type: 'boolean' }] } },
    want: `${at}/oneOf: write it as one schema and {type: 'null'}: a writer has to know which one to follow`,
  },
];

for (const { name, schemas, want } of unreadable) {
  t.test(`readShapes refuses ${name}`, async (t) => {
    t.throws(() => readShapes(documentOf(schemas)), { name: 'DocumentError', message: want });
  });
}
