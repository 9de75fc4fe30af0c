import t from 'tap';
import { statusOf } from '../../../src/contract/suites/properties.js';

const rows: readonly (readonly [text: string, want: readonly number[]])[] = [
  ['928', [200, 404]],
  ['-0', [200, 404]],
  ['-2147483648', [200, 404]],
  ['2147483648', [400]],
  ['1e3', [400]],
  ['pickup', [404]],
];

for (const [text, want] of rows) t.test(`statusOf ${text} is ${want.join(' or ')}`, async (t) => t.same(statusOf(text), want));
