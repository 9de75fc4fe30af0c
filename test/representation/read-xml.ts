import t from 'tap';
import { readXml } from '../../src/representation/read-xml.js';

/** Returns a chat session around some elements. */
function session(elements: string): string {
  return `<ChatSessionEntity xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${elements}</ChatSessionEntity>`;
}

const field = '<LocalizedField><Value>x</Value></LocalizedField>';
const text = (content: string) => `<CustomerName>${content}</CustomerName>`;
const map = (content: string) => `<FieldProperties>${content}</FieldProperties>`;
const lines = (content: string) => `<Contact><Address><LocalizedAddress>${content}</LocalizedAddress></Address></Contact>`;

const values: readonly { readonly name: string; readonly xml: string; readonly want: unknown }[] = [
  { name: 'an empty element as an empty object', xml: '', want: {} },
  { name: 'elements between blanks and comments', xml: '\n  <!-- a --><TopicId>1</TopicId>\n', want: { TopicId: 1 } },
  { name: 'elements beside a processing instruction', xml: '<?a b?><TopicId>1</TopicId>', want: { TopicId: 1 } },
  { name: 'nil as null', xml: '<Contact xsi:nil="true"/>', want: { Contact: null } },
  { name: 'nil written as 1 as null', xml: '<Contact xsi:nil="1"/>', want: { Contact: null } },
  { name: 'nil of a text as null', xml: '<CustomerName xsi:nil="true"></CustomerName>', want: { CustomerName: null } },
  { name: 'an element that is not nil as its value', xml: '<CustomerName xsi:nil="false">a</CustomerName>', want: { CustomerName: 'a' } },
  { name: 'a carrier', xml: '<User><Name>a</Name><Rank>3</Rank></User>', want: { User: { Name: 'a', Rank: 3 } } },

  { name: 'an empty element as an empty text', xml: '<CustomerName/>', want: { CustomerName: '' } },
  { name: 'start and end alone as an empty text', xml: text(''), want: { CustomerName: '' } },
  { name: 'blanks around a text', xml: text('  a '), want: { CustomerName: '  a ' } },
  { name: 'a text of blanks alone', xml: text('   '), want: { CustomerName: '   ' } },
  { name: 'a text that looks like a number', xml: text('007'), want: { CustomerName: '007' } },
  { name: 'a text that looks like a boolean', xml: text('true'), want: { CustomerName: 'true' } },
  { name: 'markup escaped', xml: text('&lt;a b=&quot;c&quot;&gt; &amp; &apos;'), want: { CustomerName: '<a b="c"> & \'' } },
  { name: 'an escape of an escape once', xml: text('&amp;lt; &amp;amp; &amp;#65;'), want: { CustomerName: '&lt; &amp; &#65;' } },
  { name: 'decimal and hexadecimal characters', xml: text('&#13;&#10;&#x1F600;'), want: { CustomerName: '\r\n\u{1f600}' } },
  { name: 'line ends as line feeds', xml: text('a\r\nb\rc\nd'), want: { CustomerName: 'a\nb\nc\nd' } },
  { name: 'a CDATA section as it is', xml: text('<![CDATA[<x>&amp;]]>'), want: { CustomerName: '<x>&amp;' } },
  { name: 'a text around a comment', xml: text('a<!-- b -->c'), want: { CustomerName: 'ac' } },
  { name: 'characters beyond ASCII', xml: text('Prösjöökt \u{1f600}'), want: { CustomerName: 'Prösjöökt \u{1f600}' } },
  { name: 'a text of 20,000 escapes', xml: text('&amp;'.repeat(20_000)), want: { CustomerName: '&'.repeat(20_000) } },

  { name: 'an integer', xml: '<TopicId>-2147483648</TopicId>', want: { TopicId: -2147483648 } },
  {
    name: 'a number',
    xml: '<Sale><Amount>150.0</Amount><Earning>-1.5E-7</Earning></Sale>',
    want: { Sale: { Amount: 150, Earning: -1.5e-7 } },
  },
  { name: 'true', xml: '<ChatbotIsActive>true</ChatbotIsActive>', want: { ChatbotIsActive: true } },
  { name: 'false', xml: '<ChatbotIsActive>false</ChatbotIsActive>', want: { ChatbotIsActive: false } },

  { name: 'an empty map', xml: map(''), want: { FieldProperties: {} } },
  { name: 'a map that is nil', xml: '<FieldProperties xsi:nil="true"/>', want: { FieldProperties: null } },
  {
    name: 'a map with any text as a key',
    xml: map('<Entry><Key>a &amp; b</Key><Value/></Entry><Entry><Key/><Value xsi:nil="true"/></Entry>'),
    want: { FieldProperties: { 'a & b': {}, '': null } },
  },
  {
    name: 'a map of texts',
    xml: '<_Links><Entry><Key>Self</Key><Value>http://x/?a=1&amp;b=2</Value></Entry></_Links>',
    want: { _Links: { Self: 'http://x/?a=1&b=2' } },
  },
  { name: 'an empty list', xml: lines(''), want: { Contact: { Address: { LocalizedAddress: [] } } } },
  {
    name: 'a list of lists',
    xml: lines(`<Line>${field}${field}</Line><Line/>`),
    want: { Contact: { Address: { LocalizedAddress: [[{ Value: 'x' }, { Value: 'x' }], []] } } },
  },
];

