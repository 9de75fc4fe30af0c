import t from 'tap';
import { growthOf } from '../../../scripts/soak/fit.js';
import { judgeMemory } from '../../../scripts/soak/run-soak.js';

const samples = (values: readonly number[]) => values.map((value, index) => ({ seconds: index * 2, value }));

t.test('growthOf', async (t) => {
  for (const { values, want } of [
    { values: [], want: 0 },
    { values: [100], want: 0 },
    { values: [100, 100, 100], want: 0 },
    { values: [100, 110, 120], want: 20 },
    { values: [120, 110, 100], want: -20 },
    { values: [100, 130, 70, 100], want: -18 },
  ]) {
    t.equal(Math.round(growthOf(samples(values))), want, `growthOf of ${values.join()} is ${want}`);
  }
});

t.test('judgeMemory', async (t) => {
  const rising = (by: number) => samples(Array.from({ length: 100 }, (_, index) => 100 + by * index));
  t.strictSame(judgeMemory([]), []);
  t.strictSame(judgeMemory(rising(0.3)), []);
  t.strictSame(judgeMemory(rising(1)), ['memory has grown by 49 MB from 150 MB within the second half']);
  // What is kept once is no leak.
  t.strictSame(judgeMemory(samples([...Array<number>(50).fill(100), ...Array<number>(50).fill(300)])), []);
});
