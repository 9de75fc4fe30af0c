import t from 'tap';
import { writers as json } from '../../generated/json-writers.js';
import type { WriteOptions } from '../../generated/output.js';
import { writers as xml } from '../../generated/xml-writers.js';
import { readXml } from '../../src/representation/read-xml.js';
import { thrown } from '../thrown.js';

const options: WriteOptions = { rootUrl: 'http://h', select: null };
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const toJson = (value: unknown) => json.ChatSessionEntity(value, options).toString();
const toXml = (value: unknown) => xml.ChatSessionEntity(value, options).toString();

/** The same value as a class gives it that an object mapper makes. */
class Row {
  get Rank(): number {
    return 3;
  }
}

t.test('writers.ChatSessionEntity write of a value what the contract names', async (t) => {
  const cases = [
    { name: 'nothing of an empty value but its links', value: {}, wantJson: '{', wantXml: '' },
    {
      name: 'no property that the contract does not know',
      value: { Rank: 1, Zodiac: 'Leo' },
      wantJson: '{"Rank":1,',
      wantXml: '<Rank>1</Rank>',
    },
    {
      name: 'no property of a carrier that the contract does not know',
      value: { User: { Zodiac: 'Leo', Rank: 1 } },
      wantJson: '{"User":{"Rank":1},',
      wantXml: '<User><Rank>1</Rank></User>',
    },
    {
      name: 'no function that JSON.stringify would call',
      value: { Rank: 1, toJSON: () => 'x' },
      wantJson: '{"Rank":1,',
      wantXml: '<Rank>1</Rank>',
    },
    { name: 'no property that is undefined', value: { Rank: undefined, Flags: '' }, wantJson: '{"Flags":"",', wantXml: '<Flags></Flags>' },
    {
      name: 'no entry of a map that is undefined',
      value: { FieldProperties: { a: undefined, b: null } },
      wantJson: '{"FieldProperties":{"b":null},',
      wantXml: '<FieldProperties><Entry><Key>b</Key><Value xsi:nil="true"/></Entry></FieldProperties>',
    },
    {
      name: 'no entry that a map inherits',
      value: { FieldProperties: Object.create({ a: {} }) as unknown },
      wantJson: '{"FieldProperties":{},',
      wantXml: '<FieldProperties></FieldProperties>',
    },
    {
      name: 'what an own getter returns',
      value: {
        get Rank() {
          return 3;
        },
      },
      wantJson: '{"Rank":3,',
      wantXml: '<Rank>3</Rank>',
    },
    { name: 'what an accessor of its class returns', value: new Row(), wantJson: '{"Rank":3,', wantXml: '<Rank>3</Rank>' },
    {
      name: 'an object without prototype',
      value: Object.assign(Object.create(null) as object, { Rank: 3 }),
      wantJson: '{"Rank":3,',
      wantXml: '<Rank>3</Rank>',
    },
    { name: 'an integer -0 as 0', value: { Rank: -0 }, wantJson: '{"Rank":0,', wantXml: '<Rank>0</Rank>' },
    {
      name: 'false and the empty text',
      value: { Flags: '', ChatbotIsActive: false },
      wantJson: '{"Flags":"","ChatbotIsActive":false,',
      wantXml: '<Flags></Flags><ChatbotIsActive>false</ChatbotIsActive>',
    },
    {
      name: 'properties in contract order',
      value: { Flags: 'b', Rank: 1 },
      wantJson: '{"Rank":1,"Flags":"b",',
      wantXml: '<Rank>1</Rank><Flags>b</Flags>',
    },
    { name: 'other links than the value has', value: { _Links: { Self: 'http://evil' } }, wantJson: '{', wantXml: '' },
  ];
  const links = '<_Links><Entry><Key>Archive</Key><Value>http://h/api/v1/ChatSession</Value></Entry></_Links>';
  for (const { name, value, wantJson, wantXml } of cases) {
    t.equal(toJson(value), `${wantJson}"_Links":{"Archive":"http://h/api/v1/ChatSession"}}`, `${name}, JSON`);
    t.equal(toXml(value), `<ChatSessionEntity ${XSI}>${wantXml}${links}</ChatSessionEntity>`, `${name}, XML`);
  }
});

