import { describeCores } from './cores.js';
import { TOKEN } from './credentials.js';
import { describeMachine } from './machine.js';
import type { Series } from './measure.js';
import { measureRows } from './measure-rows.js';
import { isWanted, type Options } from './options.js';
import { prepare, type PrepareOptions } from './prepare.js';
import type { Report } from './report.js';
import { SAMPLE_ID } from './rows.js';
import { run } from './run.js';
import type { Selected } from './select-rows.js';
import { commandOf, compiled, type Places } from './servers.js';
import { measureStart } from './start.js';
import { readThrough } from './store.js';
import { judge } from './targets.js';

/** Calls of a stage in one round, and those of a short run. */
const CALLS = 2000;
const FEW_CALLS = 20;

type Run = Omit<PrepareOptions, 'cache'>;

/** Measures what was selected, of what is compiled. @throws Error when something answers wrongly, or cannot be measured */
export async function runBench(selected: Selected, surroundings: PrepareOptions): Promise<Report> {
  const { options } = surroundings;
  const { rows, skipped, places, stop } = await prepare(selected.rows, surroundings);
  try {
    const requests = rows.length === 0 ? [] : await measureRows(rows, places, surroundings);
    const rest = selected.start ? await measureRest(places, surroundings) : [];
    const stages = selected.stages ? await measureStages(process.execPath, places, surroundings) : [];
    const series = [...requests, ...stages, ...rest];
    return {
      machine: describeMachine(new Date()),
      how: describe(options),
      series,
      other: selected.stages ? await measureElsewhere(places, surroundings) : undefined,
      // A moment says nothing about time.
      verdicts: options.short ? [] : judge(series),
      skipped,
    };
  } finally {
    await stop();
  }
}

async function measureStages(node: string, { sqliteFile }: Places, { options, signal, progress }: Run): Promise<readonly Series[]> {
  progress(`stages, in one process of ${node}`);
  const { sessions, rounds, short } = options;
  await readThrough(sqliteFile, signal);
  const args = [sqliteFile, sessions, rounds, short ? FEW_CALLS : CALLS].map(String);
  const series = JSON.parse(await run(node, [compiled('measure-stages'), ...args], { signal })) as readonly Series[];
  return series.filter(({ key }) => isWanted(key, options));
}

/** Measures the stages on the other Node, where one is named. */
async function measureElsewhere(places: Places, surroundings: Run): Promise<Report['other']> {
  const { node } = surroundings.options;
  if (node === undefined) return undefined;
  const version = (await run(node, ['--version'], { signal: surroundings.signal })).trim();
  return { version, series: await measureStages(node, places, surroundings) };
}

async function measureRest(places: Places, { options, ...surroundings }: Run): Promise<readonly Series[]> {
  surroundings.progress('start and memory');
  const series = await measureStart(
    [
      { key: 'fastify', name: 'minimal Fastify', command: commandOf('fastify', places) },
      { key: 'ours', name: 'ours, default settings', command: commandOf('ours', places) },
    ],
    {
      rounds: options.rounds,
      path: `/api/v1/ChatSession/${SAMPLE_ID}`,
      // A password costs a slow hash once, on purpose.
      headers: { Authorization: `Bearer ${TOKEN}` },
      ...surroundings,
    },
  );
  return series.filter(({ key }) => isWanted(key, options));
}

function describe({ rounds, seconds, connections, sessions }: Options): string {
  return `medians of ${rounds} rounds of ${seconds} s each in turn, ${connections} connections, ${sessions} sessions; ${describeCores()}`;
}
