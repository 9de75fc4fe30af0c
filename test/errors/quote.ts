import t from 'tap';
import { quote } from '../../src/errors/quote.js';

t.test('quote cuts a text that is longer than 64 characters, or than it is told', async (t) => {
  t.equal(quote('a"b'), '"a\\"b"');
  t.equal(quote('x'.repeat(64)), `"${'x'.repeat(64)}"`);
  t.equal(quote('x'.repeat(65)), `"${'x'.repeat(64)}…"`);
  t.equal(quote('abc', 2), '"ab…"');
});
