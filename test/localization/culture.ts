import t, { type Test } from 'tap';
import { createValueFormatter } from '../../src/localization/culture.js';

/** White space of Intl's that does not break a line, wide and narrow. */
const WIDE = '\u00a0';
const NARROW = '\u202f';
const MINUS = '\u2212';

const written = [
  { culture: 'nb-NO', text: '[I:1234]', want: `1${WIDE}234` },
  { culture: 'nb-NO', text: '[I:-1234567]', want: `${MINUS}1${WIDE}234${WIDE}567` },
  { culture: 'nb', text: '[I:1234]', want: `1${WIDE}234` },
  { culture: 'sv-SE', text: '[I:1234]', want: `1${WIDE}234` },
  { culture: 'da-DK', text: '[I:1234]', want: '1.234' },
  { culture: 'de-DE', text: '[I:-1234]', want: '-1.234' },
  { culture: 'fr-FR', text: '[I:1234567]', want: `1${NARROW}234${NARROW}567` },
  { culture: 'es-ES', text: '[I:1234]', want: '1234' },
  { culture: 'en-IN', text: '[I:1234567]', want: '12,34,567' },
  { culture: 'en-US', text: '[I:0]', want: '0' },
  { culture: 'en-US', text: '[I:-0]', want: '0' },
  { culture: 'en-US', text: '[I:00928]', want: '928' },
  { culture: 'en-US', text: '[I:9007199254740993]', want: '9,007,199,254,740,993' },
  {
    culture: 'en-US',
    text: `[I:${'9'.repeat(64)}]`,
    want: `9${',999'.repeat(21)}`,
  },

  { culture: 'nb-NO', text: '[F:1234.5]', want: `1${WIDE}234,5` },
  { culture: 'nl-NL', text: '[F:-1234.5]', want: '-1.234,5' },
  { culture: 'en-GB', text: '[F:1234]', want: '1,234' },
  { culture: 'en-GB', text: '[F:1234.50]', want: '1,234.50' },
  { culture: 'en-GB', text: '[F:-0.00]', want: '0.00' },
  { culture: 'de-DE', text: '[F:12345678901234567890.125]', want: '12.345.678.901.234.567.890,125' },
  { culture: 'de-DE', text: '[F:0.12345678901234567891]', want: '0,12345678901234567891' },
  { culture: 'de-DE', text: '[F:0.123456789012345678919]', want: '0,12345678901234567892' },
  { culture: 'ja-JP', text: '[F:1234.5]', want: '1,234.5' },

  { culture: 'nb-NO', text: '[M:1234.5]', want: `1${WIDE}234,50` },
  { culture: 'da-DK', text: '[M:1234]', want: '1.234,00' },
  { culture: 'sv-SE', text: '[M:-1234.5]', want: `${MINUS}1${WIDE}234,50` },
  { culture: 'fr-FR', text: '[M:1234.125]', want: `1${NARROW}234,125` },
  { culture: 'en-US', text: '[M:.5]', want: '[M:.5]' },

  { culture: 'nb-NO', text: '[D:09.11.2017]', want: '09.11.2017' },
  { culture: 'nb-NO', text: '[D:06/01/2020]', want: '01.06.2020' },
  { culture: 'da-DK', text: '[D:06/01/2020]', want: '01.06.2020' },
  { culture: 'sv-SE', text: '[D:09.11.2017]', want: '2017-11-09' },
  { culture: 'de-DE', text: '[D:11/09/2017]', want: '09.11.17' },
  { culture: 'nl-NL', text: '[D:11/09/2017]', want: '09-11-2017' },
  { culture: 'fr-FR', text: '[D:11/09/2017]', want: '09/11/2017' },
  { culture: 'en-GB', text: '[D:11/09/2017]', want: '09/11/2017' },
  { culture: 'en-US', text: '[D:09.11.2017]', want: '11/9/17' },
  { culture: 'ja-JP', text: '[D:09.11.2017]', want: '2017/11/09' },
  { culture: 'sv-SE', text: '[D:29.02.2020]', want: '2020-02-29' },
  { culture: 'nb-NO', text: '[D:31.12.9999]', want: '31.12.9999' },

  { culture: 'nb-NO', text: '[DT:11/09/2017 14:53:18]', want: '09.11.2017, 14:53:18' },
  { culture: 'nb-NO', text: '[DT:09.11.2017 14:53:18]', want: '09.11.2017, 14:53:18' },
  { culture: 'da-DK', text: '[DT:09.11.2017 14:53:18]', want: '09.11.2017, 14.53.18' },
  { culture: 'sv-SE', text: '[DT:11/09/2017 00:00:00]', want: '2017-11-09 00:00:00' },
  { culture: 'fr-FR', text: '[DT:11/09/2017 23:59:59]', want: '09/11/2017 23:59:59' },

  { culture: 'nb-NO', text: '[T:14:52]', want: '14:52' },
  { culture: 'da-DK', text: '[T:14:52]', want: '14.52' },
  { culture: 'da-DK', text: '[T:14:52:10]', want: '14.52.10' },
  { culture: 'nl-NL', text: '[T:00:00]', want: '00:00' },
  { culture: 'ja-JP', text: '[T:09:05:00]', want: '9:05:00' },

  { culture: 'nb-NO', text: 'Solgt [I:1200] for [M:99.9] den [D:06/01/2020].', want: `Solgt 1${WIDE}200 for 99,90 den 01.06.2020.` },
  { culture: 'de-DE', text: '[I:1000][I:2000]', want: '1.0002.000' },
  { culture: 'de-DE', text: '[I:[I:1000]]', want: '[I:1.000]' },
  { culture: 'de-DE', text: '[SR_YES] [[F:1000.5]] [', want: '[SR_YES] [1.000,5] [' },
  { culture: 'de-DE', text: '[A:3,4,5] ]I:5[ [I:x] [I:1000]', want: '[A:3,4,5] ]I:5[ [I:x] 1.000' },
  { culture: 'de-DE', text: '🤖\n[I:1000]\n🤖', want: '🤖\n1.000\n🤖' },
];

