import t from 'tap';
import type { Property, Shape } from '../../generated/shape.js';
import { shapes } from '../../generated/shapes.js';
import { compileShape } from '../../src/sample/compile-shape.js';
import { createRandom } from '../../src/sample/random.js';
import { createScene } from '../../src/sample/scene.js';

const property = (name: string, shape: Shape): Property => ({ name, xmlName: name, required: false, shape });
const integer: Shape = { kind: 'integer', nullable: true, minimum: -5, maximum: 7 };

/** Returns values of a shape that nobody has thought of. */
function make(shape: Shape, others: Readonly<Record<string, Shape>> = {}): unknown[] {
  const compiled = compileShape({ New: { kind: 'object', nullable: false, properties: [property('Stars', shape)] }, ...others }, 'New');
  return Array.from({ length: 100 }, (_, id) => (compiled(createScene(createRandom(1, id), id, 'Closed')) as { Stars: unknown }).Stars);
}

const scalars: readonly { readonly name: string; readonly shape: Shape; readonly want: (value: unknown) => boolean }[] = [
  { name: 'an integer', shape: integer, want: (value) => Number.isInteger(value) && (value as number) >= -5 && (value as number) <= 7 },
  {
    name: 'a negative integer',
    shape: { kind: 'integer', nullable: false, minimum: -9, maximum: -8 },
    want: (value) => value === -9 || value === -8,
  },
  { name: 'a number', shape: { kind: 'number', nullable: true }, want: (value) => typeof value === 'number' },
  { name: 'a boolean', shape: { kind: 'boolean', nullable: true }, want: (value) => typeof value === 'boolean' },
  { name: 'a constant', shape: { kind: 'boolean', nullable: true, const: false }, want: (value) => value === false },
  { name: 'one of a list', shape: { kind: 'string', nullable: true, enum: ['a', 'b'] }, want: (value) => value === 'a' || value === 'b' },
  {
    name: 'a date-time',
    shape: { kind: 'string', nullable: true, dateTime: 'base' },
    want: (value) => /^20\d\d-\d\d-\d\dT/.test(String(value)),
  },
  { name: 'a URL', shape: { kind: 'string', nullable: true, format: 'uri' }, want: (value) => URL.canParse(String(value)) },
  { name: 'a text', shape: { kind: 'string', nullable: true }, want: (value) => String(value).length > 0 },
  {
    name: 'a short text',
    shape: { kind: 'string', nullable: true, maxLength: 2 },
    want: (value) => String(value).length === 2 || String(value) === '',
  },
  { name: 'a long text', shape: { kind: 'string', nullable: true, minLength: 20 }, want: (value) => String(value).length === 20 },
];

for (const { name, shape, want } of scalars) {
  t.test(`compileShape makes ${name} for a property that is new`, async (t) => {
    t.strictSame(
      make(shape).filter((value) => !want(value)),
      [],
    );
  });
}

t.test('compileShape makes an object that is new, or null', async (t) => {
  const values = make(
    { kind: 'ref', name: 'Other', nullable: true },
    { Other: { kind: 'object', nullable: false, properties: [property('A', integer)] } },
  );
  t.ok(values.includes(null));
  t.ok(values.some((value) => Number.isInteger((value as { A: number } | null)?.A)));
});

t.test('compileShape makes an object that cannot be null', async (t) => {
  const values = make({ kind: 'ref', name: 'Other', nullable: false }, { Other: { kind: 'object', nullable: false, properties: [] } });
  t.strictSame(values, Array(100).fill({}));
});

t.test('compileShape makes arrays and arrays of arrays', async (t) => {
  const [value] = make({
    kind: 'array',
    nullable: true,
    itemName: 'a',
    items: { kind: 'array', nullable: false, itemName: 'b', items: { kind: 'boolean', nullable: false, const: true } },
  });
  t.strictSame(value, [
    [true, true],
    [true, true],
  ]);
});

