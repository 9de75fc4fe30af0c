import t from 'tap';
import type { JsonObject } from '../../../scripts/generate/document.js';
import type { Selection } from '../../../scripts/generate/runtime/output.js';
import { generateWriters } from '../../../scripts/generate/writers.js';
import { xmlBackEnd } from '../../../scripts/generate/xml-back-end.js';
import { importWriters } from './compile.js';
import { thrown } from '../../thrown.js';

const text = { type: 'string' };
const wrapped = (items: JsonObject, name?: string) => ({
  type: 'array',
  xml: { wrapped: true, ...(name === undefined ? {} : { name }) },
  items,
});
const mapOf = (additionalProperties: JsonObject, names: JsonObject = {}) => ({ type: 'object', additionalProperties, 'x-xml-map': names });
const int = { type: 'integer', minimum: -5, maximum: 3_000_000_000 };
const nullable = (schema: JsonObject) => ({ oneOf: [schema, { type: 'null' }] });
const self = { $ref: '#/components/schemas/Thing' };

/** Every kind of schema inside of an object that is not a component. */
const Thing = {
  type: 'object',
  required: ['always'],
  properties: {
    always: { type: ['boolean', 'null'] },
    inline: {
      type: 'object',
      required: ['n'],
      properties: { n: int, deep: nullable({ type: 'object', properties: { t: { type: ['string', 'null'] } } }) },
    },
    grid: wrapped(wrapped({ type: 'number', xml: { name: 'Cell' } }, 'Row')),
    maps: nullable(mapOf(mapOf(int, { entry: 'Pair', key: 'From', value: 'To' }))),
    lists: mapOf(nullable(wrapped(text))),
    holes: wrapped({ type: ['integer', 'null'], minimum: 0, maximum: 9 }),
    limited: { type: 'number', minimum: -0.5, maximum: 0.5 },
    done: { type: 'boolean', const: true },
    short: { type: 'string', minLength: 2, maxLength: 3 },
    patterned: { type: 'string', pattern: '^[a-c]+$' },
    formatted: { type: 'string', pattern: '^#', format: 'colour' },
    choice: nullable({ type: 'string', enum: ['a', 'é "'] }),
    self: nullable(self),
    rows: { $ref: '#/components/schemas/Rows' },
  },
};
const Rows = { type: ['array', 'null'], xml: { wrapped: true, name: 'Lines' }, items: { type: 'string', xml: { name: 'Line' } } };
const Dictionary = { ...mapOf(nullable(self)), xml: { name: 'Words' } };
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

