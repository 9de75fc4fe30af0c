import t from 'tap';
import type { Fault } from '../../../scripts/fault-bench/fault.js';
import type { Judge } from '../../../scripts/fault-bench/judge.js';
import { runBench, type Verdict } from '../../../scripts/fault-bench/run-bench.js';

const faultOf = (id: string, status: number): Fault => ({
  id,
  class: 'statuses',
  wrong: `the status is ${status}`,
  shows: { path: '/' },
  respond: async () => ({ status, headers: [], body: Buffer.alloc(0) }),
});
/** Complains of the path, and of every status that is not 404. */
const judge: Judge = {
  name: 'a judge of statuses',
  async judge(origin) {
    const { status } = await fetch(`${origin}/nothing`);
    if (status === 503) return { complaints: [], note: 'nobody answers' };
    return { complaints: ['the path', ...Array.from({ length: status - 404 }, (_none, index) => `complaint ${index}`)] };
  },
};

t.test('runBench counts complaints that are not there without the fault, in the order of the faults', async (t) => {
  const told: Verdict[] = [];
  const faults = [faultOf('many', 411), faultOf('none', 404), faultOf('silent', 503), faultOf('one', 405)];
  const verdicts = await runBench(judge, faults, { jobs: 2, progress: (verdict) => told.push(verdict) });
  const common = { judge: 'a judge of statuses', class: 'statuses' };
  t.strictSame(verdicts, [
    { ...common, id: 'many', wrong: 'the status is 411', found: true, complaints: [0, 1, 2, 3, 4].map((index) => `complaint ${index}`) },
    { ...common, id: 'none', wrong: 'the status is 404', found: false, complaints: [] },
    { ...common, id: 'silent', wrong: 'the status is 503', found: false, complaints: [], note: 'nobody answers' },
    { ...common, id: 'one', wrong: 'the status is 405', found: true, complaints: ['complaint 0'] },
  ]);
  t.strictSame(new Set(told), new Set(verdicts));
});

t.test('runBench shows a judge no faults when it cannot judge the service without one', async (t) => {
  const unable: Judge = { name: 'nobody', judge: async () => ({ complaints: [], note: 'it is not installed' }) };
  await t.rejects(runBench(unable, [faultOf('any', 500)], { jobs: 1, progress: () => t.fail('a fault was judged') }), {
    message: 'nobody cannot judge the service without a fault: it is not installed',
  });
});
