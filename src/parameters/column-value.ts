import type { Column } from '../../generated/columns.js';
import { openZone, type ZoneOffsets } from '../localization/zone-offsets.js';

/** A column of a list; `zone` is that of its date-times that have no offset, UTC without it. */
export interface ListColumn extends Column {
  readonly zone?: ZoneOffsets;
}

const UTC = openZone('UTC');

/**
 * What a value is sorted and compared by, the same in every data handler: integers as they are, texts in lower case,
 * date-times as their instant in UTC with seven fraction digits. Null is the lowest.
 */
export type ColumnKey = string | number | null;

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)?)?$/;

/** Returns the key of a value of a column; undefined when it is none of the column's kind. */
export function columnKey({ kind, zone = UTC }: ListColumn, value: unknown): ColumnKey | undefined {
  if (value === null || value === undefined) return null;
  if (kind === 'integer') return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  return kind === 'text' ? value.toLowerCase() : dateTimeKey(value, zone);
}

/** Returns the instant as text that sorts by time; a value without offset is in the zone, a date is its midnight. */
function dateTimeKey(text: string, zone: ZoneOffsets): string | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', offset] = match;
  const local = new Date(0);
  local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  local.setUTCHours(Number(hour), Number(minute), Number(second));
  if (local.getUTCDate() !== Number(day) || local.getUTCHours() !== Number(hour)) return undefined;
  const clock = local.getTime() / 1000;
  const seconds = clock - (offset === undefined ? zone.ofLocal(clock) : offsetSeconds(offset));
  // Years before 0 and after 9999 can come from an offset at the ends of time: they stay in order as numbers do.
  return `${String(seconds + EPOCH).padStart(12, '0')}.${fraction.padEnd(7, '0')}`;
}

/** Seconds between a day before the year 1 and 1970, so that no key is negative. */
const EPOCH = 62_135_683_200;

function offsetSeconds(offset: string): number {
  if (offset === 'Z') return 0;
  const seconds = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4, 6)) * 60;
  return offset.startsWith('-') ? -seconds : seconds;
}
