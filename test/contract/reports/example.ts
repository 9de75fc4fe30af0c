/** A report with every kind of result; it holds no test. */
import type { Outcome, Report } from '../../../src/contract/report.js';

const fault = { pointer: '/a', expected: 'one & "two"', got: '<b>\u0000\u001b[31m', curl: "curl 'http://a/'" };

const outcome = (id: string, more: Partial<Outcome>): Outcome => ({
  id,
  kind: 'required',
  source: 'A <sentence>',
  result: 'passed',
  faults: [],
  exchanges: [],
  milliseconds: 1500,
  ...more,
});

export const example: Report = {
  baseUrl: 'http://localhost:3000/api/v1',
  startedAt: '2021-11-02T09:14:05.123Z',
  milliseconds: 4200,
  seed: 7,
  outcomes: [
    outcome('bodies/one', {}),
    outcome('bodies/two#', { result: 'failed', faults: [{ ...fault, pointer: '', curl: '' }, ...Array<typeof fault>(6).fill(fault)] }),
    outcome('select/three', { kind: 'capability', result: 'skipped', reason: 'no\nETag' }),
    outcome('select/four', { result: 'skipped', reason: 'no\nETag' }),
    outcome('select/five', { result: 'known', reason: 'ticket 17', faults: [fault] }),
    outcome('select/six', { result: 'failed', faults: [fault] }),
  ],
};
