import type { Field } from './rules.js';
import { always, choice, demand, entries, lowerBound, openness, permission, range, restriction, types, upperBound } from './verdicts.js';

type Rules = Readonly<Record<string, Field>>;

function values(fields: readonly string[], rate: Field['rate']): Rules {
  return Object.fromEntries(fields.map((field): [string, Field] => [field, { shape: 'value', rate }]));
}

const breaksXml = always('breaking', 'every XML client finds other elements');

/** What the keywords of a schema mean; `nullable` and `xml.name` stand for what several keywords say together. */
export const schemaRules: Rules = {
  ...values(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'], range(upperBound)),
  ...values(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'], range(lowerBound)),
  ...values(['pattern', 'format', 'multipleOf', 'uniqueItems', 'const', 'not'], range(restriction)),
  ...values(['allOf', 'anyOf', 'oneOf'], always('breaking', 'values of the old and the new alternatives cannot be compared')),
  ...values(['readOnly', 'writeOnly'], always('breaking', 'the property changes its direction')),
  type: { shape: 'value', rate: range(types) },
  enum: { shape: 'value', rate: range(choice) },
  nullable: { shape: 'value', rate: range(permission) },
  required: { shape: 'value', rate: range(demand) },
  default: { shape: 'value', rate: always('breaking', 'who leaves it out gets something else') },
  properties: {
    shape: 'map',
    of: 'schema',
    noun: 'property',
    element: 'property',
    rate: entries({
      added: ['additive', 'clients ignore properties that they do not know'],
      removed: ['breaking', 'clients that read or send it lose it'],
    }),
    reordered: always('breaking', 'XML elements stand in the order of the schema (xs:sequence)'),
  },
  items: { shape: 'object', of: 'schema', element: 'component', rate: range(restriction) },
  additionalProperties: { shape: 'object', of: 'schema', rate: range(openness) },
  xml: { shape: 'group', of: 'xml', rate: breaksXml },
  'xml.name': { shape: 'value', rate: breaksXml },
  'x-xml-map': { shape: 'group', of: 'xmlMap', rate: breaksXml },
  'x-links': {
    shape: 'map',
    noun: 'link',
    rate: entries({
      added: ['additive', 'clients follow the links that they know'],
      removed: ['breaking', 'clients that follow it find nothing'],
      changed: ['breaking', 'clients that follow it get somewhere else'],
    }),
  },
  'x-translate': { shape: 'value', rate: always('additive', 'only who asks for a language gets another text') },
  'x-utc': { shape: 'value', rate: always('breaking', 'the same text means another moment') },
};

/** The name of an element is not here: it is rated where it takes effect, as `xml.name` of a schema. */
export const xmlRules: Rules = values(['wrapped', 'attribute', 'namespace', 'prefix'], breaksXml);

export const xmlMapRules: Rules = values(['entry', 'key', 'value'], breaksXml);