t.test('writers write every kind of schema', async (t) => {
  const cases = [
    { name: 'nothing else', value: {}, wantJson: '', wantXml: '' },
    {
      name: 'an inline object',
      value: { inline: { n: 3_000_000_000 } },
      wantJson: ',"inline":{"n":3000000000}',
      wantXml: '<inline><n>3000000000</n></inline>',
    },
    {
      name: 'an object inline in another',
      value: { inline: { n: -5, deep: { t: null } } },
      wantJson: ',"inline":{"n":-5,"deep":{"t":null}}',
      wantXml: '<inline><n>-5</n><deep><t xsi:nil="true"/></deep></inline>',
    },
    { name: 'an empty list of lists', value: { grid: [] }, wantJson: ',"grid":[]', wantXml: '<grid></grid>' },
    {
      name: 'a list of an empty list',
      value: { grid: [[], []] },
      wantJson: ',"grid":[[],[]]',
      wantXml: '<grid><Row></Row><Row></Row></grid>',
    },
    {
      name: 'a list of lists',
      value: { grid: [[1], [-0, 0.5]] },
      wantJson: ',"grid":[[1.0],[-0.0,0.5]]',
      wantXml: '<grid><Row><Cell>1.0</Cell></Row><Row><Cell>-0.0</Cell><Cell>0.5</Cell></Row></grid>',
    },
    {
      name: 'a map of maps',
      value: { maps: { a: {}, '<': { b: 1 } } },
      wantJson: ',"maps":{"a":{},"<":{"b":1}}',
      wantXml:
        '<maps><Entry><Key>a</Key><Value></Value></Entry><Entry><Key>&lt;</Key><Value><Pair><From>b</From><To>1</To></Pair></Value></Entry></maps>',
    },
    {
      name: 'a map of lists',
      value: { lists: { a: ['x', ''], b: null } },
      wantJson: ',"lists":{"a":["x",""],"b":null}',
      wantXml:
        '<lists><Entry><Key>a</Key><Value><Item>x</Item><Item></Item></Value></Entry><Entry><Key>b</Key><Value xsi:nil="true"/></Entry></lists>',
    },
    {
      name: 'null in a list',
      value: { holes: [null, 0] },
      wantJson: ',"holes":[null,0]',
      wantXml: '<holes><Item xsi:nil="true"/><Item>0</Item></holes>',
    },
    { name: 'a number at its limit', value: { limited: 0.5 }, wantJson: ',"limited":0.5', wantXml: '<limited>0.5</limited>' },
    { name: 'a text at its limit', value: { short: '😀😀😀' }, wantJson: ',"short":"😀😀😀"', wantXml: '<short>😀😀😀</short>' },
    { name: 'a member of an enum', value: { choice: 'é "' }, wantJson: ',"choice":"é \\""', wantXml: '<choice>é "</choice>' },
    {
      name: 'itself',
      value: { self: { always: true } },
      wantJson: ',"self":{"always":true}',
      wantXml: '<self><always>true</always></self>',
    },
    { name: 'a component that is a list', value: { rows: ['a'] }, wantJson: ',"rows":["a"]', wantXml: '<rows><Line>a</Line></rows>' },
    { name: 'a component that is null', value: { rows: null }, wantJson: ',"rows":null', wantXml: '<rows xsi:nil="true"/>' },
  ];
  const { json, xml } = await importWriters(t, { Thing, Rows }, ['Thing']);
  for (const { name, value, wantJson, wantXml } of cases) {
    t.equal(json('Thing', { ...value, always: null }), `{"always":null${wantJson}}`, `${name}, JSON`);
    t.equal(xml('Thing', { ...value, always: null }), `<Thing ${XSI}><always xsi:nil="true"/>${wantXml}</Thing>`, `${name}, XML`);
  }
});

t.test('writers write bodies that are lists or maps', async (t) => {
  const cases = [
    { schema: 'Rows', value: null, wantJson: 'null', wantXml: `<Lines ${XSI} xsi:nil="true"/>` },
    { schema: 'Rows', value: [], wantJson: '[]', wantXml: `<Lines ${XSI}></Lines>` },
    { schema: 'Rows', value: ['a', 'b'], wantJson: '["a","b"]', wantXml: `<Lines ${XSI}><Line>a</Line><Line>b</Line></Lines>` },
    { schema: 'Dictionary', value: {}, wantJson: '{}', wantXml: `<Words ${XSI}></Words>` },
    {
      schema: 'Dictionary',
      value: JSON.parse('{"__proto__":null,"constructor":{"always":true}}') as unknown,
      wantJson: '{"__proto__":null,"constructor":{"always":true}}',
      wantXml: `<Words ${XSI}><Entry><Key>__proto__</Key><Value xsi:nil="true"/></Entry><Entry><Key>constructor</Key><Value><always>true</always></Value></Entry></Words>`,
    },
  ];
  const { json, xml } = await importWriters(t, { Thing, Rows, Dictionary }, ['Rows', 'Dictionary']);
  for (const { schema, value, wantJson, wantXml } of cases) {
    t.equal(json(schema, value, { nullable: true }), wantJson);
    t.equal(xml(schema, value, { nullable: true }), wantXml);
  }
});

