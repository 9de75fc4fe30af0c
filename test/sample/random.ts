import t from 'tap';
import { createRandom } from '../../src/sample/random.js';

/** Returns what a generator gives at first. */
const begin = (seed: number, id: number) => {
  const random = createRandom(seed, id);
  return Array.from({ length: 5 }, () => random.int(0, 999_999));
};

t.test('createRandom gives the same numbers for the same seeds, in every release', async (t) => {
  t.strictSame(begin(1, 1), [496093, 665389, 600820, 18634, 588361]);
});

for (const [name, seed, id] of [
  ['seed', 2, 1],
  ['id', 1, 2],
] as const) {
  t.test(`createRandom gives other numbers for another ${name}`, async (t) => t.notSame(begin(seed, id), begin(1, 1)));
}

t.test('createRandom int stays within its limits and reaches them', async (t) => {
  const random = createRandom(1, 1);
  const seen = new Set(Array.from({ length: 500 }, () => random.int(-2, 3)));
  t.strictSame(
    [...seen].sort((a, b) => a - b),
    [-2, -1, 0, 1, 2, 3],
  );
});

t.test('createRandom chance is right about as often as it says', async (t) => {
  const random = createRandom(1, 1);
  const hits = Array.from({ length: 10_000 }, () => random.chance(30)).filter(Boolean).length;
  t.ok(hits > 2800 && hits < 3200, String(hits));
  t.strictSame([random.chance(0), random.chance(100)], [false, true]);
});

t.test('createRandom pick takes each of a list', async (t) => {
  const random = createRandom(1, 1);
  t.strictSame([...new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])))].sort(), ['a', 'b', 'c']);
});
