import t from 'tap';
import { ContractViolation, codePoints, Output } from '../../../../scripts/generate/runtime/output.js';
import { thrown } from '../../../thrown.js';

/** Returns what one call writes. */
function written(write: (output: Output) => void): string {
  const output = new Output();
  output.start();
  write(output);
  return output.take().toString();
}

t.test('Output.integer writes the shortest decimal form', async (t) => {
  const cases = [
    { value: 0, want: '0' },
    { value: -0, want: '0' },
    { value: 9, want: '9' },
    { value: 10, want: '10' },
    { value: -1, want: '-1' },
    { value: 99, want: '99' },
    { value: 100, want: '100' },
    { value: 999_999_999, want: '999999999' },
    { value: 1_000_000_000, want: '1000000000' },
    { value: 2_147_483_647, want: '2147483647' },
    { value: -2_147_483_648, want: '-2147483648' },
    { value: 2_147_483_648, want: '2147483648' },
    { value: -9_007_199_254_740_991, want: '-9007199254740991' },
  ];
  for (const { value, want } of cases) {
    t.equal(
      written((output) => output.integer(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
      want,
    );
  }
});

t.test('Output.number writes a double with a fraction or an exponent', async (t) => {
  const cases = [
    { value: 150, want: '150.0' },
    { value: 0, want: '0.0' },
    { value: -0, want: '-0.0' },
    { value: -2.5, want: '-2.5' },
    { value: 0.1, want: '0.1' },
    { value: 1e-7, want: '1e-7' },
    { value: 1e20, want: '100000000000000000000.0' },
    { value: 1e21, want: '1e+21' },
    { value: 5e-324, want: '5e-324' },
    { value: -1.7976931348623157e308, want: '-1.7976931348623157e+308' },
  ];
  for (const { value, want } of cases) {
    t.equal(
      written((output) => output.number(value, -Infinity, Infinity)),
      want,
    );
  }
});

t.test('Output.boolean writes true and false', async (t) => {
  t.equal(
    written((output) => output.boolean(true)),
    'true',
  );
  t.equal(
    written((output) => output.boolean(false)),
    'false',
  );
});

t.test('Output checks refuse a value outside of its limits', async (t) => {
  const cases: readonly { name: string; check: (output: Output) => void; want: string }[] = [
    { name: 'integer below', check: (o) => o.integer(0, 1, 5, 'x'), want: '/x: expected an integer from 1 to 5, got a number' },
    { name: 'integer above', check: (o) => o.integer(6, 1, 5, 'x'), want: '/x: expected an integer from 1 to 5, got a number' },
    { name: 'number below', check: (o) => o.number(0.5, 1, 5, 'x'), want: '/x: expected a number from 1 to 5, got a number' },
    { name: 'number above', check: (o) => o.number(5.5, 1, 5, 'x'), want: '/x: expected a number from 1 to 5, got a number' },
    {
      name: 'number in a text',
      check: (o) => o.number('1', 1, 5, 'x'),
      want: '/x: expected a finite number, got a string of 1 characters',
    },
    {
      name: 'text too short',
      check: (o) => o.checkString('😀', 2, 9, 'x'),
      want: '/x: expected at least 2 characters, got a string of 2 characters',
    },
    {
      name: 'text too long',
      check: (o) => o.checkString('abc', 0, 2, 'x'),
      want: '/x: expected at most 2 characters, got a string of 3 characters',
    },
    {
      name: 'pattern',
      check: (o) => void o.checkPattern('b', /^a$/u, 'text like a', 'x'),
      want: '/x: expected text like a, got a string of 1 characters',
    },
    {
      name: 'enum',
      check: (o) => void o.checkEnum('c', new Set(['a', 'b']), 'x'),
      want: '/x: expected one of a, b, got a string of 1 characters',
    },
    {
      name: 'another value than the only one',
      check: (o) => void o.checkConst(false, true, 'x'),
      want: '/x: expected true, got a boolean',
    },
    { name: 'no text', check: (o) => void o.checkString(1, 0, 9, 'x'), want: '/x: expected a string, got a number' },
    { name: 'null', check: (o) => o.boolean(null, 'x'), want: '/x: expected a boolean, got null' },
    { name: 'undefined', check: (o) => o.boolean(undefined, 'x'), want: '/x: expected a boolean, got nothing' },
    { name: 'symbol', check: (o) => o.boolean(Symbol('s'), 'x'), want: '/x: expected a boolean, got a symbol' },
    { name: 'no place', check: (o) => o.boolean({}), want: 'the answer: expected a boolean, got an object' },
  ];
  for (const { name, check, want } of cases) t.equal(String(thrown(() => written(check))), `ContractViolation: ${want}`, name);
});

t.test('Output.checkString returns a text whose code points are within the limits', async (t) => {
  const output = new Output();
  t.equal(output.checkString('😀😀', 2, 2), '😀😀');
  t.equal(output.checkString('', 0, 0), '');
  t.equal(output.checkPattern('a', /^a$/u, 'a'), 'a');
  t.equal(output.checkEnum('a', new Set(['a'])), 'a');
  t.equal(output.checkConst(true, true), true);
});

t.test('Output.translate and Output.convert write for the reader, if there is one', async (t) => {
  const output = new Output();
  const plain = { rootUrl: '', select: null };
  const localized = {
    ...plain,
    translation: { text: (text: string) => `${text}!`, resource: (text: string) => `${text}?` },
    conversion: (dateTime: string, zone: string) => `${dateTime} ${zone}`,
  };
  t.equal(output.translate('a', plain, 'text', 1), 'a');
  t.equal(output.translate('a', localized, 'text', 2), 'a!');
  t.equal(output.translate('a', localized, 'resource', Infinity), 'a?');
  t.equal(output.translate('a', localized, 'text', 1), 'a', 'what would be too long stays as it is');
  t.equal(output.translate('😀', localized, 'text', 2), '😀!', 'by code points');
  t.equal(output.convert('x', plain, 'base'), 'x');
  t.equal(output.convert('x', localized, 'utc'), 'x utc');
});

t.test('Output.object and Output.array return what they are given', async (t) => {
  const output = new Output();
  const [object, array] = [{}, [1]];
  t.equal(output.object(object), object);
  t.equal(output.array(array), array);
  t.equal(thrown(() => output.object(null)).message, 'the answer: expected an object, got null');
  t.equal(thrown(() => output.array(object)).message, 'the answer: expected an array, got an object');
});

t.test('Output.fail names the place as a JSON pointer', async (t) => {
  const cases: readonly { path: readonly (string | number)[]; name?: string | number; want: string }[] = [
    { path: [], want: '' },
    { path: [], name: 'a', want: '/a' },
    { path: ['a', 0], name: 'b', want: '/a/0/b' },
    { path: ['~', '/'], name: '', want: '/~0/~1/' },
  ];
  for (const { path, name, want } of cases) {
    const output = new Output();
    for (const part of path) output.enter(part, {});
    t.equal(thrown(() => output.fail('x', null, name)).pointer, want);
  }
});

t.test('Output.leave goes back to the place above', async (t) => {
  const output = new Output();
  output.enter('a', {});
  output.enter('b', {});
  output.leave();
  t.equal(thrown(() => output.fail('x', null, 'c')).pointer, '/a/c');
});

t.test('Output.enter refuses the 257th level, which a value that holds itself reaches', async (t) => {
  const output = new Output();
  for (let level = 0; level < 256; level++) output.enter(level, {});
  t.match(thrown(() => output.enter('x', {})).message, /\/255\/x: expected at most 256 levels, got an object$/);
});

t.test('Output.start forgets what a failed answer left', async (t) => {
  const output = new Output();
  output.enter('a', {});
  output.ascii('half');
  output.start();
  output.ascii('whole');
  t.equal(output.take().toString(), 'whole');
  t.equal(thrown(() => output.fail('x', null)).pointer, '');
});

t.test('Output.reserve keeps what is written when it makes room', async (t) => {
  const cases = [
    { name: 'nothing to do', count: 10, want: 65536 },
    { name: 'twice the room', count: 65536, want: 131072 },
    { name: 'more than twice', count: 1_000_000, want: 1_000_003 },
  ];
  for (const { name, count, want } of cases) {
    const output = new Output();
    output.ascii('abc');
    output.reserve(count);
    t.equal(output.bytes.length, want, name);
    t.equal(output.take().toString(), 'abc', name);
  }
});

t.test('Output.take returns a copy', async (t) => {
  const output = new Output();
  output.ascii('abc');
  const taken = output.take();
  output.start();
  output.ascii('xyz');
  t.equal(taken.toString(), 'abc');
});

t.test('codePoints counts a surrogate pair once and half a pair as one', async (t) => {
  const cases = [
    { text: '', want: 0 },
    { text: 'aé', want: 2 },
    { text: '😀', want: 1 },
    { text: '\uD83D', want: 1 },
    { text: '\uDE00\uD83D', want: 2 },
  ];
  for (const { text, want } of cases) t.equal(codePoints(text), want, JSON.stringify(text));
});

t.test('ContractViolation says what was expected and what kind came, not the value', async (t) => {
  const { message, pointer, expected } = new ContractViolation('/SessionKey', 'a string', ['secret']);
  t.same([message, pointer, expected], ['/SessionKey: expected a string, got an array', '/SessionKey', 'a string']);
});
