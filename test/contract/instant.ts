import t from 'tap';
import { instantOf, isZone, offsetAt, readDateTime } from '../../src/contract/instant.js';

const at = (text: string) => Date.parse(text) / 1000;

const forms: readonly (readonly [text: string, want: object | undefined])[] = [
  ['2021-11-02T09:14:05', { clock: at('2021-11-02T09:14:05Z'), fraction: '', offset: undefined, isSentinel: false }],
  ['2021-11-02T09:14:05.1234567Z', { clock: at('2021-11-02T09:14:05Z'), fraction: '.1234567', offset: 0, isSentinel: false }],
  ['2021-11-02T09:14:05-03:30', { clock: at('2021-11-02T09:14:05Z'), fraction: '', offset: -12_600, isSentinel: false }],
  ['2021-11-02T09:14:05.5+05:45', { clock: at('2021-11-02T09:14:05Z'), fraction: '.5', offset: 20_700, isSentinel: false }],
  ['0001-01-01T00:00:00', { clock: at('0001-01-01T00:00:00Z'), fraction: '', offset: undefined, isSentinel: true }],
  ['9999-12-31T23:59:59Z', { clock: at('9999-12-31T23:59:59Z'), fraction: '', offset: 0, isSentinel: true }],
  ['2021-11-02', undefined],
  ['2021-11-02T09:14:05.12345678', undefined],
];

for (const [text, want] of forms) {
  t.test(`readDateTime takes ${text} apart`, async (t) => t.strictSame(readDateTime(text), want));
}

const offsets: readonly (readonly [zone: string, instant: string, want: number])[] = [
  ['Europe/Oslo', '2021-07-01T00:00:00Z', 7200],
  ['Europe/Oslo', '2021-11-02T00:00:00Z', 3600],
  ['America/St_Johns', '2021-11-02T00:00:00Z', -9000],
  ['UTC', '0050-01-01T00:00:00Z', 0],
];

for (const [zone, instant, want] of offsets) {
  t.test(`offsetAt of ${zone} at ${instant} is ${want} seconds`, async (t) => t.equal(offsetAt(zone, at(instant)), want));
}

const clocks: readonly (readonly [clock: string, want: string])[] = [
  ['2021-11-02T10:00:00Z', '2021-11-02T09:00:00Z'],
  // In the gap of spring the clock is read with the offset before it, in the overlap of autumn too.
  ['2021-03-28T02:30:00Z', '2021-03-28T01:30:00Z'],
  ['2021-10-31T02:30:00Z', '2021-10-31T00:30:00Z'],
];

for (const [clock, want] of clocks) {
  t.test(`instantOf ${clock} in Oslo is ${want}`, async (t) => t.equal(instantOf(at(clock), 'Europe/Oslo'), at(want)));
}

t.test('isZone knows the zones of Intl by all their names', async (t) => {
  t.same(['Europe/Oslo', 'UTC', 'US/Eastern', 'Mars', ''].map(isZone), [true, true, true, false, false]);
});
