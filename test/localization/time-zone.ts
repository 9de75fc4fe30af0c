import { getAllCountries } from 'countries-and-timezones';
import t from 'tap';
import { findTimeZone } from '../../src/localization/time-zone.js';
import { zoneCodes } from '../../src/localization/zone-codes.js';

/** The zones that the documentation of SuperOffice lists, with the hour that its offsets give for noon UTC in January and July. */
const documented = [
  { id: '1', code: 'UTC', want: 'UTC', hours: ['12', '12'] },
  { id: '36', code: 'AU-ACT', want: 'Australia/Sydney', hours: ['23', '22'] },
  { id: '50', code: 'BD', want: 'Asia/Dhaka', hours: ['18', '18'] },
  { id: '114', code: 'CA-QC', want: 'America/Toronto', hours: ['07', '08'] },
  { id: '140', code: 'DK', want: 'Europe/Copenhagen', hours: ['13', '14'] },
  { id: '156', code: 'FR', want: 'Europe/Paris', hours: ['13', '14'] },
  { id: '261', code: 'NO', want: 'Europe/Oslo', hours: ['13', '14'] },
  { id: '425', code: 'US-CA', want: 'America/Los_Angeles', hours: ['04', '05'] },
  { id: '433', code: 'US-HI', want: 'Pacific/Honolulu', hours: ['02', '02'] },
  { id: '460', code: 'US-NY', want: 'America/New_York', hours: ['07', '08'] },
];

for (const { id, code, want, hours } of documented) {
  t.test(`findTimeZone finds the same documented zone by ${id} and by ${code}`, async (t) => {
    t.equal(findTimeZone(id), want);
    t.equal(findTimeZone(code), want);
    const format = new Intl.DateTimeFormat('en', { timeZone: want, hour: '2-digit', hourCycle: 'h23' });
    t.same(
      ['2019-01-15T12:00:00Z', '2019-07-15T12:00:00Z'].map((time) => format.format(new Date(time))),
      hours,
    );
  });
}

