import { chmodSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packageFile } from '../../src/package-files.js';
import { canPin } from './cores.js';
import { benchCredentials, TOKEN } from './credentials.js';
import { describeMachine } from './machine.js';
import type { Series } from './measure.js';
import { measureRows, type Surroundings } from './measure-rows.js';
import { isWanted, type Options } from './options.js';
import { installPeers } from './peers.js';
import { NoPostgres, type Postgres, startPostgres } from './postgres.js';
import type { Report } from './report.js';
import { type Row, SAMPLE_ID } from './rows.js';
import { run } from './run.js';
import { isPeer, type Selected } from './select-rows.js';
import { commandOf, compiled, type Places } from './servers.js';
import { readSample } from './sessions.js';
import { measureStart } from './start.js';
import { fillStore, sessionFile } from './store.js';
import { judge } from './targets.js';
import { writers } from '../../generated/json-writers.js';

const CACHE = packageFile('node_modules/.cache');
/** Calls of a stage in one round, and those of a short run. */
const CALLS = 2000;
const FEW_CALLS = 20;

/** Measures what the options ask for. @throws Error when something answers wrongly, or cannot be measured */
export async function runBench(selected: Selected, options: Options, surroundings: Surroundings): Promise<Report> {
  const { folder, signal, progress } = surroundings;
  progress('compiling');
  await run(process.execPath, [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', packageFile('scripts/bench')], {
    signal,
  });
  progress(`sessions: ${options.sessions}`);
  const places: Places = {
    sqliteFile: await sessionFile(path.join(CACHE, 'bench'), { ...options, signal }),
    postgresUrl: undefined,
    credentialsFile: path.join(folder, 'credentials.json'),
    bodyFile: path.join(folder, 'body.json'),
    peersFolder: path.join(CACHE, 'bench-peers'),
  };
  writeFileSync(places.credentialsFile, JSON.stringify(benchCredentials()));
  writeFileSync(places.bodyFile, writers.ChatSessionEntity(readSample(), { rootUrl: 'http://127.0.0.1:3000', select: null }));

  const skipped: { key: string; reason: string }[] = [];
  const skip = (rows: readonly Row[], reason: string) => skipped.push(...rows.map(({ key }) => ({ key, reason })));
  let rows = selected.rows;
  const leaveOut = (out: (row: Row) => boolean, reason: string) => {
    skip(rows.filter(out), reason);
    rows = rows.filter((row) => !out(row));
  };
  if (rows.some(isPeer)) {
    progress('installing other servers');
    await installPeers(places.peersFolder, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      leaveOut(isPeer, (error as Error).message);
    });
  }
  const postgres = rows.some(isPostgres) ? await openPostgres(options, surroundings) : undefined;
  if (postgres instanceof NoPostgres) leaveOut(isPostgres, postgres.message);
  try {
    const url = postgres instanceof NoPostgres ? undefined : postgres?.url;
    const requests = rows.length === 0 ? [] : await measureRows(rows, { ...places, postgresUrl: url }, { options, ...surroundings });
    const rest = selected.start ? await measureRest(places, { options, ...surroundings }) : [];
    const here = selected.stages ? await measureStages(process.execPath, places, { options, ...surroundings }) : [];
    const { node } = options;
    const other = node === undefined || !selected.stages ? undefined : await measureElsewhere(node, places, { options, ...surroundings });
    const series = [...requests, ...here, ...rest];
    return {
      machine: describeMachine(new Date()),
      how: describe(options),
      series,
      other,
      // A moment says nothing about time.
      verdicts: options.short ? [] : judge(series),
      skipped,
    };
  } finally {
    if (postgres !== undefined && !(postgres instanceof NoPostgres)) await postgres.stop();
  }
}

interface Run extends Surroundings {
  readonly options: Options;
}

function isPostgres({ server }: Row): boolean {
  return server === 'postgres';
}

async function openPostgres(options: Options, { folder, signal, progress }: Surroundings): Promise<Postgres | NoPostgres> {
  progress('starting PostgreSQL and filling it');
  // Its user has to find its way to its own folder.
  chmodSync(folder, 0o711);
  try {
    const postgres = await startPostgres({ folder, signal });
    try {
      await fillStore(postgres.url, { ...options, signal });
      return postgres;
    } catch (error) {
      await postgres.stop();
      throw error;
    }
  } catch (error) {
    if (error instanceof NoPostgres) return error;
    throw error;
  }
}

async function measureStages(
  node: string,
  { sqliteFile }: Places,
  { options: { sessions, rounds, short, only }, signal, progress }: Run,
): Promise<readonly Series[]> {
  progress(`stages, in one process of ${node}`);
  const args = [sqliteFile, sessions, rounds, short ? FEW_CALLS : CALLS].map(String);
  const series = JSON.parse(await run(node, [compiled('measure-stages'), ...args], { signal })) as readonly Series[];
  return series.filter(({ key }) => isWanted(key, { only }));
}

async function measureElsewhere(node: string, places: Places, options: Run): Promise<NonNullable<Report['other']>> {
  const version = (await run(node, ['--version'], options)).trim();
  return { version, series: await measureStages(node, places, options) };
}

async function measureRest(places: Places, { options: { rounds, only }, ...surroundings }: Run): Promise<readonly Series[]> {
  surroundings.progress('start and memory');
  const cases = (['fastify', 'ours'] as const).map((key) => ({
    key,
    name: key === 'ours' ? 'ours, default settings' : 'minimal Fastify',
    command: commandOf(key, places),
  }));
  const series = await measureStart(cases, {
    rounds,
    path: `/api/v1/ChatSession/${SAMPLE_ID}`,
    // A password costs a slow hash once, on purpose.
    headers: { Authorization: `Bearer ${TOKEN}` },
    ...surroundings,
  });
  return series.filter(({ key }) => isWanted(key, { only }));
}

function describe({ rounds, seconds, connections, sessions }: Options): string {
  const cores = canPin ? 'servers on the first core, load on the second' : 'servers and load share the cores';
  return `medians of ${rounds} rounds of ${seconds} s each in turn, ${connections} connections, ${sessions} sessions; ${cores}`;
}
