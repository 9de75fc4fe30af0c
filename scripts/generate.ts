/** Writes `generated/` from the document, or with `--check` tells whether it is what the document asks for. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { generateColumns } from './generate/columns.js';
import { type Contract, readLintedContract } from './generate/contract.js';
import { generateDigest } from './generate/digest.js';
import { generateEndings } from './generate/endings.js';
import { FaultyDocument } from './generate/faults.js';
import { generateHandlers } from './generate/handlers.js';
import { DO_NOT_EDIT } from './generate/header.js';
import { jsonBackEnd } from './generate/json-back-end.js';
import { readJsonSchemas } from './generate/json-schemas.js';
import { generateLinks } from './generate/links.js';
import type { LintOptions } from './generate/lint.js';
import { EXAMPLE_ROOT, publishDocument, toYaml, type WriteExample } from './generate/openapi.js';
import { toOpenApi30 } from './generate/openapi-3.0.js';
import { generateOperations } from './generate/operations.js';
import { repairFolder, replaceFolder, scratchFolder } from './generate/replace-folder.js';
import type { WriteOptions } from './generate/runtime/output.js';
import { generateShapes } from './generate/shapes-file.js';
import { generateTypes } from './generate/types.js';
import { generateValidators } from './generate/validators.js';
import { generateWriters } from './generate/writers.js';
import { xmlBackEnd } from './generate/xml-back-end.js';
import { generateXsd } from './generate/xsd.js';

const HELP = `Usage: npm run generate [-- --check] [-- --root FOLDER]

Writes generated/ from openapi/openapi.yaml.

  --check        write nothing; exit 1 and name every file that is not what the document asks for
  --root FOLDER  the checkout to work in (default: this one)
  --help         print this text
`;

type Files = Map<string, string>;

async function main(): Promise<void> {
  const root = { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) } as const;
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, root, help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stdout.write(HELP);
    return;
  }
  const folder = path.join(values.root, 'generated');
  if (repairFolder(folder)) process.stderr.write('generated/: an interrupted run had moved it away; it is back\n');
  const scratch = scratchFolder(folder);
  removeOnSignal(scratch);
  try {
    const { version } = JSON.parse(await readFile(path.join(values.root, 'package.json'), 'utf8')) as LintOptions;
    const { contract, locate } = await readLintedContract(path.join(values.root, 'openapi', 'openapi.yaml'), { version });
    const files = await generate(contract, scratch).catch((error: unknown) => {
      throw locate(error);
    });
    const stale = await findStale(folder, files);
    const took = `${files.size} files in ${(performance.now() / 1000).toFixed(1)} s`;
    if (values.check === true && stale.length > 0) {
      process.stderr.write(`${stale.join('\n')}\nRun \`npm run generate\` and commit what changes (${took}).\n`);
      process.exitCode = 1;
    } else if (stale.length > 0) {
      replaceFolder(folder, scratch);
      process.stdout.write(`generated/: wrote ${took}\n`);
    } else {
      process.stdout.write(`generated/: ${took}, all up to date\n`);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Writes every generated file into the scratch folder and returns them. */
async function generate(contract: Contract, scratch: string): Promise<Files> {
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
  files.set('endings.ts', generateEndings(contract));
  files.set('digest.ts', generateDigest(files));
  files.set('chat-session.xsd', generateXsd(contract));
  for (const [name, schema] of readJsonSchemas(contract.document)) files.set(`schemas/${name}.json`, toJson(schema));
  writeFiles(scratch, files);

  const published = publishDocument(contract, await loadWriters(scratch));
  const documents: Files = new Map([
    ['openapi.json', toJson(published)],
    ['openapi.yaml', toYaml(published)],
    ['openapi-3.0.json', toJson(toOpenApi30(published))],
  ]);
  writeFiles(scratch, documents);
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
  return (format, { schema, nullable }, value) => {
    const write = writers[format][schema] as (value: unknown, options: WriteOptions) => Buffer;
    return write(value, { ...options, nullable }).toString();
  };
}

/** Not in the background: a signal could remove the folder before the last file is written, which would bring it back. */
function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Returns a line for each file of the folder that is not what the document asks for. */
async function findStale(folder: string, files: Files): Promise<readonly string[]> {
  const present = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  const names = (present ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const stale: string[] = names.filter((name) => !files.has(name)).map((name) => `generated/${name}: not generated from anything`);
  for (const [name, text] of files) {
    const found = await readFile(path.join(folder, name), 'utf8').catch(ignoreMissing);
    if (found !== text) stale.push(`generated/${name}: ${found === undefined ? 'missing' : 'stale'}`);
  }
  return stale;
}

/** Scratch goes and `generated/` stays when somebody ends this process; the exit code is 128 and the number of the signal. */
function removeOnSignal(scratch: string): void {
  for (const [signal, exitCode] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      try {
        rmSync(scratch, { recursive: true, force: true });
      } finally {
        process.exit(exitCode);
      }
    });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

main().catch((error: unknown) => {
  // The lines of a faulty document begin with file:line:column, so that editors and terminals can follow them.
  const text = error instanceof FaultyDocument ? `${error.message}\ngenerated/ is as it was.` : `generate: ${(error as Error).message}`;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