t.test('writers name the place of what breaks the schema', async (t) => {
  const endless: Record<string, unknown> = { always: true };
  endless['self'] = endless;
  const cases = [
    { name: 'a required property that is absent', value: { always: undefined }, want: '/always: expected a value, got nothing' },
    { name: 'a required property of an inline object', value: { inline: {} }, want: '/inline/n: expected a value, got nothing' },
    { name: 'null where it may not be', value: { inline: null }, want: '/inline: expected an object, got null' },
    { name: 'null for an integer', value: { inline: { n: null } }, want: '/inline/n: expected an integer from -5 to 3000000000, got null' },
    {
      name: 'an integer out of range',
      value: { inline: { n: 3_000_000_001 } },
      want: '/inline/n: expected an integer from -5 to 3000000000, got a number',
    },
    {
      name: 'in a list of lists',
      value: { grid: [[1], [1, 'x']] },
      want: '/grid/1/1: expected a finite number, got a string of 1 characters',
    },
    {
      name: 'in a map of maps',
      value: { maps: { a: { 'b/': '1' } } },
      want: '/maps/a/b~1: expected an integer from -5 to 3000000000, got a string of 1 characters',
    },
    { name: 'an array for a map', value: { maps: [] }, want: '/maps: expected an object, got an array' },
    { name: 'a number out of range', value: { limited: 0.75 }, want: '/limited: expected a number from -0.5 to 0.5, got a number' },
    { name: 'a short text', value: { short: '😀' }, want: '/short: expected at least 2 characters, got a string of 2 characters' },
    { name: 'a long text', value: { short: 'abcd' }, want: '/short: expected at most 3 characters, got a string of 4 characters' },
    { name: 'a pattern', value: { patterned: 'abd' }, want: '/patterned: expected text like ^[a-c]+$, got a string of 3 characters' },
    { name: 'a format', value: { formatted: 'red' }, want: '/formatted: expected colour, got a string of 3 characters' },
    { name: 'an enum', value: { choice: 'b' }, want: '/choice: expected one of a, é ", got a string of 1 characters' },
    { name: 'a value that holds itself', value: endless, want: `${'/self'.repeat(257)}: expected at most 256 levels, got an object` },
  ];
  const { json, xml } = await importWriters(t, { Thing, Rows }, ['Thing']);
  for (const { name, value, want } of cases) {
    for (const [format, write] of Object.entries({ json, xml })) {
      t.equal(String(thrown(() => write('Thing', { always: true, ...value }))), `ContractViolation: ${want}`, `${name}, ${format}`);
    }
  }
});

t.test('writers null what is not selected and keep what cannot be null', async (t) => {
  const value = {
    always: true,
    inline: { n: 1, deep: { t: 'x' } },
    grid: [[1]],
    maps: { Key: { a: 1 } },
    lists: { a: ['x'], B: ['y'] },
    short: 'ab',
    choice: 'a',
    self: { always: true, choice: 'a' },
    rows: ['r'],
  };
  const stays = '"grid":[[1.0]]';
  const cases: readonly { name: string; select: Selection; want: string }[] = [
    {
      name: 'nothing',
      select: new Map(),
      want: `{"always":null,"inline":{"n":1,"deep":{"t":"x"}},${stays},"maps":null,"lists":{"a":["x"],"B":["y"]},"short":"ab","choice":null,"self":null,"rows":null}`,
    },
    {
      name: 'below an inline object that cannot be null',
      select: new Map([['inline', new Map([['n', null]])]]),
      want: `{"always":null,"inline":{"n":1,"deep":null},${stays},"maps":null,"lists":{"a":["x"],"B":["y"]},"short":"ab","choice":null,"self":null,"rows":null}`,
    },
    {
      name: 'a key of a map, whatever its case',
      select: new Map([
        ['lists', new Map([['b', null]])],
        ['maps', new Map([['key', null]])],
      ]),
      want: `{"always":null,"inline":{"n":1,"deep":{"t":"x"}},${stays},"maps":{"Key":{"a":1}},"lists":{"a":null,"B":["y"]},"short":"ab","choice":null,"self":null,"rows":null}`,
    },
    {
      name: 'below itself',
      select: new Map([['self', new Map([['choice', null]])]]),
      want: `{"always":null,"inline":{"n":1,"deep":{"t":"x"}},${stays},"maps":null,"lists":{"a":["x"],"B":["y"]},"short":"ab","choice":null,"self":{"always":null,"choice":"a"},"rows":null}`,
    },
    {
      name: 'a component that is a list',
      select: new Map([['rows', null]]),
      want: `{"always":null,"inline":{"n":1,"deep":{"t":"x"}},${stays},"maps":null,"lists":{"a":["x"],"B":["y"]},"short":"ab","choice":null,"self":null,"rows":["r"]}`,
    },
  ];
  const { json } = await importWriters(t, { Thing, Rows }, ['Thing']);
  for (const { name, select, want } of cases) t.equal(json('Thing', value, { select }), want, name);
});

