/** Plants one fault after the other in front of the service, and tells which of them a judge finds. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Fault } from './fault-bench/fault.js';
import { faults as allFaults } from './fault-bench/faults.js';
import type { Judge } from './fault-bench/judge.js';
import { createContractJudge } from './fault-bench/judges/contract.js';
import { createPrismJudge } from './fault-bench/judges/prism.js';
import { createRespectJudge } from './fault-bench/judges/respect.js';
import { runBench, type Verdict } from './fault-bench/run-bench.js';
import { writeLine, writeMarkdown } from './fault-bench/table.js';

/** How a judge is made, and how many servers it may judge at the same time. */
interface Entry {
  readonly open: () => Judge | Promise<Judge>;
  readonly jobs: number;
}

export const knownJudges: Readonly<Record<string, Entry>> = {
  ours: { open: () => createContractJudge(), jobs: 2 },
  prism: { open: () => createPrismJudge(), jobs: 1 },
  respect: { open: () => createRespectJudge(), jobs: 2 },
};

const HELP = `Usage: npm run bench:faults [-- OPTION ...]

Serves the demo data behind a proxy that makes one fault, lets a judge test that server, and tells whether the judge has
found the fault: whether it finds something wrong that it does not find without the fault. So for each of ${allFaults.length} faults.

  --judge NAME     ${Object.keys(knownJudges).join(', ')} or all (default: ours); prism is installed into node_modules/.cache/judges
  --only TEXT      faults with this in their id or class; may be repeated
  --json FILE      write all verdicts
  --markdown FILE  write the table of the README
  --list           print the faults
  --help           print this text

Exit codes: 0 done, 1 our own runner misses a fault, 2 it could not be told.
`;

/** Where the bench prints; the second is for progress. */
export interface Output {
  readonly print: (text: string) => void;
  readonly progress: (text: string) => void;
}

/** Runs the command and returns its exit code. */
export async function faultBench(args: readonly string[], { print, progress }: Output, judges = knownJudges): Promise<0 | 1 | 2> {
  try {
    const list = { type: 'string', multiple: true } as const;
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      args: [...args],
      options: { judge: list, only: list, json: text, markdown: text, list: flag, help: flag },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const faults = chooseFaults(values.only ?? []);
    if (values.list) {
      print(faults.map((fault) => `${fault.id.padEnd(34)} ${fault.class.padEnd(14)} ${fault.wrong}\n`).join(''));
      return 0;
    }
    const verdicts: Verdict[] = [];
    for (const name of chooseJudges(values.judge ?? ['ours'], judges))
      verdicts.push(...(await bench(judges[name] as Entry, faults, progress)));
    const table = writeMarkdown(verdicts, new Date().toISOString().slice(0, 10));
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(verdicts, null, 1)}\n`);
    if (values.markdown !== undefined) writeFileSync(values.markdown, table);
    print(table);
    const ours = verdicts.filter(({ judge, found }) => judge === OURS && !found);
    print(ours.map((verdict) => `${writeLine(verdict)}\n`).join(''));
    return ours.length === 0 ? 0 : 1;
  } catch (error) {
    progress(`bench:faults: ${(error as Error).message}\n`);
    return 2;
  }
}

const OURS = 'chat-session contract';

async function bench({ open, jobs }: Entry, faults: readonly Fault[], progress: (text: string) => void): Promise<readonly Verdict[]> {
  const judge = await open();
  let done = 0;
  try {
    return await runBench(judge, faults, {
      jobs,
      progress: (verdict) => progress(`${String(++done).padStart(3)}/${faults.length} ${writeLine(verdict)}\n`),
    });
  } finally {
    await judge.close?.();
  }
}

function chooseFaults(only: readonly string[]): readonly Fault[] {
  const chosen = allFaults.filter(
    (fault) => only.length === 0 || only.some((text) => fault.id.includes(text) || fault.class.includes(text)),
  );
  if (chosen.length === 0) throw new Error(`--only ${only.join(', ')}: no fault has this in its id or class; --list prints them`);
  return chosen;
}

function chooseJudges(names: readonly string[], judges: Readonly<Record<string, Entry>>): readonly string[] {
  const known = Object.keys(judges);
  const chosen = names.includes('all') ? known : names;
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--judge is ${JSON.stringify(unknown)}: use ${known.join(', ')} or all`);
  return chosen;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await faultBench(process.argv.slice(2), {
    print: (text) => void process.stdout.write(text),
    progress: (text) => void process.stderr.write(text),
  });
}
