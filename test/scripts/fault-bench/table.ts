import t from 'tap';
import type { Verdict } from '../../../scripts/fault-bench/run-bench.js';
import { writeLine, writeMarkdown } from '../../../scripts/fault-bench/table.js';

const verdictOf = (judge: string, id: string, more: Partial<Verdict>): Verdict => ({
  judge,
  id,
  class: 'dates',
  wrong: `${id} is wrong`,
  found: false,
  complaints: [],
  ...more,
});

t.test('writeMarkdown counts for each class what each judge has found', async (t) => {
  const verdicts = [
    verdictOf('A', 'one', { found: true }),
    verdictOf('A', 'two', { found: true }),
    verdictOf('A', 'three', { class: 'XML' }),
    verdictOf('B', 'one', {}),
    verdictOf('B', 'two', { found: true }),
    verdictOf('B', 'three', { class: 'XML' }),
  ];
  t.equal(
    writeMarkdown(verdicts, '2026-11-26'),
    `| Faults in | planted | found by A | found by B |
|---|--:|--:|--:|
| dates | 2 | 2 | 1 |
| XML | 1 | 0 | 0 |
| **all** | 3 | 2 | 1 |

Found by \`npm run bench:faults -- --judge all\` on 2026-11-26, Node ${process.version}.
`,
  );
});

t.test('writeLine says what was found, or why nothing was', async (t) => {
  const cases = [
    {
      verdict: verdictOf('A', 'one', { found: true, complaints: ['bodies/x', 'y'] }),
      want: 'found   A  one: one is wrong\n        bodies/x',
    },
    { verdict: verdictOf('A', 'one', {}), want: 'MISSED  A  one: one is wrong' },
    { verdict: verdictOf('A', 'one', { note: 'it stopped\nhere' }), want: 'MISSED  A  one: one is wrong\n        it stopped' },
  ];
  for (const { verdict, want } of cases) t.equal(writeLine(verdict), want);
});
