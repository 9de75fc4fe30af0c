import t from 'tap';
import { parseAccept } from '../../src/negotiation/accept.js';

const cases = [
  { name: 'returns nothing for an empty header', header: '', want: [] },
  { name: 'returns a range of quality 1', header: 'text/xml', want: [{ range: 'text/xml', parameters: {}, quality: 1 }] },
  { name: 'returns names in lower case', header: 'Text/XML;A=B', want: [{ range: 'text/xml', parameters: { a: 'b' }, quality: 1 }] },
  { name: 'returns wildcards', header: '*/*', want: [{ range: '*/*', parameters: {}, quality: 1 }] },
  {
    name: 'returns ranges in the order of the header',
    header: 'a/b;q=0.5, c/d;q=0',
    want: [
      { range: 'a/b', parameters: {}, quality: 0.5 },
      { range: 'c/d', parameters: {}, quality: 0 },
    ],
  },
  {
    name: 'keeps q out of the parameters',
    header: 'a/b;x=1;q=.2;y=2',
    want: [{ range: 'a/b', parameters: { x: '1', y: '2' }, quality: 0.2 }],
  },
  {
    name: 'takes quotes and escapes off',
    header: 'a/b;x="c\\"\\\\d,;"',
    want: [{ range: 'a/b', parameters: { x: 'c"\\d,;' }, quality: 1 }],
  },
  { name: 'takes an empty quoted value', header: 'a/b;x=""', want: [{ range: 'a/b', parameters: { x: '' }, quality: 1 }] },
  { name: 'leaves out a value with a quote inside', header: 'a/b;x="c"d"e"', want: [] },
  { name: 'leaves out a type with an umlaut', header: 'a/bü, c/d', want: [{ range: 'c/d', parameters: {}, quality: 1 }] },
  {
    name: 'takes blanks and tabs off, and no other white space',
    header: ' \t a/b \t;\tx=1 ,\u00a0c/d,   ',
    want: [{ range: 'a/b', parameters: { x: '1' }, quality: 1 }],
  },
  {
    name: 'keeps every character of a token',
    header: "!#$%&'*+-.^_`|~09/az",
    want: [{ range: "!#$%&'*+-.^_`|~09/az", parameters: {}, quality: 1 }],
  },
];

for (const { name, header, want } of cases) {
  t.test(`parseAccept ${name}`, async (t) => {
    const ranges = parseAccept(header).map(({ type, subtype, parameters, quality }) => {
      return { range: `${type}/${subtype}`, parameters: Object.fromEntries(parameters), quality };
    });
    t.strictSame(ranges, want);
  });
}

const hostile = [
  { name: 'ranges', repeated: 'a/b;q=0.5,' },
  { name: 'commas', repeated: ',' },
  { name: 'semicolons', repeated: 'a/b;;' },
  { name: 'slashes', repeated: '/' },
  { name: 'blanks', repeated: ' ' },
  { name: 'quotes', repeated: '"' },
  { name: 'escapes', repeated: 'a/b;x="\\' },
  { name: 'dashes', repeated: '-' },
];

for (const { name, repeated } of hostile) {
  // Quadratic time would take 256 times as long.
  t.test(`parseAccept takes time in proportion to the length of a header of ${name}`, async (t) => {
    const short = timeOf(repeated.padEnd(16 * 1024, repeated));
    const long = timeOf(repeated.padEnd(256 * 1024, repeated));
    t.ok(long < 100 * short, `${long} ms for 256 KB, ${short} ms for 16 KB`);
  });
}

/** Returns the milliseconds of the fastest of some runs; what else the machine does only makes a run slower. */
function timeOf(header: string): number {
  const runs = Array.from({ length: 8 }, () => {
    const start = performance.now();
    parseAccept(header);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
