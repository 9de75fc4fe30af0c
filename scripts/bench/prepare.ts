import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writers } from '../../generated/json-writers.js';
import { benchCredentials } from './credentials.js';
import type { Surroundings } from './measure-rows.js';
import type { Options } from './options.js';
import { installPeers } from './peers.js';
import { NoPostgres, type Postgres, startPostgres } from './postgres.js';
import { isPeer, isPostgres, type Row } from './rows.js';
import type { Places } from './servers.js';
import { readSample } from './sessions.js';
import { fillStore, sessionFile } from './store.js';

export interface PrepareOptions extends Surroundings {
  readonly options: Options;
  /** For what is made once: sessions, other servers. */
  readonly cache: string;
}

export interface Prepared {
  /** The rows whose servers can be had. */
  readonly rows: readonly Row[];
  /** The others, and why not. */
  readonly skipped: readonly { readonly key: string; readonly reason: string }[];
  readonly places: Places;
  /** Ends what was started. */
  stop(): Promise<void>;
}

/** Makes what the servers of the rows need: sessions, credentials, other servers, a database server. */
export async function prepare(wanted: readonly Row[], { options, cache, ...surroundings }: PrepareOptions): Promise<Prepared> {
  const { folder, progress, signal } = surroundings;
  progress(`making ${options.sessions} sessions where they are missing`);
  const files = {
    sqliteFile: await sessionFile(path.join(cache, 'bench'), { ...options, signal }),
    credentialsFile: path.join(folder, 'credentials.json'),
    bodyFile: path.join(folder, 'body.json'),
    peersFolder: path.join(cache, 'bench-peers'),
  };
  writeFileSync(files.credentialsFile, JSON.stringify(benchCredentials()));
  writeFileSync(files.bodyFile, writers.ChatSessionEntity(readSample(), { rootUrl: 'http://127.0.0.1:3000', select: null }));

  const noPeers = wanted.some(isPeer) ? await findWhyNoPeers(files.peersFolder, { options, ...surroundings }) : undefined;
  const postgres = wanted.some(isPostgres) ? await openPostgres({ options, ...surroundings }) : undefined;
  const reasonFor = (row: Row): string | undefined => {
    if (isPeer(row)) return noPeers;
    return isPostgres(row) && postgres instanceof NoPostgres ? postgres.message : undefined;
  };
  const running = postgres instanceof NoPostgres ? undefined : postgres;
  return {
    rows: wanted.filter((row) => reasonFor(row) === undefined),
    skipped: wanted.flatMap((row) => {
      const reason = reasonFor(row);
      return reason === undefined ? [] : [{ key: row.key, reason }];
    }),
    places: { ...files, postgresUrl: running?.url },
    stop: async () => running?.stop(),
  };
}

interface Run extends Surroundings {
  readonly options: Options;
}

/** Installs the other servers, or returns why they cannot be had. */
async function findWhyNoPeers(folder: string, { options, signal, progress }: Run): Promise<string | undefined> {
  if (options.short) return 'other servers are left out of a short run';
  progress('installing the other servers where they are missing');
  const fault: Error | void = await installPeers(folder, { signal }).catch((error: unknown) => error as Error);
  signal.throwIfAborted();
  return fault?.message;
}

/** Starts a database server with the sessions in it. */
async function openPostgres({ options, folder, signal, progress }: Run): Promise<Postgres | NoPostgres> {
  progress('starting PostgreSQL');
  // Its user has to find its way to its own folder.
  chmodSync(folder, 0o711);
  let postgres: Postgres | undefined;
  try {
    postgres = await startPostgres({ programs: options.postgres, folder, signal });
    progress('filling PostgreSQL');
    await fillStore(postgres.url, { ...options, signal });
    return postgres;
  } catch (error) {
    await postgres?.stop();
    if (error instanceof NoPostgres) return error;
    throw error;
  }
}
