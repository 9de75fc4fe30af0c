/** Arbitrary values that keep the contract, made by walking the generated shapes: a new property needs no edit here. */
import fc from 'fast-check';
import type { IntegerShape, NumberShape, ObjectShape, Property, Shape, StringShape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';

type Arbitrary = fc.Arbitrary<unknown>;
type Tie = (name: string) => Arbitrary;

/** Texts that one format or the other has to treat with care, or that JavaScript does. */
const FRAGMENTS = [
  ...[
    '\0',
    '\u0001',
    '\b',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u001F',
    '\u007F',
    '\u0085',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
  ],
  ...['\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\u{10000}', '\u{10FFFF}', '😀', '👩‍💻', 'é', 'Å', '中'],
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '\\',
    '/',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?xml ?>',
    '</Value>',
    '&amp;',
    '&lt;',
    '&#13;',
    '&#x0;',
    '&nbsp;',
  ],
  ...[' ', '  ', 'a', 'Z', '0', 'null', 'true', '-1', '1e5', '__proto__', 'constructor', '`', '[SR_X]', 'US:"a";NO:"b"'],
];

const KEYS = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'Name',
  'name',
  'a b',
  'a/b~c',
  '10',
  '2',
  '<key>',
  ']]>',
  '\uD800',
  '\r\n',
];

/** Longest text that is made where the contract sets no limit. */
const UNLIMITED = 200;

/** Returns values of a component schema, each property sometimes absent and sometimes null. */
export function arbitraryOf(schema: string): Arbitrary {
  const all = fc.letrec((tie) => Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, arbitraryShape(shape, tie)])));
  return all[schema] as Arbitrary;
}

/** Returns the text as XML 1.0 can carry it (§2.2): a character that it forbids becomes U+FFFD. */
export function xmlText(text: string): string {
  return [...text].map((character) => (isXmlCharacter(character.codePointAt(0) as number) ? character : '\uFFFD')).join('');
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function arbitraryShape(shape: Shape, tie: Tie): Arbitrary {
  const arbitrary = arbitraryNotNull(shape, tie);
  // The deeper, the more often null: a schema may refer to itself.
  return shape.nullable ? fc.option(arbitrary, { freq: 4, depthIdentifier: 'shapes', depthSize: 'medium' }) : arbitrary;
}

function arbitraryNotNull(shape: Shape, tie: Tie): Arbitrary {
  switch (shape.kind) {
    case 'ref':
      return tie(shape.name);
    case 'object':
      return arbitraryObject(shape, tie);
    case 'map':
      return fc
        .uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), text({})), arbitraryShape(shape.values, tie)), {
          // Two keys that XML cannot tell apart are no matter of these tests.
          selector: ([key]) => xmlText(key),
          maxLength: 4,
        })
        .map((entries) => Object.fromEntries(entries));
    case 'array':
      return fc.array(arbitraryShape(shape.items, tie), { maxLength: 3 });
    case 'string':
      return arbitraryString(shape);
    case 'integer':
      return arbitraryInteger(shape);
    case 'number':
      return arbitraryNumber(shape);
    case 'boolean':
      return fc.boolean();
  }
}

function arbitraryObject({ properties }: ObjectShape, tie: Tie): Arbitrary {
  const model = Object.fromEntries(properties.map((property) => [property.name, arbitraryProperty(property, tie)]));
  const requiredKeys = properties.filter(({ required }) => required).map(({ name }) => name);
  // Backwards too: the order of an answer is that of the contract, not that of the value.
  return fc
    .tuple(fc.record(model, { requiredKeys }), fc.boolean())
    .map(([value, backwards]) => (backwards ? Object.fromEntries(Object.entries(value).reverse()) : value));
}

function arbitraryProperty({ shape, relative }: Property, tie: Tie): Arbitrary {
  if (relative !== true) return arbitraryShape(shape, tie);
  const reference = fc.tuple(fc.webPath(), fc.webQueryParameters()).map(([path, query]) => `.${path}?${query}`);
  return shape.nullable ? fc.option(reference) : reference;
}

function arbitraryString(shape: StringShape): Arbitrary {
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.pattern !== undefined) return fc.stringMatching(new RegExp(shape.pattern, 'u'));
  return text(shape);
}

/** Limits count code points, so a text of emoji is twice as long for JavaScript. */
function text({ minLength = 0, maxLength = UNLIMITED }: Pick<StringShape, 'minLength' | 'maxLength'>): fc.Arbitrary<string> {
  const cut = (value: string) => [...value.padEnd(minLength, 'x')].slice(0, maxLength).join('');
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((parts) => cut(parts.join(''))) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(cut) },
    { weight: 1, arbitrary: fc.constantFrom('x', 'é', '😀', '<', '\u0001', '\uDC00').map((unit) => unit.repeat(maxLength)) },
  );
}

function arbitraryInteger({ minimum, maximum }: IntegerShape): Arbitrary {
  const edges = [minimum, maximum, -1, 0, 1, 9, 10, 99, 100].filter((value) => value >= minimum && value <= maximum);
  return fc.oneof(fc.constantFrom(...edges), fc.integer({ min: minimum, max: maximum }));
}

function arbitraryNumber({ minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE }: NumberShape): Arbitrary {
  const edges = [-0, 0, 150, -1, 0.1, 1e-7, 1e21, 123456789012345680000, 5e-324, 2 ** 53, minimum, maximum];
  return fc.oneof(
    fc.constantFrom(...edges.filter((value) => value >= minimum && value <= maximum)),
    fc.double({ min: minimum, max: maximum, noNaN: true }),
  );
}
