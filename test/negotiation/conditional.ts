import t from 'tap';
import { isNotModified, matchesTag, readHttpDate, readTags, writeHttpDate } from '../../src/negotiation/conditional.js';

const lists = [
  { name: 'one tag', header: '"a"', want: ['"a"'] },
  { name: 'a weak tag', header: 'W/"a"', want: ['"a"'] },
  { name: 'several tags', header: '"a", W/"b" ,"c"', want: ['"a"', '"b"', '"c"'] },
  { name: 'a comma within a tag', header: '"a,b", "c"', want: ['"a,b"', '"c"'] },
  { name: 'an empty tag', header: '""', want: ['""'] },
  { name: 'a tag of Latin-1', header: '"\xe5"', want: ['"\xe5"'] },
  { name: 'text without quotation marks', header: 'a, b', want: [] },
  { name: 'a blank within a tag', header: '"a b"', want: [] },
  { name: 'a quotation mark that is not closed', header: '"a', want: [] },
  { name: 'nothing', header: '', want: [] },
];

for (const { name, header, want } of lists) {
  t.test(`readTags returns ${name}`, async (t) => {
    t.same(readTags(header), want);
  });
}

const matches = [
  { name: 'the same tag', header: '"a"', want: true },
  { name: 'another tag', header: '"b"', want: false },
  { name: 'a weak tag', header: 'W/"a"', want: true },
  { name: 'one of several', header: '"b", "a"', want: true },
  { name: 'an asterisk', header: ' * ', want: true },
  { name: 'an asterisk within a list', header: '"b", *', want: false },
  { name: 'the tag in another case', header: '"A"', want: false },
  { name: 'a part of the tag', header: '"aa"', want: false },
  { name: 'the tag without quotation marks', header: 'a', want: false },
];

for (const { name, header, want } of matches) {
  t.test(`matchesTag ${want ? 'finds' : 'does not find'} ${name}`, async (t) => {
    t.equal(matchesTag(header, '"a"'), want);
  });
}

t.test('matchesTag takes time in proportion to the length of a header that is no list', async (t) => {
  const seconds = (length: number) => {
    const header = '"'.repeat(length) + 'W/"'.repeat(length);
    const start = performance.now();
    for (let call = 0; call < 20; call++) matchesTag(header, '"x"');
    return performance.now() - start;
  };
  seconds(2000);
  const ratio = seconds(32_000) / seconds(2000);
  t.ok(ratio < 100, `16 times the length takes ${ratio.toFixed(1)} times as long`);
});

const dates = [
  { text: 'Tue, 02 Nov 2021 09:14:05 GMT', want: 1_635_844_445 },
  { text: ' Tue, 02 Nov 2021 09:14:05 GMT ', want: 1_635_844_445 },
  { text: 'Sunday, 06-Nov-94 08:49:37 GMT', want: 784_111_777 },
  { text: 'Sun Nov  6 08:49:37 1994', want: 784_111_777 },
  { text: 'Sun Nov 16 08:49:37 1994', want: 784_975_777 },
  { text: 'Tue, 02 Nov 2021 09:14:05 CET', want: undefined },
  { text: '2021-11-02T09:14:05Z', want: undefined },
  { text: 'Tue, 32 Nov 2021 09:14:05 GMT', want: undefined },
  { text: '1635844445', want: undefined },
  { text: '', want: undefined },
];

for (const { text, want } of dates) {
  t.test(`readHttpDate returns ${want ?? 'nothing'} for ${text}`, async (t) => {
    t.equal(readHttpDate(text), want);
  });
}

t.test('writeHttpDate writes what readHttpDate reads', async (t) => {
  t.equal(writeHttpDate(1_635_844_445), 'Tue, 02 Nov 2021 09:14:05 GMT');
  for (let seconds = 0; seconds < 1001; seconds++) t.equal(readHttpDate(writeHttpDate(seconds)), seconds);
});

const TIME = 'Tue, 02 Nov 2021 09:14:05 GMT';
const conditions = [
  { name: 'no condition', headers: {}, want: false },
  { name: 'its tag', headers: { 'if-none-match': '"a"' }, want: true },
  { name: 'another tag', headers: { 'if-none-match': '"b"' }, want: false },
  { name: 'the second of its storing', headers: { 'if-modified-since': TIME }, want: true },
  { name: 'a later second', headers: { 'if-modified-since': 'Tue, 02 Nov 2021 09:14:06 GMT' }, want: true },
  { name: 'an earlier second', headers: { 'if-modified-since': 'Tue, 02 Nov 2021 09:14:04 GMT' }, want: false },
  { name: 'what is no date', headers: { 'if-modified-since': 'yesterday' }, want: false },
  { name: 'another tag and a later second', headers: { 'if-none-match': '"b"', 'if-modified-since': TIME }, want: false },
  {
    name: 'its tag and an earlier second',
    headers: { 'if-none-match': '"a"', 'if-modified-since': 'Sun Nov  6 08:49:37 1994' },
    want: true,
  },
  { name: 'an empty list of tags and its second', headers: { 'if-none-match': ' ', 'if-modified-since': TIME }, want: true },
];

for (const { name, headers, want } of conditions) {
  t.test(`isNotModified returns ${want} for ${name}`, async (t) => {
    t.equal(isNotModified(headers, { etag: '"a"', modified: 1_635_844_445 }), want);
  });
}

t.test('isNotModified returns false for a second when nobody knows when the answer was stored', async (t) => {
  t.equal(isNotModified({ 'if-modified-since': TIME }, { etag: '"a"' }), false);
});
