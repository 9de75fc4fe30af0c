/** Compares the contract with the last released one, and tells whether the version says what that means to clients. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBaseline } from './contract-diff/baseline.js';
import { compareDocuments } from './contract-diff/compare.js';
import { type Report, writeJson, writeText } from './contract-diff/report.js';
import { judgeVersions, parseVersion } from './contract-diff/version.js';
import { type JsonObject, objectAt, readDocument } from './generate/document.js';

const BASELINE = 'openapi/baseline/openapi.yaml';
const DOCUMENT = 'openapi/openapi.yaml';

const HELP = `Usage: npm run contract:diff [-- OLD [NEW]] [-- --json | --renew]

Lists what changed between two OpenAPI documents: breaking, additive or editorial, with the step that each change asks
for. Exits 1 when the version does not make the step that all of them ask for, 2 when a document cannot be read.

  OLD            the released document (default: openapi/baseline/openapi.yaml)
  NEW            the document to release (default: openapi/openapi.yaml, whose info.version package.json has to repeat)
  --json         print the report as JSON
  --renew        when the version makes its step, make NEW the baseline: the last act of a release
  --root FOLDER  the checkout to work in (default: this one)
  --help         print this text

From 1.0.0 on, breaking changes ask for a major step, additive ones for a minor step, editorial ones for a patch step;
in 0.x breaking changes ask for a minor step and all others for a patch step. A higher step than asked for is fine. A
pre-release counts as the release that it prepares.
`;

/** What the command prints and how it ends. */
export interface Outcome {
  readonly output: string;
  readonly faults: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

interface Options {
  readonly root: string;
  readonly oldFile: string;
  readonly newFile: string;
  /** The new document is the project's own, so package.json has to agree with it. */
  readonly own: boolean;
  readonly json: boolean;
  readonly renew: boolean;
}

/** Runs the command; whatever goes wrong is a fault of the outcome. */
export async function contractDiff(args: readonly string[]): Promise<Outcome> {
  try {
    const options = readOptions(args);
    return options === undefined ? { output: HELP, faults: [], exitCode: 0 } : await run(options);
  } catch (error) {
    return { output: '', faults: [(error as Error).message], exitCode: 2 };
  }
}

function readOptions(args: readonly string[]): Options | undefined {
  const boolean = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: boolean, renew: boolean, help: boolean, root: { type: 'string' } },
  });
  if (values.help) return undefined;
  if (positionals.length > 2) throw new Error(`Give at most two documents, not ${positionals.length}: see --help`);
  const root = values.root ?? fileURLToPath(new URL('..', import.meta.url));
  const [oldFile = path.join(root, BASELINE), newFile] = positionals;
  return {
    root,
    oldFile,
    newFile: newFile ?? path.join(root, DOCUMENT),
    own: newFile === undefined,
    json: values.json,
    renew: values.renew,
  };
}

async function run({ root, oldFile, newFile, own, json, renew }: Options): Promise<Outcome> {
  const now = await readReleasable(newFile);
  const baseline = path.join(root, BASELINE);
  if (renew && !existsSync(baseline)) {
    await writeBaseline(baseline, now.document);
    return { output: `${nameOf(baseline)}: ${now.version} written\n`, faults: [], exitCode: 0 };
  }
  const old = await readReleasable(oldFile);
  const changes = compareDocuments(old.document, now.document);
  const manifest = own ? { manifest: await readManifestVersion(path.join(root, 'package.json')) } : {};
  const judgement = judgeVersions(changes, { baseline: old.version, document: now.version, ...manifest });
  const report: Report = {
    ...judgement,
    old: { file: nameOf(oldFile), version: old.version },
    new: { file: nameOf(newFile), version: now.version },
    changes,
  };
  const output = json ? writeJson(report) : writeText(report);
  if (judgement.faults.length > 0) return { output, faults: judgement.faults, exitCode: 1 };
  if (renew) await writeBaseline(baseline, now.document);
  return { output, faults: [], exitCode: 0 };
}

async function readReleasable(file: string): Promise<{ readonly document: JsonObject; readonly version: string }> {
  try {
    const document = await readDocument(file);
    const { version } = objectAt(document, 'info');
    if (typeof version !== 'string') throw new Error('info.version is missing or not a text: write MAJOR.MINOR.PATCH in quotes');
    parseVersion(version);
    return { document, version };
  } catch (error) {
    throw new Error(`${nameOf(file)}: cannot be compared: ${(error as Error).message}`);
  }
}

async function readManifestVersion(file: string): Promise<string> {
  try {
    return String((JSON.parse(await readFile(file, 'utf8')) as { readonly version?: string }).version);
  } catch (error) {
    throw new Error(`${nameOf(file)}: cannot be read: ${(error as Error).message}`);
  }
}

function nameOf(file: string): string {
  return path.relative('.', file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { output, faults, exitCode } = await contractDiff(process.argv.slice(2));
  process.stdout.write(output);
  for (const fault of faults) process.stderr.write(`contract:diff: ${fault}\n`);
  process.exitCode = exitCode;
}
