import { Temporal } from 'temporal-polyfill';
import t from 'tap';
import { openZone } from '../../src/localization/zone-offsets.js';
import { createRandom } from '../random.js';

// Millions of comparisons with an implementation that is not ours.
t.setTimeout(900_000);

/** Zones whose clocks were changed in all the ways there are: twice within weeks, by odd minutes and seconds, by a whole day. */
const zones = [
  ...['Africa/Cairo', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Africa/Johannesburg', 'Africa/Monrovia', 'Africa/Windhoek'],
  ...['America/Argentina/San_Luis', 'America/Argentina/Tucuman', 'America/Caracas', 'America/Godthab', 'America/Havana', 'America/Juneau'],
  ...['America/New_York', 'America/Phoenix', 'America/Santiago', 'America/Sao_Paulo', 'America/St_Johns', 'America/Toronto'],
  ...['Antarctica/Casey', 'Antarctica/Troll', 'Asia/Gaza', 'Asia/Hebron', 'Asia/Jerusalem', 'Asia/Kathmandu', 'Asia/Manila'],
  ...['Asia/Pyongyang', 'Asia/Tehran', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Australia/Sydney', 'Europe/Dublin', 'Europe/Istanbul'],
  ...[
    'Europe/Lisbon',
    'Europe/London',
    'Europe/Moscow',
    'Europe/Oslo',
    'Europe/Warsaw',
    'Pacific/Apia',
    'Pacific/Chatham',
    'Pacific/Kwajalein',
  ],
];
const INSTANTS = 100_000;

const seconds = (text: string) => Date.parse(text) / 1000;
const ALL = [seconds('0001-01-03T00:00:00Z'), seconds('9999-12-29T00:00:00Z')] as const;
const RECENT = [seconds('1880-01-01T00:00:00Z'), seconds('2060-01-01T00:00:00Z')] as const;

for (const [index, name] of zones.entries()) {
  t.test(`openZone agrees with Temporal about ${name}`, async (t) => {
    const zone = openZone(name);
    const random = createRandom(index + 1);
    const differences: string[] = [];
    for (let count = 0; count < INSTANTS; count++) {
      const [from, to] = count % 10 === 0 ? ALL : RECENT;
      const instant = Math.floor(from + random() * (to - from));
      const theirs = new Temporal.ZonedDateTime(BigInt(instant) * 1_000_000_000n, name).offsetNanoseconds / 1e9;
      if (zone.at(instant) !== theirs) differences.push(`at ${instant}: ${zone.at(instant)}, not ${theirs}`);
      if (count % 10 > 1) continue;
      const local = new Temporal.ZonedDateTime(BigInt(instant) * 1_000_000_000n, 'UTC').toPlainDateTime();
      const ofLocal = instant - local.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds / 1000;
      if (zone.ofLocal(instant) !== ofLocal) differences.push(`of local ${instant}: ${zone.ofLocal(instant)}, not ${ofLocal}`);
    }
    t.strictSame(differences.slice(0, 10), []);
  });
}

t.test('openZone knows the second at which a clock is changed', async (t) => {
  const cases = [
    { name: 'Europe/Oslo', before: '2021-03-28T00:59:59Z', offsets: [3600, 7200] },
    { name: 'Europe/Oslo', before: '2021-10-31T00:59:59Z', offsets: [7200, 3600] },
    { name: 'America/New_York', before: '2021-03-14T06:59:59Z', offsets: [-18_000, -14_400] },
    { name: 'Australia/Sydney', before: '2021-10-02T15:59:59Z', offsets: [36_000, 39_600] },
    { name: 'Australia/Lord_Howe', before: '2021-10-02T15:29:59Z', offsets: [37_800, 39_600] },
    { name: 'Africa/Monrovia', before: '1972-01-07T00:44:29Z', offsets: [-2670, 0] },
    { name: 'Pacific/Apia', before: '2011-12-30T09:59:59Z', offsets: [-36_000, 50_400] },
    { name: 'Europe/Oslo', before: '9998-03-29T00:59:59Z', offsets: [3600, 7200] },
  ];
  for (const { name, before, offsets } of cases) {
    const zone = openZone(name);
    t.strictSame([zone.at(seconds(before)), zone.at(seconds(before) + 1)], offsets, `${name} ${before}`);
  }
});

t.test('openZone opens a zone once', async (t) => {
  t.equal(openZone('Europe/Oslo'), openZone('Europe/Oslo'));
});
