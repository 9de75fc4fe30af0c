import { writeLua } from './lua.js';
import type { Series } from './measure.js';
import type { Options } from './options.js';
import { cpuPerRequest, cpuSeconds } from './process-use.js';
import { type Running, startServer } from './processes.js';
import type { Row, ServerName } from './rows.js';
import { commandOf, type Places } from './servers.js';
import { readThrough } from './store.js';
import { checkLoad, type Verified, verifyRow } from './verify.js';
import { type Load, runWrk } from './wrk.js';

export interface Surroundings {
  /** For logs and scripts of the load; somebody else removes it. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Told what is done, one line each. */
  readonly progress: (line: string) => void;
}

/** What was measured of one row: requests per second, the slowest answers, and the work of the server. */
export interface RowSeries extends Series {
  /** Microseconds that the process of the server worked for one request, a value for each round; none where the system does not say. */
  readonly cpu: readonly number[];
  /** Milliseconds within which 99 of 100 answers came, a value for each round. */
  readonly p99: readonly number[];
}

/**
 * Starts the servers of the rows, looks at what they answer, and asks for each row in turn, round by round.
 *
 * @throws Error that names the row at the first answer that is not what it has to be
 */
export async function measureRows(
  rows: readonly Row[],
  places: Places,
  { options, ...surroundings }: Surroundings & { readonly options: Options },
): Promise<readonly RowSeries[]> {
  const servers = new Map<ServerName, Running>();
  const { progress } = surroundings;
  try {
    for (const name of new Set(rows.map(({ server }) => server))) {
      progress(`starting ${name}`);
      servers.set(name, await startServer(name, commandOf(name, places), surroundings));
    }
    const asked = [];
    for (const row of rows) {
      const server = servers.get(row.server) as Running;
      asked.push({
        row,
        server,
        verified: await verifyRow(row, server.origin, options.sessions),
        loads: [] as Load[],
        cpu: [] as number[],
      });
    }
    for (let round = options.short ? 1 : 0; round <= options.rounds; round++) {
      for (const one of asked) {
        if (one.row.ask.ids !== 'one') await readThrough(places.sqliteFile, surroundings.signal);
        const before = cpuSeconds(one.server.pid);
        const load = await ask(one, { options, round, ...surroundings });
        const place = round === 0 ? 'warm-up' : `round ${round} of ${options.rounds}`;
        progress(`${place}: ${one.row.key}, ${(load.requests / load.seconds).toFixed(0)} requests/s`);
        const after = cpuSeconds(one.server.pid);
        if (round === 0) continue;
        one.loads.push(load);
        one.cpu.push(...cpuPerRequest(before, after, load.requests));
      }
    }
    return asked.map(({ row: { key, name }, loads, cpu }) => ({
      key,
      name,
      unit: 'requests/s',
      values: loads.map(({ requests, seconds }) => requests / seconds),
      cpu,
      p99: loads.map(({ p99 }) => p99),
    }));
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

interface Asked {
  readonly row: Row;
  readonly server: Running;
  readonly verified: Verified;
}

async function ask(
  { row, server: { origin }, verified }: Asked,
  { options, round, ...surroundings }: Surroundings & { readonly options: Options; readonly round: number },
): Promise<Load> {
  const { sessions, connections, seconds } = options;
  const script = writeLua(verified.ask, { sessions, seed: round + 1 });
  const load = await runWrk({ script, origin, connections, seconds, ...surroundings });
  checkLoad(row, load, verified);
  return load;
}
