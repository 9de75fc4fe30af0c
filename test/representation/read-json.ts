import fc from 'fast-check';
import t from 'tap';
import { JsonError, readJson } from '../../src/representation/read-json.js';

t.test('readJson reads what JSON.parse reads', async (t) => {
  t.same(readJson('{"a":[1,-0.5e3,"\\u00e9",true,null],"a":{}}'), { a: {} });
});

t.test('readJson keeps __proto__ a key like any other', async (t) => {
  const value = readJson('{"__proto__":{"admin":true}}') as { readonly admin?: boolean };
  t.equal(value.admin, undefined);
  t.same(Object.keys(value), ['__proto__']);
});

const broken: readonly (readonly [text: string, want: string])[] = [
  ['', 'line 1, column 1 needs a value, but the text ends'],
  ['  \n ', 'line 2, column 2 needs a value, but the text ends'],
  ['{"a":1,}', 'line 1, column 8 needs a name in double quotes, but there is }'],
  ['{a:1}', 'line 1, column 2 needs a name in double quotes or }, but there is a'],
  ["{'a':1}", "line 1, column 2 needs a name in double quotes or }, but there is '"],
  ['{"a" 1}', 'line 1, column 6 needs :, but there is 1'],
  ['{"a":1 "b":2}', 'line 1, column 8 needs , or }, but a string begins that has no end or a wrong escape'],
  ['{"a":[1,\n\t]}', 'line 2, column 2 needs a value, but there is ]'],
  ['[1 2]', 'line 1, column 4 needs , or ], but there is 2'],
  ['[01]', 'line 1, column 2 needs a value or ], but there is 0'],
  ['{"a":{"b":[]}]', 'line 1, column 14 needs , or }, but there is ]'],
  ['"a\nb"', 'line 1, column 1 needs a value, but a string begins that has no end or a wrong escape'],
  ['"\\x"', 'line 1, column 1 needs a value, but a string begins that has no end or a wrong escape'],
  ['{} {}', 'line 1, column 4 needs the end, but there is {'],
  ['[{},[[]],"x"', 'line 1, column 13 needs , or ], but the text ends'],
  ['NaN', 'line 1, column 1 needs a value, but there is N'],
];

for (const [text, want] of broken) {
  t.test(`readJson says where ${JSON.stringify(text)} breaks`, async (t) => {
    t.throws(() => readJson(text), new JsonError(`it is not JSON: ${want}`));
  });
}

t.test('readJson finds no fault in what comes before a fault', async (t) => {
  const cut = fc.tuple(fc.json(), fc.nat());
  fc.assert(
    fc.property(cut, ([text, at]) => {
      const place = at % (text.length + 1);
      // A control character is no part of any JSON, so that place is the fault or lies in the string that has it.
      const spoilt = `${text.slice(0, place)}\u0000${text.slice(place)}`;
      t.throws(() => readJson(spoilt), { name: 'JsonError' });
    }),
  );
});