for (const { name, xml, want } of values) {
  t.test(`readXml reads ${name}`, async (t) => {
    t.strictSame(readXml(session(xml), 'ChatSessionEntity'), want);
  });
}

t.test('readXml reads a key that every object has as a key of its own', async (t) => {
  const value = readXml(session(map('<Entry><Key>__proto__</Key><Value xsi:nil="true"/></Entry>')), 'ChatSessionEntity');
  t.equal(JSON.stringify(value), '{"FieldProperties":{"__proto__":null}}');
});

t.test('readXml reads another schema by its own root', async (t) => {
  const xml = '<?xml version="1.0" encoding="utf-8"?>\n<ErrorBody><Error>true</Error><ErrorType>T</ErrorType></ErrorBody>\n';
  t.strictSame(readXml(xml, 'ErrorBody'), { Error: true, ErrorType: 'T' });
});

const entry = 'ChatSessionEntity/FieldProperties: expected Entry with Key and Value';

const faults: readonly { readonly name: string; readonly xml: string; readonly want: string }[] = [
  { name: 'an unknown element', xml: '<Nope/>', want: 'ChatSessionEntity/Nope: not in the contract' },
  { name: 'an unknown element of a carrier', xml: '<User><Nope/></User>', want: 'ChatSessionEntity/User/Nope: not in the contract' },
  { name: 'an element with a prefix', xml: '<x:TopicId>1</x:TopicId>', want: 'ChatSessionEntity/x:TopicId: not in the contract' },
  { name: 'text between elements', xml: '<TopicId>1</TopicId>x', want: 'ChatSessionEntity: text between elements' },
  { name: 'an element inside a text', xml: text('a<b>c</b>'), want: 'CustomerName: an element where text belongs' },
  { name: 'an element inside an integer', xml: '<TopicId><a>1</a></TopicId>', want: 'TopicId: an element where text belongs' },
  { name: 'text as an integer', xml: '<TopicId>x</TopicId>', want: 'ChatSessionEntity/TopicId: "x" is not a number' },
  { name: 'an empty integer', xml: '<TopicId/>', want: 'ChatSessionEntity/TopicId: "" is not a number' },
  { name: 'an integer of blanks', xml: '<TopicId>  </TopicId>', want: 'ChatSessionEntity/TopicId: "  " is not a number' },
  { name: 'a hexadecimal integer', xml: '<TopicId>0x10</TopicId>', want: 'ChatSessionEntity/TopicId: "0x10" is not a number' },
  {
    name: 'an infinite number',
    xml: '<Sale><Amount>Infinity</Amount></Sale>',
    want: 'ChatSessionEntity/Sale/Amount: "Infinity" is not a number',
  },
  {
    name: 'a boolean in upper case',
    xml: '<ChatbotIsActive>TRUE</ChatbotIsActive>',
    want: 'ChatSessionEntity/ChatbotIsActive: expected true or false, got "TRUE"',
  },
  { name: 'an empty boolean', xml: '<ChatbotIsActive/>', want: 'ChatSessionEntity/ChatbotIsActive: expected true or false, got ""' },
  {
    name: 'a boolean named like a property of every object',
    xml: '<ChatbotIsActive>toString</ChatbotIsActive>',
    want: 'ChatSessionEntity/ChatbotIsActive: expected true or false, got "toString"',
  },
  { name: 'an entry of another name', xml: map('<Item><Key>a</Key><Value/></Item>'), want: entry },
  { name: 'an entry without a key', xml: map('<Entry><Value/></Entry>'), want: entry },
  { name: 'an entry whose key has another name', xml: map('<Entry><Name>a</Name><Value/></Entry>'), want: entry },
  { name: 'an entry without a value', xml: map('<Entry><Key>a</Key></Entry>'), want: entry },
  { name: 'an empty entry', xml: map('<Entry/>'), want: entry },
  { name: 'an entry with its value first', xml: map('<Entry><Value/><Key>a</Key></Entry>'), want: entry },
  {
    name: 'a fault below a key',
    xml: map('<Entry><Key>a/b</Key><Value><FieldLength>x</FieldLength></Value></Entry>'),
    want: 'ChatSessionEntity/FieldProperties/a/b/FieldLength: "x" is not a number',
  },
  { name: 'an item of another name', xml: lines('<Row/>'), want: 'ChatSessionEntity/Contact/Address/LocalizedAddress/Row: expected Line' },
  {
    name: 'an item of a list in a list of another name',
    xml: lines('<Line/><Line><Field/></Line>'),
    want: 'ChatSessionEntity/Contact/Address/LocalizedAddress/1/Field: expected LocalizedField',
  },
];

