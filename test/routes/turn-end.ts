import { setImmediate } from 'node:timers/promises';
import t from 'tap';
import { createTurnEnd } from '../../src/routes/turn-end.js';

/** Returns what puts off to note a number, and the numbers that were noted. */
function note(most: number) {
  const noted: number[] = [];
  const later = createTurnEnd(most);
  return { noted, putOff: (number: number) => later(() => noted.push(number)) };
}

t.test('createTurnEnd does all acts of a turn at its end, in their order', async (t) => {
  const { noted, putOff } = note(10);
  putOff(1);
  putOff(2);
  t.same(noted, []);
  await setImmediate();
  t.same(noted, [1, 2]);
});

t.test('createTurnEnd does acts of a later turn at the end of that one', async (t) => {
  const { noted, putOff } = note(10);
  putOff(1);
  await setImmediate();
  putOff(2);
  t.same(noted, [1]);
  await setImmediate();
  t.same(noted, [1, 2]);
});

t.test('createTurnEnd does acts as soon as so many wait, and each of them once', async (t) => {
  const { noted, putOff } = note(2);
  putOff(1);
  putOff(2);
  t.same(noted, [1, 2]);
  putOff(3);
  t.same(noted, [1, 2]);
  await setImmediate();
  t.same(noted, [1, 2, 3]);
});

t.test('createTurnEnd puts off what an act puts off', async (t) => {
  const noted: string[] = [];
  const later = createTurnEnd(10);
  later(() => later(() => noted.push('second')));
  await setImmediate();
  t.same(noted, []);
  await setImmediate();
  t.same(noted, ['second']);
});