/** Rows of a name and the zone that it stands for. */
const found: Readonly<Record<string, readonly (readonly [name: string, want: string])[]>> = {
  'without regard to case and blanks': [
    ['no', 'Europe/Oslo'],
    ['No', 'Europe/Oslo'],
    ['utc', 'UTC'],
    ['us-ny', 'America/New_York'],
    ['au-wa', 'Australia/Perth'],
    ['  us-ny ', 'America/New_York'],
    ['\tNO\t', 'Europe/Oslo'],
    [' 261', 'Europe/Oslo'],
    ['US - NY', 'America/New_York'],
    ['Europe/ Oslo', 'Europe/Oslo'],
    [`NO${' '.repeat(62)}`, 'Europe/Oslo'],
  ],
  'of a country that has one': [
    ['SE', 'Europe/Stockholm'],
    ['FI', 'Europe/Helsinki'],
    ['IS', 'Atlantic/Reykjavik'],
    ['NL', 'Europe/Amsterdam'],
    ['BE', 'Europe/Brussels'],
    ['LU', 'Europe/Luxembourg'],
    ['CH', 'Europe/Zurich'],
    ['AT', 'Europe/Vienna'],
    ['IE', 'Europe/Dublin'],
    ['GR', 'Europe/Athens'],
    ['TR', 'Europe/Istanbul'],
    ['SJ', 'Arctic/Longyearbyen'],
    ['FO', 'Atlantic/Faroe'],
    ['JP', 'Asia/Tokyo'],
    ['IN', 'Asia/Kolkata'],
    ['NP', 'Asia/Kathmandu'],
    ['SG', 'Asia/Singapore'],
    ['MM', 'Asia/Yangon'],
    ['KW', 'Asia/Kuwait'],
    ['ZA', 'Africa/Johannesburg'],
    ['NG', 'Africa/Lagos'],
    ['ET', 'Africa/Addis_Ababa'],
    ['ML', 'Africa/Bamako'],
    ['ER', 'Africa/Asmara'],
    ['CO', 'America/Bogota'],
    ['BS', 'America/Nassau'],
    ['VI', 'America/St_Thomas'],
    ['GU', 'Pacific/Guam'],
    ['SS', 'Africa/Juba'],
  ],
  'that most people of a country live in': [
    ['AR', 'America/Argentina/Buenos_Aires'],
    ['CL', 'America/Santiago'],
    ['CN', 'Asia/Shanghai'],
    ['CY', 'Asia/Nicosia'],
    ['DE', 'Europe/Berlin'],
    ['EC', 'America/Guayaquil'],
    ['ES', 'Europe/Madrid'],
    ['FM', 'Pacific/Pohnpei'],
    ['GL', 'America/Nuuk'],
    ['KI', 'Pacific/Tarawa'],
    ['KZ', 'Asia/Almaty'],
    ['MH', 'Pacific/Majuro'],
    ['MN', 'Asia/Ulaanbaatar'],
    ['MY', 'Asia/Kuala_Lumpur'],
    ['NZ', 'Pacific/Auckland'],
    ['PF', 'Pacific/Tahiti'],
    ['PG', 'Pacific/Port_Moresby'],
    ['PS', 'Asia/Hebron'],
    ['PT', 'Europe/Lisbon'],
    ['TF', 'Indian/Kerguelen'],
    ['UA', 'Europe/Kyiv'],
    ['UZ', 'Asia/Tashkent'],
    ['VN', 'Asia/Ho_Chi_Minh'],
  ],
  'of a subdivision': [
    ['US-AK', 'America/Anchorage'],
    ['US-AZ', 'America/Phoenix'],
    ['US-CO', 'America/Denver'],
    ['US-DC', 'America/New_York'],
    ['US-ID', 'America/Boise'],
    ['US-IN', 'America/Indiana/Indianapolis'],
    ['US-MI', 'America/Detroit'],
    ['US-TX', 'America/Chicago'],
    ['US-AS', 'Pacific/Pago_Pago'],
    ['US-GU', 'Pacific/Guam'],
    ['US-MP', 'Pacific/Saipan'],
    ['US-PR', 'America/Puerto_Rico'],
    ['US-VI', 'America/St_Thomas'],
    ['CA-AB', 'America/Edmonton'],
    ['CA-BC', 'America/Vancouver'],
    ['CA-MB', 'America/Winnipeg'],
    ['CA-NL', 'America/St_Johns'],
    ['CA-NU', 'America/Iqaluit'],
    ['CA-PE', 'America/Halifax'],
    ['CA-SK', 'America/Regina'],
    ['CA-YT', 'America/Whitehorse'],
    ['AU-NSW', 'Australia/Sydney'],
    ['AU-NT', 'Australia/Darwin'],
    ['AU-QLD', 'Australia/Brisbane'],
    ['AU-SA', 'Australia/Adelaide'],
    ['AU-TAS', 'Australia/Hobart'],
    ['AU-VIC', 'Australia/Melbourne'],
    ['AU-WA', 'Australia/Perth'],
    ['BR-AC', 'America/Rio_Branco'],
    ['BR-AM', 'America/Manaus'],
    ['BR-CE', 'America/Fortaleza'],
    ['BR-MT', 'America/Cuiaba'],
    ['BR-SP', 'America/Sao_Paulo'],
    ['MX-BCN', 'America/Tijuana'],
    ['MX-CHH', 'America/Chihuahua'],
    ['MX-CMX', 'America/Mexico_City'],
    ['MX-DIF', 'America/Mexico_City'],
    ['MX-ROO', 'America/Cancun'],
    ['MX-SON', 'America/Hermosillo'],
    ['MX-TAM', 'America/Matamoros'],
    ['RU-MOW', 'Europe/Moscow'],
    ['RU-KGD', 'Europe/Kaliningrad'],
    ['RU-SVE', 'Asia/Yekaterinburg'],
    ['RU-SA', 'Asia/Yakutsk'],
    ['RU-PRI', 'Asia/Vladivostok'],
    ['RU-CHU', 'Asia/Anadyr'],
    ['ID-JK', 'Asia/Jakarta'],
    ['ID-KB', 'Asia/Pontianak'],
    ['ID-BA', 'Asia/Makassar'],
    ['ID-PD', 'Asia/Jayapura'],
    ['CD-KN', 'Africa/Kinshasa'],
    ['CD-HK', 'Africa/Lubumbashi'],
  ],
  'of a subdivision that differs from most of its country': [
    ['AR-M', 'America/Argentina/Mendoza'],
    ['CL-AI', 'America/Coyhaique'],
    ['CL-MA', 'America/Punta_Arenas'],
    ['EC-W', 'Pacific/Galapagos'],
    ['ES-CE', 'Africa/Ceuta'],
    ['ES-CN', 'Atlantic/Canary'],
    ['ES-GC', 'Atlantic/Canary'],
    ['ES-ML', 'Africa/Ceuta'],
    ['FM-TRK', 'Pacific/Chuuk'],
    ['FR-973', 'America/Cayenne'],
    ['FR-RE', 'Indian/Reunion'],
    ['KI-L', 'Pacific/Kiritimati'],
    ['KZ-27', 'Asia/Oral'],
    ['KZ-ZAP', 'Asia/Oral'],
    ['MN-043', 'Asia/Hovd'],
    ['NL-BQ1', 'America/Kralendijk'],
    ['NZ-CIT', 'Pacific/Chatham'],
    ['PG-NSB', 'Pacific/Bougainville'],
    ['PS-GZA', 'Asia/Gaza'],
    ['PT-20', 'Atlantic/Azores'],
    ['PT-30', 'Atlantic/Madeira'],
    ['UA-43', 'Europe/Simferopol'],
  ],
  'of the country of a subdivision': [
    ['NO-03', 'Europe/Oslo'],
    ['no-21', 'Europe/Oslo'],
    ['GB-ENG', 'Europe/London'],
    ['FR-75C', 'Europe/Paris'],
    ['DE-BY', 'Europe/Berlin'],
    ['ES-MD', 'Europe/Madrid'],
    ['AR-B', 'America/Argentina/Buenos_Aires'],
    ['NZ-AUK', 'Pacific/Auckland'],
    ['IE-D', 'Europe/Dublin'],
  ],
  'by a name of IANA in any case, and keeps the name': [
    ['Europe/Oslo', 'Europe/Oslo'],
    ['europe/oslo', 'Europe/Oslo'],
    ['EUROPE/OSLO', 'Europe/Oslo'],
    ['asia/kathmandu', 'Asia/Kathmandu'],
    ['asia/katmandu', 'Asia/Katmandu'],
    ['ASIA/KOLKATA', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['america/argentina/comodrivadavia', 'America/Argentina/ComodRivadavia'],
    ['america/north_dakota/new_salem', 'America/North_Dakota/New_Salem'],
    ['etc/utc', 'Etc/UTC'],
    ['ETC/gmt+5', 'Etc/GMT+5'],
    ['etc/gmt-14', 'Etc/GMT-14'],
    ['gmt', 'GMT'],
    ['est', 'EST'],
    ['cet', 'CET'],
    ['est5edt', 'EST5EDT'],
    ['japan', 'Japan'],
    ['prc', 'PRC'],
    ['us/eastern', 'US/Eastern'],
    ['gb-eire', 'GB-Eire'],
    ['nz-chat', 'NZ-CHAT'],
  ],
  'of a country, not the name that has the same letters': [
    ['GB', 'Europe/London'],
    ['NZ', 'Pacific/Auckland'],
    ['PR', 'America/Puerto_Rico'],
  ],
};

for (const [which, rows] of Object.entries(found)) {
  for (const [name, want] of rows) {
    t.test(`findTimeZone finds the zone ${which}: ${JSON.stringify(name)}`, async (t) => {
      t.equal(findTimeZone(name), want);
    });
  }
}

const unknown: Readonly<Record<string, readonly string[]>> = {
  'a country whose people live in several zones': ['US', 'CA', 'AU', 'BR', 'MX', 'RU', 'ID', 'CD'],
  'a subdivision that such a country does not have': ['US-XX', 'US-UM', 'CA-XX', 'AU-XX', 'BR-XX', 'RU-XX', 'MX-XX', 'ID-XX', 'CD-XX'],
  'a country that does not exist': ['XX', 'UK', 'EU', 'XX-01'],
  'a place where nobody lives, or in no one zone': ['AQ', 'HM', 'UM'],
  'what only looks like a subdivision': ['NO-', 'NO-0301', 'NO-0_', 'NO03', 'N-03', 'NOR', 'NOR-03', '-NO', 'NO-03-1', 'NO/03'],
  'an id that no documentation gives': ['0', '2', '999', '262', '2147483647'],
  'an id that is not in its shortest decimal form': ['0261', '+261', '-1', '261.0', '2.61e2', '0x105', '1n'],
  'an offset': ['+02:00', '-05:00', '+0200', '-05', '02:00', 'UTC+2', 'GMT+2', 'Z'],
  'part of a name of IANA': ['Europe', 'Oslo', 'Europe/', '/Oslo', 'Europe/Osl', 'Europe/Oslo/', 'Etc/GMT+15', 'Etc/GMT-15'],
  'a name that IANA has but not for a place': ['Factory', 'factory', 'posixrules', 'localtime', 'right/UTC'],
  'an abbreviation that IANA does not have': ['PST', 'IST', 'JST', 'ACT', 'CEST', 'US/Pacific-New', 'SystemV/AST4'],
  'no name at all': [
    '',
    ' ',
    '\t \t',
    '-',
    '/',
    '_',
    ',',
    'undefined',
    'null',
    'NaN',
    'includeTZOffset',
    'NO,includeTZOffset',
    'NO;',
    '"NO"',
  ],
  'a property of every object': ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'size'],
  'a character other than of ASCII': ['ß', 'ſE', 'GıB', 'Ｎ\uff2f', 'NO\u00a0', '\ufeffNO', 'N\u212a', 'D\u212a', '\u0661'],
  'another blank than space and tab': ['NO\n', '\rNO', 'NO\v', 'NO\f', 'NO\u0000'],
};

