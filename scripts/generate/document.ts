import path from 'node:path';
import { bundle, createConfig, getLineColLocation } from '@redocly/openapi-core';

/** A part of the document as JSON; what it means is asked key by key. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The document cannot be generated from; the message says where and how to mend it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  /** @param pointer JSON pointer into the bundled document. */
  constructor(
    readonly pointer: string,
    readonly fault: string,
  ) {
    super(`${pointer}: ${fault}`);
  }
}

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Reads the root document with everything it refers to, files of examples included; component references stay references. */
export async function readDocument(file: string): Promise<JsonObject> {
  const { bundle: bundled, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const faults = problems.filter((problem) => problem.severity === 'error');
  if (faults.length > 0) {
    throw new Error(
      faults
        .flatMap(({ message, location }) =>
          location.map((place) => {
            const { line, col } = getLineColLocation(place).start;
            return `${path.relative('.', place.source.absoluteRef)}:${line}:${col}: ${place.pointer ?? '#'}: ${message}`;
          }),
        )
        .join('\n'),
    );
  }
  return bundled.parsed as JsonObject;
}

/** Returns the object below `key`, or an empty one where the document has none. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  return isObject(value) ? value : {};
}

export function listAt(parent: JsonObject, key: string): readonly Json[] {
  const value = parent[key];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows a local reference, or returns the value itself when it is none. @throws DocumentError for one that goes in a circle. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  const seen = new Set<string>();
  let target: Json | undefined = value;
  while (isObject(target) && typeof target['$ref'] === 'string') {
    if (seen.has(target['$ref'])) throw new DocumentError(target['$ref'], 'refers to itself and to nothing else: say what it is');
    seen.add(target['$ref']);
    target = valueAt(document, target['$ref']);
  }
  return isObject(target) ? target : {};
}

/** Returns what a local reference points to, which may be another reference; undefined where there is nothing. */
export function valueAt(document: JsonObject, reference: string): Json | undefined {
  return pointerTokens(reference).reduce<Json | undefined>(
    (at, token) => (isObject(at) ? at[token] : Array.isArray(at) ? (at[Number(token)] as Json) : undefined),
    document,
  );
}

/** Returns the tokens of a JSON pointer in its URI fragment form (RFC 6901 §6). */
export function pointerTokens(reference: string): string[] {
  if (reference === '#') return [];
  return reference
    .slice(2)
    .split('/')
    .map((token) => decodeToken(token).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What is not percent-encoded as it should be stands for itself. */
function decodeToken(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** Writes a JSON pointer below another one. */
export function below(pointer: string, ...tokens: string[]): string {
  return tokens.reduce((at, token) => `${at}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer);
}

/** Returns the component's name when a schema is nothing but a reference to a component. */
export function componentName(schema: Json | undefined): string | undefined {
  const prefix = '#/components/schemas/';
  if (!isObject(schema) || typeof schema['$ref'] !== 'string' || !schema['$ref'].startsWith(prefix)) return undefined;
  const name = schema['$ref'].slice(prefix.length);
  // A part of a component has no name of its own.
  return name.includes('/') ? undefined : name;
}
