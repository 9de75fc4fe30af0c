import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import type { WriteOptions } from '../../../generated/output.js';
import type { Shape } from '../../../generated/shape.js';
import { rootNames, shapes } from '../../../generated/shapes.js';
import { writers } from '../../../generated/xml-writers.js';
import type { JsonObject } from '../../../scripts/generate/document.js';
import { readShapes } from '../../../scripts/generate/shapes.js';
import { generateXsd } from '../../../scripts/generate/xsd.js';
import { catalogue, type ErrorCode, ServiceError } from '../../../src/errors/catalogue.js';

const published = readFileSync('generated/chat-session.xsd', 'utf8');
const options: WriteOptions = { rootUrl: 'https://www.example.com', select: null };

/** Room for the XML of one run of xmllint. A run is slow to start, so each judges as many documents as there are. */
const MEMORY_PAGES = 4096;

/** Returns what is wrong with each of the documents. */
async function faultsOf(documents: readonly string[], schema = published): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: documents, schema, maxMemoryPages: MEMORY_PAGES });
  const faults = documents.map(() => '');
  for (const { message, loc } of errors) {
    const index = Number(/^file_(\d+)\.xml$/.exec(loc?.fileName ?? '')?.[1] ?? Number.NaN);
    if (index in faults) faults[index] += message;
  }
  return faults;
}

/** Texts of any code points, with much markup, line ends, what XML forbids and halves of surrogate pairs. */
function textOf(maxLength: number): fc.Arbitrary<string> {
  const special = fc.constantFrom(0, 9, 10, 13, 38, 60, 62, 0xd800, 0xdc00, 0xffff);
  return fc.array(fc.oneof(special, fc.nat(0xff), fc.nat(0x10ffff)), { maxLength }).map((points) => String.fromCodePoint(...points));
}

/** Arbitraries of the named shapes and of the patterns, which are used often. */
const made = new Map<string, fc.Arbitrary<unknown>>();

function once(name: string, make: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const arbitrary = made.get(name) ?? make();
  made.set(name, arbitrary);
  return arbitrary;
}

const relativeUrl = fc.webQueryParameters().map((query) => `ChatSession?${query}`);

/** Returns values that a writer takes for a shape. */
function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  return shape.nullable ? fc.option(arbitraryOfNonNull(shape), { freq: 4 }) : arbitraryOfNonNull(shape);
}

function arbitraryOfNonNull(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'ref':
      return once(shape.name, () => arbitraryOfNonNull(shapes[shape.name] as Shape));
    case 'object': {
      const stored = shape.properties.filter(({ links, link }) => links === undefined && link === undefined);
      const values = stored.map((property) => [property.name, property.relative ? relativeUrl : arbitraryOf(property.shape)]);
      return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: stored.filter(({ required }) => required).map(({ name }) => name),
      });
    }
    case 'map':
      return fc.dictionary(textOf(20), arbitraryOf(shape.values), { maxKeys: 2 });
    case 'array':
      return fc.array(arbitraryOf(shape.items), { maxLength: 2 });
    case 'string':
      if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
      if (shape.pattern === undefined) return textOf(Math.min(shape.maxLength ?? 40, 40));
      return once(shape.pattern, () => fc.stringMatching(new RegExp(shape.pattern as string, 'u')));
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: shape.minimum, max: shape.maximum });
    case 'number':
      return fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        min: shape.minimum ?? -Number.MAX_VALUE,
        max: shape.maximum ?? Number.MAX_VALUE,
      });
  }
}

t.test('chat-session.xsd allows whatever the writer writes, and every error of the service', async () => {
  const errors = (Object.keys(catalogue) as ErrorCode[]).map((code) => new ServiceError(code, 'Cannot read <a> & \u0000').body);
  const values = (name: string) => fc.array(arbitraryOf(shapes[name] as Shape), { minLength: 60, maxLength: 60, size: 'max' });
  const bodies = fc.record(Object.fromEntries(Object.keys(rootNames).map((name) => [name, values(name)])));
  await fc.assert(
    fc.asyncProperty(bodies, async (bodies) => {
      const documents = Object.entries({ ...bodies, ErrorBody: [...(bodies['ErrorBody'] ?? []), ...errors] }).flatMap(([name, all]) =>
        all.map((value) => writers[name as keyof typeof writers](value, options).toString()),
      );
      const faults = await faultsOf(documents);
      const index = faults.findIndex((fault) => fault !== '');
      if (index >= 0) throw new Error(`${faults[index]}\n${documents[index]}`);
    }),
    // One run of many values, because xmllint judges them all at once.
    { numRuns: 1, endOnFailure: true },
  );
});

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const session = (content: string): string => `<ChatSessionEntity ${XSI}>${content}<_Links/></ChatSessionEntity>`;
const error = (content: string): string => `<ErrorBody>${content}</ErrorBody>`;