t.test('writers write the links that the server computes, whatever is selected', async (t) => {
  const links = { type: 'object', additionalProperties: text, 'x-links': { Self: 'x/{id}', All: 'x' } };
  const cases = [
    { name: 'links that cannot be null', schema: links },
    { name: 'links that may be null', schema: { ...links, type: ['object', 'null'] } },
  ];
  for (const { name, schema } of cases) {
    await t.test(name, async (t) => {
      const properties = { id: { type: ['string', 'null'] }, links: schema };
      const { json, xml } = await importWriters(t, { Thing: { type: 'object', properties } }, ['Thing']);
      const options = { rootUrl: 'http://h/mount', select: new Map() };
      t.equal(
        json('Thing', { id: 'a', links: { Self: 'x' } }, options),
        '{"id":null,"links":{"Self":"http://h/mount/x/a","All":"http://h/mount/x"}}',
      );
      t.equal(
        xml('Thing', {}, options),
        `<Thing ${XSI}><links><Entry><Key>All</Key><Value>http://h/mount/x</Value></Entry></links></Thing>`,
      );
    });
  }
});

t.test('writers write URLs that the server computes or completes', async (t) => {
  const cases = [
    { name: 'relative', value: { doc: 'ignored', next: 'x?a=1' }, want: '{"doc":"http://h/m/doc","next":"http://h/m/x?a=1"}' },
    { name: 'absolute', value: { next: 'http://other/x' }, want: '{"doc":"http://h/m/doc","next":"http://other/x"}' },
    { name: 'null', value: { next: null }, want: '{"doc":"http://h/m/doc","next":null}' },
    { name: 'absent', value: {}, want: '{"doc":"http://h/m/doc"}' },
    { name: 'not selected', value: { next: 'x' }, select: new Map(), want: '{"doc":"http://h/m/doc","next":null}' },
  ];
  const properties = { doc: { type: 'string', 'x-link': 'doc' }, next: { type: ['string', 'null'], 'x-relative': true } };
  const { json, xml } = await importWriters(t, { Thing: { type: 'object', properties } }, ['Thing']);
  for (const { name, value, select = null, want } of cases) {
    t.equal(json('Thing', value, { rootUrl: 'http://h/m', select }), want, name);
  }
  t.equal(xml('Thing', { next: 'x?a=1&b' }), `<Thing ${XSI}><doc>http://h/doc</doc><next>http://h/x?a=1&amp;b</next></Thing>`);
  t.equal(String(thrown(() => json('Thing', { next: 1 }))), 'ContractViolation: /next: expected a string, got a number');
});

