import { below, DocumentError, isObject, type Json, type JsonObject, listAt, resolve } from './document.js';

/** Returns a part of a document in its other form. @param pointer JSON pointer of the part. */
export type Convert = (part: Json, pointer: string) => Json;

/** Keywords that mean the same in both versions and hold no schema. */
const UNCHANGED = new Set([
  ...['title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'example', 'externalDocs', 'xml', 'discriminator'],
  ...['format', 'enum', 'required', 'multipleOf', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
]);

/** Allows null alone: in 3.0 `nullable` counts only beside a `type`, so it names one and allows no value of it. */
const NULL: JsonObject = { type: 'object', nullable: true, enum: [null] };

/**
 * Returns the converter of the Schema Objects of a document from OpenAPI 3.1 to 3.0.3.
 *
 * In 3.1 a carrier is `anyOf: [{$ref}, {type: 'null'}]`. In 3.0 `nullable` around `allOf` lets null through only where the
 * referenced schema lets it through too. So a component that may be null wherever it is used is itself nullable here, and
 * the schema around a reference to it repeats `type` and `nullable` for the tools that look no further.
 *
 * @see https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md
 */
export function createSchemaConverter(document: JsonObject): Convert {
  const nullableTargets = findNullableTargets(document);

  const convert: Convert = (schema, pointer) => {
    if (typeof schema === 'boolean') return schema ? {} : { not: {} };
    if (!isObject(schema)) throw new DocumentError(pointer, 'a schema has to be an object');
    if (schema['type'] === 'null') return NULL;
    const { target, siblings } = readReference(schema, nullableTargets);
    const converted = convertKeywords(siblings, pointer);
    if (target !== undefined) return besideReference(target, converted);
    return nullableTargets.has(pointer) ? { ...converted, nullable: true } : converted;
  };

  const besideReference = (target: string, siblings: JsonObject): JsonObject => {
    const reference = { $ref: target };
    if (Object.keys(siblings).length === 0) return reference;
    const types = typesOf(resolve(document, reference));
    const nullable = nullableTargets.has(target) || types.includes('null');
    const type = types.find((one) => one !== 'null');
    return {
      ...siblings,
      ...(nullable && type !== undefined ? { type, nullable } : {}),
      allOf: [reference, ...listAt(siblings, 'allOf')],
    };
  };

  const convertKeywords = (schema: JsonObject, pointer: string): JsonObject =>
    Object.assign({}, ...Object.entries(schema).map(([key, value]) => convertKeyword(key, value, below(pointer, key)))) as JsonObject;

  const convertKeyword = (key: string, value: Json, pointer: string): JsonObject => {
    if (UNCHANGED.has(key) || key.startsWith('x-')) return { [key]: value };
    switch (key) {
      case 'type':
        return convertType(value, pointer);
      case 'const':
        return { enum: [value] };
      case 'examples':
        return Object.fromEntries((value as readonly Json[]).slice(0, 1).map((example) => ['example', example]));
      case '$comment':
        return {};
      case 'additionalProperties':
        return { [key]: typeof value === 'boolean' ? value : convert(value, pointer) };
      case 'items':
      case 'not':
        return { [key]: convert(value, pointer) };
      case 'properties':
      case 'allOf':
      case 'anyOf':
      case 'oneOf':
        return { [key]: each(convert)(value, pointer) };
      default:
        throw new DocumentError(
          pointer,
          'OpenAPI 3.0 has no such keyword: remove it, or convert it in scripts/generate/openapi-3.0-schema.ts',
        );
    }
  };

  return convert;
}

/** Converts every item of a list, or every value of a map but its vendor extensions. */
export function each(convert: Convert): Convert {
  return (value, pointer) => {
    if (Array.isArray(value)) return value.map((item: Json, index) => convert(item, below(pointer, String(index))));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key.startsWith('x-') ? member : convert(member, below(pointer, key))]),
    );
  };
}

function convertType(value: Json, pointer: string): JsonObject {
  const types = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const [type, ...more] = types.filter((one) => one !== 'null');
  if (type === undefined || more.length > 0) throw new DocumentError(pointer, "OpenAPI 3.0 knows one type, and 'null' beside it");
  return types.includes('null') ? { type, nullable: true } : { type };
}

/** Splits a schema into the reference that it stands for and what stands beside it. */
function readReference(schema: JsonObject, nullableTargets: ReadonlySet<string>): { target?: string; siblings: JsonObject } {
  const { $ref: target, ...besideRef } = schema;
  if (typeof target === 'string') return { target, siblings: besideRef };
  const { anyOf: choices, ...besideAnyOf } = schema;
  const [choice, ...more] = (Array.isArray(choices) ? (choices as readonly Json[]) : []).filter((one) => !isNullSchema(one));
  const chosen = isObject(choice) && Object.keys(choice).length === 1 ? choice['$ref'] : undefined;
  if (more.length === 0 && typeof chosen === 'string' && nullableTargets.has(chosen)) return { target: chosen, siblings: besideAnyOf };
  return { siblings: schema };
}

/** Returns the references to object schemas that stand beside `{type: 'null'}` wherever the document has them. */
function findNullableTargets(document: JsonObject): ReadonlySet<string> {
  const besideNull = new Set<string>();
  const alone = new Set<string>();
  const visit = (part: Json, found: Set<string>): void => {
    if (isObject(part)) {
      if (typeof part['$ref'] === 'string') found.add(part['$ref']);
      for (const [key, child] of Object.entries(part)) {
        visit(child, key === 'anyOf' && Array.isArray(child) && child.some(isNullSchema) ? besideNull : alone);
      }
    } else if (Array.isArray(part)) for (const item of part as readonly Json[]) visit(item, found);
  };
  visit(document, alone);
  return new Set([...besideNull].filter((target) => !alone.has(target) && resolve(document, { $ref: target })['type'] === 'object'));
}

function isNullSchema(schema: Json): boolean {
  return isObject(schema) && schema['type'] === 'null';
}

function typesOf(schema: JsonObject): readonly Json[] {
  return typeof schema['type'] === 'string' ? [schema['type']] : listAt(schema, 'type');
}
