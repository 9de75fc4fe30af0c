import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import ts from 'typescript';
import { readContract } from '../../../scripts/generate/contract.js';
import { generateColumns } from '../../../scripts/generate/columns.js';
import { generateHandlers } from '../../../scripts/generate/handlers.js';
import { jsonBackEnd } from '../../../scripts/generate/json-back-end.js';
import { generateLinks } from '../../../scripts/generate/links.js';
import { generateOperations } from '../../../scripts/generate/operations.js';
import { generateShapes } from '../../../scripts/generate/shapes-file.js';
import { generateTypes } from '../../../scripts/generate/types.js';
import { generateValidators } from '../../../scripts/generate/validators.js';
import { generateWriters } from '../../../scripts/generate/writers.js';
import { xmlBackEnd } from '../../../scripts/generate/xml-back-end.js';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const runtime = path.join(checkout, 'scripts', 'generate', 'runtime');

t.setTimeout(900_000);

const text = { type: 'string' };
const answer = (name: string) => ({ description: 'd', content: { 'text/json': { schema: { $ref: `#/components/schemas/${name}` } } } });
const links = { type: 'object', additionalProperties: text, 'x-links': { Self: '{s}', All: '.' } };

/** What leads to seldom branches of the generators: nothing to select from, odd names, answers without a body. */
const document = {
  openapi: '3.1.0',
  info: { title: 't', version: '1' },
  paths: {
    '/a/{s}': {
      parameters: [{ name: 's', in: 'path', required: true, schema: text }],
      get: { operationId: 'getA', summary: 'Ends */ early', responses: { '200': answer('Plain'), '404': answer('Linked') } },
      delete: { operationId: 'deleteA', responses: { '204': { description: 'd' } } },
      put: { operationId: 'putA', responses: { '200': answer('Rows'), '201': answer('Words') } },
    },
  },
  components: {
    schemas: {
      Plain: { type: 'object', required: ['s'], properties: { s: text, options: text, 'a-b': text } },
      Empty: { type: 'object' },
      Rows: { type: ['array', 'null'], xml: { wrapped: true }, items: text },
      Words: {
        type: 'object',
        additionalProperties: { type: 'object', properties: { grid: { $ref: '#/components/schemas/Rows' } } },
      },
      Linked: { type: 'object', properties: { s: text, links } },
    },
    securitySchemes: { Basic: { type: 'http', scheme: 'basic' } },
  },
};

t.test('generated sources pass the compiler as strictly as this repository is compiled', async (t) => {
  const contract = await readContract(path.join(t.testdir({ 'openapi.json': JSON.stringify(document) }), 'openapi.json'));
  const files = {
    ...Object.fromEntries(readdirSync(runtime).map((name) => [name, readFileSync(path.join(runtime, name), 'utf8')])),
    'types.ts': await generateTypes(contract.document),
    'operations.ts': generateOperations(contract),
    'handlers.ts': generateHandlers(contract),
    'shapes.ts': generateShapes(contract),
    'validators.ts': generateValidators(contract),
    'columns.ts': generateColumns(contract),
    'links.ts': generateLinks(contract),
    'json-writers.ts': generateWriters(contract.shapes, contract.bodies, jsonBackEnd),
    'xml-writers.ts': generateWriters(contract.shapes, contract.bodies, xmlBackEnd),
  };
  const folder = t.testdir(files);
  const { compilerOptions } = JSON.parse(readFileSync(path.join(checkout, 'tsconfig.json'), 'utf8')) as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, incremental: false, tsBuildInfoFile: undefined }, checkout);
  const names = Object.keys(files).map((name) => path.join(folder, name));
  const program = ts.createProgram(names, options);
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  t.same(faults, []);
});
