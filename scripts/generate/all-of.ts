import { below, DocumentError, isObject, type Json, type JsonObject, listAt, resolve } from './document.js';

/** Keywords that say nothing about the value on the wire. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'example',
  'deprecated',
  'externalDocs',
  '$comment',
  'xml',
]);

type Merge = (left: Json, right: Json, pointer: string) => Json;

/** How two members that both have a keyword say it together; what is not listed has to be equal. */
const merges: Readonly<Record<string, Merge>> = {
  type: (left, right, pointer) => {
    const both = listOf(left).filter((type) => listOf(right).includes(type));
    if (both.length === 0) throw new DocumentError(pointer, `no value is ${list(left)} and ${list(right)}: give the members one type`);
    return both.length === 1 ? (both[0] as Json) : both;
  },
  required: (left, right) => [...new Set([...listOf(left), ...listOf(right)])],
  enum: (left, right) => listOf(left).filter((member) => listOf(right).includes(member)),
  minimum: (left, right) => Math.max(left as number, right as number),
  minLength: (left, right) => Math.max(left as number, right as number),
  maximum: (left, right) => Math.min(left as number, right as number),
  maxLength: (left, right) => Math.min(left as number, right as number),
  properties: (left, right) => {
    const merged: Record<string, Json> = { ...(left as JsonObject) };
    for (const [name, schema] of Object.entries(right as JsonObject)) {
      const known = merged[name];
      merged[name] = known === undefined ? schema : { ...annotations(known), ...annotations(schema), allOf: [known, schema] };
    }
    return merged;
  },
};

/**
 * Returns a schema without `allOf` at its top: what its members and the keywords beside it say together, members
 * first. A single reference with annotations beside it stays a reference, so that a schema can contain itself.
 *
 * @throws DocumentError where no writer could follow all members at once.
 */
export function mergeAllOf(document: JsonObject, schema: JsonObject, pointer: string, seen: readonly string[] = []): JsonObject {
  if (!('allOf' in schema)) return schema;
  const { allOf: _, ...own } = schema;
  const parts = listAt(schema, 'allOf').map((member, index): [JsonObject, string] => {
    const at = below(pointer, 'allOf', String(index));
    if (!isObject(member)) throw new DocumentError(at, 'a schema is missing or is not an object');
    return [member, at];
  });
  const speaking = [...parts, [own, pointer] as const].filter(([part]) => Object.keys(part).some((key) => !isAnnotation(key)));
  const [only] = speaking;
  if (speaking.length === 1 && only !== undefined && '$ref' in only[0]) return { ...annotations(own), ...only[0] };
  return speaking.reduce<JsonObject>((merged, [part, at]) => merge(merged, expand(document, part, at, seen), at), annotations(own));
}

/** Returns a member with its reference followed and its own `allOf` merged; its name in XML stays behind. */
function expand(document: JsonObject, member: JsonObject, pointer: string, seen: readonly string[]): JsonObject {
  const reference = member['$ref'];
  if (typeof reference === 'string' && seen.includes(reference)) {
    throw new DocumentError(pointer, `${reference} is part of itself by allOf: refer to it from a property instead`);
  }
  const now = typeof reference === 'string' ? [...seen, reference] : seen;
  const merged = mergeAllOf(document, resolve(document, member), pointer, now);
  // What mergeAllOf left as a reference has to be followed here: the members become one.
  const whole = '$ref' in merged ? expand(document, merged, pointer, now) : merged;
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !ANNOTATIONS.has(key)));
}

function merge(left: JsonObject, right: JsonObject, pointer: string): JsonObject {
  const merged: Record<string, Json> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    if (key === 'additionalProperties' && value === false) {
      throw new DocumentError(
        below(pointer, key),
        'it refuses what the other members of allOf declare: remove it, and say `unevaluatedProperties: false` beside allOf',
      );
    }
    const known = merged[key];
    const both = merges[key];
    if (known === undefined || JSON.stringify(known) === JSON.stringify(value)) merged[key] = value;
    else if (isAnnotation(key)) continue;
    else if (both !== undefined) merged[key] = both(known, value, below(pointer, key));
    else throw new DocumentError(below(pointer, key), 'another member of allOf says something else here: say it once');
  }
  return merged;
}

function annotations(schema: Json): JsonObject {
  return Object.fromEntries(Object.entries(schema as JsonObject).filter(([key]) => isAnnotation(key)));
}

function isAnnotation(key: string): boolean {
  return ANNOTATIONS.has(key) || key.startsWith('x-');
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function list(value: Json): string {
  return (listOf(value) as readonly string[]).join(' or ');
}
