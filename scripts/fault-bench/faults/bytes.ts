import { field, isJson, ofClass, onTarget, withBody, withField, xml } from '../edit.js';
import type { Answer } from '../fault.js';

const path = '/api/v1/ChatSession/928';
const shows = { path };
/** Longer than any deadline of a judge. */
const FOREVER_MS = 10 * 60_000;
const jsonText = (change: (text: string) => string | Buffer) =>
  onTarget(['session', 'list'], (answer) => (isJson(answer) ? withBody(answer, change(answer.body.toString())) : answer));
const ofSession = (change: (answer: Answer) => Answer) => onTarget('session', change);
/** A judge waits for each of these answers until its deadline: one media type is enough, and takes no minutes. */
const inTextJson = { path, headers: { accept: 'text/json' } };
const ofTextJson = (change: (answer: Answer) => Answer) =>
  ofSession((answer) => (field(answer, 'content-type')?.startsWith('text/json') === true ? change(answer) : answer));

/** Bytes that are not JSON, not XML or not HTTP. */
export const bytes = ofClass('bytes', [
  {
    id: 'duplicate-key',
    wrong: 'a key of an object is there twice',
    shows,
    respond: jsonText((text) => text.replace('{', '{"TopicId":1,')),
  },
  {
    id: 'invalid-utf-8',
    wrong: 'a byte is not UTF-8',
    shows,
    respond: jsonText((text) => Buffer.from(text.replace(/(:")(?=\w)/, '$1\u00ff'), 'latin1')),
  },
  {
    id: 'latin-1',
    wrong: 'the bytes are ISO-8859-1',
    shows: { path: '/api/v1/ChatSession/6' },
    respond: jsonText((text) => Buffer.from(text, 'latin1')),
  },
  { id: 'byte-order-mark', wrong: 'a byte order mark stands in front', shows, respond: jsonText((text) => `\uFEFF${text}`) },
  { id: 'trailing-comma', wrong: 'a comma stands behind the last property', shows, respond: jsonText((text) => text.replace(/\}$/, ',}')) },
  { id: 'not-a-number', wrong: 'a number is NaN', shows, respond: jsonText((text) => text.replace(/:\d+/, ':NaN')) },
  {
    id: 'control-character',
    wrong: 'a line break in a text is not escaped',
    shows: { path: '/api/v1/ChatSession/5' },
    respond: jsonText((text) => text.replaceAll('\\n', '\n')),
  },
  { id: 'truncated', wrong: 'the last bytes are missing, Content-Length says so', shows, respond: jsonText((text) => text.slice(0, -20)) },
  {
    id: 'xml-truncated',
    wrong: 'the last bytes of XML are missing',
    shows: { path, headers: { accept: 'text/xml' } },
    respond: xml((text) => text.slice(0, -30)),
  },
  { id: 'json-twice', wrong: 'the body is there twice', shows, respond: jsonText((text) => text + text) },
  { id: 'empty-body', wrong: '200 has no body', shows, respond: ofSession((answer) => withBody(answer, '')) },
  {
    id: 'false-gzip',
    wrong: 'Content-Encoding says gzip, the bytes are not',
    shows,
    respond: ofSession((answer) => withField(answer, 'content-encoding', 'gzip')),
  },
  { id: 'cut', wrong: 'the connection ends half-way', shows, respond: ofSession((answer) => ({ ...answer, wire: 'cut' })) },
  {
    id: 'slow',
    wrong: 'sessions in text/json are answered too late for any deadline',
    shows: inTextJson,
    respond: ofTextJson((answer) => ({ ...answer, wire: { delay: FOREVER_MS } })),
  },
  {
    id: 'endless',
    wrong: 'the body of a session in text/json never ends',
    shows: inTextJson,
    respond: ofTextJson((answer) => ({ ...answer, wire: 'endless' })),
  },
]);
