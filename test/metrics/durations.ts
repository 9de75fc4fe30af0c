import t from 'tap';
import { createDurations, LIMITS } from '../../src/metrics/durations.js';

t.test('LIMITS rise', async (t) => {
  t.strictSame(
    [...LIMITS].sort((a, b) => a - b),
    LIMITS,
  );
});

t.test('createDurations counts each duration in its class', async (t) => {
  const cases = [
    { name: 'nothing', milliseconds: 0, want: 0 },
    { name: 'the first limit', milliseconds: 0.5, want: 0 },
    { name: 'more than the first limit', milliseconds: 0.6, want: 1 },
    { name: 'the last limit', milliseconds: 10_000, want: 13 },
    { name: 'more than the last limit', milliseconds: 10_001, want: 14 },
  ];
  for (const { name, milliseconds, want } of cases) {
    const durations = createDurations({ operation: 'a' });
    durations.record(milliseconds);
    t.equal(durations.counts.indexOf(1), want, name);
  }
});

t.test('createDurations adds them up in seconds', async (t) => {
  const durations = createDurations({ operation: 'a' });
  for (const milliseconds of [250, 500, 250]) durations.record(milliseconds);
  t.match(durations, { labels: { operation: 'a' }, sum: 1 });
  t.strictSame([...durations.counts], [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0]);
});
