import { ANNOTATIONS, mergeAllOf } from './all-of.js';
import { below, componentName, DocumentError, isObject, type Json, type JsonObject, listAt, objectAt, resolve } from './document.js';
import { mapEach } from './faults.js';
import type { ArrayShape, MapShape, ObjectShape, Property, RefShape, Shape, StringShape } from './runtime/shape.js';

export interface Shapes {
  /** Shapes of `components.schemas`, objects, maps and arrays only: scalars are part of what uses them. */
  readonly named: ReadonlyMap<string, Shape>;
  /** Root element of the XML of a named shape. */
  readonly rootNames: ReadonlyMap<string, string>;
}

const KEYWORDS: Readonly<Record<Shape['kind'], readonly string[]>> = {
  object: ['type', 'properties', 'required', 'additionalProperties', 'unevaluatedProperties'],
  map: ['type', 'additionalProperties'],
  array: ['type', 'items'],
  string: ['type', 'enum', 'pattern', 'format', 'minLength', 'maxLength'],
  integer: ['type', 'format', 'minimum', 'maximum'],
  number: ['type', 'format', 'minimum', 'maximum'],
  boolean: ['type', 'const'],
  ref: [],
};

/** Format of the date-times of SuperOffice: the offset may be missing. */
export const DATE_TIME = 'so-date-time';

/** Levels of a pointer below which a schema counts as endless: it unfolds itself instead of referring to itself. */
const MAX_LEVELS = 64;

/** An XML 1.0 name without a colon (Namespaces in XML 1.0, NCName), of the ASCII letters that tools agree on. */
const XML_NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/;

/** Returns what every component schema means to the writers and readers. @throws DocumentError */
export function readShapes(document: JsonObject): Shapes {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const named = new Map<string, Shape>();
  const rootNames = new Map<string, string>();
  const aliases: (readonly [name: string, target: RefShape])[] = [];
  mapEach(Object.entries(schemas), ([name, schema]) => {
    const pointer = below('#/components/schemas', name);
    const shape = readShape(document, schema, pointer);
    refuseInlineLinks(shape, pointer);
    if (!isStructured(shape)) return;
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new DocumentError(pointer, 'name it with letters, digits and _: functions are called after it');
    if (shape.kind === 'ref') aliases.push([name, shape]);
    else named.set(name, shape);
    rootNames.set(name, xmlName(schema, name, pointer));
  });
  // Another name for a schema has a shape of its own: it may be a body, with a root element of its own.
  mapEach(aliases, ([name, target]) => {
    const shape = named.get(target.name);
    if (shape === undefined) throw new DocumentError(below('#/components/schemas', name), `refer to the schema behind ${target.name}`);
    named.set(name, { ...shape, nullable: shape.nullable || target.nullable });
  });
  return { named, rootNames };
}

/** Tells whether a shape has members: only those have functions and a place under `components.schemas` of their own. */
function isStructured(shape: Shape): shape is ObjectShape | MapShape | ArrayShape | RefShape {
  return shape.kind === 'object' || shape.kind === 'map' || shape.kind === 'array' || shape.kind === 'ref';
}

/** Links are computed by functions that are named after the component: objects without a name have none. */
function refuseInlineLinks(shape: Shape, pointer: string, isNamed = true): void {
  if (shape.kind === 'array') refuseInlineLinks(shape.items, below(pointer, 'items'), false);
  if (shape.kind === 'map') refuseInlineLinks(shape.values, below(pointer, 'additionalProperties'), false);
  if (shape.kind !== 'object') return;
  for (const property of shape.properties) {
    const at = below(pointer, 'properties', property.name);
    if (!isNamed && (property.links !== undefined || property.link !== undefined)) {
      throw new DocumentError(at, 'links are computed for the schemas under components.schemas: move the object around this there');
    }
    refuseInlineLinks(property.shape, at, false);
  }
}

