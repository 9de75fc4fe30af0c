/** The offsets of one IANA time zone from UTC, east of Greenwich positive, all in whole seconds. */
export interface ZoneOffsets {
  /** IANA name of the zone. */
  readonly name: string;
  /** Offset at an instant, in seconds since 1970-01-01T00:00:00Z. */
  at(instant: number): number;
  /**
   * Offset of a local time, counted as if it were UTC. One that the clock shows twice is the earlier of both, one that it
   * leaps over is read with the offset before the leap (`compatible` of ECMAScript Temporal).
   */
  ofLocal(local: number): number;
}

/** A span of time with one offset; `end` is the first instant after it. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

const DAY = 86_400;
/** Spans are found by asking for every third day of a stretch of about 400 days. */
const STEP = 3 * DAY;
const STRETCH = 133 * STEP;
/** 1800-01-01: clocks went by the longitude of their place, and had never been changed. */
const EARLIEST = -5_364_662_400;
/** 2400-01-01: from then on, rules and calendar repeat themselves every 400 years. */
const LATEST = 13_569_465_600;
const CYCLE = 146_097 * DAY;

const opened = new Map<string, ZoneOffsets>();

/** Returns the offsets of a zone, opened once; an Intl formatter is asked once for each stretch of time, never for each value. */
export function openZone(name: string): ZoneOffsets {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const zone = createZone(name);
  opened.set(name, zone);
  return zone;
}

function createZone(name: string): ZoneOffsets {
  // Made when it is asked first: many a zone is opened and never asked.
  let ask: ReturnType<typeof createClock> | undefined;
  const stretches = new Map<number, readonly Span[]>();
  let last: Span = { start: 0, end: 0, offset: 0 };
  const at = (given: number): number => {
    const instant = given < EARLIEST ? EARLIEST : given < LATEST ? given : LATEST + ((given - LATEST) % CYCLE);
    if (instant >= last.start && instant < last.end) return last.offset;
    const index = Math.floor(instant / STRETCH);
    let spans = stretches.get(index);
    if (spans === undefined) {
      spans = findSpans((ask ??= createClock(name)), index * STRETCH);
      stretches.set(index, spans);
    }
    last = spans.find(({ end }) => instant < end) as Span;
    return last.offset;
  };
  const ofLocal = (local: number): number => {
    const before = at(local - DAY);
    const after = at(local + DAY);
    if (before === after || at(local - before) === before) return before;
    return at(local - after) === after ? after : before;
  };
  return { name, at, ofLocal };
}

/** Returns the spans of the stretch that begins at an instant. */
function findSpans(ask: (instant: number) => number, from: number): readonly Span[] {
  const spans: Span[] = [];
  const end = from + STRETCH;
  let start = from;
  let offset = ask(from);
  for (let low = from; low < end; low += STEP) {
    const next = ask(low + STEP);
    if (next === offset) continue;
    const change = findChange(ask, low, low + STEP);
    spans.push({ start, end: change, offset });
    start = change;
    offset = next;
  }
  spans.push({ start, end, offset });
  return spans;
}

/** Returns the first instant above `low` whose offset is not that of `low`. */
function findChange(ask: (instant: number) => number, low: number, high: number): number {
  const offset = ask(low);
  let before = low;
  let after = high;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (ask(middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}

/** Returns a function that asks Intl for the offset at an instant: it names it `GMT`, `GMT+01:00` or `GMT-00:44:30`. */
function createClock(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const text = format.format(instant * 1000);
    const offset = text.slice(text.lastIndexOf('GMT') + 3);
    const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
    return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  };
}
