import { columns } from '../../../generated/columns.js';
import type { ContractCase } from '../contract-case.js';
import { member, show } from '../finding.js';
import { type DateTime, instantOf, offsetAt, readDateTime } from '../instant.js';
import { askBoth, askList, askSession, compareXml, session, sessionShape, sessionsOf } from '../subject.js';
import type { Reply, Trial } from '../trial.js';
import { valueAt, visit } from '../visit.js';
import { differences } from '../differences.js';

const CONVERTED = 'With SO-TimeZone every date-time of the answer is converted and printed without offset (POLICY, "Time zone")';
const TAGGED = 'With ", includeTZOffset" the offset is appended, Z for UTC (POLICY, "Time zone")';
const ALONE = 'includeTZOffset alone shows the offsets and moves nothing (document, SO-TimeZone)';
const STORED = 'SO-TimeZone of the answer says which zone is in force; dates without an offset are in it (document, SO-TimeZone)';
const UNKNOWN = 'An unknown zone is 400 that names the value (document, SO-TimeZone)';

/** Zones as a request may name them: codes, an id and names of IANA, in any case. */
export const zones: readonly { readonly name: string; readonly zone: string }[] = [
  { name: 'NO', zone: 'Europe/Oslo' },
  { name: '261', zone: 'Europe/Oslo' },
  { name: 'US-NY', zone: 'America/New_York' },
  { name: 'us-ny', zone: 'America/New_York' },
  { name: 'UTC', zone: 'UTC' },
  { name: 'Asia/Kathmandu', zone: 'Asia/Kathmandu' },
  { name: 'australia/lord_howe', zone: 'Australia/Lord_Howe' },
  { name: 'America/St_Johns', zone: 'America/St_Johns' },
  { name: 'Pacific/Kiritimati', zone: 'Pacific/Kiritimati' },
];

/** Date-times in the zone of the request, with and without offsets. */
export const timeZone: readonly ContractCase[] = [
  ...zones.flatMap(({ name, zone }) =>
    [false, true].map((withOffset): ContractCase => {
      const id = `time-zone/${name}${withOffset ? '-with-offset' : ''}`;
      return one(id, withOffset ? TAGGED : CONVERTED, (trial, id) => compareZone(trial, { id, name, zone, withOffset }));
    }),
  ),
  one('time-zone/offset-first', TAGGED, (trial, id) =>
    compareZone(trial, { id, name: 'includeTZOffset,NO', zone: 'Europe/Oslo', withOffset: true }),
  ),
  one('time-zone/offset-alone', ALONE, compareTagged),
  one('time-zone/in-xml', TAGGED, (trial, id) => compareXml(trial, id, { 'SO-TimeZone': 'US-NY, includeTZOffset' })),
  one('time-zone/in-lists', CONVERTED, async (trial, id) => {
    const headers = { 'SO-TimeZone': 'Pacific/Kiritimati, includeTZOffset' };
    const [entity, reply] = await askBoth(
      () => askSession(trial, id, { headers }),
      () => askList(trial, { query: { $filter: `chatSessionId eq ${id}` }, headers }),
    );
    trial.equal(reply, 'SO-TimeZone', { got: reply.header('so-timezone'), want: 'Pacific/Kiritimati' });
    for (const { name, path } of columns.ChatSessionRow.filter(({ kind }) => kind === 'dateTime')) {
      trial.equal(reply, `/value/0/${name}`, {
        got: valueAt(reply.value, `/value/0/${name}`),
        want: valueAt(entity.value, path.reduce(member, '')),
      });
    }
  }),
  one('time-zone/as-stored', STORED, compareStored),
  ...['Mars', 'NO,US-NY', '999999', 'Europe/Nowhere', '+01:00', 'ß'].map((name): ContractCase => ({
    id: `time-zone/${name}-is-refused/${session.operationId}`,
    kind: 'required',
    source: UNKNOWN,
    operationId: session.operationId,
    async run(trial) {
      const headers = { 'SO-TimeZone': Buffer.from(name).toString('latin1') };
      const reply = await askSession(trial, trial.server.ids[0] as number, { headers, status: 400 });
      const message = String(valueAt(reply.value, '/ErrorMessage'));
      const named = /^[\x20-\x7e]+$/.test(name) && !name.includes(',') ? name : 'SO-TimeZone';
      if (!message.includes(named))
        trial.note(reply, { pointer: '/ErrorMessage', expected: `a message that names ${named}`, got: message });
    },
  })),
];

function one(name: string, source: string, run: (trial: Trial, id: number) => Promise<void>): ContractCase {
  return {
    id: `${name}/${session.operationId}`,
    kind: 'required',
    source,
    operationId: session.operationId,
    async run(trial) {
      for (const id of sessionsOf(trial)) await run(trial, id);
    },
  };
}

interface Zoned {
  readonly id: number;
  readonly name: string;
  readonly zone: string;
  readonly withOffset: boolean;
}

const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;
const IN_UTC = { 'SO-TimeZone': 'UTC, includeTZOffset' };

/** Notes where a date-time is not the instant of the answer in UTC, as clocks of the zone show it. */
export async function compareZone(trial: Trial, { id, name, zone, withOffset }: Zoned): Promise<void> {
  const header = withOffset && !name.includes('TZ') ? `${name}, includeTZOffset` : name;
  const [utc, reply] = await askBoth(
    () => askSession(trial, id, { headers: IN_UTC }),
    () => askSession(trial, id, { headers: { 'SO-TimeZone': header } }),
  );
  if (utc.value === undefined || reply.value === undefined) return;
  trial.equal(reply, 'SO-TimeZone', { got: reply.header('so-timezone'), want: zone });
  compareDates(trial, utc, { reply, zone, withOffset });
}