/** Reads a schema; `description` and vendor extensions may stand beside `$ref`, as JSON Schema 2020-12 allows. */
export function readShape(document: JsonObject, given: Json | undefined, pointer: string): Shape {
  if (!isObject(given)) throw new DocumentError(pointer, 'a schema is missing or is not an object');
  if (pointer.split('/').length > MAX_LEVELS) {
    throw new DocumentError(
      pointer.split('/', 8).join('/'),
      'it contains itself: refer to the schema under components.schemas by a plain $ref',
    );
  }
  const schema = mergeAllOf(document, given, pointer);
  const choice = withoutNull(schema, pointer);
  if (choice !== undefined) return localized({ ...readShape(document, choice.schema, choice.pointer), nullable: true }, schema, pointer);
  if ('$ref' in schema) {
    refuseKeywords(schema, ['$ref'], pointer);
    const name = componentName(schema);
    if (name === undefined) throw new DocumentError(pointer, 'refer to a schema under components.schemas');
    const target = mergeAllOf(document, resolve(document, schema), schema['$ref'] as string);
    const types = typesOf('$ref' in target ? resolve(document, target) : target);
    // Not followed further here: a schema may refer to itself.
    if (types.includes('object') || types.includes('array')) return { kind: 'ref', name, nullable: types.includes('null') };
    return localized(readShape(document, target, pointer), schema, pointer);
  }
  return localized(readOwnShape(document, schema, pointer), schema, pointer);
}

/** Returns the shape with what the schema says about languages (`x-translate`) and time zones (`x-utc`). */
function localized(shape: Shape, schema: JsonObject, pointer: string): Shape {
  const { 'x-translate': translate, 'x-utc': isUtc } = schema;
  if (translate === undefined && isUtc === undefined) return shape;
  const isText = shape.kind === 'string';
  if (translate !== undefined && (!isText || (translate !== 'text' && translate !== 'resource'))) {
    throw new DocumentError(below(pointer, 'x-translate'), 'only a text can be translated: say `text` or `resource` beside its type');
  }
  if (isUtc !== undefined && (!isText || shape.dateTime === undefined || typeof isUtc !== 'boolean')) {
    throw new DocumentError(
      below(pointer, 'x-utc'),
      `only a date-time can be in UTC: say \`true\` or \`false\` beside \`format: ${DATE_TIME}\``,
    );
  }
  return {
    ...(shape as StringShape),
    ...(translate === undefined ? {} : { translate: translate }),
    ...(isUtc === true ? { dateTime: 'utc' } : {}),
  };
}

/** Returns the other schema of `anyOf: [schema, {type: 'null'}]`, or undefined where there is no such choice. */
function withoutNull(schema: JsonObject, pointer: string): { readonly schema: Json; readonly pointer: string } | undefined {
  const keyword = 'anyOf' in schema ? 'anyOf' : 'oneOf';
  if (!(keyword in schema)) return undefined;
  const choices = listAt(schema, keyword);
  const [other, ...more] = choices.flatMap((choice, index) => {
    const at = below(pointer, keyword, String(index));
    return isObject(choice) && choice['type'] === 'null' ? [] : [{ schema: choice, pointer: at }];
  });
  if (other === undefined || more.length > 0 || choices.length !== 2) {
    throw new DocumentError(below(pointer, keyword), "write it as one schema and {type: 'null'}: a writer has to know which one to follow");
  }
  refuseKeywords(schema, [keyword], pointer);
  return other;
}

function readOwnShape(document: JsonObject, given: JsonObject, pointer: string): Shape {
  const schema = withoutConst(given, pointer);
  const types = typesOf(schema);
  const nullable = types.includes('null');
  const [type, ...more] = types.filter((one) => one !== 'null');
  if (type === undefined || more.length > 0)
    throw new DocumentError(below(pointer, 'type'), "name one type, and 'null' beside it where the value may be null");
  switch (type) {
    case 'object':
      return 'additionalProperties' in schema && schema['additionalProperties'] !== false && !('properties' in schema)
        ? readMap(document, schema, nullable, pointer)
        : readObject(document, schema, nullable, pointer);
    case 'array':
      return readArray(document, schema, nullable, pointer);
    case 'string':
      refuseKeywords(schema, KEYWORDS.string, pointer);
      return {
        kind: 'string',
        nullable,
        ...('enum' in schema ? { enum: readEnum(schema, nullable, pointer) } : {}),
        ...(typeof schema['pattern'] === 'string' ? { pattern: schema['pattern'] } : {}),
        ...(typeof schema['format'] === 'string' ? { format: schema['format'] } : {}),
        ...(schema['format'] === DATE_TIME ? { dateTime: 'base' } : {}),
        ...(typeof schema['minLength'] === 'number' ? { minLength: schema['minLength'] } : {}),
        ...(typeof schema['maxLength'] === 'number' ? { maxLength: schema['maxLength'] } : {}),
      };
    case 'integer':
      refuseKeywords(schema, KEYWORDS.integer, pointer);
      return { kind: 'integer', nullable, minimum: bound(schema, 'minimum', pointer), maximum: bound(schema, 'maximum', pointer) };
    case 'number':
      refuseKeywords(schema, KEYWORDS.number, pointer);
      return {
        kind: 'number',
        nullable,
        ...(typeof schema['minimum'] === 'number' ? { minimum: schema['minimum'] } : {}),
        ...(typeof schema['maximum'] === 'number' ? { maximum: schema['maximum'] } : {}),
      };
    case 'boolean':
      refuseKeywords(schema, KEYWORDS.boolean, pointer);
      return { kind: 'boolean', nullable, ...(typeof schema['const'] === 'boolean' ? { const: schema['const'] } : {}) };
    default:
      throw new DocumentError(below(pointer, 'type'), `${JSON.stringify(type)} is not a type of JSON Schema`);
  }
}

