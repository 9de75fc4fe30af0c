import t from 'tap';
import { LineSplitter, WholeSplitter } from '../../src/transfer/split-lines.js';
import type { Splitter } from '../../src/transfer/splitter.js';

function split(splitter: Splitter, bytes: Buffer, size: number): string[] {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(...splitter.push(bytes.subarray(at, at + size)));
  return [...pieces, ...splitter.end()].map((piece) => `${piece.line}:${piece.bytes.toString()}`);
}

const cases = [
  { name: 'lines', text: '{"a":1}\n{"b":2}\n', want: ['1:{"a":1}', '2:{"b":2}'] },
  { name: 'a last line that has no end', text: '{"a":1}\n{"b":2}', want: ['1:{"a":1}', '2:{"b":2}'] },
  { name: 'the line ends of Windows', text: '{"a":1}\r\n{"b":2}\r\n', want: ['1:{"a":1}\r', '2:{"b":2}\r'] },
  { name: 'blank lines', text: '\n  \n{"a":1}\n\n\t{"b": 2} \n\n', want: ['3:{"a":1}', '5:\t{"b": 2} '] },
  { name: 'characters beyond ASCII', text: '{"ø":"😀\u2028"}\n"ü"\n', want: ['1:{"ø":"😀\u2028"}', '2:"ü"'] },
  { name: 'nothing', text: '', want: [] },
];

for (const { name, text, want } of cases) {
  t.test(`LineSplitter cuts ${name} wherever the chunks end`, async (t) => {
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length + 1; size++) t.strictSame(split(new LineSplitter(), bytes, size), want, `chunks of ${size}`);
  });
}

const wholes = [
  { name: 'a file as one piece', text: ' {\n"a": "ø"\n}\n', want: ['1: {\n"a": "ø"\n}\n'] },
  { name: 'an empty file as an empty piece', text: '', want: ['1:'] },
];

for (const { name, text, want } of wholes) {
  t.test(`WholeSplitter takes ${name}`, async (t) => {
    for (const size of [1, 3, 100]) t.strictSame(split(new WholeSplitter(), Buffer.from(text), size), want);
  });
}
