import t from 'tap';
import { renderTerminal } from '../../../src/contract/reports/terminal.js';
import { example } from './example.js';

const FAULT = `  /a
    expected  one & "two"
    got       <b>\uFFFD\uFFFD[31m
    curl 'http://a/'`;

t.test('renderTerminal sums up, shows every failure and says why cases were skipped', async (t) => {
  t.equal(
    renderTerminal(example),
    `Contract of http://localhost:3000/api/v1, seed 7

  bodies           1 passed, 1 failed
  select           1 failed, 1 known, 2 skipped

FAILED bodies/two# (required)
  A <sentence>
  body
    expected  one & "two"
    got       <b>\uFFFD\uFFFD[31m
${FAULT}
${FAULT}
${FAULT}
${FAULT}
  and 2 more

FAILED select/six (required)
  A <sentence>
${FAULT}

Known failures
  select/five: ticket 17

Skipped
  2 of select: no�ETag

1 passed, 2 failed, 1 known, 2 skipped, in 4.2 s
`,
  );
});
