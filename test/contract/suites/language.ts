import t from 'tap';
import { bestOf } from '../../../src/contract/suites/language.js';

const rows: readonly (readonly [text: string, codes: readonly string[], want: string | undefined])[] = [
  ['US:"a";NO:"b";', ['NO', 'US'], 'b'],
  ['US:"a";NO:"b"', ['GE', 'US'], 'a'],
  ['FR:"c";NO:"b"', ['GE', 'US'], 'c'],
  ['plain', ['US'], undefined],
  ['US:"[SR_A]";', ['US'], undefined],
  ['null', ['US'], undefined],
];

for (const [text, codes, want] of rows) {
  t.test(`bestOf ${text} for ${codes.join(', ')} is ${want}`, async (t) => t.equal(bestOf(text, codes), want));
}
