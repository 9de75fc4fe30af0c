import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import { validateXML } from 'xmllint-wasm';
import type { Operation } from '../../generated/operation.js';
import { operations } from '../../generated/operations.js';
import { rootNames } from '../../generated/shapes.js';
import { writers } from '../../generated/xml-writers.js';
import { checkXml, checkXmlForm } from '../../src/contract/check-xml.js';
import { arbitraryOf } from '../representation/arbitrary.js';

t.setTimeout(900_000);

const XSD = readFileSync('generated/chat-session.xsd', 'utf8');
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const MEMORY_PAGES = 4096;
const BATCH = 600;

/** What is put into a document to break it, or to try what has to be let through. */
const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    '=',
    ' ',
    '\n',
    ']]>',
    '&amp;',
    '&#65;',
    '&#x41;',
    '&#0;',
    '&#xD;',
    '&nbsp;',
    '&#xFFFE;',
    '\u0001',
    '\uFFFE',
  ],
  ...[
    '<!-- a -->',
    '<!-- a -- b -->',
    '<![CDATA[<b>]]>',
    '<?a b?>',
    '<?xml version="1.0"?>',
    '<b/>',
    '<TopicId>1</TopicId>',
    '<Entry/>',
    '</b>',
  ],
  ...[
    ' xsi:nil="true"',
    ' xsi:nil="false"',
    ' xsi:nil="1"',
    ' xsi:nil="yes"',
    ' nil="true"',
    ' a="b"',
    ' xmlns="urn:a"',
    ' xmlns=""',
    ' xmlns:a="urn:a"',
    ' a:b="c"',
  ],
  ...['1', '-0', '1.5', '1e3', '007', '2147483648', 'true', ' 1 ', 'é', '😀', '0001-01-01T00:00:00', 'Closed', 'x'.repeat(300)],
];

/** One way of changing a document at a place between 0 and 1. */
type Change = (text: string, at: number, other: number, piece: string) => string;

const tags = (text: string) => [...text.matchAll(/<[^<>]+>/g)];
const leaves = (text: string) => [...text.matchAll(/<([\w.]+)([^<>]*)>[^<>]*<\/\1>/g)];
const pick = <T>(all: readonly T[], at: number) => all[Math.floor(at * all.length)];
const cut = (text: string, found: RegExpMatchArray | undefined, replacement: string) =>
  found === undefined ? text : text.slice(0, found.index) + replacement + text.slice((found.index ?? 0) + found[0].length);

const changes: readonly Change[] = [
  (text, at, _other, piece) => text.slice(0, at * text.length) + piece + text.slice(at * text.length),
  (text, at) => text.slice(0, at * text.length) + text.slice(at * text.length + 1),
  (text, at) => cut(text, pick(tags(text), at), ''),
  (text, at) => cut(text, pick(leaves(text), at), ''),
  (text, at) => cut(text, pick(leaves(text), at), `${pick(leaves(text), at)?.[0] ?? ''}${pick(leaves(text), at)?.[0] ?? ''}`),
  (text, at, other) => cut(text, pick(leaves(text), at), pick(leaves(text), other)?.[0] ?? ''),
  (text, at, _other, piece) =>
    cut(
      text,
      pick(leaves(text), at),
      (pick(leaves(text), at)?.[0] ?? '').replace(/>[^<]*</, () => `>${piece}<`),
    ),
  (text, at, _other, piece) =>
    cut(
      text,
      pick(tags(text), at),
      (pick(tags(text), at)?.[0] ?? '').replace(/\/?>$/, (end) => piece + end),
    ),
  (text, at, other) => cut(text, pick(tags(text), at), pick(tags(text), other)?.[0] ?? ''),
  (text, at) =>
    cut(
      text,
      pick(tags(text), at),
      (pick(tags(text), at)?.[0] ?? '').replace(/[A-Za-z]/, (letter) => `x${letter}`),
    ),
  (text, _at, _other, piece) => piece + text,
  (text, _at, _other, piece) => text + piece,
];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.tuple(fc.constantFrom(...changes), place, place, fc.constantFrom(...PIECES));
const times = (most: number) => fc.array(change, { minLength: 0, maxLength: most });

