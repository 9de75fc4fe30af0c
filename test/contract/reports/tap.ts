import t from 'tap';
import { renderTap } from '../../../src/contract/reports/tap.js';
import { example } from './example.js';

t.test('renderTap writes TAP 14', async (t) => {
  const lines = renderTap(example).split('\n');
  t.same(
    lines.filter((line) => !line.startsWith('  ')),
    [
      'TAP version 14',
      '# contract of http://localhost:3000/api/v1, seed 7',
      '1..6',
      'ok 1 - bodies/one',
      String.raw`not ok 2 - bodies/two\#`,
      'ok 3 - select/three # SKIP no ETag',
      'ok 4 - select/four # SKIP no ETag',
      'not ok 5 - select/five # TODO ticket 17',
      'not ok 6 - select/six',
      '',
    ],
  );
  t.same(lines.slice(-6, -1), [
    '  ---',
    '  message: "A <sentence>"',
    '  duration_ms: 1500',
    String.raw`  faults: [{"pointer":"/a","expected":"one & \"two\"","got":"<b>\u0000\u001b[31m","curl":"curl 'http://a/'"}]`,
    '  ...',
  ]);
});