for (const [what, names] of Object.entries(unknown)) {
  for (const name of names) {
    t.test(`findTimeZone knows nothing of ${what}: ${JSON.stringify(name)}`, async (t) => {
      t.equal(findTimeZone(name), undefined);
    });
  }
}

const long = [
  { what: '65 characters of which all but two are blanks', name: `NO${' '.repeat(63)}` },
  { what: '10,000 letters', name: 'N'.repeat(10_000) },
  { what: '10,000 blanks', name: ' '.repeat(10_000) },
  { what: '10,000 characters that begin with a name', name: `Europe/Oslo${'/'.repeat(9_989)}` },
];

for (const { what, name } of long) {
  t.test(`findTimeZone knows nothing of a text of ${what}`, async (t) => {
    t.equal(findTimeZone(name), undefined);
  });
}

const rows = Object.entries(zoneCodes).flatMap(([zone, codes]) => codes.split(' ').map((code) => ({ zone, code })));

t.test('findTimeZone answers every code of zoneCodes with its zone, which Intl accepts', async (t) => {
  for (const { zone, code } of rows) {
    t.equal(findTimeZone(code), zone, code);
    t.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone);
  }
});

t.test('zoneCodes holds codes of ISO 3166, none twice', async (t) => {
  const codes = rows.map(({ code }) => code);
  t.same(
    codes.filter((code) => !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code)),
    [],
  );
  t.same(
    codes.filter((code, at) => codes.indexOf(code) !== at),
    [],
  );
});