async function compareTagged(trial: Trial, id: number): Promise<void> {
  const [plain, reply] = await askBoth(
    () => askSession(trial, id),
    () => askSession(trial, id, { headers: { 'SO-TimeZone': 'includeTZOffset' } }),
  );
  if (plain.value === undefined || reply.value === undefined) return;
  compareOthers(trial, plain, reply);
  for (const { pointer, text } of dateTimesOf(plain)) {
    const got = String(valueAt(reply.value, pointer));
    const before = readDateTime(text);
    const clock = text.replace(OFFSET, '');
    const wanted = before?.offset === undefined ? `${clock} with its offset` : text;
    const isRight = before?.offset === undefined ? got.startsWith(clock) && readDateTime(got)?.offset !== undefined : got === text;
    if (!isRight) trial.note(reply, { pointer, expected: wanted, got });
  }
}

async function compareStored(trial: Trial, id: number): Promise<void> {
  const [utc, reply] = await askBoth(
    () => askSession(trial, id, { headers: IN_UTC }),
    () => askSession(trial, id),
  );
  const zone = reply.header('so-timezone');
  if (utc.value === undefined || reply.value === undefined || zone === undefined) return;
  compareOthers(trial, utc, reply);
  const kinds = new Map(
    visit(sessionShape, reply.value).map(({ pointer, shape }) => [pointer, shape?.kind === 'string' ? shape.dateTime : undefined]),
  );
  for (const { pointer, text } of dateTimesOf(utc)) {
    const wanted = readDateTime(text);
    const plain = String(valueAt(reply.value, pointer));
    const stored = readDateTime(plain);
    if (wanted === undefined || stored === undefined) continue;
    // An answer in UTC may have moved them, as those in all zones: only what is stored tells.
    if (stored.isSentinel) checkSentinel(trial, { reply: utc, pointer, clock: plain.replace(OFFSET, ''), withOffset: true });
    if (stored.isSentinel || isEdge(wanted)) continue;
    const instant =
      stored.offset === undefined ? instantOf(stored.clock, kinds.get(pointer) === 'utc' ? 'UTC' : zone) : stored.clock - stored.offset;
    trial.equal(reply, pointer, { got: new Date(instant * 1000).toISOString(), want: new Date(wanted.clock * 1000).toISOString() });
    trial.equal(reply, pointer, { got: stored.fraction, want: wanted.fraction });
  }
}

function dateTimesOf({ value }: Reply): readonly { readonly pointer: string; readonly text: string }[] {
  return visit(sessionShape, value).flatMap(({ pointer, value: text, shape }) =>
    shape?.kind === 'string' && shape.dateTime !== undefined && typeof text === 'string' ? [{ pointer, text }] : [],
  );
}

/** Only date-times may differ. */
function compareOthers(trial: Trial, before: Reply, reply: Reply): void {
  const dates = new Set(dateTimesOf(before).map(({ pointer }) => pointer));
  for (const fault of differences(before.value, reply.value)) if (!dates.has(fault.pointer)) trial.note(reply, fault);
}

interface Compared extends Pick<Zoned, 'zone' | 'withOffset'> {
  readonly reply: Reply;
}

function compareDates(trial: Trial, utc: Reply, { reply, zone, withOffset }: Compared): void {
  compareOthers(trial, utc, reply);
  for (const { pointer, text } of dateTimesOf(utc)) {
    const before = readDateTime(text);
    const got = valueAt(reply.value, pointer);
    if (before?.offset !== 0) trial.note(utc, { pointer, expected: 'a date-time with Z, for it is in UTC', got: show(text) });
    else if (before.isSentinel) checkSentinel(trial, { reply, pointer, clock: text.slice(0, -1), withOffset });
    else if (!isEdge(before)) {
      const offset = offsetAt(zone, before.clock);
      const clock = new Date((before.clock + offset) * 1000).toISOString().slice(0, 19);
      trial.equal(reply, pointer, { got, want: `${clock}${before.fraction}${withOffset ? offsetText(zone, offset) : ''}` });
    }
  }
}

interface Sentinel {
  readonly reply: Reply;
  readonly pointer: string;
  readonly clock: string;
  readonly withOffset: boolean;
}

/** "Not set" and "no end" are never moved, and tagged as all others are. */
function checkSentinel(trial: Trial, { reply, pointer, clock, withOffset }: Sentinel): void {
  const got = String(valueAt(reply.value, pointer));
  const isTagged = /^(?:Z|[+-]\d\d:\d\d)$/.test(got.slice(clock.length));
  if (got.startsWith(clock) && (withOffset ? isTagged : got === clock)) return;
  trial.note(reply, { pointer, expected: `${clock}${withOffset ? ' with an offset' : ''}, which is not moved`, got });
}

/** Two days from both ends of the calendar: what could not be shown afterwards stays as it is. */
function isEdge({ isSentinel, clock }: DateTime): boolean {
  return isSentinel || clock < FIRST || clock > LAST;
}

const FIRST = Date.parse('0001-01-03T00:00:00Z') / 1000;
const LAST = Date.parse('9999-12-29T00:00:00Z') / 1000;

/** To the minute, as RFC 9557 writes offsets: clocks of old ran by their own longitude. */
function offsetText(zone: string, offset: number): string {
  if (zone === 'UTC') return 'Z';
  const minutes = Math.round(Math.abs(offset) / 60);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