/** Returns the texts of an enum, which has to allow null where the type does and nothing else (JSON Schema 2020-12 §6.1.2). */
function readEnum(schema: JsonObject, nullable: boolean, pointer: string): readonly string[] {
  const at = below(pointer, 'enum');
  const members = listAt(schema, 'enum');
  if (members.includes(null) !== nullable) {
    throw new DocumentError(
      at,
      nullable ? 'the type allows null, the enum does not: add null' : 'the enum allows null, the type does not: add it',
    );
  }
  return members.flatMap((member) => {
    if (member === null) return [];
    if (typeof member === 'string') return [member];
    throw new DocumentError(at, `${JSON.stringify(member)} is no text as the type asks: write it in quotes`);
  });
}

/** Says `const` with the keywords of its type: a list of one text, or a range of one number. */
function withoutConst(schema: JsonObject, pointer: string): JsonObject {
  if (!('const' in schema)) return schema;
  const { const: value, ...rest } = schema;
  const named = typesOf(schema);
  const types = typeof value === 'number' ? [...(Number.isInteger(value) ? ['integer'] : []), 'number'] : [typeof value];
  const type = named.length === 0 ? types[0] : types.find((one) => named.includes(one));
  if (type === undefined || (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')) {
    throw new DocumentError(
      below(pointer, 'const'),
      'only a text, a number, true or false can be the one value, and it has to be of the type',
    );
  }
  if (typeof value === 'boolean') return { ...rest, type, const: value };
  return typeof value === 'string' ? { ...rest, type, enum: [value] } : { ...rest, type, minimum: value, maximum: value };
}

function typesOf(schema: JsonObject): readonly Json[] {
  return typeof schema['type'] === 'string' ? [schema['type']] : listAt(schema, 'type');
}

function readObject(document: JsonObject, schema: JsonObject, nullable: boolean, pointer: string): ObjectShape {
  refuseKeywords(schema, KEYWORDS.object, pointer);
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    if (isObject(schema[keyword]))
      throw new DocumentError(below(pointer, keyword), 'a schema has either named properties or free keys: leave one of them out');
  }
  const names = Object.keys(objectAt(schema, 'properties'));
  const required = new Set(listAt(schema, 'required'));
  for (const name of required) {
    if (!names.includes(name as string)) {
      throw new DocumentError(below(pointer, 'required'), `there is no property ${JSON.stringify(name)}: declare it, or do not require it`);
    }
  }
  const properties = mapEach(Object.entries(objectAt(schema, 'properties')), ([name, child]): Property => {
    const at = below(pointer, 'properties', name);
    const shape = readShape(document, child, at);
    const links = objectAt(resolve(document, mergeAllOf(document, child as JsonObject, at)), 'x-links');
    if (Object.keys(links).length > 0 && !isMapOfText(document, shape)) {
      throw new DocumentError(at, 'links are a map of texts: write `type: object` with `additionalProperties: {type: string}`');
    }
    return {
      name,
      xmlName: xmlName(child, name, at),
      required: required.has(name),
      shape,
      ...(Object.keys(links).length > 0 ? { links: links as Record<string, string> } : {}),
      ...(isObject(child) && typeof child['x-link'] === 'string' ? { link: child['x-link'] } : {}),
      ...(isObject(child) && child['x-relative'] === true ? { relative: true } : {}),
    };
  });
  refuseSameNames(properties, pointer);
  return { kind: 'object', nullable, properties };
}

