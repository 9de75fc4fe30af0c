import t from 'tap';
import { takeTurns } from '../../src/transfer/take-turns.js';

t.test('takeTurns yields the same items and lets other work in', async (t) => {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const items = [];
  for await (const item of takeTurns(Array.from({ length: 120 }, (_, index) => index))) items.push(item);
  isDone = true;
  t.strictSame(
    items,
    Array.from({ length: 120 }, (_, index) => index),
  );
  t.equal(turns >= 2, true);
});
