import type { Contract } from './contract.js';
import {
  below,
  componentName,
  DocumentError,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  METHODS,
  objectAt,
  resolve,
} from './document.js';
import { mapEach } from './faults.js';
import { DO_NOT_EDIT } from './header.js';
import type { MediaType, Operation, Parameter, Response, SecurityScheme } from './runtime/operation.js';

/** An operation for the table, with the parts of the document it was read from; references are resolved. */
export interface DocumentOperation {
  readonly entry: Operation;
  readonly source: JsonObject;
  readonly parameters: readonly JsonObject[];
}

/** Returns the operations of the document in its order. @throws DocumentError */
export function readOperations(document: JsonObject): readonly DocumentOperation[] {
  const methods = Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) => {
    const pathItem = resolve(document, item);
    return METHODS.filter((method) => method in pathItem).map((method) => ({ path, method }));
  });
  return mapEach(methods, ({ path, method }) => readOperation(document, path, method));
}

function readOperation(document: JsonObject, path: string, method: string): DocumentOperation {
  const pointer = below('#/paths', path, method);
  const pathItem = resolve(document, objectAt(document, 'paths')[path]);
  const operation = objectAt(pathItem, method);
  const operationId = operation['operationId'];
  if (typeof operationId !== 'string' || !/^[A-Za-z_]\w*$/.test(operationId)) {
    throw new DocumentError(pointer, 'give it an operationId that can be the name of a method: letters, digits and _');
  }
  const parameters = [...listAt(pathItem, 'parameters'), ...listAt(operation, 'parameters')].map((parameter) =>
    resolve(document, parameter),
  );
  const shared = listAt(pathItem, 'parameters').length;
  const entry = {
    operationId,
    method: method.toUpperCase(),
    path,
    parameters: mapEach(parameters, (parameter, index) => {
      const at =
        index < shared ? below('#/paths', path, 'parameters', String(index)) : below(pointer, 'parameters', String(index - shared));
      return readParameter(document, parameter, at);
    }),
    responses: Object.fromEntries(
      mapEach(Object.entries(objectAt(operation, 'responses')), ([status, response]) => [
        status,
        readResponse(document, response, below(pointer, 'responses', status)),
      ]),
    ),
    security: readSecurity(document, operation),
  };
  return { entry, source: operation, parameters };
}

function readParameter(document: JsonObject, parameter: JsonObject, pointer: string): Parameter {
  const schema = resolve(document, parameter['schema']);
  const place = parameter['in'];
  if (place !== 'path' && place !== 'query' && place !== 'header')
    throw new DocumentError(below(pointer, 'in'), 'declare it in path, query or header');
  const type = schema['type'];
  if (type !== 'integer' && type !== 'number' && type !== 'boolean' && type !== 'string') {
    throw new DocumentError(below(pointer, 'schema'), 'its schema needs one type: integer, number, boolean or string');
  }
  return {
    name: parameter['name'] as string,
    in: place,
    required: parameter['required'] === true,
    type,
    ...(typeof schema['format'] === 'string' ? { format: schema['format'] } : {}),
    joinRepeated: parameter['x-join-repeated'] === true,
    reserved: listAt(parameter, 'x-reserved') as readonly string[],
  };
}

function readResponse(document: JsonObject, reference: Json, pointer: string): Response {
  const content = objectAt(resolve(document, reference), 'content');
  const types = Object.keys(content);
  if (types.length === 0) return { mediaTypes: [] };
  const names = new Set(types.map((type) => componentName(objectAt(content, type)['schema'])));
  const [schema] = names;
  if (schema === undefined || names.size > 1) {
    throw new DocumentError(below(pointer, 'content'), 'every media type of a response refers to the same schema under components.schemas');
  }
  return { schema, mediaTypes: mapEach(types, (type) => ({ type, format: formatOf(type, below(pointer, 'content', type)) })) };
}

/** Tells which writer a media type needs: its subtype, or the suffix of it (RFC 6839). */
export function formatOf(mediaType: string, pointer: string): MediaType['format'] {
  const format = /^[^/;\s]+\/(?:[^/;\s]+\+)?(json|xml)$/.exec(mediaType)?.[1];
  if (format === 'json' || format === 'xml') return format;
  throw new DocumentError(pointer, 'no writer for this media type: there are writers for json, xml and types that end in +json or +xml');
}

function readSecurity(document: JsonObject, operation: JsonObject): readonly (readonly string[])[] {
  const source = 'security' in operation ? operation : document;
  return listAt(source, 'security').map((requirement) => (isObject(requirement) ? Object.keys(requirement) : []));
}

function readSecuritySchemes(document: JsonObject): Readonly<Record<string, SecurityScheme>> {
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes');
  return Object.fromEntries(
    Object.entries(schemes).map(([name, value]) => [
      name,
      readSecurityScheme(resolve(document, value), below('#/components/securitySchemes', name)),
    ]),
  );
}

function readSecurityScheme(scheme: JsonObject, pointer: string): SecurityScheme {
  if (scheme['type'] === 'http') return { type: 'http', in: 'header', name: 'Authorization', scheme: scheme['scheme'] as string };
  const place = scheme['in'];
  if (scheme['type'] !== 'apiKey' || (place !== 'header' && place !== 'cookie')) {
    throw new DocumentError(pointer, 'only http schemes and apiKey in header or cookie can be checked');
  }
  const word = scheme['x-authorization-scheme'];
  return { type: 'apiKey', in: place, name: scheme['name'] as string, ...(typeof word === 'string' ? { scheme: word } : {}) };
}

/** Media types that an error can be written in where no operation is known: those of all error responses. */
function errorMediaTypes(operations: readonly Operation[]): readonly MediaType[] {
  const byType = new Map<string, MediaType>();
  for (const operation of operations) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) >= 400) for (const mediaType of response.mediaTypes) byType.set(mediaType.type, mediaType);
    }
  }
  return [...byType.values()];
}

/** Returns the path of the first server, without a slash at the end; operations stand below it. */
export function basePathOf(document: JsonObject): string {
  const server = listAt(document, 'servers')[0];
  const url = isObject(server) && typeof server['url'] === 'string' ? server['url'] : '/';
  return new URL(url, 'http://localhost').pathname.replace(/\/$/, '');
}

/** Returns the source of the operation table. */
export function generateOperations({ document, operations }: Contract): string {
  const table = Object.fromEntries(operations.map(({ entry }) => [entry.operationId, entry]));
  const constant = (name: string, type: string, value: unknown) =>
    `export const ${name} = ${JSON.stringify(value, null, 2)} as const satisfies ${type};\n`;
  return [
    DO_NOT_EDIT,
    "import type { MediaType, Operation, SecurityScheme } from './operation.js';",
    '',
    '/** Path of the first server of the document; operations stand below it. */',
    constant('basePath', 'string', basePathOf(document)),
    constant('operations', 'Readonly<Record<string, Operation>>', table),
    'export type OperationId = keyof typeof operations;',
    '',
    constant('securitySchemes', 'Readonly<Record<string, SecurityScheme>>', readSecuritySchemes(document)),
    'export type SecuritySchemeName = keyof typeof securitySchemes;',
    '',
    '/** What an error may be written in where no operation is known. */',
    constant('errorMediaTypes', 'readonly MediaType[]', errorMediaTypes(operations.map(({ entry }) => entry))),
  ].join('\n');
}
