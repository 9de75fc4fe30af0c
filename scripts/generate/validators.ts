import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { handlerHeaders } from './bodies.js';
import type { Contract } from './contract.js';
import { type Json, type JsonObject, objectAt, resolve } from './document.js';
import { DO_NOT_EDIT } from './header.js';
import { readJsonSchemas, toJsonSchema } from './json-schemas.js';

const standaloneCode = standaloneModule.default;

/** The one function that compiled validators import: JSON Schema counts characters, not UTF-16 units. */
const LENGTH_IMPORT = /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g;
const LENGTH_FUNCTION = '((text: string) => { let count = 0; for (const _ of text) count++; return count; })';

/** Returns the source of ready-compiled validators: of the parameters of every operation and of every body. */
export function generateValidators({ document, operations, bodies }: Contract): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // What every object inherits is not a property of it.
    ownProperties: true,
    validateFormats: false,
    inlineRefs: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  const schemas = readJsonSchemas(document);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const exported: Record<string, string> = {};
  const operationIds = operations.map(({ entry }) => entry.operationId);
  for (const { entry, parameters } of operations) {
    const name = `${entry.operationId}Parameters`;
    ajv.addSchema({ ...parametersSchema(document, parameters), $id: name });
    exported[name] = name;
  }
  for (const name of bodies) exported[`${name}Body`] = `${name}.json`;
  const headerKeys: string[] = [];
  for (const { entry, source } of operations) {
    for (const [status, response] of Object.entries(objectAt(source, 'responses'))) {
      const headers = handlerHeaders(document, resolve(document, response));
      if (Object.keys(headers).length === 0) continue;
      const name = `${entry.operationId}${status}`;
      ajv.addSchema({ ...objectSchema(document, Object.entries(headers)), $id: `${name}Headers` });
      exported[`${name}Headers`] = `${name}Headers`;
      headerKeys.push(name);
    }
  }
  const code = standaloneCode(ajv, exported).replaceAll(LENGTH_IMPORT, LENGTH_FUNCTION);
  // Ajv writes an import as `const name = require("…")`; what a description says stands within quotes.
  const [imported] = /(?<=^const \w+ = )require\([^)]*\)/m.exec(code) ?? [];
  if (imported !== undefined) throw new Error(`validators would import ${imported}: no keyword of the document may need it`);
  const record = (name: string, ids: readonly string[], suffix: string) =>
    `export const ${name}: Readonly<Record<${ids.map((id) => `'${id}'`).join(' | ') || 'never'}, Validate>> = {\n${ids.map((id) => `  ${id}: ${id}${suffix},`).join('\n')}\n} as never;\n`;
  return [
    '// @ts-nocheck: compiled by Ajv',
    DO_NOT_EDIT,
    code.replace('"use strict";', ''),
    '',
    '/** What a schema does not allow in a value; `instancePath` is the JSON pointer of the place. */',
    'export interface ValidationError { readonly instancePath: string; readonly keyword: string; readonly message?: string; readonly params: Readonly<Record<string, unknown>> }',
    '',
    '/** Tells whether a value keeps its schema, and leaves the faults in `errors` until the next call. */',
    'export interface Validate { (value: unknown): boolean; readonly errors?: readonly ValidationError[] | null }',
    '',
    record('parameterValidators', operationIds, 'Parameters'),
    record('bodyValidators', bodies, 'Body'),
    '/** Of the headers that a data handler returns, by operationId and status. */',
    record('headerValidators', headerKeys, 'Headers'),
  ].join('\n');
}

/** Returns one schema for all parameters of an operation: `{ path, query, header }`, each an object by name. */
function parametersSchema(document: JsonObject, parameters: readonly JsonObject[]): JsonObject {
  const places = ['path', 'query', 'header'].map((place) => {
    const here = parameters.filter((parameter) => parameter['in'] === place);
    const members = here.map((parameter) => [parameter['name'] as string, parameter] as const);
    return [place, objectSchema(document, members)] as const;
  });
  return { type: 'object', properties: Object.fromEntries(places), required: places.map(([place]) => place) };
}

/** Returns the schema of an object whose members are parameters or headers, by name. */
function objectSchema(document: JsonObject, members: readonly (readonly [string, JsonObject])[]): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(
      members.map(([name, member]): [string, Json] => [name, toJsonSchema(resolve(document, member['schema']))]),
    ),
    required: members.filter(([, member]) => member['required'] === true).map(([name]) => name),
  };
}
