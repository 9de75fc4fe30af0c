import t from 'tap';
import { createLocaleReader, type Locale } from '../../src/localization/locale.js';
import { readStringCatalogues } from '../../src/localization/strings.js';

const header = (name: string, format: string) =>
  ({ name, in: 'header', required: false, type: 'string', format, joinRepeated: false, reserved: [] }) as const;
const parameters = [
  header('Accept-Language', 'accept-language'),
  header('SO-Language', 'so-language'),
  header('SO-Culture', 'so-culture'),
  header('SO-TimeZone', 'so-time-zone'),
];
const catalogues = readStringCatalogues();
const readerOf = (baseTimeZone = 'UTC') => createLocaleReader(parameters, { catalogues, baseTimeZone });
const reader = readerOf();

/** Writes a date-time as a request with this `SO-TimeZone` sees it. */
const written = (zone: string | undefined, dateTime: string, kind: 'base' | 'utc' = 'base', from = reader) =>
  from.read(zone === undefined ? {} : { 'SO-TimeZone': zone }).conversion?.(dateTime, kind) ?? dateTime;

const zones: readonly (readonly [zone: string | undefined, dateTime: string, want: string])[] = [
  // Nothing changes
  [undefined, '2021-11-02T09:14:05', '2021-11-02T09:14:05'],
  [undefined, '2021-11-02T09:14:05+02:00', '2021-11-02T09:14:05+02:00'],
  ['', '2021-11-02T09:14:05', '2021-11-02T09:14:05'],
  ['  ', '2021-11-02T09:14:05Z', '2021-11-02T09:14:05Z'],
  [',', '2021-11-02T09:14:05Z', '2021-11-02T09:14:05Z'],
  // Codes, ids and names
  ['NO', '2021-11-02T09:14:05', '2021-11-02T10:14:05'],
  ['no', '2021-11-02T09:14:05', '2021-11-02T10:14:05'],
  [' No ', '2021-11-02T09:14:05', '2021-11-02T10:14:05'],
  ['261', '2021-11-02T09:14:05', '2021-11-02T10:14:05'],
  ['Europe/Oslo', '2021-11-02T09:14:05', '2021-11-02T10:14:05'],
  ['europe/oslo', '2021-11-02T09:14:05', '2021-11-02T10:14:05'],
  ['DK', '2021-07-01T12:00:00', '2021-07-01T14:00:00'],
  ['140', '2021-07-01T12:00:00', '2021-07-01T14:00:00'],
  ['FR', '2021-07-01T12:00:00', '2021-07-01T14:00:00'],
  ['156', '2021-07-01T12:00:00', '2021-07-01T14:00:00'],
  ['US-NY', '2018-12-24T12:34:45', '2018-12-24T07:34:45'],
  ['us-ny', '2018-07-24T12:34:45', '2018-07-24T08:34:45'],
  ['460', '2018-12-24T12:34:45', '2018-12-24T07:34:45'],
  ['US-CA', '2018-12-24T12:34:45', '2018-12-24T04:34:45'],
  ['425', '2018-12-24T12:34:45', '2018-12-24T04:34:45'],
  ['US-HI', '2018-07-24T12:34:45', '2018-07-24T02:34:45'],
  ['433', '2018-07-24T12:34:45', '2018-07-24T02:34:45'],
  ['CA-QC', '2018-12-24T12:34:45', '2018-12-24T07:34:45'],
  ['114', '2018-12-24T12:34:45', '2018-12-24T07:34:45'],
  ['AU-ACT', '2018-12-24T12:34:45', '2018-12-24T23:34:45'],
  ['36', '2018-06-24T12:34:45', '2018-06-24T22:34:45'],
  ['AU-WA', '2018-12-24T12:34:45', '2018-12-24T20:34:45'],
  ['BD', '2018-12-24T12:34:45', '2018-12-24T18:34:45'],
  ['50', '2018-12-24T12:34:45', '2018-12-24T18:34:45'],
  ['UTC', '2018-12-24T12:34:45+01:00', '2018-12-24T11:34:45'],
  ['utc', '2018-12-24T12:34:45', '2018-12-24T12:34:45'],
  ['1', '2018-12-24T12:34:45+01:00', '2018-12-24T11:34:45'],
  ['Asia/Kathmandu', '2018-12-24T12:34:45', '2018-12-24T18:19:45'],
  ['NP', '2018-12-24T12:34:45', '2018-12-24T18:19:45'],
  ['Australia/Lord_Howe', '2021-07-01T00:00:00', '2021-07-01T10:30:00'],
  // With the offset
  ['NO,includeTZOffset', '2002-03-31T16:00:00', '2002-03-31T18:00:00+02:00'],
  ['NO, includeTZOffset', '2019-12-19T09:44:12', '2019-12-19T10:44:12+01:00'],
  ['NO , includeTZOffset', '2019-12-19T09:44:12', '2019-12-19T10:44:12+01:00'],
  ['includeTZOffset, NO', '2019-12-19T09:44:12', '2019-12-19T10:44:12+01:00'],
  ['no,INCLUDETZOFFSET', '2019-12-19T09:44:12', '2019-12-19T10:44:12+01:00'],
  ['US-NY, includeTZOffset', '2018-12-24T12:34:45', '2018-12-24T07:34:45-05:00'],
  ['Asia/Kathmandu,includeTZOffset', '2018-12-24T12:34:45', '2018-12-24T18:19:45+05:45'],
  ['America/St_Johns,includeTZOffset', '2018-12-24T12:34:45', '2018-12-24T09:04:45-03:30'],
  ['utc,includeTZOffset', '2018-12-24T12:34:45', '2018-12-24T12:34:45Z'],
  ['UTC, includeTZOffset', '2018-12-24T12:34:45+01:00', '2018-12-24T11:34:45Z'],
  ['Europe/London, includeTZOffset', '2018-12-24T12:34:45', '2018-12-24T12:34:45+00:00'],
  ['Africa/Monrovia, includeTZOffset', '1960-01-01T00:00:00', '1959-12-31T23:15:30-00:45'],
  // Offsets alone
  ['includeTZOffset', '2018-12-24T12:34:45', '2018-12-24T12:34:45Z'],
  ['includetzoffset', '2018-12-24T12:34:45.5', '2018-12-24T12:34:45.5Z'],
  ['includeTZOffset', '2018-12-24T12:34:45+01:00', '2018-12-24T12:34:45+01:00'],
  ['includeTZOffset', '2018-12-24T12:34:45-05:00', '2018-12-24T12:34:45-05:00'],
  ['includeTZOffset', '2018-12-24T12:34:45Z', '2018-12-24T12:34:45Z'],
  // Values with an offset
  ['NO', '2012-08-26T15:05:41+02:00', '2012-08-26T15:05:41'],
  ['NO', '2012-08-26T15:05:41Z', '2012-08-26T17:05:41'],
  ['NO', '2012-08-26T15:05:41-05:30', '2012-08-26T22:35:41'],
  ['NO', '2012-08-26T23:30:00-14:00', '2012-08-27T15:30:00'],
  ['US-NY, includeTZOffset', '2012-08-26T15:05:41.6350025+02:00', '2012-08-26T09:05:41.6350025-04:00'],
  // Fraction digits
  ['NO', '2021-11-02T09:14:05.1234567', '2021-11-02T10:14:05.1234567'],
  ['NO', '2021-11-02T09:14:05.123', '2021-11-02T10:14:05.123'],
  ['NO', '2021-11-02T09:14:05.0000000Z', '2021-11-02T10:14:05.0000000'],
  ['NO, includeTZOffset', '2021-11-02T09:14:05.1', '2021-11-02T10:14:05.1+01:00'],
  // The edges of summer time: Oslo, New York, Sydney
  ['NO, includeTZOffset', '2021-03-28T00:59:59', '2021-03-28T01:59:59+01:00'],
  ['NO, includeTZOffset', '2021-03-28T01:00:00', '2021-03-28T03:00:00+02:00'],
  ['NO, includeTZOffset', '2021-10-31T00:59:59', '2021-10-31T02:59:59+02:00'],
  ['NO, includeTZOffset', '2021-10-31T01:00:00', '2021-10-31T02:00:00+01:00'],
  ['US-NY, includeTZOffset', '2021-03-14T06:59:59', '2021-03-14T01:59:59-05:00'],
  ['US-NY, includeTZOffset', '2021-03-14T07:00:00', '2021-03-14T03:00:00-04:00'],
  ['US-NY, includeTZOffset', '2021-11-07T05:59:59', '2021-11-07T01:59:59-04:00'],
  ['US-NY, includeTZOffset', '2021-11-07T06:00:00', '2021-11-07T01:00:00-05:00'],
  ['AU-NSW, includeTZOffset', '2021-10-02T15:59:59', '2021-10-03T01:59:59+10:00'],
  ['AU-NSW, includeTZOffset', '2021-10-02T16:00:00', '2021-10-03T03:00:00+11:00'],
  ['AU-NSW, includeTZOffset', '2021-04-03T15:59:59', '2021-04-04T02:59:59+11:00'],
  ['AU-NSW, includeTZOffset', '2021-04-03T16:00:00', '2021-04-04T02:00:00+10:00'],
  // Not set, and no end
  ['NO', '0001-01-01T00:00:00', '0001-01-01T00:00:00'],
  ['NO', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00'],
  ['NO, includeTZOffset', '0001-01-01T00:00:00', '0001-01-01T00:00:00+01:00'],
  ['NO, includeTZOffset', '0001-01-01T00:00:00.0000000Z', '0001-01-01T00:00:00.0000000+01:00'],
  ['AU-NSW, includeTZOffset', '0001-01-01T00:00:00', '0001-01-01T00:00:00+10:00'],
  ['US-NY', '0001-01-01T00:00:00', '0001-01-01T00:00:00'],
  ['utc, includeTZOffset', '0001-01-01T00:00:00', '0001-01-01T00:00:00Z'],
  ['includeTZOffset', '0001-01-01T00:00:00', '0001-01-01T00:00:00Z'],
  ['NO', '9999-12-31T23:59:59', '9999-12-31T23:59:59'],
  ['NO, includeTZOffset', '9999-12-31T23:59:59', '9999-12-31T23:59:59+01:00'],
  ['NO, includeTZOffset', '9999-12-31T00:00:00.9999999Z', '9999-12-31T00:00:00.9999999+01:00'],
  ['AU-NSW, includeTZOffset', '9999-12-31T23:59:59', '9999-12-31T23:59:59+11:00'],
  ['includeTZOffset', '9999-12-31T23:59:59', '9999-12-31T23:59:59Z'],
  // What the contract could not show: it stays as it is
  ['US-NY, includeTZOffset', '0001-01-01T00:00:01', '0001-01-01T00:00:01'],
  ['Pacific/Kiritimati', '9999-12-30T23:59:59', '9999-12-31T13:59:59'],
  ['Asia/Manila, includeTZOffset', '1800-01-01T00:00:00', '1800-01-01T00:00:00'],
  // Years of two and three digits
  ['NO', '0099-06-15T12:00:00', '0099-06-15T12:53:28'],
  ['UTC, includeTZOffset', '0400-02-29T12:00:00+01:00', '0400-02-29T11:00:00Z'],
  ['UTC', '1999-12-31T23:30:00-01:00', '2000-01-01T00:30:00'],
];

for (const [zone, dateTime, want] of zones) {
  t.test(`createLocaleReader converts ${dateTime} for SO-TimeZone: ${zone ?? '(none)'}`, async (t) => {
    t.equal(written(zone, dateTime), want);
  });
}

t.test('createLocaleReader reads values without an offset in the base time zone', async (t) => {
  const oslo = readerOf('Europe/Oslo');
  const cases = [
    { zone: 'UTC', dateTime: '2021-11-02T10:14:05', want: '2021-11-02T09:14:05' },
    { zone: 'UTC', dateTime: '2021-11-02T10:14:05Z', want: '2021-11-02T10:14:05' },
    { zone: 'NO, includeTZOffset', dateTime: '2021-07-02T10:14:05', want: '2021-07-02T10:14:05+02:00' },
    { zone: 'includeTZOffset', dateTime: '2021-07-02T10:14:05', want: '2021-07-02T10:14:05+02:00' },
    { zone: 'includeTZOffset', dateTime: '0001-01-01T00:00:00', want: '0001-01-01T00:00:00+01:00' },
    // An hour that the clock leaps over, and one that it shows twice
    { zone: 'UTC', dateTime: '2021-03-28T02:30:00', want: '2021-03-28T01:30:00' },
    { zone: 'UTC', dateTime: '2021-10-31T02:30:00', want: '2021-10-31T00:30:00' },
  ];
  for (const { zone, dateTime, want } of cases) t.equal(written(zone, dateTime, 'base', oslo), want, `${dateTime} ${zone}`);
});

t.test('createLocaleReader reads values that the contract marks in UTC', async (t) => {
  const oslo = readerOf('Europe/Oslo');
  t.equal(written('NO', '2003-02-10T10:00:59', 'utc', oslo), '2003-02-10T11:00:59');
  t.equal(written('includeTZOffset', '2003-02-10T10:00:59', 'utc', oslo), '2003-02-10T10:00:59Z');
  t.equal(written('includeTZOffset', '0001-01-01T00:00:00', 'utc', oslo), '0001-01-01T00:00:00Z');
  t.equal(written(undefined, '2003-02-10T10:00:59', 'utc', oslo), '2003-02-10T10:00:59');
});

t.test('createLocaleReader refuses a zone that it does not know', async (t) => {
  const hint = 'is not a time zone: use a code such as NO or US-NY, its id, or an IANA name such as Europe/Oslo';
  const cases = [
    { zone: 'XX', message: `Cannot read SO-TimeZone: "XX" ${hint}` },
    { zone: 'US', message: `Cannot read SO-TimeZone: "US" ${hint}` },
    { zone: '0261', message: `Cannot read SO-TimeZone: "0261" ${hint}` },
    { zone: '+02:00', message: `Cannot read SO-TimeZone: "+02:00" ${hint}` },
    { zone: '__proto__', message: `Cannot read SO-TimeZone: "__proto__" ${hint}` },
    { zone: 'Europe/Oslo, NO', message: 'Cannot read SO-TimeZone: it names 2 zones, name one' },
    { zone: 'x'.repeat(8000), message: `Cannot read SO-TimeZone: "${'x'.repeat(64)}…" ${hint}` },
  ];
  for (const { zone, message } of cases) {
    t.throws(() => reader.read({ 'SO-TimeZone': zone }), { code: 'bad-request', message, headers: { vary: 'Accept, SO-TimeZone' } });
  }
});

const TEXT = 'US:"[F:1234.5] left";NO:"[F:1234.5] igjen"; [SR_AL_STREET] [SR_NOBODY]';
const GROUP = '\u00a0';

/** What a request reads of a text that has it all, and the language that the answer names. */
const languages: readonly { readonly header: Readonly<Record<string, string>>; readonly want: string; readonly language?: string }[] = [
  { header: {}, want: TEXT },
  { header: { 'Accept-Language': '*' }, want: TEXT },
  { header: { 'Accept-Language': 'nb', 'SO-Language': '*' }, want: TEXT },
  { header: { 'Accept-Language': 'nb', 'SO-Language': 'x' }, want: TEXT },
  { header: { 'Accept-Language': 'nb', 'SO-Language': '-' }, want: TEXT },
  { header: { 'Accept-Language': 'nb', 'SO-Language': '' }, want: TEXT },
  { header: { 'SO-Culture': 'nb-NO' }, want: TEXT },
  { header: { 'Accept-Language': '!!' }, want: TEXT },
  { header: { 'Accept-Language': 'en' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'en-us; en-gb' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'nb' }, want: `1${GROUP}234,5 igjen Gateadresse [SR_NOBODY]`, language: 'nb' },
  { header: { 'Accept-Language': 'nn-NO' }, want: `1${GROUP}234,5 igjen Gateadresse [SR_NOBODY]`, language: 'nb' },
  { header: { 'SO-Language': 'NO' }, want: `1${GROUP}234,5 igjen Gateadresse [SR_NOBODY]`, language: 'nb' },
  { header: { 'Accept-Language': 'en', 'SO-Language': 'nb' }, want: `1${GROUP}234,5 igjen Gateadresse [SR_NOBODY]`, language: 'nb' },
  { header: { 'Accept-Language': 'en', 'SO-Language': '!!' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'de-DE' }, want: '1.234,5 left Straße [SR_NOBODY]', language: 'de' },
  { header: { 'Accept-Language': 'de-*' }, want: '1.234,5 left Straße [SR_NOBODY]', language: 'de' },
  { header: { 'Accept-Language': 'de' }, want: '1.234,5 left Straße [SR_NOBODY]', language: 'de' },
  { header: { 'Accept-Language': 'tlh' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'pl' }, want: '1234,5 left Street [SR_NOBODY]', language: 'pl' },
  { header: { 'Accept-Language': 'nb', 'SO-Culture': 'en-GB' }, want: '1,234.5 igjen Gateadresse [SR_NOBODY]', language: 'nb' },
  { header: { 'Accept-Language': 'nb', 'SO-Culture': ' DE ' }, want: '1.234,5 igjen Gateadresse [SR_NOBODY]', language: 'nb' },
  { header: { 'Accept-Language': 'nb', 'SO-Culture': 'GE' }, want: '1.234,5 igjen Gateadresse [SR_NOBODY]', language: 'nb' },
  { header: { 'Accept-Language': 'en', 'SO-Culture': '!!' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'en', 'SO-Culture': '' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'en', 'SO-Culture': 'xx-YY' }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
  { header: { 'Accept-Language': 'en', 'SO-Culture': 'n'.repeat(8000) }, want: '1,234.5 left Street [SR_NOBODY]', language: 'en' },
];

for (const { header, want, language } of languages) {
  t.test(`createLocaleReader translates for ${JSON.stringify(header).slice(0, 80)}`, async (t) => {
    const { translation, headers } = reader.read(header);
    t.equal(translation?.text(TEXT) ?? TEXT, want);
    t.equal(translation?.text(TEXT) ?? TEXT, want, 'when it comes again');
    t.equal(headers['content-language'], language);
  });
}

t.test('createLocaleReader translates a whole text that is the id of a string', async (t) => {
  const { translation } = reader.read({ 'Accept-Language': 'sv' }) as Locale & { readonly translation: object };
  t.equal(translation?.resource('SR_AL_STREET'), 'Gatuadress');
  t.equal(translation?.resource('[SR_AL_STREET]'), 'Gatuadress');
  t.equal(translation?.resource('SR_NOBODY'), 'SR_NOBODY');
  t.equal(translation?.resource('Street'), 'Street');
  t.equal(translation?.text('SR_AL_STREET'), 'SR_AL_STREET');
});

t.test('createLocaleReader says which zone is in force', async (t) => {
  t.strictSame(reader.read({}).headers, { 'so-timezone': 'UTC' });
  t.strictSame(readerOf('Europe/Oslo').read({ 'SO-TimeZone': 'includeTZOffset' }).headers, { 'so-timezone': 'Europe/Oslo' });
  t.strictSame(reader.read({ 'SO-TimeZone': '460' }).headers, { 'so-timezone': 'America/New_York' });
});

t.test('createLocaleReader returns the same locale for the same headers', async (t) => {
  const header = { 'Accept-Language': 'nb', 'SO-TimeZone': 'NO' };
  t.equal(reader.read(header), reader.read({ ...header }));
  t.not(reader.read(header), reader.read({ ...header, 'SO-Language': '' }));
});

t.test('createLocaleReader forgets locales when very many were asked for', async (t) => {
  const other = readerOf();
  const first = other.read({ 'SO-Culture': '0' });
  for (let index = 1; index <= 500; index++) other.read({ 'SO-Culture': String(index) });
  t.not(other.read({ 'SO-Culture': '0' }), first);
  const long = { 'SO-Culture': 'x'.repeat(1000) };
  t.not(other.read(long), other.read(long));
});

t.test('createLocaleReader of an operation without these headers changes nothing', async (t) => {
  const none = createLocaleReader([], { catalogues, baseTimeZone: 'UTC' });
  t.strictSame(none.names, []);
  t.match(none.read({ 'SO-TimeZone': 'NO' }), { translation: undefined, conversion: undefined });
  t.strictSame(reader.names, ['Accept-Language', 'SO-Language', 'SO-Culture', 'SO-TimeZone']);
});

t.test('A translation forgets texts when very many came, and does not keep long ones', async (t) => {
  const { translation } = readerOf().read({ 'Accept-Language': 'nb' });
  for (let index = 0; index <= 1001; index++) t.equal(translation?.text(`NO:"${index}"`), String(index));
  t.equal(translation?.text(`NO:"${'x'.repeat(1000)}"`), 'x'.repeat(1000));
});

const bait = [
  { name: 'a zone of 8 KB', header: { 'SO-TimeZone': ','.repeat(8192) } },
  { name: 'words of a zone', header: { 'SO-TimeZone': 'includeTZOffset,'.repeat(1000) } },
  { name: 'a culture of 8 KB', header: { 'Accept-Language': 'en', 'SO-Culture': 'a-'.repeat(4096) } },
  { name: 'nested quotes', header: { 'Accept-Language': '"\\"'.repeat(4096) } },
];

for (const { name, header } of bait) {
  t.test(`createLocaleReader reads ${name} in no more time than its length asks for`, async (t) => {
    const start = performance.now();
    reader.read(header);
    t.ok(performance.now() - start < 200);
  });
}