t.test('compileShape makes maps of the fields of their object', async (t) => {
  const compiled = compileShape(
    {
      New: {
        kind: 'object',
        nullable: false,
        properties: [
          property('I', integer),
          property('N', { kind: 'number', nullable: true }),
          property('B', { kind: 'boolean', nullable: true }),
          property('D', { kind: 'string', nullable: true, dateTime: 'utc' }),
          property('S', { kind: 'string', nullable: true, maxLength: 9 }),
          property('T', { kind: 'string', nullable: true }),
          property('Fields', {
            kind: 'map',
            nullable: true,
            values: { kind: 'ref', name: 'FieldProperty', nullable: true },
            xml: { entry: 'e', key: 'k', value: 'v' },
          }),
        ],
      },
      FieldProperty: {
        kind: 'object',
        nullable: false,
        properties: [property('FieldType', { kind: 'string', nullable: true }), property('FieldLength', integer)],
      },
    },
    'New',
  );
  const scene = createScene(createRandom(1, 1), 1, 'Closed');
  t.match((compiled({ ...scene, detail: 100 }) as { Fields: unknown }).Fields, {
    I: { FieldType: 'System.Int32', FieldLength: 4 },
    N: { FieldType: 'System.Double' },
    B: { FieldType: 'System.Boolean', FieldLength: 2 },
    D: { FieldType: 'System.DateTime' },
    S: { FieldType: 'System.String' },
    T: { FieldType: 'System.String' },
  });
  t.strictSame((compiled({ ...scene, detail: 0 }) as { Fields: unknown }).Fields, {});
});

t.test('compileShape makes a map that stands alone empty', async (t) => {
  const compiled = compileShape(
    { Links: { kind: 'map', nullable: false, values: integer, xml: { entry: 'e', key: 'k', value: 'v' } } },
    'Links',
  );
  t.strictSame(compiled(createScene(createRandom(1, 1), 1, 'Closed')), {});
});

t.test('compileShape leaves out what the server computes', async (t) => {
  const compiled = compileShape(
    {
      New: {
        kind: 'object',
        nullable: false,
        properties: [
          { ...property('_Links', integer), links: {} },
          { ...property('Link', integer), link: 'a' },
        ],
      },
    },
    'New',
  );
  t.strictSame(compiled(createScene(createRandom(1, 1), 1, 'Closed')), {});
});

for (const { nullable, want } of [
  { nullable: true, want: 'null}' },
  { nullable: false, want: '{}}' },
]) {
  t.test(`compileShape ends where objects contain themselves, ${nullable ? 'with' : 'without'} null`, async (t) => {
    const self: Shape = { kind: 'object', nullable: false, properties: [property('Self', { kind: 'ref', name: 'New', nullable })] };
    const compiled = compileShape({ New: self }, 'New');
    const made = Array.from({ length: 50 }, (_, id) => JSON.stringify(compiled(createScene(createRandom(1, id), id, 'Closed'))));
    t.ok(made.every((text) => text.includes(want)));
  });
}

t.test('compileShape makes a value of the type where the one that was thought of breaks the contract', async (t) => {
  const compiled = compileShape(
    {
      ChatSessionEntity: {
        kind: 'object',
        nullable: false,
        properties: [property('CustomerName', integer), property('Status', { kind: 'boolean', nullable: false })],
      },
    },
    'ChatSessionEntity',
  );
  t.match(compiled(createScene(createRandom(1, 1), 1, 'Closed')), { CustomerName: Number, Status: Boolean });
});

for (const [name, want] of [
  ['LocalizedField', { Name: '', Value: '', Label: '', ValueLength: 0, AddressType: '' }],
  ['FieldProperty', { FieldType: 'System.String', FieldLength: 0 }],
] as const) {
  t.test(`compileShape makes a ${name} that describes no field`, async (t) => {
    t.match(compileShape(shapes, name)(createScene(createRandom(1, 1), 1, 'Closed')), want);
  });
}
