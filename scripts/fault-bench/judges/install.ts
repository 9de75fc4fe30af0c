import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../run-command.js';

/** Judges are no dependencies of ours: they live where `npm ci` clears them away. */
const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/judges', import.meta.url));

/** Installs a package from npm, unless it is there, and returns its folder. @throws Error that says why it cannot be installed */
export async function installJudge(name: string, version: string, root = FOLDER): Promise<string> {
  const folder = path.join(root, `${name.replaceAll('/', '-')}-${version}`);
  const installed = path.join(folder, 'node_modules', name);
  if (existsSync(installed)) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const { exitCode, errors } = await runCommand(['npm', 'install', ...options, `${name}@${version}`]);
  if (exitCode === 0) return installed;
  throw new Error(`${name} ${version} cannot be installed: ${errors.trim().replace(/.*\n/s, '')}`);
}
