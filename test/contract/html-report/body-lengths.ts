import t from 'tap';
import { bodyLengths } from '../../../src/contract/html-report/body-lengths.js';
import type { Exchange, Outcome } from '../../../src/contract/report.js';

const exchange: Exchange = { method: 'GET', url: 'http://a/', requestHeaders: {}, milliseconds: 1 };
const outcomeOf = (result: Outcome['result'], exchanges: number): Outcome => ({
  id: 'a',
  kind: 'required',
  source: '',
  result,
  faults: [],
  exchanges: Array.from({ length: exchanges }, () => exchange),
  milliseconds: 1,
});

t.test('bodyLengths shares out the characters of a page, more of them to cases that have failed', async (t) => {
  const cases = [
    { outcomes: [], want: { failed: 16_384, other: 2048 } },
    { outcomes: [outcomeOf('failed', 2), outcomeOf('passed', 3)], want: { failed: 16_384, other: 2048 } },
    { outcomes: [outcomeOf('failed', 4000), outcomeOf('skipped', 2000), outcomeOf('known', 2000)], want: { failed: 4000, other: 1000 } },
    { outcomes: [outcomeOf('failed', 100_000), outcomeOf('passed', 100_000)], want: { failed: 1024, other: 256 } },
  ];
  for (const { outcomes, want } of cases) t.strictSame(bodyLengths(outcomes), want);
});