const invalid: readonly { readonly name: string; readonly xml: string; readonly want: RegExp }[] = [
  { name: 'text for an integer', xml: session('<TopicId>a</TopicId>'), want: /'a' is not a valid value of the atomic type 'xs:int'/ },
  { name: 'an integer out of range', xml: session('<TopicId>2147483648</TopicId>'), want: /'2147483648' is not a valid value/ },
  { name: 'text for a boolean', xml: session('<CustomerConsented>yes</CustomerConsented>'), want: /'xs:boolean'/ },
  { name: 'text for a double', xml: session('<Sale><Amount>1,5</Amount></Sale>'), want: /'xs:double'/ },
  { name: 'text that is too long', xml: session(`<CustomerAlias>${'a'.repeat(65)}</CustomerAlias>`), want: /facet 'maxLength'/ },
  { name: 'a name that is not listed', xml: session('<Status>Open</Status>'), want: /facet 'enumeration'/ },
  { name: 'a date that does not exist', xml: session('<WhenEnded>2021-02-29T00:00:00</WhenEnded>'), want: /facet 'pattern'/ },
  {
    name: 'another order',
    xml: session('<TopicId>1</TopicId><ChatSessionId>1</ChatSessionId>'),
    want: /ChatSessionId': This element is not expected/,
  },
  { name: 'an element twice', xml: session('<TopicId>1</TopicId><TopicId>1</TopicId>'), want: /TopicId': This element is not expected/ },
  { name: 'an unknown element', xml: session('<Nickname/>'), want: /Nickname': This element is not expected/ },
  { name: 'an unknown attribute', xml: session('<TopicId id="1">1</TopicId>'), want: /attribute 'id'/ },
  { name: 'an unknown root', xml: '<Session/>', want: /No matching global declaration/ },
  { name: 'text between elements', xml: session('text'), want: /Character content/ },
  {
    name: 'nil where null is not allowed',
    xml: `<ChatSessionEntity ${XSI}><_Links xsi:nil="true"/></ChatSessionEntity>`,
    want: /_Links': The element is not 'nillable'/,
  },
  {
    name: 'an entry without a key',
    xml: session('<FieldProperties><Entry><Value/></Entry></FieldProperties>'),
    want: /Expected is \( Key \)/,
  },
  {
    name: 'an item of another name',
    xml: session('<Contact><Address><LocalizedAddress><Row/></LocalizedAddress></Address></Contact>'),
    want: /Expected is \( Line \)/,
  },
  { name: 'a missing element', xml: error('<Error>true</Error><ErrorType/><ErrorMessage/>'), want: /Expected is \( ErrorSource \)/ },
];

t.test('chat-session.xsd refuses', async (t) => {
  const faults = await faultsOf(invalid.map(({ xml }) => xml));
  for (const [index, { name, want }] of invalid.entries()) {
    t.test(`chat-session.xsd refuses ${name}`, async (t) => t.match(faults[index], want));
  }
});

const kinds: readonly { readonly name: string; readonly schema: JsonObject; readonly valid?: string; readonly invalid?: string }[] = [
  { name: 'the bounds of an integer', schema: { type: 'integer', minimum: 1, maximum: 9 }, valid: '9', invalid: '0' },
  {
    name: 'an integer of 32 bits',
    schema: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
    valid: '-2147483648',
    invalid: '2147483648',
  },
  { name: 'an integer with half its bounds', schema: { type: 'integer', minimum: -2147483648, maximum: 0 }, valid: '0', invalid: '1' },
  { name: 'the bounds of a number', schema: { type: 'number', minimum: 0 }, valid: '0.0', invalid: '-0.1' },
  { name: 'the shortest length', schema: { type: 'string', minLength: 2 }, valid: 'ab', invalid: '😀' },
  { name: 'an enumeration with markup', schema: { type: 'string', enum: ['"a" & <b>\n'] }, valid: '"a" &amp; &lt;b>\n', invalid: '"a"' },
  { name: 'a pattern that XML Schema cannot say as no pattern', schema: { type: 'string', pattern: '^(?=a)' }, valid: 'b' },
  { name: 'a text with a name', schema: { $ref: '#/components/schemas/Code' }, valid: 'A1', invalid: '1A' },
  { name: 'a text with a name but without limits', schema: { $ref: '#/components/schemas/Text' }, valid: '1A' },
  {
    name: 'a list with its names',
    schema: { type: 'array', xml: { wrapped: true }, items: { type: 'string', xml: { name: 'Line' } } },
    valid: '<Line/><Line/>',
    invalid: '<Row/>',
  },
  {
    name: 'a map with its names',
    schema: { type: 'object', additionalProperties: { type: 'boolean' }, 'x-xml-map': { entry: 'E', key: 'K', value: 'V' } },
    valid: '<E><K>a</K><V>true</V></E>',
    invalid: '<E><K>a</K></E>',
  },
  {
    name: 'a required element',
    schema: { type: 'object', required: ['Q'], properties: { Q: { type: 'string' } } },
    valid: '<Q/>',
    invalid: '',
  },
  { name: 'an object with a name', schema: { $ref: '#/components/schemas/Named' }, valid: '<Q/>', invalid: '<R/>' },
  {
    name: 'an object without a name',
    schema: { type: ['object', 'null'], properties: { Q: { type: 'boolean' } } },
    valid: '<Q>1</Q>',
    invalid: '<Q>2</Q>',
  },
];

t.test('generateXsd writes', async (t) => {
  const schemas: JsonObject = {
    Body: { type: ['object', 'null'], properties: Object.fromEntries(kinds.map(({ schema }, index) => [`P${index}`, schema])) },
    Code: { type: 'string', pattern: '^[A-Z][0-9]$' },
    Text: { type: 'string' },
    Named: { type: 'object', properties: { Q: { type: 'string' } } },
  };
  const document = { components: { schemas } };
  const xsd = generateXsd({ document, operations: [], shapes: readShapes(document), bodies: ['Body', 'Named'] });
  const rows = kinds.flatMap(({ name, valid, invalid }, index) => [
    ...(valid === undefined ? [] : [{ name, xml: `<P${index}>${valid}</P${index}>`, want: true }]),
    ...(invalid === undefined ? [] : [{ name, xml: `<P${index}>${invalid}</P${index}>`, want: false }]),
  ]);
  const faults = await faultsOf([...rows.map(({ xml }) => `<Body>${xml}</Body>`), `<Body ${XSI} xsi:nil="true"/>`], xsd);
  for (const [index, { name, xml, want }] of rows.entries()) {
    t.test(`generateXsd writes ${name}: ${JSON.stringify(xml)} is ${want ? 'valid' : 'refused'}`, async (t) =>
      t.equal(faults[index] === '', want, `${faults[index]}`),
    );
  }
  t.test('generateXsd writes a root that may be nil', async (t) => t.equal(faults.at(-1), ''));
  t.test('generateXsd writes a root that may be nil in one of its bodies', async (t) => {
    const body = { schema: 'Named', mediaTypes: [] } as const;
    const rows: readonly { readonly name: string; readonly entry: object; readonly want: boolean }[] = [
      { name: 'a response', entry: { responses: { 200: body, 201: { ...body, nullable: true } } }, want: true },
      { name: 'a request body', entry: { responses: {}, requestBody: { ...body, nullable: true } }, want: true },
      { name: 'no body', entry: { responses: { 200: body }, requestBody: body }, want: false },
    ];
    for (const { name, entry, want } of rows) {
      const operations = [{ entry }] as never;
      const source = generateXsd({ document, operations, shapes: readShapes(document), bodies: ['Named'] });
      const [fault] = await faultsOf([`<Named ${XSI} xsi:nil="true"/>`], source);
      t.equal(fault === '', want, name);
    }
  });
  t.test('generateXsd uses the name of a text', async (t) => t.match(xsd, '<xs:element name="P7" type="Code" minOccurs="0"/>'));
});