/** The XML Schema has one element for a body that may be null in the answer of one operation only. */
function isNullable(schema: string): boolean {
  const all = Object.values<Operation>(operations).flatMap(({ responses }) => Object.values(responses));
  return all.some((response) => response.schema === schema && response.nullable === true);
}

for (const schema of Object.keys(rootNames) as (keyof typeof writers)[]) {
  t.test(`checkXmlForm of ${schema} accepts what xmllint accepts by the XML Schema, and nothing else`, async (t) => {
    const values = arbitraryOf(schema).map((value) => writers[schema](value, { rootUrl: 'http://localhost', select: null }).toString());
    const documents = fc.sample(
      fc.tuple(values, times(2)).map(([text, all]) => all.reduce((before, [how, at, other, piece]) => how(before, at, other, piece), text)),
      { seed: 928, numRuns: 1200 },
    );
    const counts = { accepted: 0, refused: 0 };
    for (let start = 0; start < documents.length; start += BATCH) {
      const batch = documents.slice(start, start + BATCH);
      const { errors } = await validateXML({
        xml: batch.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
        schema: XSD,
        initialMemoryPages: MEMORY_PAGES,
        maxMemoryPages: MEMORY_PAGES,
      });
      const refused = new Map(errors.map(({ loc, message }) => [loc?.fileName, message]));
      for (const [index, text] of batch.entries()) {
        const message = refused.get(`${index}.xml`);
        const { findings } = checkXmlForm(text, schema, { nullable: isNullable(schema) });
        counts[message === undefined ? 'accepted' : 'refused']++;
        if ((message === undefined) !== (findings.length === 0)) {
          t.same({ xmllint: message ?? 'valid', ours: findings[0] ?? 'valid', text: text.slice(0, 3000) }, {});
          return;
        }
      }
    }
    // A comparison of documents that are all alike proves nothing.
    t.ok(counts.accepted > 100, `${counts.accepted} accepted`);
    t.ok(counts.refused > 100, `${counts.refused} refused`);
  });
}

const error = (inner: string, attributes = '') => `<ErrorBody${attributes}>${inner}</ErrorBody>`;
const ALL = '<Error>true</Error><ErrorType>a</ErrorType><ErrorMessage>b</ErrorMessage><ErrorSource>c</ErrorSource>';
const session = (inner: string) => `<ChatSessionEntity ${XSI}>${inner}<_Links></_Links></ChatSessionEntity>`;

