import type { Conversion } from '../../generated/output.js';
import { openZone, type ZoneOffsets } from './zone-offsets.js';

/** What a request asks of date-times. */
export interface ConversionOptions {
  /** IANA zone to convert to; without it nothing is moved. */
  readonly zone: string | undefined;
  /** IANA zone of the values that have no offset. */
  readonly baseZone: string;
  /** Whether each value shows its offset. */
  readonly withOffset: boolean;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
/** What two digits come to when they are read as characters. */
const ZEROS = 11 * '0'.charCodeAt(0);
const SECONDS_OF_400_YEARS = 146_097 * 86_400;

/** Length of a date-time to the second: what follows are fraction digits and the offset. */
const TO_SECOND = 19;
const UNSET = '0001-01-01T00:00:00';
const ENDLESS = '9999-12-31';

/** First and last second that a date-time of the contract can show. */
const FIRST = readClock(UNSET);
const LAST = readClock(`${ENDLESS}T23:59:59`);
/** Greatest offset that it can show. */
const MOST_MINUTES = 14 * 60 + 59;

/**
 * Returns a function that writes valid date-times in the zone of a request. Fraction digits stay as they are. "Not set"
 * (`0001-01-01T00:00:00`) and "no end" (any time of `9999-12-31`) are never moved, and neither is what the contract
 * could not show afterwards.
 */
export function createConversion({ zone, baseZone, withOffset }: ConversionOptions): Conversion {
  const base = openZone(baseZone);
  const utc = openZone('UTC');
  const target = zone === undefined ? undefined : openZone(zone);
  const tag = (offsets: ZoneOffsets, offset: number) => (withOffset ? offsetText(offsets, offset) : '');

  return (text, kind) => {
    const end = clockEnd(text);
    if (target === undefined && end < text.length) return text;
    const clock = text.slice(0, end);
    const own = kind === 'utc' ? utc : base;
    const shown = target ?? own;
    if (text.startsWith(UNSET)) return clock + tag(shown, lastingOffset(shown));
    const local = readClock(text);
    if (target === undefined || text.startsWith(ENDLESS)) return clock + tag(shown, shown.ofLocal(local));
    const instant = local - (end < text.length ? readOffset(text.slice(end)) : own.ofLocal(local));
    const offset = target.at(instant);
    const moved = instant + offset;
    if (moved < FIRST || moved > LAST || Math.abs(offset) > MOST_MINUTES * 60) return text;
    return writeClock(moved) + text.slice(TO_SECOND, end) + tag(target, offset);
  };
}

/** Returns the index behind the time of day and its fraction digits, where the offset begins if there is one. */
function clockEnd(text: string): number {
  if (text.endsWith('Z')) return text.length - 1;
  const sign = text[text.length - 6];
  return sign === '+' || sign === '-' ? text.length - 6 : text.length;
}

/** Returns what a clock shows, to the second, as seconds since 1970 as if it were in UTC. */
function readClock(text: string): number {
  const number = (at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - ZEROS;
  // Date.UTC takes years below 100 for those of the last century: the calendar repeats itself every 400 years.
  const year = number(0) * 100 + number(2) + 400;
  return Date.UTC(year, number(5) - 1, number(8), number(11), number(14), number(17)) / 1000 - SECONDS_OF_400_YEARS;
}

function writeClock(local: number): string {
  const date = new Date(local * 1000);
  const year = date.getUTCFullYear();
  const day = `${TWO_DIGITS[date.getUTCMonth() + 1]}-${TWO_DIGITS[date.getUTCDate()]}`;
  const time = `${TWO_DIGITS[date.getUTCHours()]}:${TWO_DIGITS[date.getUTCMinutes()]}:${TWO_DIGITS[date.getUTCSeconds()]}`;
  return `${TWO_DIGITS[Math.floor(year / 100)]}${TWO_DIGITS[year % 100]}-${day}T${time}`;
}

/** Returns the seconds of `Z`, `+hh:mm` or `-hh:mm`. */
function readOffset(text: string): number {
  if (text === 'Z') return 0;
  const seconds = Number(text.slice(1, 3)) * 3600 + Number(text.slice(4)) * 60;
  return text.startsWith('-') ? -seconds : seconds;
}

/** Writes an offset to the minute, as RFC 9557 does: the clocks of old ran by their own longitude. */
function offsetText({ name }: ZoneOffsets, offset: number): string {
  if (name === 'UTC') return 'Z';
  const minutes = Math.round(Math.abs(offset) / 60);
  return `${offset < 0 ? '-' : '+'}${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}`;
}

/** Returns the standard offset of the rules in force: a value that is not set has no instant to take one from. */
function lastingOffset(zone: ZoneOffsets): number {
  return Math.min(zone.at(readClock('9990-01-01T00:00:00')), zone.at(readClock('9990-07-01T00:00:00')));
}
