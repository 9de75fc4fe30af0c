import { below, isObject, type Json, type JsonObject, listAt, valueAt } from '../generate/document.js';
import { takeEffect } from './effective.js';
import type { Located } from './located.js';
import type { Field, Kind } from './rules.js';

export interface Fields {
  readonly byName: ReadonlyMap<string, Located>;
  /** Pointers of what the object refers to. */
  readonly followed: readonly string[];
}

/** What an object is in its place. */
export interface FieldsOptions {
  readonly kind: Kind;
  readonly element: Field['element'];
  /** Name of the entry that the object is, if any. */
  readonly name: string | undefined;
}

/** Returns the fields of an object as they take effect: references followed, defaults filled in, inherited ones added. */
export function readFields(document: JsonObject, node: Located, options: FieldsOptions): Fields {
  const fields = new Map<string, Located>();
  const followed: string[] = [];
  let nullAt: string | undefined;
  let at: Located | undefined = node;
  while (at !== undefined && isObject(at.value)) {
    const layer: Layer = readLayer(at.value, at.pointer, options.kind);
    for (const [name, field] of layer.fields) if (!fields.has(name)) fields.set(name, field);
    nullAt ??= layer.nullAt;
    at = layer.inner;
    if (layer.reference !== undefined && !followed.includes(layer.reference)) {
      followed.push(layer.reference);
      at = { value: valueAt(document, layer.reference) ?? null, pointer: layer.reference };
    }
  }
  takeEffect(document, node, fields, { ...options, nullAt });
  return { byName: fields, followed };
}

/** What an object says itself; the rest stands in what it refers to, or in the one schema beside `null`. */
interface Layer {
  readonly fields: readonly (readonly [string, Located])[];
  readonly reference?: string;
  readonly inner?: Located;
  readonly nullAt?: string;
}

function readLayer(value: JsonObject, pointer: string, kind: Kind): Layer {
  const { $ref: reference } = value;
  const choice = kind === 'schema' ? readNullableChoice(value, pointer) : undefined;
  const names = Object.keys(value).filter((name) => name !== '$ref' && name !== choice?.keyword);
  return {
    fields: names.map((name) => [name, { value: value[name] as Json, pointer: below(pointer, name) }]),
    ...(typeof reference === 'string' ? { reference } : {}),
    ...(choice === undefined ? {} : { inner: choice.inner, nullAt: below(pointer, choice.keyword) }),
  };
}

/** Reads `anyOf: [schema, {type: 'null'}]` as that schema, nullable. */
function readNullableChoice(schema: JsonObject, pointer: string): { readonly keyword: string; readonly inner: Located } | undefined {
  const keyword = 'anyOf' in schema ? 'anyOf' : 'oneOf';
  const choices = listAt(schema, keyword);
  const index = choices.findIndex((choice) => !isNull(choice));
  if (choices.length !== 2 || index === -1 || !isNull(choices[1 - index])) return undefined;
  return { keyword, inner: { value: choices[index] as Json, pointer: below(pointer, keyword, String(index)) } };
}

function isNull(schema: Json | undefined): boolean {
  return isObject(schema) && schema['type'] === 'null';
}
