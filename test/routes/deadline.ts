import t from 'tap';
import { withinDeadline } from '../../src/routes/deadline.js';

const later = <T>(milliseconds: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value));

t.test('withinDeadline returns a value that has come, whatever the deadline', async (t) => {
  for (const value of [0, '', null, undefined, { status: 200 }]) t.equal(await withinDeadline<unknown>(Promise.resolve(value), 0), value);
});

t.test('withinDeadline returns a value that comes in time', async (t) => {
  t.equal(await withinDeadline(later(1, 'x'), 5000), 'x');
});

t.test('withinDeadline passes on a failure that comes in time', async (t) => {
  await t.rejects(withinDeadline(Promise.reject(new Error('x')), 5000), { message: 'x' });
});

t.test('withinDeadline throws timeout when the value does not come in time', async (t) => {
  await t.rejects(withinDeadline(later(200, 'x'), 5), {
    name: 'ServiceError',
    code: 'timeout',
    message: 'The data handler did not answer within 5 ms',
  });
});

t.test('withinDeadline leaves no timer behind', async (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await withinDeadline(Promise.resolve('x'), 60_000);
  t.equal(timers(), before);
});
