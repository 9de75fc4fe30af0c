import t from 'tap';
import { measure } from '../../../scripts/bench/measure.js';

t.test('measure calls each case in turn and returns a time for each round but the first', async (t) => {
  const calls: string[] = [];
  const series = await measure(
    [
      { key: 'a', name: 'at once', run: () => calls.push('a') },
      { key: 'b', name: 'later', run: async () => calls.push('b') },
    ],
    2,
    2,
  );
  t.equal(calls.join(''), 'aabbaabbaabb');
  t.match(series, [
    { key: 'a', name: 'at once', unit: 'µs' },
    { key: 'b', name: 'later', unit: 'µs' },
  ]);
  t.ok(series.every(({ values }) => values.length === 2 && values.every((value) => value > 0)));
});

t.test('measure waits for a promise before it calls again', async (t) => {
  let running = 0;
  let most = 0;
  await measure(
    [
      {
        key: 'a',
        name: 'a',
        run: async () => {
          most = Math.max(most, ++running);
          await Promise.resolve();
          running--;
        },
      },
    ],
    1,
  );
  t.equal(most, 1);
});
