import { isObject, type Json, type JsonObject, objectAt } from './document.js';

const COMPONENT = '#/components/schemas/';
/** Keywords whose values are values of the schema, not schemas. */
const VALUES = new Set(['enum', 'const', 'default', 'examples']);

/** Returns a reference to a component, or to a part of one, as one to its file. */
function fileReference(reference: string): string {
  const [name = '', ...rest] = reference.slice(COMPONENT.length).split('/');
  return `${name}.json${rest.length === 0 ? '' : `#/${rest.join('/')}`}`;
}

/** Returns every component schema as a JSON Schema 2020-12 of its own; they refer to each other by file name. */
export function readJsonSchemas(document: JsonObject): ReadonlyMap<string, JsonObject> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${name}.json`, ...toJsonSchema(schema as JsonObject) },
    ]),
  );
}

/** Drops what only OpenAPI knows, and lets references point to the files. */
export function toJsonSchema(schema: JsonObject): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'xml' || key === 'example' || key === 'externalDocs' || key.startsWith('x-')) continue;
    if (VALUES.has(key)) result[key] = value;
    else if (key === '$ref' && typeof value === 'string' && value.startsWith(COMPONENT)) result[key] = fileReference(value);
    else if (key === 'properties' && isObject(value)) {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, toJsonSchema(child as JsonObject)]));
    } else if (Array.isArray(value)) result[key] = (value as readonly Json[]).map((item) => (isObject(item) ? toJsonSchema(item) : item));
    else result[key] = isObject(value) ? toJsonSchema(value) : value;
  }
  return result;
}
