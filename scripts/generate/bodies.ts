import { below, componentName, DocumentError, isObject, type Json, type JsonObject, listAt, objectAt, resolve } from './document.js';
import { mapEach } from './faults.js';
import type { MediaType, RequestBody, Response, ResponseHeader } from './runtime/operation.js';
import { readShape } from './shapes.js';

interface Body {
  readonly schema: string;
  readonly nullable?: true;
  readonly mediaTypes: readonly MediaType[];
}

/** Headers, in lower case, that the service writes by itself: no data handler returns them. */
const WRITTEN_BY_THE_SERVICE: ReadonlySet<string> = new Set([
  'allow',
  'connection',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'so-timezone',
  'transfer-encoding',
  'vary',
  'www-authenticate',
]);

/** Returns what an operation takes as its body, or undefined where it takes none. @throws DocumentError */
export function readRequestBody(document: JsonObject, reference: Json | undefined, pointer: string): RequestBody | undefined {
  if (reference === undefined) return undefined;
  const requestBody = resolve(document, reference);
  const body = readBody(document, requestBody, pointer);
  if (body === undefined) throw new DocumentError(below(pointer, 'content'), 'name the media types that the body may have');
  return { required: requestBody['required'] === true, ...body };
}

/** Returns what one status of an operation answers. @throws DocumentError */
export function readResponse(document: JsonObject, reference: Json, pointer: string): Response {
  const status = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (!/^[1-5]\d\d$/.test(status)) throw new DocumentError(pointer, 'name each status by its number: a data handler answers with numbers');
  const response = resolve(document, reference);
  const body = readBody(document, response, pointer);
  const headers = readHeaders(document, response, pointer);
  return { ...(body ?? { mediaTypes: [] }), ...(headers.length > 0 ? { headers } : {}) };
}

function readBody(document: JsonObject, holder: JsonObject, place: string): Body | undefined {
  const content = objectAt(holder, 'content');
  const at = below(place, 'content');
  const types = Object.keys(content);
  const schemas = mapEach(types, (type) => {
    const found = bodySchema(objectAt(content, type)['schema']);
    if (found !== undefined) return found;
    throw new DocumentError(
      below(at, type, 'schema'),
      "refer to a schema under components.schemas, alone or in `anyOf` with `{type: 'null'}`",
    );
  });
  const [first] = schemas;
  if (first === undefined) return undefined;
  if (schemas.some(({ schema, nullable }) => schema !== first.schema || nullable !== first.nullable)) {
    throw new DocumentError(at, 'refer to the same schema for every media type: they are ways to write one value');
  }
  const pointer = below(at, types[0] as string, 'schema');
  const shape = readShape(document, objectAt(content, types[0] as string)['schema'], pointer);
  if (shape.kind !== 'ref') throw new DocumentError(pointer, 'a body is an object, a map or an array');
  return {
    schema: first.schema,
    ...(shape.nullable ? { nullable: true } : {}),
    mediaTypes: mapEach(types, (type) => ({ type, format: formatOf(type, below(at, type)) })),
  };
}

/** Returns the component schema of a body, alone or in a choice with null; undefined where the body is written out. */
export function bodySchema(schema: Json | undefined): { readonly schema: string; readonly nullable: boolean } | undefined {
  const choices = isObject(schema) ? [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')] : [];
  const others = choices.filter((choice) => !(isObject(choice) && choice['type'] === 'null'));
  const nullable = choices.length === 2 && others.length === 1;
  const name = componentName(nullable ? others[0] : schema);
  return name === undefined ? undefined : { schema: name, nullable };
}

function readHeaders(document: JsonObject, response: JsonObject, pointer: string): readonly ResponseHeader[] {
  return mapEach(Object.entries(handlerHeaders(document, response)), ([name, header]) => {
    const { type } = resolve(document, header['schema']);
    if (type !== 'integer' && type !== 'number' && type !== 'boolean' && type !== 'string') {
      throw new DocumentError(below(pointer, 'headers', name), 'the schema of a header needs one type: integer, number, boolean or string');
    }
    return { name, required: header['required'] === true, type };
  });
}

/** Returns the declared headers of a response that a data handler may return, references resolved. */
export function handlerHeaders(document: JsonObject, response: JsonObject): Readonly<Record<string, JsonObject>> {
  const headers = Object.entries(objectAt(response, 'headers')).filter(([name]) => !WRITTEN_BY_THE_SERVICE.has(name.toLowerCase()));
  return Object.fromEntries(headers.map(([name, header]) => [name, resolve(document, header)]));
}

/** Tells which writer a media type needs: its subtype, or the suffix of it (RFC 6839). */
export function formatOf(mediaType: string, pointer: string): MediaType['format'] {
  const format = /^[^/;\s]+\/(?:[^/;\s]+\+)?(json|xml)$/.exec(mediaType)?.[1];
  if (format === 'json' || format === 'xml') return format;
  throw new DocumentError(pointer, 'no writer for this media type: there are writers for json, xml and types that end in +json or +xml');
}
