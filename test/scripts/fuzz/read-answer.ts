import t from 'tap';
import { readAnswer, type ReadOptions } from '../../../scripts/fuzz/read-answer.js';

const read = (text: string, options: ReadOptions) => readAnswer(Buffer.from(text, 'latin1'), options);
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

const rows: readonly {
  readonly name: string;
  readonly text: string;
  readonly method?: string | undefined;
  readonly isEnded?: boolean;
  readonly want: { readonly status: number; readonly body: string; readonly end: number } | undefined;
}[] = [
  { name: 'a body of a length', text: `${OK}HTTP`, want: { status: 200, body: 'ok', end: 40 } },
  { name: 'no body to HEAD', text: OK, method: 'HEAD', want: { status: 200, body: '', end: 38 } },
  { name: 'no body of 304', text: 'HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n', want: { status: 304, body: '', end: 48 } },
  { name: 'an interim answer in front', text: `HTTP/1.1 100 Continue\r\n\r\n${OK}`, want: { status: 200, body: 'ok', end: 65 } },
  {
    name: 'a body in chunks',
    text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n',
    want: { status: 200, body: 'ok', end: 64 },
  },
  { name: 'a body that may be missing', text: OK, method: undefined, want: { status: 200, body: 'ok', end: 40 } },
  { name: 'a body that is missing', text: OK.slice(0, 38), method: undefined, isEnded: true, want: { status: 200, body: '', end: 38 } },
  {
    name: 'a body that is missing in front of an answer',
    text: OK.slice(0, 38) + OK,
    method: undefined,
    want: { status: 200, body: '', end: 38 },
  },
  { name: 'nothing', text: '', isEnded: true, want: undefined },
  { name: 'half a head', text: OK.slice(0, 20), want: undefined },
  { name: 'half a body', text: OK.slice(0, 39), want: undefined },
  { name: 'no body yet', text: OK.slice(0, 38), method: undefined, want: undefined },
  { name: 'half a chunk', text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\no', want: undefined },
  { name: 'half a size of a chunk', text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5', want: undefined },
];

for (const row of rows) {
  const { name, text, isEnded = false, want } = row;
  t.test(`readAnswer reads ${name}`, async (t) => {
    const one = read(text, { method: 'method' in row ? row.method : 'GET', isEnded });
    t.strictSame(one === undefined ? undefined : { status: one.answer.status, body: one.answer.bytes.toString(), end: one.end }, want);
  });
}

const faults: readonly { readonly text: string; readonly isEnded?: boolean; readonly want: string }[] = [
  { text: 'HTTP/1.0 200 OK\r\n\r\n', want: 'no status line of HTTP/1.1: "HTTP/1.0 200 OK"' },
  { text: 'HTTP/1.1 200 OK\r\nBad Name: x\r\n\r\n', want: 'no header field: "Bad Name: x"' },
  { text: 'HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n', want: 'no header field: "X: a\\u0000b"' },
  { text: 'HTTP/1.1 200 OK\r\n\r\n', want: 'the length of the body is not given' },
  { text: 'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n', want: 'the length of the body is x' },
  { text: 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', want: 'the length is given 2 times' },
  { text: 'HTTP/1.1 200', isEnded: true, want: 'the connection ended within a head: "HTTP/1.1 200"' },
  { text: OK.slice(0, 39), isEnded: true, want: 'the connection ended within a body, after 1 of 2 bytes' },
  { text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', isEnded: true, want: 'the connection ended within a chunk' },
  { text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n', want: 'no size of a chunk: "x\\r\\n"' },
  { text: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\noops', want: 'a chunk does not end where it has to: "ops"' },
];

for (const { text, isEnded = false, want } of faults) {
  t.test(`readAnswer finds that ${want}`, async (t) =>
    t.throws(() => read(text, { method: 'GET', isEnded }), { name: 'FramingFault', message: want }),
  );
}