const rows: readonly (readonly [
  name: string,
  xml: string,
  want: readonly { readonly pointer?: string; readonly expected: RegExp; readonly got?: RegExp }[],
])[] = [
  ['what keeps its schema', error(ALL), []],
  [
    'a declaration, comments and instructions',
    `<?xml version="1.0" encoding='UTF-8' standalone="yes"?>\n<!-- a --><?b c?>${error(ALL)}<!-- d -->`,
    [],
  ],
  ['where the schema is', error(ALL, ` ${XSI} xsi:noNamespaceSchemaLocation="a" xml:lang="en"`), [{ expected: /no attribute lang/ }]],
  // What XML Schema lets through and a contract of JSON and XML cannot.
  [
    'a document type',
    `<!DOCTYPE a>${error(ALL)}`,
    [{ expected: /well-formed/, got: /no name where one has to stand in line 1, column 2/ }],
  ],
  [
    'a number that JSON does not have',
    session('<Sale><Amount>INF</Amount></Sale>'),
    [{ pointer: '/Sale/Amount', expected: /a number/, got: /INF/ }],
  ],
  [
    'a type that the document names',
    session(`<TopicId xsi:type="xs:int" xmlns:xs="http://www.w3.org/2001/XMLSchema">1</TopicId>`),
    [{ expected: /no attribute type/ }],
  ],
  ['another encoding', `<?xml version="1.0" encoding="UTF-16"?>${error(ALL)}`, [{ expected: /well-formed/, got: /UTF-16, not UTF-8/ }]],
  ['elements within elements without end', '<a>'.repeat(300), [{ expected: /well-formed/, got: /more than 200 elements/ }]],
  ['an end that is missing', '<ErrorBody', [{ expected: /well-formed/, got: /the tag <ErrorBody does not end/ }]],
  ['an end tag that does not end', '<ErrorBody></ErrorBody', [{ expected: /well-formed/, got: /does not end/ }]],
  ['another end tag', '<a></b>', [{ expected: /well-formed/, got: /<\/a> is missing/ }]],
  ['an attribute without a value', error(ALL, ' a'), [{ expected: /well-formed/, got: /has no value/ }]],
  ['an attribute twice', error(ALL, ' a="1" a="2"'), [{ expected: /well-formed/, got: /comes twice/ }]],
  [
    'an attribute twice under two prefixes',
    error(ALL, ' xmlns:a="u" xmlns:b="u" a:c="1" b:c="2"'),
    [{ expected: /well-formed/, got: /under two prefixes/ }],
  ],
  ['a prefix for nothing', error(ALL, ' xmlns:a=""'), [{ expected: /well-formed/, got: /xmlns:a is empty/ }]],
  ['a prefix that is not declared', `<a:b/>`, [{ expected: /well-formed/, got: /no namespace that is declared/ }]],
  ['a prefix that is empty', `<:b/>`, [{ expected: /well-formed/ }]],
  ['an end of CDATA within a text', error(`${ALL}]]>`), [{ expected: /well-formed/, got: /\]\]> within a text/ }]],
  ['a character by a number that is none', error('&#x110000;'), [{ expected: /well-formed/, got: /stands for nothing/ }]],
  ['something behind the root', `${error(ALL)}a`, [{ expected: /well-formed/, got: /behind the root/ }]],
  ['no root', '', [{ expected: /well-formed/, got: /no element/ }]],
  ['a forbidden character', error('\u0001'), [{ expected: /well-formed/, got: /forbids/ }]],
  // Values that the schema of JSON is stricter with.
  [
    'a link that is no URL',
    session('').replace('<_Links>', '<_Links><Entry><Key>a</Key><Value>b c</Value></Entry>'),
    [{ pointer: '/_Links/a', expected: /uri/ }],
  ],
  [
    'text in an element that is nil',
    session('<User xsi:nil="true">a</User>'),
    [{ pointer: '/User', expected: /nothing in an element that is nil/ }],
  ],
  ['nil that is neither true nor false', session('<User xsi:nil="yes"/>'), [{ pointer: '/User', expected: /xsi:nil with true or false/ }]],
  [
    'nil where null is forbidden',
    session('').replace('<_Links>', '<_Links xsi:nil="true">'),
    [{ pointer: '/_Links', expected: /no xsi:nil/ }],
  ],
  [
    'nil at an entry',
    session('<FieldProperties><Entry xsi:nil="true"><Key>a</Key><Value/></Entry></FieldProperties>'),
    [{ expected: /no xsi:nil/ }],
  ],
  [
    'an entry of another name',
    session('<FieldProperties><Item><Key>a</Key><Value/></Item></FieldProperties>'),
    [{ expected: /<Entry>/, got: /<Item>/ }],
  ],
  [
    'an entry of another namespace',
    session('<FieldProperties><a:Entry xmlns:a="u"><Key>a</Key><Value/></a:Entry></FieldProperties>'),
    [{ got: /<\{u\}Entry>/, expected: /Entry/ }],
  ],
  [
    'an entry with too much',
    session('<FieldProperties><Entry><Key>a</Key><Value/><b/></Entry></FieldProperties>'),
    [{ expected: /<Key> and <Value>/ }],
  ],
  [
    'an entry with text',
    session('<FieldProperties><Entry>a</Entry></FieldProperties>'),
    [{ expected: /only elements/ }, { expected: /<Key> and <Value>/, got: /a/ }],
  ],
  ['a value that is not boolean', session('<CustomerConsented>True</CustomerConsented>'), [{ expected: /true or false/ }]],
  ['an integer that is too great', session('<TopicId>2147483648</TopicId>'), [{ expected: /to 2147483647/ }]],
  ['an integer that is too small', session('<TopicId>-2147483649</TopicId>'), [{ expected: /from -2147483648/ }]],
  ['a text for an integer', session('<TopicId>a</TopicId>'), [{ expected: /an integer/ }]],
  ['a name that is not listed', session('<Status>Open</Status>'), [{ expected: /one of/ }]],
  ['a date that does not exist', session('<WhenEnded>2021-02-29T00:00:00</WhenEnded>'), [{ expected: /of the form/ }]],
  ['an element in a text', session('<Status>Clo<b/>sed</Status>'), [{ expected: /a text in <Status>/ }]],
  ['an element that nobody knows', session('<Nothing/>'), [{ pointer: '/Nothing', expected: /no such element/ }]],
  [
    'an element twice',
    session('<TopicId>1</TopicId><TopicId>1</TopicId>'),
    [{ expected: /once, and in the order/, got: /follows <TopicId>/ }],
  ],
  [
    'an element that is missing',
    error('<Error>true</Error><ErrorType/><ErrorMessage/>'),
    [{ pointer: '/ErrorSource', expected: /<ErrorSource>/, got: /nothing/ }],
  ],
  [
    'an item of another name',
    session('<Contact><Address><LocalizedAddress><Row/></LocalizedAddress></Address></Contact>'),
    [{ expected: /<Line>/, got: /<Row>/ }],
  ],
  ['attributes in single quotes', error(ALL, " a='b'"), [{ expected: /no attribute a/ }]],
  ['another root', '<a/>', [{ pointer: '', expected: /<ErrorBody>/, got: /<a>/ }]],
  [
    'a text that is too long',
    session(`<CustomerAlias>${'x'.repeat(65)}</CustomerAlias>`),
    [{ pointer: '/CustomerAlias', expected: /0 to 64 characters/ }],
  ],
];