t.test('writers.ChatSessionEntity link to the session when its id is known', async (t) => {
  const cases = [
    { name: 'absent', value: {}, want: '{"Archive":"http://h/api/v1/ChatSession"}' },
    { name: 'null', value: { ChatSessionId: null }, want: '{"Archive":"http://h/api/v1/ChatSession"}' },
    { name: '0', value: { ChatSessionId: 0 }, want: '{"Self":"http://h/api/v1/ChatSession/0","Archive":"http://h/api/v1/ChatSession"}' },
    { name: '-1', value: { ChatSessionId: -1 }, want: '{"Self":"http://h/api/v1/ChatSession/-1","Archive":"http://h/api/v1/ChatSession"}' },
    {
      name: '928',
      value: { ChatSessionId: 928 },
      want: '{"Self":"http://h/api/v1/ChatSession/928","Archive":"http://h/api/v1/ChatSession"}',
    },
  ];
  for (const { name, value, want } of cases) t.match(toJson(value), `"_Links":${want}`, name);
});

t.test('writers.ChatSessionEntity keep links and own id when nothing of the session is selected', async (t) => {
  const select = new Map();
  const value = { ChatSessionId: 928, User: { Rank: 1 }, FieldProperties: {} };
  t.equal(
    json.ChatSessionEntity(value, { ...options, select }).toString(),
    '{"ChatSessionId":null,"User":null,"FieldProperties":null,"_Links":{"Self":"http://h/api/v1/ChatSession/928","Archive":"http://h/api/v1/ChatSession"}}',
  );
});

t.test('writers refuse what the contract does not allow, with its place and without its value', async (t) => {
  const int32 = 'expected an integer from -2147483648 to 2147483647';
  const line = (item: unknown) => ({ Contact: { Address: { LocalizedAddress: [[], item] } } });
  const cases = [
    { name: 'no object', value: null, want: 'the answer: expected an object, got null' },
    { name: 'a list for an object', value: [], want: 'the answer: expected an object, got an array' },
    { name: 'a text for an object', value: 'secret', want: 'the answer: expected an object, got a string of 6 characters' },
    { name: 'a text for a carrier', value: { User: 'secret' }, want: '/User: expected an object, got a string of 6 characters' },
    { name: 'a text for an integer', value: { Rank: '1' }, want: `/Rank: ${int32}, got a string of 1 characters` },
    { name: 'a fraction', value: { Rank: 1.5 }, want: `/Rank: ${int32}, got a number` },
    { name: 'an integer above 32 bits', value: { Rank: 2147483648 }, want: `/Rank: ${int32}, got a number` },
    { name: 'an integer below 32 bits', value: { Rank: -2147483649 }, want: `/Rank: ${int32}, got a number` },
    { name: 'a bigint', value: { Rank: 1n }, want: `/Rank: ${int32}, got a bigint` },
    {
      name: 'a text for a boolean',
      value: { ChatbotIsActive: 'true' },
      want: '/ChatbotIsActive: expected a boolean, got a string of 4 characters',
    },
    { name: 'a number for a text', value: { Flags: 1 }, want: '/Flags: expected a string, got a number' },
    {
      name: 'a text that is too long',
      value: { CustomerPhone: '😀'.repeat(33) },
      want: '/CustomerPhone: expected at most 32 characters, got a string of 66 characters',
    },
    { name: 'a Date', value: { WhenIdle: new Date(0) }, want: '/WhenIdle: expected a string, got an object' },
    {
      name: 'no date and time',
      value: { WhenIdle: '2021-02-29T00:00:00' },
      want: '/WhenIdle: expected so-date-time, got a string of 19 characters',
    },
    { name: 'NaN', value: { Sale: { Amount: Number.NaN } }, want: '/Sale/Amount: expected a finite number, got a number' },
    {
      name: 'infinity',
      value: { Sale: { Amount: Number.POSITIVE_INFINITY } },
      want: '/Sale/Amount: expected a finite number, got a number',
    },
    {
      name: 'an object for a list',
      value: { Contact: { Address: { LocalizedAddress: {} } } },
      want: '/Contact/Address/LocalizedAddress: expected an array, got an object',
    },
    { name: 'null for a line', value: line(null), want: '/Contact/Address/LocalizedAddress/1: expected an array, got null' },
    { name: 'a hole in a line', value: line([undefined]), want: '/Contact/Address/LocalizedAddress/1/0: expected an object, got nothing' },
    { name: 'a function', value: { FieldProperties: () => ({}) }, want: '/FieldProperties: expected an object, got a function' },
    {
      name: 'a fault below a key with / and ~',
      value: { FieldProperties: { 'a/b~c': { FieldLength: '1' } } },
      want: `/FieldProperties/a~1b~0c/FieldLength: ${int32}, got a string of 1 characters`,
    },
  ];
  for (const { name, value, want } of cases) {
    for (const [format, write] of Object.entries({ JSON: toJson, XML: toXml })) {
      t.equal(String(thrown(() => write(value))), `ContractViolation: ${want}`, `${name}, ${format}`);
    }
  }
});

