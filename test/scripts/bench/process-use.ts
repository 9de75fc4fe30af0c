import t from 'tap';
import { cpuPerRequest, cpuSeconds, residentMemory } from '../../../scripts/bench/process-use.js';

t.test('residentMemory and cpuSeconds read what Linux says of a process', async (t) => {
  const proc = t.testdir({
    7: { status: 'Name:\tx\nVmRSS:\t   2048 kB\n', stat: '7 (a ) 1 b) S 1 7 7 0 -1 4194304 1 2 3 4 150 50 0 0 20 0 11\n' },
  });
  t.strictSame(residentMemory(7, proc), [2]);
  t.equal(cpuSeconds(7, proc), 2);
});

t.test('residentMemory and cpuSeconds know nothing where the system does not say', async (t) => {
  const proc = t.testdir({ 7: { status: 'Name:\tx\n', stat: '' } });
  for (const pid of [7, 8]) {
    t.strictSame(residentMemory(pid, proc), []);
    t.equal(cpuSeconds(pid, proc), undefined);
  }
});

t.test('cpuPerRequest shares out the work, where it is known', async (t) => {
  t.strictSame(cpuPerRequest(1, 1.5, 1000), [500]);
  t.strictSame(cpuPerRequest(undefined, 1.5, 1000), []);
  t.strictSame(cpuPerRequest(1, undefined, 1000), []);
});
