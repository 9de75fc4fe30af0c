import t from 'tap';
import { median, ratios, spread } from '../../../scripts/bench/statistics.js';

t.test('median is the middle one, or the mean of the two in the middle', async (t) => {
  t.equal(median([30, 10, 20]), 20);
  t.equal(median([40, 10, 20, 30]), 25);
  t.equal(median([7]), 7);
  t.ok(Number.isNaN(median([])));
});

t.test('spread names the middle and both ends', async (t) => {
  t.strictSame(spread([3, 1, 2]), { median: 2, minimum: 1, maximum: 3 });
});

t.test('ratios compares what was measured in the same round', async (t) => {
  t.strictSame(ratios([50, 10, 90], [100, 100, 100]), { median: 0.5, minimum: 0.1, maximum: 0.9 });
  t.strictSame(ratios([10, 100], [10, 100]), { median: 1, minimum: 1, maximum: 1 });
  t.ok(Number.isNaN(ratios([1, 2], [1]).maximum));
});
