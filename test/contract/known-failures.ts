import t from 'tap';
import { readKnownFailures } from '../../src/contract/known-failures.js';

t.test('readKnownFailures reads ids with their reasons', async (t) => {
  t.strictSame(readKnownFailures('[{"id":"a","reason":"b","since":1}]'), [{ id: 'a', reason: 'b' }]);
});

const rows: readonly (readonly [text: string, want: RegExp])[] = [
  ['{}', /^it has to be a list/],
  ['[null]', /^entry 1 has to have an id and a reason/],
  ['[{"id":"a","reason":"b"},{"id":"a","reason":" "}]', /^entry 2 /],
  ['[{"reason":"b"}]', /^entry 1 /],
  ['[', /JSON/],
];

for (const [text, want] of rows) {
  t.test(`readKnownFailures refuses ${text}`, async (t) => t.throws(() => readKnownFailures(text), { message: want }));
}
