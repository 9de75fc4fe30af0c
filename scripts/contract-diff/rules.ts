import type { Json, JsonObject } from '../generate/document.js';
import type { Direction } from './change.js';
import { schemaRules, xmlMapRules, xmlRules } from './schema-rules.js';
import { addedPart, always, byFirst, entries, permission, type Rate, range, restriction } from './verdicts.js';

/** The objects of OpenAPI whose fields are rated one by one. */
export type Kind =
  | 'document'
  | 'info'
  | 'server'
  | 'components'
  | 'securityScheme'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'example'
  | 'schema'
  | 'xml'
  | 'xmlMap';

/** How a field is compared, and what its differences mean. */
export interface Field {
  /**
   * `value`: as a whole. `object`: field by field where both documents have it. `group`: the same, and absent is empty.
   * `map`, `list`: entry by entry.
   */
  readonly shape: 'value' | 'object' | 'group' | 'map' | 'list';
  /** What it holds, or each of its entries; absent where those are plain values. */
  readonly of?: Kind;
  readonly noun?: string;
  /** Rates the field, or its entries. */
  readonly rate: Rate;
  /** Rates a new order of the entries that both documents have; absent where order means nothing. */
  readonly reordered?: Rate;
  /** A new entry in front counts as a new order, because clients that do not choose get the first one. */
  readonly firstIsDefault?: true;
  /** Tells entries of a list apart; they are given with references followed. */
  readonly identify?: (entry: JsonObject) => string;
  /** Direction of everything below. */
  readonly direction?: Direction;
  /** Entries are rated in the directions of the places that refer to them. */
  readonly shared?: true;
  /** What names the XML element of a schema here: its own `xml` beside a property, the `xml` of a component elsewhere. */
  readonly element?: 'property' | 'component';
  /** Only where the field belongs to an XML media type. */
  readonly xmlOnly?: true;
}

const editorial = always('editorial', 'it is read by people only');
const unknown = always('breaking', 'no rule knows it; add one to scripts/contract-diff/rules.ts');
const identifies = always('breaking', 'clients send or find it by this name and in this form');

const examples: Field = { shape: 'map', of: 'example', noun: 'example', rate: editorial };

const servers: Field = {
  shape: 'list',
  of: 'server',
  noun: 'server',
  identify: ({ url }) => url as string,
  rate: entries({ added: ['additive', 'clients may choose it'], removed: ['breaking', 'clients that call it find nothing'] }),
  reordered: byFirst('clients call the first server unless told otherwise', ['editorial', 'the first server stays the first']),
  firstIsDefault: true,
};

const mediaTypes: Field = {
  shape: 'map',
  of: 'mediaType',
  noun: 'media type',
  rate: entries({
    added: ['additive', 'nobody gets or sends it without choosing it'],
    removed: ['breaking', 'clients that choose it are refused'],
  }),
};

const parameter: Readonly<Record<string, Field>> = {
  name: {
    shape: 'value',
    // Another case is the same header (RFC 9110 §5.1), and another parameter elsewhere, which the operation's list shows.
    rate: (difference) => (lowerCase(difference.before) === lowerCase(difference.after) ? editorial : identifies)(difference),
  },
  in: { shape: 'value', rate: identifies },
  required: { shape: 'value', rate: range(restriction) },
  style: { shape: 'value', rate: identifies },
  explode: { shape: 'value', rate: identifies },
  allowReserved: { shape: 'value', rate: range(permission) },
  allowEmptyValue: { shape: 'value', rate: range(permission) },
  schema: { shape: 'object', of: 'schema', rate: range(restriction) },
  content: mediaTypes,
  examples,
};

function lowerCase(name: Json | undefined): string | undefined {
  return (name as string | undefined)?.toLowerCase();
}

/** Alternatives are compared by what they ask of a client, not by their place. */
const security: Field = {
  shape: 'list',
  noun: 'security alternative',
  identify: (requirement) => {
    const parts = Object.entries(requirement).map(([scheme, scopes]) => [scheme, ...(scopes as readonly string[])].join(' '));
    return parts.sort().join(' + ') || 'none';
  },
  rate: ({ before, allAfter }) => {
    if (before === undefined) return { class: 'additive', because: 'clients may choose it' };
    return allAfter?.some((after) => asksNoMore(before as JsonObject, after as JsonObject)) === true
      ? { class: 'additive', because: 'clients that satisfy it satisfy another alternative' }
      : { class: 'breaking', because: 'clients that use it are refused' };
  },
  reordered: always('editorial', 'any alternative is enough'),
};

function asksNoMore(before: JsonObject, after: JsonObject): boolean {
  return Object.entries(after).every(([scheme, scopes]) => {
    const offered = before[scheme] as readonly Json[] | undefined;
    return (scopes as readonly Json[]).every((scope) => offered?.includes(scope)) && offered !== undefined;
  });
}