for (const { culture, text, want } of written) {
  t.test(`createValueFormatter writes ${JSON.stringify(text)} in ${culture}`, async (t) => {
    t.equal(createValueFormatter(culture)(text), want);
  });
}

// Which white space stands before the half of the day has changed from release to release of Intl's data.
const halves = [
  { culture: 'en-US', text: '[T:14:52]', want: '2:52 PM' },
  { culture: 'en-US', text: '[T:00:07:09]', want: '12:07:09 AM' },
  { culture: 'en-US', text: '[DT:11/09/2017 14:53:18]', want: '11/9/17, 2:53:18 PM' },
];

for (const { culture, text, want } of halves) {
  t.test(`createValueFormatter writes ${text} in ${culture}, but for white space`, async (t) => {
    t.equal(createValueFormatter(culture)(text).replace(/\s/g, ' '), want);
  });
}

const kept = [
  '',
  'Customer 1234, 09.11.2017',
  '[',
  '[]',
  '[:]',
  '[I]',
  '[I:]',
  '[I:x]',
  '[I:-]',
  '[I:--1]',
  '[I:+1]',
  '[I: 1]',
  '[I:1 ]',
  '[I:1 000]',
  '[I:1.0]',
  '[I:1.]',
  '[I:1,000]',
  '[I:1e3]',
  '[I:0x10]',
  '[I:1234',
  'I:1234]',
  '[I1234]',
  '[i:1234]',
  '[ I:1234]',
  '[I:\u0661]',
  `[I:${'9'.repeat(65)}]`,
  '[F:1.2.3]',
  '[F:1.]',
  '[F:.5]',
  '[F:1E+20]',
  '[F:NaN]',
  '[F:Infinity]',
  '[M:-.5]',
  '[M:$5]',
  '[D:1234.5]',
  '[D:31.02.2020]',
  '[D:29.02.2019]',
  '[D:02/30/2020]',
  '[D:13/01/2020]',
  '[D:01.13.2020]',
  '[D:00.01.2020]',
  '[D:01.01.0000]',
  '[D:01/01/0000]',
  '[D:1.6.2020]',
  '[D:01.06.20]',
  '[D:01.06/2020]',
  '[D:2020-06-01]',
  '[D:01.06.2020 10:00:00]',
  '[DT:09.11.2017]',
  '[DT:09.11.2017 14:53]',
  '[DT:09.11.2017  14:53:18]',
  '[DT:09.11.2017 24:00:00]',
  '[DT:31.02.2020 10:00:00]',
  '[T:25:00]',
  '[T:24:00]',
  '[T:14:60]',
  '[T:14:52:60]',
  '[T:14.52]',
  '[T:4:52]',
  '[T:1452]',
  '[TS:500]',
  '[A:3,4,5]',
  '[B:X98]',
  '[X:1]',
  '[DI:1]',
  '[constructor:1]',
];