const complete = [
  { country: 'US', want: 56, which: '50 states, the District of Columbia and 5 territories' },
  { country: 'CA', want: 13, which: '10 provinces and 3 territories' },
  { country: 'MX', want: 33, which: '32 states, the capital under both of its codes' },
  { country: 'BR', want: 27, which: '26 states and the federal district' },
  { country: 'RU', want: 83, which: '83 subjects' },
  { country: 'ID', want: 38, which: '38 provinces' },
  { country: 'CD', want: 26, which: '26 provinces' },
  { country: 'AU', want: 8, which: '6 states and 2 territories' },
];

for (const { country, want, which } of complete) {
  t.test(`zoneCodes holds every subdivision of ${country}: ${which}`, async (t) => {
    t.equal(rows.filter(({ code }) => code.startsWith(`${country}-`)).length, want);
  });
}

t.test('zoneCodes names the main zone only of countries that have several', async (t) => {
  const several = Object.values(getAllCountries()).filter(({ timezones }) => timezones.length > 1);
  const countries = rows.map(({ code }) => code).filter((code) => code.length === 2);
  t.same(
    countries.filter((code) => !several.some(({ id }) => id === code)),
    [],
  );
});

t.test('findTimeZone knows every country but those that need a subdivision', async (t) => {
  const codes = Object.keys(getAllCountries());
  t.ok(codes.length > 240);
  t.same(codes.filter((code) => findTimeZone(code) === undefined).sort(), 'AQ AU BR CA CD HM ID MX RU UM US'.split(' '));
  for (const code of codes) {
    t.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: findTimeZone(code) }), code);
  }
});

