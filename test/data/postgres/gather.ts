import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { gather } from '../../../src/data/postgres/gather.js';

/** Returns what gathers numbers, answers each with its double, and has written down what was asked for together. */
function createDouble(most: number) {
  const asked: (readonly number[])[] = [];
  const double = gather(async (all: readonly number[]) => {
    asked.push(all);
    if (all.includes(13)) throw new Error('unlucky');
    return all.map((one) => one * 2);
  }, most);
  return { double, asked };
}

t.test('gather asks together for what is asked for in one turn, and gives each its own', async (t) => {
  const { double, asked } = createDouble(10);
  t.strictSame(await Promise.all([3, 1, 3].map(double)), [6, 2, 6]);
  t.equal(await double(4), 8);
  t.strictSame(asked, [[3, 1, 3], [4]]);
});

t.test('gather asks for no more at once than it may, and leaves none behind', async (t) => {
  const { double, asked } = createDouble(2);
  t.strictSame(await Promise.all([1, 2, 3, 4, 5].map(double)), [2, 4, 6, 8, 10]);
  t.strictSame(asked, [[1, 2], [3, 4], [5]]);
  await Promise.all([6, 7].map(double));
  await turn();
  t.strictSame(asked.slice(3), [[6, 7]], 'and never for nothing');
});

t.test('gather fails for all that were asked for together, and for no others', async (t) => {
  const { double } = createDouble(2);
  const answers = await Promise.allSettled([1, 13, 2].map(double));
  t.match(answers, [
    { status: 'rejected', reason: new Error('unlucky') },
    { status: 'rejected', reason: new Error('unlucky') },
    { status: 'fulfilled', value: 4 },
  ]);
});