for (const text of kept) {
  t.test(`createValueFormatter keeps ${JSON.stringify(text)}`, async (t) => {
    t.equal(createValueFormatter('de-DE')(text), text);
  });
}

const bait = [
  { name: 'beginnings of values', text: '[I:'.repeat(33_333) },
  { name: 'beginnings of values with digits', text: '[DT:11/09/2017 14:5'.repeat(5_000) },
  { name: 'opening brackets', text: '['.repeat(100_000) },
  { name: 'digits', text: `[I:${'1'.repeat(100_000)}` },
  { name: 'digits and a bracket', text: `[F:${'1'.repeat(100_000)}]` },
  { name: 'fraction digits', text: `[M:0.${'1'.repeat(100_000)}]` },
  { name: 'blanks', text: `[D:${' '.repeat(100_000)}]` },
  { name: 'values that are too long', text: `[I:${'1'.repeat(65)}]`.repeat(1_500) },
  { name: 'values that cannot be read', text: '[D:31.02.2020]'.repeat(7_000) },
];

for (const { name, text } of bait) {
  t.test(`createValueFormatter keeps 100,000 characters of ${name} at once`, async (t) => {
    const start = performance.now();
    const kept = createValueFormatter('de-DE')(text);
    const duration = performance.now() - start;
    t.ok(kept === text);
    t.ok(duration < 500, `${duration} ms`);
  });
}

t.test('createValueFormatter writes 20,000 values at once', async (t) => {
  const start = performance.now();
  const text = createValueFormatter('de-DE')('[I:1]'.repeat(20_000));
  const duration = performance.now() - start;
  t.equal(text, '1'.repeat(20_000));
  t.ok(duration < 1_000, `${duration} ms`);
});

t.test('createValueFormatter makes nothing of Intl for a text without values', async (t) => {
  const made = countFormats(t);
  createValueFormatter('en-x-plain')('[SR_YES] [TS:500] [I:');
  t.equal(made(), 0);
});

t.test('createValueFormatter makes a formatter of Intl once for a culture, when a value needs it', async (t) => {
  const made = countFormats(t);
  for (let time = 0; time < 3; time++) createValueFormatter('en-x-once')('[I:1] [F:2] [D:09.11.2017] [D:x] [T:9:00] [I:3]');
  t.equal(made(), 2);
});

t.test('createValueFormatter forgets the formatters of cultures when there are too many', async (t) => {
  const made = countFormats(t);
  const write = createValueFormatter('en-x-first');
  write('[I:1]');
  for (let index = 0; index < 64; index++) createValueFormatter(`en-x-other${index}`)('[I:1]');
  write('[I:1]');
  t.equal(made(), 66);
});

t.test('createValueFormatter keeps the formatters of 60 cultures', async (t) => {
  const cultures = Array.from({ length: 60 }, (_, index) => createValueFormatter(`en-x-kept${index}`));
  // Whatever was kept before makes room within the first round, so that nothing is made in the last one.
  for (const write of [...cultures, ...cultures]) write('[I:1]');
  const made = countFormats(t);
  for (const write of cultures) write('[I:1]');
  t.equal(made(), 0);
});

/** Counts the formatters that are made from now to the end of a test. */
function countFormats(t: Test): () => number {
  const numbers = t.capture(Intl, 'NumberFormat', Intl.NumberFormat);
  const dates = t.capture(Intl, 'DateTimeFormat', Intl.DateTimeFormat);
  return () => numbers().length + dates().length;
}