t.test('findTimeZone keeps to the name of each zone that Intl lists', async (t) => {
  for (const zone of Intl.supportedValuesOf('timeZone')) t.equal(findTimeZone(zone.toLowerCase()), zone);
});

t.test('findTimeZone falls back on the zone of the country when Node is older than that of the subdivision', async (t) => {
  const { DateTimeFormat } = Intl;
  t.intercept(Intl, 'supportedValuesOf', { value: () => ['America/Santiago'] });
  t.intercept(Intl, 'DateTimeFormat', {
    value: function refuse(locale: string, options: Intl.DateTimeFormatOptions) {
      if (options.timeZone === 'America/Coyhaique') throw new RangeError('Invalid time zone specified: America/Coyhaique');
      return new DateTimeFormat(locale, options);
    },
  });
  const { findTimeZone: findInOldNode } = await t.mockImport<typeof import('../../src/localization/time-zone.js')>(
    '../../src/localization/time-zone.js',
  );
  t.equal(findInOldNode('CL-AI'), 'America/Santiago');
  t.equal(findInOldNode('America/Coyhaique'), undefined);
  t.equal(findInOldNode('CL-MA'), 'America/Punta_Arenas');
});

t.test('findTimeZone asks Intl about a zone once', async (t) => {
  const { DateTimeFormat } = Intl;
  const asked: unknown[] = [];
  t.intercept(Intl, 'DateTimeFormat', {
    value: function count(locale: string, options: Intl.DateTimeFormatOptions) {
      asked.push(options.timeZone);
      return new DateTimeFormat(locale, options);
    },
  });
  const { findTimeZone: findAnew } = await t.mockImport<typeof import('../../src/localization/time-zone.js')>(
    '../../src/localization/time-zone.js',
  );
  for (const name of ['US/Eastern', 'us/eastern', 'Factory', 'FACTORY', 'Europe/Paris', 'Nowhere/1', 'Nowhere/2']) findAnew(name);
  t.same(asked, ['US/Eastern', 'Factory']);
});
