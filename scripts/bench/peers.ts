import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFile } from '../../src/package-files.js';
import { run } from './run.js';

/** Other servers made from an OpenAPI document, and what they stand on. They are no dependencies of ours. */
export const peerVersions: Readonly<Record<string, string>> = {
  '@stoplight/prism-cli': '5.14.2',
  express: '5.3.0',
  'express-openapi-validator': '5.6.2',
  fastify: '5.12.8',
  'fastify-openapi-glue': '4.11.4',
  'openapi-backend': '5.21.2',
};

export interface InstallOptions {
  /** By name of the package; the other servers unless given. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Installs the other servers into a folder, where they are not there yet, and writes the document as Prism reads it. */
export async function installPeers(folder: string, { versions = peerVersions, signal }: InstallOptions): Promise<void> {
  const manifest = JSON.stringify({ private: true, dependencies: versions });
  const mark = path.join(folder, 'installed.json');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== manifest) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), manifest);
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, signal });
    writeFileSync(mark, manifest);
  }
  const document = JSON.parse(readFileSync(packageFile('generated/openapi-3.0.json'), 'utf8')) as OpenApi;
  writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(withoutServers(document)));
}

interface OpenApi {
  readonly openapi?: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, unknown>>;
}

/** Prism does not know servers whose URL is relative to that of the document: it gets whole paths. */
export function withoutServers({ servers, paths, ...document }: OpenApi): object {
  const base = servers[0]?.url ?? '';
  return { ...document, paths: Object.fromEntries(Object.entries(paths).map(([name, operations]) => [base + name, operations])) };
}