/** Two properties need two names, also to `$select`, which reads names in any case, and in XML. */
function refuseSameNames(properties: readonly Property[], pointer: string): void {
  for (const [index, { name, xmlName }] of properties.entries()) {
    const earlier = properties.slice(0, index);
    const at = below(pointer, 'properties', name);
    const alike = earlier.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (alike !== undefined) throw new DocumentError(at, `$select cannot tell it from ${alike.name}: rename one of them`);
    const same = earlier.find((other) => other.xmlName === xmlName);
    if (same !== undefined) throw new DocumentError(below(at, 'xml', 'name'), `${same.name} has the same name in XML: rename one of them`);
  }
}

function isMapOfText(document: JsonObject, shape: Shape): boolean {
  if (shape.kind === 'ref') {
    const pointer = below('#/components/schemas', shape.name);
    return isMapOfText(document, readShape(document, resolve(document, { $ref: pointer }), pointer));
  }
  return shape.kind === 'map' && shape.values.kind === 'string';
}

function readMap(document: JsonObject, schema: JsonObject, nullable: boolean, pointer: string): MapShape {
  refuseKeywords(schema, KEYWORDS.map, pointer);
  const values = schema['additionalProperties'];
  const { entry, key, value } = objectAt(schema, 'x-xml-map');
  const names = { entry: entry ?? 'Entry', key: key ?? 'Key', value: value ?? 'Value' };
  for (const name of Object.values(names)) checkXmlName(name, below(pointer, 'x-xml-map'));
  return {
    kind: 'map',
    nullable,
    values: readShape(document, values, below(pointer, 'additionalProperties')),
    xml: names as MapShape['xml'],
  };
}

function readArray(document: JsonObject, schema: JsonObject, nullable: boolean, pointer: string): ArrayShape {
  refuseKeywords(schema, KEYWORDS.array, pointer);
  if (objectAt(schema, 'xml')['wrapped'] !== true) {
    throw new DocumentError(
      below(pointer, 'xml'),
      'say `wrapped: true`: without an element around them, null and an empty list look the same in XML',
    );
  }
  const items = schema['items'];
  const at = below(pointer, 'items');
  const item = isObject(items) ? mergeAllOf(document, items, at) : items;
  const target = isObject(item) && '$ref' in item ? resolve(document, item) : item;
  return {
    kind: 'array',
    nullable,
    items: readShape(document, items, at),
    itemName: xmlName(target, componentName(item) ?? 'Item', at),
  };
}

function bound(schema: JsonObject, keyword: 'minimum' | 'maximum', pointer: string): number {
  const value = schema[keyword];
  if (typeof value === 'number') return value;
  throw new DocumentError(pointer, `an integer needs \`${keyword}\`: \`format\` alone is not checked by every tool`);
}

function xmlName(schema: Json | undefined, fallback: string, pointer: string): string {
  const xml = objectAt(schema as JsonObject, 'xml');
  for (const keyword of ['namespace', 'prefix', 'attribute']) {
    if (xml[keyword] !== undefined && xml[keyword] !== false) {
      throw new DocumentError(
        below(pointer, 'xml', keyword),
        'the XML of this service has neither namespaces nor attributes: an attribute cannot be null',
      );
    }
  }
  return checkXmlName(xml['name'] ?? fallback, below(pointer, 'xml', 'name'));
}

function checkXmlName(name: Json, pointer: string): string {
  if (typeof name === 'string' && XML_NAME.test(name)) return name;
  throw new DocumentError(pointer, `${JSON.stringify(name)} is not a name for an XML element: give one in \`xml: {name: …}\``);
}

function refuseKeywords(schema: JsonObject, known: readonly string[], pointer: string): void {
  const unknown = Object.keys(schema).find((key) => !known.includes(key) && !ANNOTATIONS.has(key) && !key.startsWith('x-'));
  if (unknown !== undefined) {
    throw new DocumentError(below(pointer, unknown), 'no writer knows this keyword here: remove it, or say it in another way');
  }
}
