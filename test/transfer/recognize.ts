import t from 'tap';
import { createSplitter, type SessionFormat } from '../../src/transfer/recognize.js';
import { MAX_SESSION_BYTES } from '../../src/transfer/splitter.js';
import { thrown } from '../thrown.js';

function split(text: string, { format, size }: { readonly format?: SessionFormat | undefined; readonly size: number }): string[] {
  const splitter = createSplitter(format);
  const bytes = Buffer.from(text);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(...splitter.push(bytes.subarray(at, at + size)));
  return [...pieces, ...splitter.end()].map((piece) => `${piece.line}:${piece.bytes.toString()}`);
}

const cases: readonly {
  readonly name: string;
  readonly format?: SessionFormat;
  readonly text: string;
  readonly want: readonly string[];
}[] = [
  { name: 'an array by its bracket', text: '\n [{"a":1},\n{"b":2}]', want: ['2:{"a":1}', '3:{"b":2}'] },
  { name: 'NDJSON by a first line that is whole', text: '\n{"a":1} \r\n{"b":2}\n', want: ['2:{"a":1} \r', '3:{"b":2}'] },
  { name: 'NDJSON of one line', text: '{"a":1}', want: ['1:{"a":1}'] },
  { name: 'one session that has several lines', text: '{\n"a":{}\n}\n', want: ['1:{\n"a":{}\n}\n'] },
  { name: 'one session whose first line has more than a bracket', text: '{"a":[\n1]}', want: ['1:{"a":[\n1]}'] },
  { name: 'one session that has no end', text: '{"a":1', want: ['1:{"a":1'] },
  { name: 'nothing', text: '', want: [] },
  { name: 'blanks', text: ' \n\t', want: [] },
  { name: 'an array as told', format: 'array', text: '[1]', want: ['1:1'] },
  { name: 'NDJSON as told', format: 'ndjson', text: '[1]\n', want: ['1:[1]'] },
  { name: 'a file of a folder as told', format: 'folder', text: '[1]\n', want: ['1:[1]\n'] },
];

for (const { name, format, text, want } of cases) {
  t.test(`createSplitter takes ${name}`, async (t) => {
    for (const size of [1, 2, 100]) t.strictSame(split(text, { format, size }), want, `chunks of ${size}`);
  });
}

for (const text of ['"a"', 'ChatSessionId;Status', '<a/>', '1']) {
  t.test(`createSplitter refuses ${text}`, async (t) => {
    const error = thrown(() => split(text, { size: 1 }));
    t.equal(error.message, 'it is not JSON: an array of sessions begins with [, sessions line by line begin with {');
  });
}

t.test('createSplitter does not wait for the end of a line that has none', async (t) => {
  const splitter = createSplitter();
  const chunk = Buffer.alloc(MAX_SESSION_BYTES / 2, '{');
  t.strictSame(splitter.push(chunk), []);
  t.strictSame(splitter.push(chunk), []);
  t.match(
    thrown(() => splitter.push(chunk)),
    { message: 'the session of line 1 does not end within 16777216 bytes' },
  );
});