for (const [name, text, want] of rows) {
  t.test(`checkXml judges ${name}`, async (t) => {
    const schema = text.includes('ChatSessionEntity') ? 'ChatSessionEntity' : 'ErrorBody';
    const { findings } = checkXml(text, schema);
    t.equal(findings.length, want.length, JSON.stringify(findings));
    t.match(findings, want);
  });
}

t.test('checkXml reads values as XML Schema writes them', async (t) => {
  const { value, findings } = checkXml(
    session(
      '<ChatSessionId> +007 </ChatSessionId><User xsi:nil=" 1 "/><Person xsi:nil="false"/><CustomerAlias>a<![CDATA[<b>\r\n]]>&#13;<!-- c -->d</CustomerAlias><CustomerConsented>1</CustomerConsented><Sale><Amount>-.5E1</Amount></Sale><ChatbotIsActive> false </ChatbotIsActive>',
    ),
    'ChatSessionEntity',
  );
  t.same(findings, []);
  t.strictSame(value, {
    ChatSessionId: 7,
    User: null,
    Person: {},
    CustomerAlias: 'a<b>\n\rd',
    CustomerConsented: true,
    Sale: { Amount: -5 },
    ChatbotIsActive: false,
    _Links: {},
  });
});

t.test('checkXml takes null for the whole body where the document does', async (t) => {
  const text = `<ChatSessionEntity ${XSI} xsi:nil="true"/>`;
  t.same(checkXml(text, 'ChatSessionEntity', { nullable: true }), { value: null, findings: [] });
  t.match(checkXml(text, 'ChatSessionEntity').findings, [{ pointer: '', expected: /^no xsi:nil/ }]);
});
