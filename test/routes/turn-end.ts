import { setImmediate } from 'node:timers/promises';
import t from 'tap';
import { createTurnEnd } from '../../src/routes/turn-end.js';

/** Returns what puts off to note a number, and the numbers that were noted. */
function note(most = 10) {
  const noted: number[] = [];
  const later = createTurnEnd(most);
  return { noted, putOff: (number: number) => later(() => noted.push(number)) };
}

/** The same, after a turn with two acts. */
async function noteBusily(most?: number) {
  const { noted, putOff } = note(most);
  putOff(-1);
  putOff(0);
  await setImmediate();
  noted.length = 0;
  return { noted, putOff };
}

t.test('createTurnEnd does the act of a turn at once where it is the only one in each', async (t) => {
  const { noted, putOff } = note();
  putOff(1);
  t.same(noted, [1]);
  await setImmediate();
  putOff(2);
  t.same(noted, [1, 2]);
  await setImmediate();
  t.same(noted, [1, 2]);
});

t.test('createTurnEnd does the second act of a turn at its end', async (t) => {
  const { noted, putOff } = note();
  putOff(1);
  putOff(2);
  t.same(noted, [1]);
  await setImmediate();
  t.same(noted, [1, 2]);
});

t.test('createTurnEnd does all acts of a turn at its end after one with many, in their order', async (t) => {
  const { noted, putOff } = await noteBusily();
  putOff(1);
  putOff(2);
  putOff(3);
  t.same(noted, []);
  await setImmediate();
  t.same(noted, [1, 2, 3]);
});

t.test('createTurnEnd does the only act of a turn at once again after many such turns', async (t) => {
  const { noted, putOff } = await noteBusily();
  for (let turn = 1; turn <= 20; turn++) {
    putOff(turn);
    t.equal(noted.length, turn - 1);
    await setImmediate();
  }
  putOff(21);
  t.equal(noted.length, 21);
});

t.test('createTurnEnd does acts as soon as so many wait, and each of them once', async (t) => {
  const { noted, putOff } = await noteBusily(2);
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
  later(() => {});
  later(() => later(() => noted.push('second')));
  await setImmediate();
  t.same(noted, []);
  await setImmediate();
  t.same(noted, ['second']);
});
