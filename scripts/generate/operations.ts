import { readRequestBody, readResponse } from './bodies.js';
import type { Contract } from './contract.js';
import { below, DocumentError, isObject, type Json, type JsonObject, listAt, METHODS, objectAt, resolve } from './document.js';
import { mapEach } from './faults.js';
import { DO_NOT_EDIT } from './header.js';
import type { MediaType, Operation, Parameter, SecurityScheme } from './runtime/operation.js';

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
  const parameters = readParameters(document, [
    { list: listAt(pathItem, 'parameters'), at: below('#/paths', path, 'parameters') },
    { list: listAt(operation, 'parameters'), at: below(pointer, 'parameters') },
  ]);
  const requestBody = readRequestBody(document, operation['requestBody'], below(pointer, 'requestBody'));
  const entry = {
    operationId,
    method: method.toUpperCase(),
    path,
    parameters: mapEach(parameters, ({ parameter, at }) => readParameter(document, parameter, at)),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: Object.fromEntries(
      mapEach(Object.entries(objectAt(operation, 'responses')), ([status, response]) => [
        status,
        readResponse(document, response, below(pointer, 'responses', status)),
      ]),
    ),
    security: readSecurity(document, operation),
  };
  return { entry, source: operation, parameters: parameters.map(({ parameter }) => parameter) };
}

/** Returns the parameters of a path and those of its operation, which replace the ones of the same name and place (OpenAPI §4.8.9). */
function readParameters(
  document: JsonObject,
  places: readonly { readonly list: readonly Json[]; readonly at: string }[],
): readonly { readonly parameter: JsonObject; readonly at: string }[] {
  const all = places.flatMap(({ list, at }) =>
    list.map((reference, index) => ({ parameter: resolve(document, reference), at: below(at, String(index)) })),
  );
  return [...new Map(all.map((one) => [JSON.stringify([one.parameter['in'], one.parameter['name']]), one])).values()];
}

/** Header parameters that OpenAPI does not let a document declare (§4.8.12.1). */
const NOT_A_PARAMETER: ReadonlySet<string> = new Set(['accept', 'authorization', 'content-type']);

function readParameter(document: JsonObject, parameter: JsonObject, pointer: string): Parameter {
  const schema = resolve(document, parameter['schema']);
  const place = parameter['in'];
  if (place !== 'path' && place !== 'query' && place !== 'header')
    throw new DocumentError(below(pointer, 'in'), 'declare it in path, query or header');
  if (place === 'header' && NOT_A_PARAMETER.has((parameter['name'] as string).toLowerCase())) {
    throw new DocumentError(pointer, 'OpenAPI ignores a header parameter of this name: say it by content or by a security scheme');
  }
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
  const type = scheme['type'];
  if (type === 'oauth2' || type === 'openIdConnect') return { type, in: 'header', name: 'Authorization', scheme: 'bearer' };
  if (type === 'http') return { type: 'http', in: 'header', name: 'Authorization', scheme: scheme['scheme'] as string };
  const place = scheme['in'];
  if (type !== 'apiKey' || (place !== 'header' && place !== 'cookie')) {
    throw new DocumentError(
      pointer,
      'only http, oauth2, openIdConnect and apiKey in header or cookie can be checked: a scheme sees the headers of a request',
    );
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
