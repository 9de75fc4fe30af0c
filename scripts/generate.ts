/** Writes `generated/` from the document, or with `--check` tells whether it is what the document asks for. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generateColumns } from './generate/columns.js';
import { readContract } from './generate/contract.js';
import { generateHandlers } from './generate/handlers.js';
import { DO_NOT_EDIT } from './generate/header.js';
import { jsonBackEnd } from './generate/json-back-end.js';
import { readJsonSchemas } from './generate/json-schemas.js';
import { generateLinks } from './generate/links.js';
import { EXAMPLE_ROOT, publishDocument, toYaml, type WriteExample } from './generate/openapi.js';
import { generateOperations } from './generate/operations.js';
import type { WriteOptions } from './generate/runtime/output.js';
import { generateShapes } from './generate/shapes-file.js';
import { generateTypes } from './generate/types.js';
import { generateValidators } from './generate/validators.js';
import { generateWriters } from './generate/writers.js';
import { xmlBackEnd } from './generate/xml-back-end.js';

const HELP = `Usage: npm run generate [-- --check] [-- --root FOLDER]

Writes generated/ from openapi/openapi.yaml.

  --check        write nothing; exit 1 and name every file that is not what the document asks for
  --root FOLDER  the checkout to work in (default: this one)
  --help         print this text
`;

type Files = Map<string, string>;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
  const folder = path.join(root, 'generated');
  // Beside the target, so that the renames at the end stay within one file system.
  const scratch = path.join(root, `.generated-${process.pid}`);
  try {
    const files = await generate(path.join(root, 'openapi', 'openapi.yaml'), scratch);
    if (values.check === true) await check(folder, files);
    else await replace(folder, scratch, files.size);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Writes every generated file into the scratch folder and returns them. */
async function generate(documentFile: string, scratch: string): Promise<Files> {
  const contract = await readContract(documentFile);
  const files: Files = new Map(await runtimeFiles());
  files.set('types.ts', await generateTypes(contract.document));
  files.set('operations.ts', generateOperations(contract));
  files.set('handlers.ts', generateHandlers(contract));
  files.set('shapes.ts', generateShapes(contract));
  files.set('validators.ts', generateValidators(contract));
  files.set('columns.ts', generateColumns(contract));
  files.set('links.ts', generateLinks(contract));
  files.set('json-writers.ts', generateWriters(contract.shapes, contract.bodies, jsonBackEnd));
  files.set('xml-writers.ts', generateWriters(contract.shapes, contract.bodies, xmlBackEnd));
  for (const [name, schema] of readJsonSchemas(contract.document)) files.set(`schemas/${name}.json`, toJson(schema));
  await writeFiles(scratch, files);

  const published = publishDocument(contract, await loadWriters(scratch));
  const documents: Files = new Map([
    ['openapi.json', toJson(published)],
    ['openapi.yaml', toYaml(published)],
  ]);
  await writeFiles(scratch, documents);
  return new Map([...files, ...documents]);
}

/** The code that all generated writers share is copied, so that `generated/` stands on nothing else. */
async function runtimeFiles(): Promise<[string, string][]> {
  const folder = fileURLToPath(new URL('generate/runtime/', import.meta.url));
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, `${DO_NOT_EDIT}\n${await readFile(path.join(folder, name), 'utf8')}`]),
  );
}

/** The examples of the published document are made by the very writers that the server uses. */
async function loadWriters(folder: string): Promise<WriteExample> {
  const load = async (name: string) => {
    const module = (await import(pathToFileURL(path.join(folder, name)).href)) as {
      writers: Record<string, (value: unknown, options: WriteOptions) => Buffer>;
    };
    return module.writers;
  };
  const writers = { json: await load('json-writers.ts'), xml: await load('xml-writers.ts') };
  const options: WriteOptions = { rootUrl: EXAMPLE_ROOT, select: null };
  return (format, schema, value) => {
    try {
      return (writers[format][schema] as (value: unknown, options: WriteOptions) => Buffer)(value, options).toString();
    } catch (error) {
      throw new Error(`an example of ${schema} breaks its schema: ${(error as Error).message}`);
    }
  };
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function replace(folder: string, scratch: string, count: number): Promise<void> {
  const old = `${scratch}-old`;
  await rename(folder, old).catch(ignoreMissing);
  await rename(scratch, folder);
  await rm(old, { recursive: true, force: true });
  process.stdout.write(`generated/: ${count} files written\n`);
}

async function check(folder: string, files: Files): Promise<void> {
  const present = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  const names = (present ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const stale: string[] = names.filter((name) => !files.has(name)).map((name) => `generated/${name}: not generated from anything`);
  for (const [name, text] of files) {
    const found = await readFile(path.join(folder, name), 'utf8').catch(ignoreMissing);
    if (found !== text) stale.push(`generated/${name}: ${found === undefined ? 'missing' : 'stale'}`);
  }
  if (stale.length === 0) {
    process.stdout.write(`generated/: ${files.size} files are up to date\n`);
    return;
  }
  process.stderr.write(`${stale.join('\n')}\nRun \`npm run generate\` and commit what changes.\n`);
  process.exitCode = 1;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

main().catch((error: unknown) => {
  process.stderr.write(`generate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