t.test('writers.ChatSessionEntity name the members when a value is none of an enum', async (t) => {
  t.equal(
    thrown(() => toJson({ Sale: { Completed: 'No' } })).message,
    '/Sale/Completed: expected one of Unknown, NotStarted, Started, Completed, got a string of 2 characters',
  );
});

t.test('writers.ErrorBody need every required property', async (t) => {
  const whole = { Error: true, ErrorType: 'a', ErrorMessage: 'b', ErrorSource: 'c' };
  const cases = Object.keys(whole).map((name) => ({
    name,
    value: { ...whole, [name]: undefined },
    want: `/${name}: expected a value, got nothing`,
  }));
  for (const { name, value, want } of cases) {
    t.equal(thrown(() => json.ErrorBody(value, options)).message, want, `${name}, JSON`);
    t.equal(thrown(() => xml.ErrorBody(value, options)).message, want, `${name}, XML`);
  }
});

t.test('writers.ChatSessionEntity write more than the 64 KiB that they begin with', async (t) => {
  const cases = [
    { name: 'ASCII', unit: 'a' },
    { name: 'two bytes', unit: 'é' },
    { name: 'four bytes', unit: '😀' },
    { name: 'markup', unit: '<' },
    { name: 'a quotation mark', unit: '"' },
    { name: 'a control character that JSON writes as six', unit: '\u001F' },
  ];
  for (const { name, unit } of cases) {
    const value = { Flags: unit.repeat(70_000), Project: { Name: 'after' } };
    const { _Links, ...got } = JSON.parse(toJson(value)) as Record<string, unknown>;
    t.strictSame(got, value, `${name}, JSON`);
    const { _Links: _links, ...read } = readXml(toXml(value), 'ChatSessionEntity') as Record<string, unknown>;
    t.strictSame(read, { ...value, Flags: unit === '\u001F' ? '\uFFFD'.repeat(70_000) : value.Flags }, `${name}, XML`);
  }
});

t.test('writers.ChatSessionEntity grow where many short values pass 64 KiB', async (t) => {
  const fields = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field ${index}`, { FieldLength: index }]));
  const got = JSON.parse(toJson({ FieldProperties: fields })) as Record<string, unknown>;
  t.strictSame(got['FieldProperties'], fields, 'JSON');
  const read = readXml(toXml({ FieldProperties: fields }), 'ChatSessionEntity') as Record<string, unknown>;
  t.strictSame(read['FieldProperties'], fields, 'XML');
});

t.test('writers.ChatSessionEntity write the right bytes after a failure', async (t) => {
  const good = { ChatSessionId: 928, User: { FullName: 'Åse' }, FieldProperties: { a: { FieldLength: 1 } } };
  for (const [format, write] of Object.entries({ JSON: toJson, XML: toXml })) {
    const want = write(good);
    const broken = { ...good, FieldProperties: { a: { FieldRight: { Mask: 1 } } } };
    t.equal(thrown(() => write(broken)).pointer, '/FieldProperties/a/FieldRight/Mask', format);
    t.equal(write(good), want, format);
    t.equal(thrown(() => write({ Rank: '' })).pointer, '/Rank', `the place of a second failure, ${format}`);
  }
});

t.test('writers.ChatSessionEntity hand out bytes that the next answer leaves alone', async (t) => {
  const first = json.ChatSessionEntity({ Flags: 'first' }, options);
  json.ChatSessionEntity({ Flags: 'other' }, options);
  t.match(first.toString(), '"Flags":"first"');
});
