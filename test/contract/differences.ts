import t from 'tap';
import { asXml, differences } from '../../src/contract/differences.js';

const rows: readonly (readonly [name: string, expected: unknown, got: unknown, want: readonly string[]])[] = [
  ['equal values', { a: [1, null], b: { c: 'd' } }, { b: { c: 'd' }, a: [1, null] }, []],
  ['zeros of both signs', 0, -0, []],
  ['a value', { a: 1 }, { a: 2 }, ['/a 1 2']],
  ['a missing member', { a: 1, 'b/c': 2 }, { a: 1 }, ['/b~1c 2 nothing']],
  ['an extra member', {}, { toString: 1 }, ['/toString nothing 1']],
  ['a longer list', [1], [1, 2], [' [1] [1,2]']],
  ['an item', [1, { a: 1 }], [1, { a: null }], ['/1/a 1 null']],
  ['another kind', { a: {} }, { a: [] }, ['/a {} []']],
];

for (const [name, expected, got, want] of rows) {
  t.test(`differences tell ${name}`, async (t) => {
    t.same(
      differences(expected, got).map((one) => `${one.pointer} ${one.expected} ${one.got}`),
      want,
    );
  });
}

t.test('differences are no more than anybody reads', async (t) => {
  t.equal(differences(Array(100).fill(0), Array(100).fill(1)).length, 20);
});

t.test('asXml replaces what XML cannot carry, in texts and in keys', async (t) => {
  t.same(asXml({ 'a\u0000': ['b\uD800', 1, null] }), { 'a\uFFFD': ['b\uFFFD', 1, null] });
});
