import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFile } from '../../../src/package-files.js';

/** Returns a package that is installed in a folder of its own, not among our dependencies. */
export async function fromFolder<Exports>(folder: string, name: string): Promise<Exports> {
  const file = createRequire(path.join(folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(file).href)) as Exports;
}

/** Returns our document as OpenAPI 3.0, which all of the other servers read. */
export function document(): Record<string, unknown> {
  return JSON.parse(readFileSync(packageFile('generated/openapi-3.0.json'), 'utf8')) as Record<string, unknown>;
}
