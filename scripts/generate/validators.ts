import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import type { Contract } from './contract.js';
import { type Json, type JsonObject, resolve } from './document.js';
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
  const code = standaloneCode(ajv, exported).replaceAll(LENGTH_IMPORT, LENGTH_FUNCTION);
  if (code.includes('require('))
    throw new Error(`validators would import ${/require\([^)]*\)/.exec(code)?.[0]}: no keyword of the document may need it`);
  const record = (name: string, ids: readonly string[], suffix: string) =>
    `export const ${name}: Readonly<Record<${ids.map((id) => `'${id}'`).join(' | ')}, Validate>> = {\n${ids.map((id) => `  ${id}: ${id}${suffix},`).join('\n')}\n} as never;\n`;
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
  ].join('\n');
}

/** Returns one schema for all parameters of an operation: `{ path, query, header }`, each an object by name. */
function parametersSchema(document: JsonObject, parameters: readonly JsonObject[]): JsonObject {
  const places = ['path', 'query', 'header'].map((place) => {
    const here = parameters.filter((parameter) => parameter['in'] === place);
    const properties = here.map((parameter): [string, Json] => [
      parameter['name'] as string,
      toJsonSchema(resolve(document, parameter['schema'])),
    ]);
    const required = here.filter((parameter) => parameter['required'] === true).map((parameter) => parameter['name'] as string);
    return [place, { type: 'object', properties: Object.fromEntries(properties), required }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(places), required: places.map(([place]) => place) };
}