for (const { name, xml, want } of faults) {
  t.test(`readXml refuses ${name}`, async (t) => {
    const error = t.throws(() => readXml(session(xml), 'ChatSessionEntity'), { name: 'XmlError' });
    t.equal((error as Error).message, want);
  });
}

const documents: readonly { readonly name: string; readonly xml: string; readonly want: RegExp }[] = [
  { name: 'an empty text', xml: '', want: /^not well-formed: .* in line 1, column \d+$/ },
  { name: 'a declaration alone', xml: '<?xml version="1.0"?>', want: /^not well-formed: .* in line 1, column \d+$/ },
  { name: 'JSON', xml: '{"TopicId":1}', want: /^not well-formed: .* in line 1, column \d+$/ },
  { name: 'an element that does not end', xml: '<ChatSessionEntity>\n<User>', want: /^not well-formed: .* in line \d, column \d+$/ },
  { name: 'an end of another name', xml: '<ChatSessionEntity>\n</ChatSession>', want: /^not well-formed: .* in line 2, column \d+$/ },
  { name: 'a root of another name', xml: '<ErrorBody/>', want: /^expected the root element ChatSessionEntity, got ErrorBody$/ },
  { name: 'two roots', xml: '<ChatSessionEntity/><ChatSessionEntity/>', want: /^expected the root element ChatSessionEntity/ },
  { name: 'a name that the parser reserves', xml: '<ChatSessionEntity><constructor/></ChatSessionEntity>', want: /constructor/ },
];

for (const { name, xml, want } of documents) {
  t.test(`readXml refuses ${name}`, async (t) => {
    t.throws(() => readXml(xml, 'ChatSessionEntity'), { name: 'XmlError', message: want });
  });
}
