import fc from 'fast-check';
import t from 'tap';
import { ArraySplitter } from '../../src/transfer/split-array.js';
import { MAX_SESSION_BYTES } from '../../src/transfer/splitter.js';
import { thrown } from '../thrown.js';

/** Returns the pieces of bytes that come in chunks of a size, as `line:text`. */
function split(bytes: Buffer, size = bytes.length): string[] {
  const splitter = new ArraySplitter();
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(...splitter.push(bytes.subarray(at, at + size)));
  return [...pieces, ...splitter.end()].map((piece) => `${piece.line}:${piece.bytes.toString()}`);
}

const cases: readonly { readonly name: string; readonly text: string; readonly want: readonly string[] }[] = [
  { name: 'an empty array', text: '[]', want: [] },
  { name: 'an empty array with blanks', text: ' \r\n[\t\n] \n', want: [] },
  { name: 'one element', text: '[{"a":1}]', want: ['1:{"a":1}'] },
  { name: 'elements without blanks', text: '[{"a":1},{"b":[2,3]},{}]', want: ['1:{"a":1}', '1:{"b":[2,3]}', '1:{}'] },
  { name: 'elements with the blanks behind them', text: '[ { "a" : 1 } \n,\n\t{\n}\n]', want: ['1:{ "a" : 1 } \n', '3:{\n}\n'] },
  { name: 'brackets and commas in strings', text: '["],[","{",{"}":"]"}]', want: ['1:"],["', '1:"{"', '1:{"}":"]"}'] },
  {
    name: 'quotation marks that are escaped',
    text: '[{"a":"\\",{\\\\"},{"b":"\\\\"},"\\\\\\"]"]',
    want: ['1:{"a":"\\",{\\\\"}', '1:{"b":"\\\\"}', '1:"\\\\\\"]"'],
  },
  { name: 'characters beyond ASCII', text: '[{"ø":"😀","本":"\u2028"},"ü"]', want: ['1:{"ø":"😀","本":"\u2028"}', '1:"ü"'] },
  { name: 'deep nesting', text: `[${'['.repeat(300)}${']'.repeat(300)},1]`, want: [`1:${'['.repeat(300)}${']'.repeat(300)}`, '1:1'] },
  { name: 'what are no objects', text: '[1, null,true\n,"x"]', want: ['1:1', '1:null', '1:true\n', '2:"x"'] },
  { name: 'elements that are missing as empty ones', text: '[1,\n,2,\n]', want: ['1:1', '2:', '2:2', '3:'] },
  { name: 'what is not JSON to the next comma', text: '[{"a":1} {},\n{"b":2}x,"c"]', want: ['1:{"a":1} {}', '2:{"b":2}x', '2:"c"'] },
  { name: 'a bracket too many as part of its element', text: '[{"a":1}},{"b":2}]', want: ['1:{"a":1}}', '1:{"b":2}'] },
];

for (const { name, text, want } of cases) {
  t.test(`ArraySplitter cuts ${name} wherever the chunks end`, async (t) => {
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length; size++) t.strictSame(split(bytes, size), want, `chunks of ${size}`);
  });
}

const faults = [
  { name: 'nothing', text: '', want: 'it has no array' },
  { name: 'blanks', text: ' \n', want: 'it has no array' },
  { name: 'an object', text: '\n{}', want: 'line 2 does not begin an array with [' },
  { name: 'no end behind [', text: '[', want: 'the array has no end: the rest of it is missing' },
  { name: 'no end behind a comma', text: '[1,\n', want: 'the array has no end: the rest of it is missing' },
  { name: 'no end of an element', text: '[1,\n{"a":', want: 'it ends within the session of line 2: the rest of the array is missing' },
  { name: 'no end of a string', text: '[\n"]', want: 'it ends within the session of line 2: the rest of the array is missing' },
  { name: 'a second array', text: '[1]\n[2]', want: 'line 2 goes on behind the end of the array' },
  { name: 'a bracket too many', text: '[]]', want: 'line 1 goes on behind the end of the array' },
];

for (const { name, text, want } of faults) {
  t.test(`ArraySplitter refuses ${name}`, async (t) => {
    const bytes = Buffer.from(text);
    for (const size of [1, 1000])
      t.match(
        thrown(() => split(bytes, size)),
        { name: 'TransferError', message: want },
      );
  });
}

t.test('ArraySplitter refuses an element that has no end before it fills the memory', async (t) => {
  const splitter = new ArraySplitter();
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  splitter.push(Buffer.from('[1,\n"'));
  const error = thrown(() => {
    for (let count = 0; count < 2 * (MAX_SESSION_BYTES / chunk.length); count++) splitter.push(chunk);
  });
  t.equal(error.message, 'the session of line 2 does not end within 16777216 bytes: a quotation mark or a bracket is missing there');
});

t.test('ArraySplitter returns the text of each element of any JSON array', async (t) => {
  const blank = fc.constantFrom('', ' ', '\n', '\r\n\t');
  const element = fc.tuple(blank, fc.json(), blank);
  fc.assert(
    fc.property(fc.array(element), fc.integer({ min: 1, max: 20 }), (elements, size) => {
      const text = `[${elements.map(([before, json, after]) => before + json + after).join(',')}]`;
      const pieces = split(Buffer.from(text), size).map((piece) => piece.slice(piece.indexOf(':') + 1));
      t.strictSame(
        pieces,
        elements.map(([, json, after]) => json + after),
      );
    }),
  );
});
