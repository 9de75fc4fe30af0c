/** Runs generated source: it is transpiled into a folder of the test, beside the runtime, and imported from there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Test } from 'tap';
import ts from 'typescript';
import type { Contract } from '../../../scripts/generate/contract.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { jsonBackEnd } from '../../../scripts/generate/json-back-end.js';
import { generateLinks } from '../../../scripts/generate/links.js';
import type { WriteOptions } from '../../../scripts/generate/runtime/output.js';
import { readShapes } from '../../../scripts/generate/shapes.js';
import { generateWriters } from '../../../scripts/generate/writers.js';
import { xmlBackEnd } from '../../../scripts/generate/xml-back-end.js';

const runtime = fileURLToPath(new URL('../../../scripts/generate/runtime/', import.meta.url));

/** Imports one of some generated files; they may import each other and the runtime. @throws Error with the syntax errors */
export async function importGenerated(t: Test, files: Readonly<Record<string, string>>, main: string): Promise<Record<string, unknown>> {
  const sources = {
    ...Object.fromEntries(readdirSync(runtime).map((name) => [name, readFileSync(path.join(runtime, name), 'utf8')])),
    ...files,
  };
  const compiled = Object.fromEntries(Object.entries(sources).map(([name, source]) => [name.replace(/ts$/, 'js'), transpile(source)]));
  const folder = t.testdir(compiled);
  return (await import(pathToFileURL(path.join(folder, main)).href)) as Record<string, unknown>;
}

function transpile(source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  });
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'));
  return outputText;
}

/** Writes a value of one schema as text; nothing is selected away unless the options say so. */
export type WriteText = (schema: string, value: unknown, options?: Partial<WriteOptions>) => string;

/** Returns the writers that are generated for some component schemas. */
export async function importWriters(t: Test, schemas: JsonObject, roots: readonly string[]): Promise<{ json: WriteText; xml: WriteText }> {
  const document = { components: { schemas } };
  const shapes = readShapes(document);
  const files = {
    'links.ts': generateLinks({ document, shapes } as unknown as Contract),
    'json-writers.ts': generateWriters(shapes, roots, jsonBackEnd),
    'xml-writers.ts': generateWriters(shapes, roots, xmlBackEnd),
  };
  const load = async (format: string): Promise<WriteText> => {
    const { writers } = await importGenerated(t, files, `${format}-writers.js`);
    const byName = writers as Readonly<Record<string, (value: unknown, options: WriteOptions) => Buffer>>;
    return (schema, value, options) =>
      (byName[schema] as (typeof byName)[string])(value, { rootUrl: 'http://h', select: null, ...options }).toString();
  };
  return { json: await load('json'), xml: await load('xml') };
}