/** A component has a name for the document and for the types generated from it; the wire does not know that name. */
function component(of: Kind, noun: string): Field {
  const because = 'generated types change; what changes on the wire is listed by itself';
  const rate = entries({ added: ['additive', because], removed: ['additive', because] });
  return { shape: 'map', of, noun, rate, shared: true, element: 'component' };
}

const rules: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  document: {
    openapi: { shape: 'value', rate: always('additive', 'tools have to know this version of OpenAPI') },
    info: { shape: 'group', of: 'info', rate: editorial },
    servers,
    paths: {
      shape: 'map',
      of: 'path',
      noun: 'path',
      rate: entries({ added: ['additive', 'no client calls it yet'], removed: ['breaking', 'clients that call it get 404'] }),
    },
    components: { shape: 'group', of: 'components', rate: editorial },
  },
  info: {},
  example: { value: { shape: 'value', rate: editorial }, externalValue: { shape: 'value', rate: editorial } },
  server: { variables: { shape: 'value', rate: always('breaking', 'clients build the address from it') } },
  components: {
    schemas: component('schema', 'schema'),
    parameters: component('parameter', 'parameter component'),
    headers: component('header', 'header component'),
    requestBodies: component('requestBody', 'request body component'),
    responses: component('response', 'response component'),
    securitySchemes: component('securityScheme', 'security scheme'),
    examples,
  },
  securityScheme: Object.fromEntries(
    ['type', 'scheme', 'in', 'name', 'openIdConnectUrl', 'flows', 'x-authorization-scheme'].map((field): [string, Field] => [
      field,
      { shape: 'value', rate: always('breaking', 'clients send their credentials in this form') },
    ]),
  ),
  path: {
    ...Object.fromEntries(
      ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method): [string, Field] => [
        method,
        {
          shape: 'object',
          of: 'operation',
          noun: 'operation',
          rate: entries({ added: ['additive', 'no client calls it yet'], removed: ['breaking', 'clients that call it get 405'] }),
        },
      ]),
    ),
    servers,
  },
  operation: {
    operationId: { shape: 'value', rate: always('breaking', 'generated clients name their function after it') },
    parameters: {
      shape: 'list',
      of: 'parameter',
      noun: 'parameter',
      identify: ({ in: place, name }) => `${name as string} in ${place as string}`.replace(/.* in header$/, (text) => text.toLowerCase()),
      rate: addedPart('what clients send in it has no effect or is refused'),
      direction: 'request',
    },
    requestBody: {
      shape: 'object',
      of: 'requestBody',
      rate: addedPart('what clients send has no effect or is refused'),
      direction: 'request',
    },
    responses: {
      shape: 'map',
      of: 'response',
      noun: 'response',
      rate: entries({
        added: ['additive', 'clients treat a status that they do not know as the first of its class (RFC 9110 §15)'],
        removed: ['breaking', 'clients wait for it'],
      }),
      direction: 'response',
    },
    security,
    servers,
  },
  parameter: {
    ...parameter,
    'x-reserved': { shape: 'value', rate: always('additive', 'no resource had these words as its id') },
    'x-join-repeated': { shape: 'value', rate: range(permission) },
  },
  header: parameter,
  requestBody: {
    required: { shape: 'value', rate: range(restriction) },
    content: { ...mediaTypes, reordered: always('editorial', 'a request names the type of its body') },
  },
  response: {
    headers: {
      shape: 'map',
      of: 'header',
      noun: 'header',
      rate: entries({ added: ['additive', 'clients ignore it'], removed: ['breaking', 'clients that read it find nothing'] }),
    },
    content: {
      ...mediaTypes,
      reordered: byFirst('clients without a preference get another type', [
        'additive',
        'it decides between types that a client likes equally',
      ]),
      firstIsDefault: true,
    },
    links: { shape: 'value', rate: always('additive', 'it describes what was possible before') },
  },
  mediaType: {
    schema: { shape: 'object', of: 'schema', rate: range(restriction), element: 'component', xmlOnly: true },
    encoding: { shape: 'value', rate: identifies },
    examples,
  },
  schema: schemaRules,
  xml: xmlRules,
  xmlMap: xmlMapRules,
};

/** Rules for keywords that mean the same in every object. */
const everywhere: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(
    [
      'title',
      'summary',
      'description',
      'termsOfService',
      'contact',
      'license',
      'tags',
      'externalDocs',
      'example',
      'examples',
      'bearerFormat',
      '$comment',
    ].map((field): [string, Field] => [field, { shape: 'value', rate: editorial }]),
  ),
  deprecated: { shape: 'value', rate: always('additive', 'it announces a change; nothing has changed yet (Semantic Versioning 2.0.0 §7)') },
};

/** Returns the rule for a field of an OpenAPI object; every field has one. */
export function fieldRule(kind: Kind, field: string): Field {
  const rule = rules[kind][field] ?? everywhere[field];
  if (rule !== undefined) return rule;
  return { shape: 'value', rate: field.startsWith('x-') ? always('additive', 'only tools that know the extension see it') : unknown };
}
