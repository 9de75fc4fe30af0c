/** A date-time of the contract, taken apart. */
export interface DateTime {
  /** What its clock shows to the second, in seconds since 1970 as if it were UTC. */
  readonly clock: number;
  /** Fraction digits with their dot, as they are written. */
  readonly fraction: string;
  /** Seconds that its clock is ahead of UTC; undefined where it does not say so. */
  readonly offset: number | undefined;
  /** "Not set" or "no end": no instant, whatever the zone. */
  readonly isSentinel: boolean;
}

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?$/;

/** Takes a date-time apart; undefined where it has not the form of one. */
export function readDateTime(text: string): DateTime | undefined {
  const found = FORM.exec(text);
  if (found === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = '', zone] = found;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second));
  const isSentinel = text.startsWith('0001-01-01T00:00:00') || text.startsWith('9999-12-31');
  return { clock: date.getTime() / 1000, fraction, offset: zone === undefined ? undefined : readOffset(zone), isSentinel };
}

function readOffset(text: string): number {
  if (text === 'Z') return 0;
  const seconds = Number(text.slice(1, 3)) * 3600 + Number(text.slice(4, 6)) * 60;
  return text.startsWith('-') ? -seconds : seconds;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns the seconds that clocks of an IANA zone are ahead of UTC at an instant. @throws RangeError where it is no zone */
export function offsetAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / 1000 - instant;
}

/** Returns the instant at which clocks of a zone show a time; in a gap or an overlap of summer time, the offset before it decides. */
export function instantOf(clock: number, zone: string): number {
  const day = 86_400;
  const before = offsetAt(zone, clock - day);
  const after = offsetAt(zone, clock + day);
  const found = [before, after].map((offset) => clock - offset).find((instant) => instant + offsetAt(zone, instant) === clock);
  return found ?? clock - before;
}

/** Tells whether Intl knows a zone. */
export function isZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC' || canFormat(name);
}

function canFormat(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat;
  } catch {
    // What Intl does not know is a RangeError.
    return false;
  }
}
