import { field, isOperation, isXml, ofClass, onAnswer, onRequest, onTarget, withBody, withField } from '../edit.js';
import type { Answer, Request, Respond } from '../fault.js';

const zone = (value: string, id = 5) => ({ path: `/api/v1/ChatSession/${id}`, headers: { 'so-timezone': value } });
const MOMENT = /\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d:\d\d|Z)?/g;
const isSentinel = (date: string) => date.startsWith('0001-01-01') || date.startsWith('9999-12-31');

/** Returns the zone that a request asks for, without the wish for offsets. */
function zoneOf(request: Request): string | undefined {
  const [name = ''] = (field(request, 'so-timezone') ?? '').split(',').map((part) => part.trim());
  return name === '' || /^includeTZOffset$/i.test(name) ? undefined : name;
}

/** Returns the way of a fault that changes the dates of answers in a zone. */
function inZone(change: (text: string) => string): Respond {
  return onTarget(['session', 'list'], (answer, request) =>
    zoneOf(request) === undefined ? answer : withBody(answer, change(answer.body.toString())),
  );
}

/** Returns the way of a fault that changes the zone that is asked for, but not what `SO-TimeZone` answers. */
function asked(change: (value: string, request: Request) => string | undefined): Respond {
  return async (request, { send }) => {
    const value = field(request, 'so-timezone');
    const other = value === undefined || !isOperation(request) ? value : change(value, request);
    const right = await send(request);
    if (other === value || right.status !== 200) return right;
    return { ...right, body: (await send(withField(request, 'so-timezone', other))).body };
  };
}

/** Returns a date moved by hours, its fraction and offset as they were. */
function move(date: string, hours: number): string {
  return new Date(Date.parse(`${date}Z`) + hours * 3_600_000).toISOString().slice(0, 19);
}
const eachDate = (text: string, change: (date: string, fraction: string, offset: string) => string) =>
  text.replace(MOMENT, (_all, date: string, fraction: string | undefined, offset: string | undefined) =>
    change(date, fraction ?? '', offset ?? ''),
  );
const moveOffset = (offset: string) => offset.replace(/\d\d/, (hour) => String(Math.max(0, Number(hour) - 1)).padStart(2, '0'));
const without: (answer: Answer) => Answer = (answer) => withField(answer, 'so-timezone');

/** Dates in the zone of the request. */
export const timeZones = ofClass('time zones', [
  {
    id: 'offset-wrong',
    wrong: 'the offset is one hour too large, the time is not',
    shows: zone('NO, includeTZOffset'),
    respond: inZone((text) => text.replace(/(T[\d:.]+)\+01:00/g, '$1+02:00')),
  },
  {
    id: 'zone-without-summer',
    wrong: 'a zone knows no daylight saving',
    shows: zone('NO', 1),
    respond: inZone((text) =>
      eachDate(text, (date, fraction, offset) =>
        /^(?!0001|9999)\d{4}-0[4-9]/.test(date) ? move(date, -1) + fraction + moveOffset(offset) : date + fraction + offset,
      ),
    ),
  },
  {
    id: 'dates-moved-twice',
    wrong: 'dates are moved twice',
    shows: zone('NO'),
    respond: inZone((text) => eachDate(text, (date, fraction, offset) => (isSentinel(date) ? date : move(date, 1)) + fraction + offset)),
  },
  {
    id: 'digits-lost',
    wrong: 'a moved date keeps milliseconds only',
    shows: zone('NO'),
    respond: inZone((text) => eachDate(text, (date, fraction, offset) => date + fraction.slice(0, 4) + offset)),
  },
  {
    id: 'not-set-moved',
    wrong: '0001-01-01T00:00:00 is moved',
    shows: zone('NO'),
    respond: inZone((text) => text.replaceAll('0001-01-01T00:00:00', '0001-01-01T01:00:00')),
  },
  {
    id: 'no-end-moved',
    wrong: '9999-12-31T23:59:59 is moved',
    shows: zone('US-NY', 8),
    respond: inZone((text) => text.replaceAll('9999-12-31T23:59:59', '9999-12-31T18:59:59')),
  },
  {
    id: 'not-set-without-offset',
    wrong: '0001-01-01T00:00:00 has no offset where all others have one',
    shows: zone('NO, includeTZOffset'),
    respond: inZone((text) => text.replace(/(0001-01-01T00:00:00)(?:[+-]\d\d:\d\d|Z)/g, '$1')),
  },
  { id: 'zone-ignored', wrong: 'SO-TimeZone is named, but moves nothing', shows: zone('NO'), respond: asked(() => undefined) },
  {
    id: 'zone-ignored-in-lists',
    wrong: 'SO-TimeZone moves nothing in lists',
    shows: { path: '/api/v1/ChatSession', headers: { 'so-timezone': 'NO' } },
    respond: asked((value, request) => (request.path.includes('ChatSession/') ? value : undefined)),
  },
  {
    id: 'zone-ignored-in-xml',
    wrong: 'SO-TimeZone moves nothing in XML',
    shows: { path: '/api/v1/ChatSession/5', headers: { accept: 'application/xml', 'so-timezone': 'NO' } },
    respond: async (request, { send }) => {
      const right = await send(request);
      if (!isXml(right) || right.status !== 200 || !isOperation(request)) return right;
      return { ...right, body: (await send(withField(request, 'so-timezone'))).body };
    },
  },
  {
    id: 'offset-left-out',
    wrong: 'includeTZOffset is ignored',
    shows: zone('NO, includeTZOffset'),
    respond: asked((value) => value.replace(/,?\s*includeTZOffset/i, '') || undefined),
  },
  {
    id: 'offset-unasked',
    wrong: 'offsets are there without includeTZOffset',
    shows: zone('NO'),
    respond: asked((value) => (/includeTZOffset/i.test(value) ? value : `${value}, includeTZOffset`)),
  },
  {
    id: 'bare-offset-moves',
    wrong: 'includeTZOffset alone moves dates',
    shows: zone('includeTZOffset'),
    respond: asked((value) => (/^\s*includeTZOffset\s*$/i.test(value) ? 'NO, includeTZOffset' : value)),
  },
  {
    id: 'unknown-zone-ignored',
    wrong: 'an unknown zone is ignored',
    shows: zone('Mars'),
    respond: async (request, { send }) => {
      const answer = await send(request);
      const isRefused = answer.status === 400 && field(request, 'so-timezone') !== undefined;
      return isRefused && isOperation(request) ? send(withField(request, 'so-timezone')) : answer;
    },
  },
  {
    id: 'zone-id-unknown',
    wrong: 'zones are not known by their ids',
    shows: zone('261'),
    respond: onRequest((request) =>
      /^\d+/.test(field(request, 'so-timezone') ?? '') ? withField(request, 'so-timezone', 'Nowhere') : request,
    ),
  },
  {
    id: 'zone-case',
    wrong: 'zones are known in capitals only',
    shows: zone('no'),
    respond: onRequest((request) =>
      /^[a-z]{2}\b/.test(field(request, 'so-timezone') ?? '') ? withField(request, 'so-timezone', 'Nowhere') : request,
    ),
  },
  { id: 'zone-header-missing', wrong: 'answers do not name their zone', shows: zone('NO'), respond: onAnswer(without) },
  {
    id: 'zone-header-wrong',
    wrong: 'answers say UTC whatever the zone',
    shows: zone('NO'),
    respond: onAnswer((answer) => (field(answer, 'so-timezone') === undefined ? answer : withField(answer, 'so-timezone', 'UTC'))),
  },
]);
