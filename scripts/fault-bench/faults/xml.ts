import { ofClass, xml } from '../edit.js';

const at = (id: number) => ({ path: `/api/v1/ChatSession/${id}`, headers: { accept: 'application/xml' } });
const list = { path: '/api/v1/ChatSession', headers: { accept: 'application/xml' } };
const nil = /<([\w.]+) xsi:nil="true"\/>/g;

/** XML that is not what the schema, or the JSON of the same request, says. */
export const xmlFaults = ofClass('XML', [
  { id: 'xml-amp-unescaped', wrong: '& is written as it is', shows: at(6), respond: xml((text) => text.replaceAll('&amp;', '&')) },
  { id: 'xml-less-unescaped', wrong: '< is written as it is', shows: at(6), respond: xml((text) => text.replaceAll('&lt;', '<')) },
  { id: 'xml-escaped-twice', wrong: '& is escaped twice', shows: at(6), respond: xml((text) => text.replaceAll('&amp;', '&amp;amp;')) },
  {
    id: 'xml-control-character',
    wrong: 'a text holds U+0001',
    shows: at(5),
    respond: xml((text) => text.replace('<FirstMessage>', '<FirstMessage>\u0001')),
  },
  {
    id: 'xml-bad-reference',
    wrong: 'a text holds &#0;',
    shows: at(5),
    respond: xml((text) => text.replace('<FirstMessage>', '<FirstMessage>&#0;')),
  },
  {
    id: 'xml-nil-yes',
    wrong: 'null is xsi:nil="yes"',
    shows: at(5),
    respond: xml((text) => text.replaceAll('xsi:nil="true"', 'xsi:nil="yes"')),
  },
  {
    id: 'xml-nil-without-prefix',
    wrong: 'null is nil="true", outside of the namespace',
    shows: at(5),
    respond: xml((text) => text.replaceAll('xsi:nil="true"', 'nil="true"')),
  },
  {
    id: 'xml-nil-with-text',
    wrong: 'an element that is nil has a text',
    shows: at(5),
    respond: xml((text) => text.replaceAll(nil, '<$1 xsi:nil="true">null</$1>')),
  },
  { id: 'xml-nil-left-out', wrong: 'null has no element', shows: at(5), respond: xml((text) => text.replaceAll(nil, '')) },
  { id: 'xml-nil-as-empty', wrong: 'null is an empty element', shows: at(5), respond: xml((text) => text.replaceAll(nil, '<$1></$1>')) },
  {
    id: 'xml-empty-as-nil',
    wrong: 'an empty text is null',
    shows: at(5),
    respond: xml((text) =>
      text.replaceAll('<Department></Department>', '<Department xsi:nil="true"/>').replaceAll('<Title></Title>', '<Title xsi:nil="true"/>'),
    ),
  },
  {
    id: 'xml-empty-left-out',
    wrong: 'an empty text has no element',
    shows: at(5),
    respond: xml((text) => text.replaceAll(/<(\w+)><\/\1>/g, '')),
  },
  {
    id: 'xml-prefix-undeclared',
    wrong: 'the namespace of xsi is not declared',
    shows: at(5),
    respond: xml((text) => text.replace(/ xmlns:xsi="[^"]*"/, '')),
  },
  {
    id: 'xml-wrong-xsi',
    wrong: 'xsi stands for another namespace',
    shows: at(5),
    respond: xml((text) => text.replace('XMLSchema-instance', 'XMLSchema')),
  },
  {
    id: 'xml-wrong-root',
    wrong: 'the root is <xml>',
    shows: at(5),
    respond: xml((text) => text.replace(/^<\w+/, '<xml').replace(/<\/\w+>$/, '</xml>')),
  },
  {
    id: 'xml-error-root',
    wrong: 'the root of errors is <Error>',
    shows: { ...at(5), path: '/api/v1/ChatSession/99999' },
    respond: xml((text) => text.replace(/(<\/?)ErrorBody/g, '$1Error'), 'error'),
  },
  {
    id: 'xml-name-changed',
    wrong: 'rows are called Row',
    shows: list,
    respond: xml((text) => text.replace(/(<\/?)ChatSessionRow/g, '$1Row')),
  },
  {
    id: 'xml-line-renamed',
    wrong: 'lines of an address are called Item',
    shows: at(5),
    respond: xml((text) => text.replace(/(<\/?)Line>/g, '$1Item>')),
  },
  {
    id: 'xml-namespace',
    wrong: 'the root has a default namespace',
    shows: at(5),
    respond: xml((text) => text.replace(/^<\w+/, '$& xmlns="urn:chat-session"')),
  },
  {
    id: 'xml-order',
    wrong: 'two elements stand in another order',
    shows: at(5),
    respond: xml((text) => text.replace(/(<ChatSessionId>.*?<\/ChatSessionId>)(<TopicId>.*?<\/TopicId>)/, '$2$1')),
  },
  {
    id: 'xml-unwrapped',
    wrong: 'rows stand directly below the root',
    shows: list,
    respond: xml((text) => text.replace(/<\/?value>/g, '')),
  },
  {
    id: 'xml-map-as-names',
    wrong: 'keys of a map are element names',
    shows: at(5),
    respond: xml((text) => text.replace(/<Entry><Key>(\w+)<\/Key><Value>(.*?)<\/Value><\/Entry>/g, '<$1>$2</$1>')),
  },
  {
    id: 'xml-map-entry-renamed',
    wrong: 'entries of a map are called Item',
    shows: at(5),
    respond: xml((text) => text.replace(/(<\/?)Entry>/g, '$1Item>')),
  },
  {
    id: 'xml-declares-utf-16',
    wrong: 'the XML declaration says UTF-16',
    shows: at(5),
    respond: xml((text) => `<?xml version="1.0" encoding="UTF-16"?>${text}`),
  },
  {
    id: 'xml-declares-latin-1',
    wrong: 'the XML declaration says ISO-8859-1',
    shows: at(5),
    respond: xml((text) => `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`),
  },
  {
    id: 'xml-int-with-fraction',
    wrong: 'an integer is written 1.0',
    shows: at(5),
    respond: xml((text) => text.replace(/<TopicId>(\d+)</, '<TopicId>$1.0<')),
  },
  {
    id: 'xml-capital-bool',
    wrong: 'true and false begin with a capital',
    shows: at(5),
    respond: xml((text) => text.replace('>true<', '>True<').replace('>false<', '>False<')),
  },
  {
    id: 'xml-enum',
    wrong: 'XML has a status that the document does not list',
    shows: at(5),
    respond: xml((text) => text.replace(/<Status>\w+</, '<Status>Sleeping<'), 'session'),
  },
  {
    id: 'xml-date',
    wrong: 'a date has a blank for the T',
    shows: at(5),
    respond: xml((text) => text.replace(/(<WhenRequested>[\d-]+)T/, '$1 ')),
  },
  {
    id: 'xml-missing-field',
    wrong: 'XML leaves out a property that JSON has',
    shows: at(5),
    respond: xml((text) => text.replace(/<CustomerEmail>.*?<\/CustomerEmail>/, '')),
  },
  {
    id: 'xml-extra-field',
    wrong: 'XML has an element that the document does not know',
    shows: at(5),
    respond: xml((text) => text.replace('<TopicId>', '<Internal>7</Internal><TopicId>')),
  },
  {
    id: 'xml-number-guessed',
    wrong: 'a text of digits loses its zeros',
    shows: at(928),
    respond: xml((text) => text.replace(/(<(?:ContactOrgNr|OrgNr|Zipcode|CustomerPhone)>)([\d]+)</g, '$10$2<')),
  },
  {
    id: 'xml-newlines-lost',
    wrong: 'line breaks in a text become blanks',
    shows: at(5),
    respond: xml((text) => text.replaceAll('\n', ' ')),
  },
  {
    id: 'xml-value-differs',
    wrong: 'XML says another name than JSON',
    shows: at(5),
    respond: xml((text) => text.replace(/<CustomerName>[^<]*/, '<CustomerName>Nobody')),
  },
  {
    id: 'xml-digits-lost',
    wrong: 'XML has milliseconds where JSON has 100 ns',
    shows: at(5),
    respond: xml((text) => text.replace(/(\.\d{3})\d{1,4}/g, '$1')),
  },
  { id: 'xml-end-tag-missing', wrong: 'the root is not closed', shows: at(5), respond: xml((text) => text.replace(/<\/\w+>$/, '')) },
  { id: 'xml-two-roots', wrong: 'something stands behind the root', shows: at(5), respond: xml((text) => `${text}<Debug/>`) },
]);
