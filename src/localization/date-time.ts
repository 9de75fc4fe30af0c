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

const ZERO = '0'.charCodeAt(0);
const DASH = '-'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const LETTER_T = 'T'.charCodeAt(0);
const LETTER_Z = 'Z'.charCodeAt(0);

/** Length of a date-time to the second: what follows are fraction digits and the offset. */
const TO_SECOND = 19;
/** Length of `+hh:mm`. */
const OFFSET = 6;
const UNSET = '0001-01-01T00:00:00';
const ENDLESS = '9999-12-31';
const SECONDS_OF_400_YEARS = 146_097 * 86_400;

/** First and last second that a date-time of the contract can show. */
const FIRST = readClock(UNSET);
const LAST = readClock(`${ENDLESS}T23:59:59`);
/** Greatest offset that it can show, in seconds. */
const MOST = (14 * 60 + 59) * 60;

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
    const own = kind === 'utc' ? utc : base;
    const shown = target ?? own;
    if (text.startsWith(UNSET)) return text.slice(0, end) + tag(shown, lastingOffset(shown));
    const local = readClock(text);
    if (target === undefined || text.startsWith(ENDLESS)) return text.slice(0, end) + tag(shown, shown.ofLocal(local));
    const instant = local - (end < text.length ? readOffset(text, end) : own.ofLocal(local));
    const offset = target.at(instant);
    const moved = instant + offset;
    if (moved < FIRST || moved > LAST || offset > MOST || offset < -MOST) return text;
    return writeClock(moved) + text.slice(TO_SECOND, end) + tag(target, offset);
  };
}

/** Returns the index behind the time of day and its fraction digits, where the offset begins if there is one. */
function clockEnd(text: string): number {
  const { length } = text;
  if (text.charCodeAt(length - 1) === LETTER_Z) return length - 1;
  return length > TO_SECOND && text.charCodeAt(length - 3) === COLON ? length - OFFSET : length;
}

function readTwo(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Returns what a clock shows, to the second, as seconds since 1970 as if it were in UTC. */
function readClock(text: string): number {
  // Date.UTC takes years below 100 for those of the last century: the calendar repeats itself every 400 years.
  const year = readTwo(text, 0) * 100 + readTwo(text, 2) + 400;
  const ms = Date.UTC(year, readTwo(text, 5) - 1, readTwo(text, 8), readTwo(text, 11), readTwo(text, 14), readTwo(text, 17));
  return ms / 1000 - SECONDS_OF_400_YEARS;
}

/** Writes every character by its code: strings put together from parts cost ten times as much. */
function writeClock(local: number): string {
  const date = new Date(local * 1000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const hour = date.getUTCHours();
  const minute = date.getUTCMinutes();
  const second = date.getUTCSeconds();
  return String.fromCharCode(
    digit(year, 1000),
    digit(year, 100),
    digit(year, 10),
    digit(year, 1),
    DASH,
    digit(month, 10),
    digit(month, 1),
    DASH,
    digit(day, 10),
    digit(day, 1),
    LETTER_T,
    digit(hour, 10),
    digit(hour, 1),
    COLON,
    digit(minute, 10),
    digit(minute, 1),
    COLON,
    digit(second, 10),
    digit(second, 1),
  );
}

function digit(number: number, place: number): number {
  return ZERO + (Math.floor(number / place) % 10);
}

/** Returns the seconds of the offset at an index: `Z`, `+hh:mm` or `-hh:mm`. */
function readOffset(text: string, at: number): number {
  if (text.charCodeAt(at) === LETTER_Z) return 0;
  const seconds = readTwo(text, at + 1) * 3600 + readTwo(text, at + 4) * 60;
  return text.charCodeAt(at) === DASH ? -seconds : seconds;
}

/** Texts of the offsets that were written; there are fewer than a hundred. */
const offsetTexts = new Map<number, string>();

/** Writes an offset to the minute, as RFC 9557 does: the clocks of old ran by their own longitude. */
function offsetText({ name }: ZoneOffsets, offset: number): string {
  if (name === 'UTC') return 'Z';
  const known = offsetTexts.get(offset);
  if (known !== undefined) return known;
  const minutes = Math.round(Math.abs(offset) / 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0'));
  const text = `${offset < 0 ? '-' : '+'}${hour}:${minute}`;
  offsetTexts.set(offset, text);
  return text;
}

/** Returns the standard offset of the rules in force: a value that is not set has no instant to take one from. */
function lastingOffset(zone: ZoneOffsets): number {
  return Math.min(zone.at(readClock('9990-01-01T00:00:00')), zone.at(readClock('9990-07-01T00:00:00')));
}
