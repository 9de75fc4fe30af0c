import t from 'tap';
import { readXml, XmlError } from '../../src/representation/read-xml.js';

const ROOT = 'ChatSessionEntity';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const session = (content: string) => `<${ROOT} ${XSI}>${content}</${ROOT}>`;

const readable: readonly { readonly name: string; readonly text: string; readonly want: unknown }[] = [
  {
    name: 'the five names and characters by number',
    text: '<Flags>&amp;&lt;&gt;&quot;&apos;&#13;&#x1F600;</Flags>',
    want: { Flags: '&<>"\'\r😀' },
  },
  { name: 'CDATA as it stands', text: '<Flags>a<![CDATA[<b>&amp;]]>c</Flags>', want: { Flags: 'a<b>&amp;c' } },
  {
    name: 'nothing of comments and processing instructions',
    text: '<!-- <!DOCTYPE a> --><?a b?><Flags>a<!-- - -->b<?c d?></Flags>',
    want: { Flags: 'ab' },
  },
  { name: 'the last of equal elements', text: '<Rank>1</Rank><Rank>2</Rank>', want: { Rank: 2 } },
  { name: 'attributes of the schema instance', text: '<User xml:space="preserve" xsi:schemaLocation="a b"/>', want: { User: {} } },
];

for (const { name, text, want } of readable) {
  t.test(`readXml reads ${name}`, async (t) => {
    t.strictSame(readXml(session(text), ROOT), want);
  });
}

t.test('readXml reads a declaration of UTF-8 in front', async (t) => {
  t.same(readXml(`<?xml version="1.0" encoding='utf-8'?>\n${session('')}`, ROOT), {});
});

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>\n${session('<Flags>&lol2;</Flags>')}`;
const unreadable: readonly { readonly name: string; readonly text: string; readonly want: string | RegExp }[] = [
  { name: 'entities that grow', text: LAUGHS, want: 'a declaration such as <!DOCTYPE is not allowed in line 1, column 1' },
  {
    name: 'a document type that names a file',
    text: `<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd">${session('')}`,
    want: 'a declaration such as <!DOCTYPE is not allowed in line 2, column 1',
  },
  { name: 'an entity of nobody', text: session('<Flags>&lol;</Flags>'), want: 'Flags: &lol; stands for nothing' },
  { name: 'a name that every object has', text: session('<Flags>&constructor;</Flags>'), want: 'Flags: &constructor; stands for nothing' },
  { name: 'a forbidden character by number', text: session('<Flags>&#0;</Flags>'), want: 'Flags: &#0; stands for nothing' },
  { name: 'a number beyond Unicode', text: session('<Flags>&#x110000;</Flags>'), want: 'Flags: &#x110000; stands for nothing' },
  {
    name: 'a forbidden character',
    text: session('<Flags>a\n\u0001</Flags>'),
    want: 'not well-formed: a character that XML forbids in line 2, column 1',
  },
  { name: 'half a surrogate pair', text: session('\ud800'), want: /^not well-formed: a character that XML forbids in line 1, column \d+$/ },
  {
    name: 'another encoding',
    text: '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
    want: 'the encoding is "ISO-8859-1", only UTF-8 is read',
  },
  { name: 'a comment without end', text: '<!-- <a/>', want: 'not well-formed: --> is missing for what begins in line 1, column 1' },
  { name: 'CDATA without end', text: '<a><![CDATA[</a>', want: 'not well-formed: ]]> is missing for what begins in line 1, column 4' },
  {
    name: 'an element that is not closed',
    text: '<a>\n<b></a>',
    want: /^not well-formed: Expected closing tag 'b' .* in line 2, column 4$/,
  },
  {
    name: 'an ampersand alone',
    text: session('<Flags>a & b</Flags>'),
    want: /^not well-formed: char '&' is not expected\. in line 1, column \d+$/,
  },
  { name: 'elements without end', text: '<a>'.repeat(2000) + '</a>'.repeat(2000), want: 'not well-formed: Maximum nested tags exceeded' },
  { name: 'an unknown attribute', text: session('<Rank i:nil="true"/>'), want: `${ROOT}/Rank: the attribute i:nil is not in the contract` },
  { name: 'CDATA between elements', text: session('<![CDATA[ ]]>'), want: `${ROOT}: text between elements` },
];

for (const { name, text, want } of unreadable) {
  t.test(`readXml refuses ${name}`, async (t) => {
    const error = t.throws(() => readXml(text, ROOT)) as XmlError;
    t.type(error, XmlError);
    t.match(error.message, want);
  });
}
