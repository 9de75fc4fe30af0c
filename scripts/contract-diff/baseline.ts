import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../generate/document.js';

const HEADER =
  '# The contract as it was last released: openapi/openapi.yaml in one file. Do not edit; a release renews it with `npm run contract:diff -- --renew`.';

/** Writes the bundled document as the baseline that later documents are compared with. */
export async function writeBaseline(file: string, document: JsonObject): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${HEADER}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`);
}
