import type { Fault } from './fault.js';
import { startFaultyServer } from './faulty-server.js';
import type { Judge, Judgement } from './judge.js';

/** What one judge says about one fault. */
export interface Verdict {
  readonly judge: string;
  readonly id: string;
  readonly class: string;
  readonly wrong: string;
  readonly found: boolean;
  /** What it finds wrong now, and not without the fault; the first of them. */
  readonly complaints: readonly string[];
  readonly note?: string;
}

const MOST_COMPLAINTS = 5;

export interface BenchOptions {
  /** How many servers are judged at the same time. */
  readonly jobs: number;
  readonly progress: (verdict: Verdict) => void;
}

/** Shows every fault to a judge and returns its verdicts, in the order of the faults. @throws Error when it cannot judge the product itself */
export async function runBench(judge: Judge, faults: readonly Fault[], { jobs, progress }: BenchOptions): Promise<readonly Verdict[]> {
  const before = await judgeServer(judge);
  if (before.note !== undefined) throw new Error(`${judge.name} cannot judge the service without a fault: ${before.note}`);
  const verdicts: Verdict[] = [];
  const waiting = [...faults.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, fault] = next;
      const { complaints, note } = await judgeServer(judge, fault);
      const news = complaints.filter((complaint) => !before.complaints.includes(complaint));
      const verdict: Verdict = {
        judge: judge.name,
        id: fault.id,
        class: fault.class,
        wrong: fault.wrong,
        found: news.length > 0,
        complaints: news.slice(0, MOST_COMPLAINTS),
        ...(note === undefined ? {} : { note }),
      };
      verdicts[index] = verdict;
      progress(verdict);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return verdicts;
}

async function judgeServer(judge: Judge, fault?: Fault): Promise<Judgement> {
  const server = await startFaultyServer(fault?.respond);
  try {
    return await judge.judge(server.origin, fault);
  } finally {
    await server.close();
  }
}
