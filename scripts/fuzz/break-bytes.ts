import type { Random } from '../../src/sample/random.js';

/** A way to make the bytes of a request something else; a character is a byte. */
type Break = (text: string, random: Random) => string;

const place = (text: string, random: Random) => random.int(0, text.length);
const byte = (random: Random) => String.fromCharCode(random.int(0, 255));

function splice(text: string, at: number, { removed = 0, added = '' }: { readonly removed?: number; readonly added?: string }): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

/** Puts fields in front of the others. */
const withField =
  (...fields: readonly [string, ...string[]]): Break =>
  (text, random) =>
    text.replace('\r\n', () => `\r\n${random.pick(fields)}\r\n`);

const withLine =
  (...lines: readonly [string, ...string[]]): Break =>
  (text, random) =>
    text.replace(/^[^\r]*/, () => random.pick(lines));

const breaks: readonly [Break, ...Break[]] = [
  (text, random) => splice(text, place(text, random), { removed: 1, added: byte(random) }),
  (text, random) => splice(text, place(text, random), { added: byte(random).repeat(random.pick([1, 1, 2, 100])) }),
  (text, random) => splice(text, place(text, random), { removed: random.int(1, 30) }),
  (text, random) =>
    splice(text, place(text, random), { added: random.pick(['\r\n', '\n', '\r', '\0', ' ', '\t', ':', '\r\n\r\n', '\x7f', '\r\n ']) }),
  // Half a request.
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random) => text + text.slice(place(text, random)),
  (text) => text.replaceAll('\r\n', '\n'),
  (text) => text.replaceAll('\r\n', '\r'),
  (text, random) => text.replace('\r\n', () => `\r\nX: ${'x'.repeat(random.int(15_000, 70_000))}\r\n`),
  (text, random) => text.replace('\r\n', () => `\r\n${'X: y\r\n'.repeat(random.int(1000, 3000))}`),
  (text, random) => text.replace(/ [^ ]*/, () => ` /${'x'.repeat(random.int(15_000, 40_000))}`),
  withField(
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 1e3',
    'Content-Length: 0x5',
    'Content-Length: 99999999999999999999',
    'Content-Length: 5, 5',
  ),
  withField(
    'Content-Length: 0\r\nContent-Length: 5',
    'Content-Length:',
    'Content-Length: +5',
    'Content-Length: 5 5',
    'Content-Length : 5',
    'Content-Length: 5\r\n\r\nab',
  ),
  withField(
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: identity',
    'Transfer-Encoding: gzip, chunked',
    'Transfer-Encoding: chunked, chunked',
    'Transfer-Encoding: xchunked',
  ),
  withField(
    'Transfer-Encoding: chunked\r\nContent-Length: 5',
    'Transfer-Encoding:\x0bchunked',
    'Transfer-Encoding: "chunked"',
    'transfer-encoding: CHUNKED\r\ntransfer-encoding: identity',
  ),
  (text, random) => `${withField('Transfer-Encoding: chunked')(text, random)}${random.pick(CHUNKS)}`,
  withField(
    'Bad Header: x',
    ': x',
    'X',
    'X\0: y',
    'X: a\0b',
    ' X: folded',
    '\tX: y',
    'X : y',
    'X: y\r\n folded',
    '\x80: x',
    '(): x',
    'X: \x01',
  ),
  withField(
    'Host: b',
    'Host: a\r\nHost: b',
    'Host:',
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Expect: 100-continue\r\nContent-Length: 9',
    'Expect: x\r\nContent-Length: 9',
  ),
  withField(
    'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
    'Connection: close\r\nConnection: keep-alive',
    'Connection: keep-alive, close',
  ),
  withLine(
    'GET * HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'GET http://a/api/v1/ChatSession/1 HTTP/1.1',
    'GET https://a:443/health/live HTTP/1.1',
    'GET http:// HTTP/1.1',
    'GET http:/a HTTP/1.1',
  ),
  withLine(
    'GET http://a@b:c/%ff?x#y HTTP/1.1',
    'GET //a/b HTTP/1.1',
    'GET ? HTTP/1.1',
    'GET # HTTP/1.1',
    'GET a HTTP/1.1',
    'GET urn:x:y HTTP/1.1',
    'GET http://[::1]/ HTTP/1.1',
  ),
  withLine(
    'CONNECT a:443 HTTP/1.1',
    'CONNECT / HTTP/1.1',
    'CONNECT a HTTP/1.0',
    'FETCH / HTTP/1.1',
    'get / HTTP/1.1',
    'GET  / HTTP/1.1',
    'GET /\tHTTP/1.1',
    'GET /',
  ),
  withLine(
    'GET / HTTP/0.9',
    'GET / HTTP/1.2',
    'GET / HTTP/2.0',
    'GET / HTTP/1.10',
    'GET / http/1.1',
    'GET / HTTP/1.1 x',
    'GET / HTTPS/1.1',
    'GET / HTTP/',
    'PRI * HTTP/2.0',
  ),
  withLine(
    'GET /\xc3\xa9 HTTP/1.1',
    'GET /\xff HTTP/1.1',
    'GET /\0 HTTP/1.1',
    'GET /a b HTTP/1.1',
    'GET /\x7f HTTP/1.1',
    'M-SEARCH * HTTP/1.1',
    'SOURCE / ICE/1.0',
    'OPTIONS * RTSP/1.0',
  ),
  () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0',
  () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  (_text, random) => Array.from({ length: random.int(1, 400) }, () => byte(random)).join(''),
  (text, random) => `${random.pick(['\r\n', '\n', '\r\n\r\n', ' ', '\0', '\xef\xbb\xbf'])}${text}`,
];

/** Bodies in chunks that are not quite. */
const CHUNKS: readonly [string, ...string[]] = [
  '5\r\nhello\r\n0\r\n\r\n',
  '5\r\nhel',
  '5\r\nhello0\r\n\r\n',
  'zz\r\n\r\n',
  '-1\r\n\r\n',
  'fffffffffffffffff\r\n',
  '0\r\n\r\n0\r\n\r\n',
  '5 \r\nhello\r\n0\r\n\r\n',

  '0x5\r\nhello\r\n0\r\n\r\n',
  '5\nhello\n0\n\n',
  '0\r\nTrailer: x\r\n\r\n',
  '0\r\nBad Trailer\r\n\r\n',
  '5;a="\r\nhello\r\n0\r\n\r\n',
  `5;${'x'.repeat(20_000)}\r\nhello\r\n0\r\n\r\n`,
];

/** Returns bytes that may not be a request any more. */
export function breakBytes(text: string, random: Random): string {
  let broken = text;
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0; count--) broken = random.pick(breaks)(broken, random);
  return broken;
}
