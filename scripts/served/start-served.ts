import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { settings } from '../../src/config.js';
import { openStore } from '../../src/data/open-store.js';
import { parseSessionDocument } from '../../src/data/session-document.js';
import { packageFile } from '../../src/package-files.js';
import { createSampler } from '../../src/sample/create-sampler.js';
import { type Running, startServer } from '../bench/processes.js';
import { servedCredentials } from './credentials.js';

export interface ServeOptions {
  /** For the store, the credentials and the log; somebody else removes it. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Of the sessions that are stored. */
  readonly texts: readonly string[];
  /** Arguments that make Node run the command line of the service; the compiled one unless given. */
  readonly main?: readonly string[] | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Our own service in a process of its own. */
export interface Served extends Running {
  /** File of its log. */
  readonly log: string;
  readonly dataUrl: string;
}

/** The command line of the service, as it is deployed. */
export const COMPILED = [packageFile('dist/src/cli/main.js')] as const;

/** An empty setting is that of its default. */
const unset = Object.fromEntries(settings.map(({ name }) => [name, '']));

/** Starts the service over a new SQLite file of made sessions. Callers tell their address themselves, in X-Forwarded-For. */
export async function startServed({ folder, signal, texts, main = COMPILED, env = {} }: ServeOptions): Promise<Served> {
  const dataUrl = `sqlite:${path.join(folder, 'sessions.db')}`;
  await fill(dataUrl, texts);
  const credentialsFile = path.join(folder, 'credentials.json');
  writeFileSync(credentialsFile, JSON.stringify(servedCredentials()));
  const name = 'served';
  const running = await startServer(
    name,
    {
      program: process.execPath,
      args: [...main, 'serve', '--port', 'PORT', '--host', '127.0.0.1'],
      env: { ...unset, DATA_URL: dataUrl, CREDENTIALS_FILE: credentialsFile, TRUST_PROXY: '127.0.0.1', ...env },
    },
    // Longer than the service gives its requests in flight.
    { folder, signal, endWithin: 30_000 },
  );
  return { ...running, log: path.join(folder, `${name}.log`), dataUrl };
}

async function fill(dataUrl: string, texts: readonly string[]): Promise<void> {
  const store = await openStore(dataUrl);
  try {
    await store.write(texts.map((text) => parseSessionDocument(text, store.columns)));
  } finally {
    await store.close();
  }
}

/** Returns the texts of made sessions of the ids from 1 on. */
export function sampleTexts(count: number, seed: number): readonly string[] {
  const sample = createSampler(seed);
  return Array.from({ length: count }, (_, index) => sample(index + 1));
}