t.test('writers write texts and date-times for the reader', async (t) => {
  const properties = {
    words: { type: ['string', 'null'], maxLength: 3, 'x-translate': 'text' },
    label: { type: 'string', 'x-translate': 'resource' },
    when: { type: 'string', format: 'so-date-time' },
    updated: { type: 'string', format: 'so-date-time', 'x-utc': true },
    plain: text,
  };
  const { json, xml } = await importWriters(t, { Thing: { type: 'object', properties } }, ['Thing']);
  const value = { words: 'ab', label: 'l', when: 'w', updated: 'u', plain: 'p' };
  const options = {
    translation: { text: (given: string) => `${given}!`, resource: (given: string) => `${given}?` },
    conversion: (given: string, zone: string) => `${given} ${zone}`,
  };
  t.equal(json('Thing', value), JSON.stringify(value));
  t.equal(json('Thing', value, options), '{"words":"ab!","label":"l?","when":"w base","updated":"u utc","plain":"p"}');
  const want = '<words>ab!</words><label>l?</label><when>w base</when><updated>u utc</updated><plain>p</plain>';
  t.equal(xml('Thing', value, options), `<Thing ${XSI}>${want}</Thing>`);
});

t.test('writers name the place of a text that is no URL', async (t) => {
  const { json } = await importWriters(t, { Thing: { type: 'object', properties: { next: { type: 'string', 'x-relative': true } } } }, [
    'Thing',
  ]);
  t.match(String(thrown(() => json('Thing', { next: 'http://[' }))), /^ContractViolation: \/next: /);
});

t.test('writers write properties of any name', async (t) => {
  const names = [
    ...['a-b', '1st', 'größe', 'with space', 'quote"', 'back\\slash', '`$' + '{x}`', '*/', '/*', '//', '\n', '\u2028', '😀', ''],
    // Names of the parameters and variables of the generated functions.
    ...['s', 'o', 'v', 'x', 'b', 'p', 't', 'value', 'options', 'start', 'key', 'index', 'output', 'links', 'writers', 'c0'],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'default', 'delete', 'length'],
  ];
  const properties = Object.fromEntries(names.map((name, index) => [name, { type: ['string', 'null'], xml: { name: `e${index}` } }]));
  const { json, xml } = await importWriters(t, { Odd: { type: 'object', properties } }, ['Odd']);
  const values = [
    {
      name: 'a value each',
      value: Object.fromEntries(names.map((name, index) => [name, `v${index}`])),
      of: (index: number) => `<e${index}>v${index}</e${index}>`,
    },
    {
      name: 'null each',
      value: Object.fromEntries(names.map((name) => [name, null])),
      of: (index: number) => `<e${index} xsi:nil="true"/>`,
    },
    // JSON.parse and databases give plain objects: what those inherit is no property of the entity.
    { name: 'none', value: {}, of: () => '' },
  ];
  for (const { name, value, of } of values) {
    await t.test(name, async (t) => {
      t.equal(json('Odd', value), JSON.stringify(value), 'JSON');
      t.equal(xml('Odd', value), `<Odd ${XSI}>${names.map((_name, index) => of(index)).join('')}</Odd>`, 'XML');
    });
  }
});

t.test('writers of a document without bodies are a module', async (t) => {
  await t.resolves(importWriters(t, { Thing, Rows }, []));
});

t.test('generateWriters names the root element like the schema when it is told no other name', async (t) => {
  const shapes = {
    named: new Map([['A', { kind: 'object', nullable: false, properties: [] } as const]]),
    rootNames: new Map<string, string>(),
  };
  t.match(generateWriters(shapes, ['A'], xmlBackEnd), '/* </A> */');
});

t.test('generateWriters refuses shapes that it does not know', async (t) => {
  const of = (shape: object) => ({ named: new Map([['A', shape as never]]), rootNames: new Map() });
  const scalar = { kind: 'boolean', nullable: false };
  t.equal(String(thrown(() => generateWriters(of(scalar), ['A'], xmlBackEnd))), 'TypeError: boolean has no function of its own');
  const list = { kind: 'array', nullable: false, itemName: 'Item', items: { kind: 'date', nullable: false } };
  t.equal(String(thrown(() => generateWriters(of(list), ['A'], xmlBackEnd))), 'TypeError: date is not a scalar');
});
